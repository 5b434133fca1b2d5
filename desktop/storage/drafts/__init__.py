"""The folder of the drafts that were kept of a story."""
