"""The window that shows what differs between two texts."""
