"""Words with something taken off one end, as Backspace and Delete take it."""

from __future__ import annotations

from desktop.text.graphemes import next_edge, previous_edge
from desktop.text.words import next_start, previous_start


def without_last_letter(text: str) -> str:
    """Return ``text`` without what Backspace takes of its last letter."""
    return text[: previous_edge(text, len(text))]


def without_first_letter(text: str) -> str:
    """Return ``text`` without its first letter."""
    return text[next_edge(text, 0) :]


def without_last_word(text: str) -> str:
    """Return ``text`` without its last word and the blanks behind it."""
    return text[: previous_start(text, len(text))]


def without_first_word(text: str) -> str:
    """Return ``text`` without its first word and the blanks behind it."""
    return text[next_start(text, 0) :]
