"""Notes as values, and the W3C Web Annotation file they are kept in."""
