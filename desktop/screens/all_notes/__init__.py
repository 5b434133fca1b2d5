"""The table of all notes: to sort, to search, to change many at once."""
