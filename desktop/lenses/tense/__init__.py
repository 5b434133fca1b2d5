"""The tense a story is told in, and where it slips."""
