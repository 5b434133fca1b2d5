"""Lenses: each shows one thing about the prose of a story while it is reread."""
