"""Two versions of a text made one, and places where both were changed."""
