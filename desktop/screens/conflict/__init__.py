"""The windows in which two texts of a story stand against each other."""
