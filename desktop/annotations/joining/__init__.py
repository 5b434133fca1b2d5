"""Joining versions of the notes on one story: from two windows, machines, branches."""
