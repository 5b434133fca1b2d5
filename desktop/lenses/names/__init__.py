"""The names of characters and places in a story."""
