"""What the author reads: sentences, numbers and days, in one language at a time."""
