"""Which way a text is read."""

from __future__ import annotations

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def has_right_to_left(text: str) -> bool:
    """Return whether any of ``text`` is read from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Return whether ``text`` as a whole is: its first letter decides."""
    if not has_right_to_left(text):
        return False
    found = (unicodedata.bidirectional(character) for character in text)
    return next((way for way in found if way in {"L", "R", "AL"}), "L") != "L"
