"""A folder of stories as a list, kept up beside the window."""
