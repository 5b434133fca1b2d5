"""What was read of a text."""
