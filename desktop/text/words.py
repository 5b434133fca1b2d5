"""Words: what counts as one, how many there are, how long they take to read.

Apostrophes and single hyphens inside a word belong to it, and so do the marks that
combine with its letters; dashes and blanks part words.  Han and Kana are written
without blanks, so each of their characters counts as a word.
"""

from __future__ import annotations

import re

_WORDS_A_MINUTE = 270

_ALONE = (
    r"\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
"""Han and Kana, as ranges of a character class."""

_MARKS = (
    r"\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06ed\u0900-\u0963\u0981-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc"
    r"\u102b-\u103e\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff"
    r"\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What continues a word without being a letter to `re`: combining marks, joiners."""

_LETTERS = rf"[^\W_{_ALONE}]+"

WORD = re.compile(
    rf"{_LETTERS}(?:[{_MARKS}]+(?:{_LETTERS})?|['’‑-]{_LETTERS}|(?<=\d)[.,]\d+)*"
    rf"|[{_ALONE}][{_MARKS}\u3099\u309a\uff9e\uff9f]*"
)
"""Matches one word."""


def count_words(text: str) -> int:
    """Return how many words ``text`` has."""
    return len(WORD.findall(text))


def reading_minutes(words: int) -> int:
    """Return how many minutes ``words`` words take to read, at least one if any."""
    return max(round(words / _WORDS_A_MINUTE), 1) if words else 0
