"""Paragraphs, scenes and chapters in another order: what an edit makes of it."""
