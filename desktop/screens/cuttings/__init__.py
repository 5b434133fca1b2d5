"""The cuttings of a story, and what can be done with them."""
