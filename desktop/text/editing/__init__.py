"""What an edit of an author's makes of the prose around it."""
