"""The author's own words and lists of words, in files beside the preferences."""
