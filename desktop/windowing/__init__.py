"""Windows and dialogs on the desktop: how large they are, and where they stand."""
