"""Readers on the screen: whose notes are seen, what is to be placed, what they felt."""
