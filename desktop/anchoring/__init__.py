"""Where a note's passage is in the text as it is now."""
