"""What the author prefers: the page, a name, colours, shortcuts."""
