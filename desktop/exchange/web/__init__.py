"""A story as HTML: a page of its own, and what an archive's form takes."""
