"""The parts of a Word file as Reread writes them, and the zip that holds them."""
