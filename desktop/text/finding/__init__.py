"""Finding words in a text: what looks the same, expressions."""
