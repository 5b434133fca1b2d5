"""What is done to the notes of the open story."""
