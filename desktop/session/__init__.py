"""The open story: its document, notes, passages and undo."""
