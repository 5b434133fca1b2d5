"""The file of the notes on a story, and other files with notes on it."""
