"""The command palette of a window: what it offers, how that is found, what it does."""
