"""Every action once: what it is called, where it stands, which keys call it."""
