"""A story's bytes as text, and its text as bytes again."""
