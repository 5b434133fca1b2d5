"""The command palette as it is seen: a field and a list over the dimmed window."""
