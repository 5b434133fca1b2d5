"""The window of a folder of stories."""
