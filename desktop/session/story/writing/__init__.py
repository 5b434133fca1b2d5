"""What typing, cutting, pasting and moving make of the story and of its passages."""
