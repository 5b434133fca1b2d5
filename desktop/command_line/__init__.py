"""What is asked for on the command line, and what is answered there."""
