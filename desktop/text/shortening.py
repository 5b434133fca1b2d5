"""Words with something taken off one end, as Backspace and Delete take it.

A letter is what a reader takes for one; a word goes with the blanks beyond it.
"""

from __future__ import annotations

import re

_LAST_WORD = re.compile(r"(?:\w+|[^\w\s]+|)\s*\Z")
_FIRST_WORD = re.compile(r"\A(?:\w+|[^\w\s]+|)\s*")


def without_last_letter(text: str) -> str:
    """Return ``text`` without its last letter."""
    return "".join(_letters(text)[:-1])


def without_first_letter(text: str) -> str:
    """Return ``text`` without its first letter."""
    return "".join(_letters(text)[1:])


def without_last_word(text: str) -> str:
    """Return ``text`` without its last word."""
    return _LAST_WORD.sub("", text, count=1)


def without_first_word(text: str) -> str:
    """Return ``text`` without its first word."""
    return _FIRST_WORD.sub("", text, count=1)


def _letters(text: str) -> list[str]:
    import regex  # late: it takes longer to load than the rest of this package

    letters: list[str] = regex.findall(r"\X", text)
    return letters
