"""Two texts of a story compared: what changed, and taking some of it back."""
