"""Where the author is in a story, kept and found again."""
