"""What the author chose in the command palette, from one day to the next."""
