"""What a story says in two ways, and how it mostly does."""
