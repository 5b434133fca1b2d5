"""The numbers of a story, with those of its notes and of what was done to it."""
