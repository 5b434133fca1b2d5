"""Kept drafts, and what differs between two texts."""
