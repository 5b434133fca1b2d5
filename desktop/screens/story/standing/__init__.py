"""Where the page of a story stands and how it looks, when it is painted and later."""
