"""A story and its notes as plain text: Markdown, and CriticMarkup with its changes."""
