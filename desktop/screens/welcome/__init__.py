"""What the window shows before a story is open."""
