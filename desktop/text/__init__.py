"""The text of a story: stretches, changes, structure, words."""
