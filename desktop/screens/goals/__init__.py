"""The words an author wants to write: a day, and in all."""
