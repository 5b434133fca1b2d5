"""The notes file: what it says, read and written."""
