"""Contents, to-do list, overview, search, status."""
