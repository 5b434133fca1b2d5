"""What a Word document is read into: segments of words, and places between them."""
