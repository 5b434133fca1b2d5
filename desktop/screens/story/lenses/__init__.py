"""A lens on the screen: what it finds on the page, and what the author makes of it."""
