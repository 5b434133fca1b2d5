"""The window with the numbers of a story."""
