"""The window in which the author says in which encoding a story is read."""
