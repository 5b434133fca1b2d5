"""Notes on the screen: made, chosen from, written, filtered, drawn in the text."""
