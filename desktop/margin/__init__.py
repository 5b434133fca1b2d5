"""The cards beside the text."""
