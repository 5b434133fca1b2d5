"""Setting type: fonts, line heights and lines, for page, margin and comparisons."""
