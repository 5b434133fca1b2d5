"""What Reread can tell of itself: its shortcuts on one sheet, and what it is."""
