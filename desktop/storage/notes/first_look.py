"""What is told of the notes on a story before they are read."""

from __future__ import annotations

SMALL_FILE = 200_000
"""Bytes of notes that are read while the window waits."""

SUGGESTION = b'"editing"'
"""What stands in the file if any note suggests other words."""
