"""The structure of a story: chapters, scenes, front and back matter, what is prose."""
