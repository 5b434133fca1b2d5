"""The kept drafts of a story: keeping one, looking at them, taking one back."""
