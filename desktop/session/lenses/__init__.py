"""Lenses over the story that is open: read in a process beside the window."""
