"""What stands beside the page: the story at a second place, a draft, another file."""
