"""What comes from other programs onto the open story."""
