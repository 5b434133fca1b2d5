"""What the window shows of a story that cannot be opened."""
