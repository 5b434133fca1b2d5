"""The story read aloud on the screen: what the keys do, the light, the bar."""
