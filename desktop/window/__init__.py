"""The windows of the app, with their menus, and what stands around a story."""
