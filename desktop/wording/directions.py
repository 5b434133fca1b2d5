"""Words written from right to left within a line that is written from left to right."""

from __future__ import annotations

import re
from functools import cache

_FIRST_STRONG, _END = "\u2068", "\u2069"
"""First strong isolate and pop directional isolate, of the Unicode Bidirectional
Algorithm (UAX 9)."""


def set_apart(words: str) -> str:
    """Return ``words`` so that they keep their own direction among others.

    Without that, stops and dots at the end of Hebrew or Arabic would stand at its
    beginning wherever something of the line's own direction stands beside it.
    """
    if words.isascii() or _right_to_left().search(words) is None:
        return words
    return f"{_FIRST_STRONG}{words}{_END}"


@cache
def _right_to_left() -> re.Pattern[str]:
    """Return what matches a letter of the scripts written from right to left."""
    return re.compile(
        "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
        "\U0001e800-\U0001efff]"
    )
