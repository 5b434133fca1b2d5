"""What ``make translations`` does: from the sentences in the code to what is loaded."""
