"""An open story: text, notes and anchors, and what can be done to them and undone."""
