"""Quotes, dashes and the ellipsis as a story writes them, for keys that are typed."""
