"""Folders of stories: which there are, what is known of them, what stands in them."""
