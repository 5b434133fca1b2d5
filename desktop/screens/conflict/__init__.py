"""The window for a text that was changed at the same place on two sides."""
