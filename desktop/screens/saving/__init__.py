"""What the author is told when saving goes wrong, and what can be done then."""
