"""The versions of a story: what it was, what differs now, and taking one back."""
