"""Kept versions of a story."""
