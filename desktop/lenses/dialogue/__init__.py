"""What is spoken in a story, and by whom."""
