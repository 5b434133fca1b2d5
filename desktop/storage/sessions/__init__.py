"""Which windows are open, and in which process of Reread they are."""
