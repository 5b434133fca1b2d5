"""The text as it is read and edited."""
