"""Two texts compared: read, selected and gone through, in the type of the page."""
