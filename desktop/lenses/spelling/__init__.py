"""Words that no dictionary, story or author knows."""
