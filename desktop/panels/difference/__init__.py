"""What differs between two texts, shown in the type of the page."""
