"""The file of a story, and what Reread remembers of it."""
