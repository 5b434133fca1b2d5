"""Blanks that are left out around words.

Those that cannot be seen are blanks as well.
"""

from __future__ import annotations

import re

from desktop.text.span import Span
from desktop.text.words import BREAK, INVISIBLE

_BLANK = re.compile(rf"[\s{INVISIBLE}{BREAK}\u2800\u3164\uffa0]")
"""What leaves no ink: blanks, line ends, what is invisible, letters that are empty."""


def ink_of(text: str) -> Span:
    """Return ``text`` without the blanks at its ends; empty if it is nothing else."""
    start, end = 0, len(text)
    while start < end and _BLANK.match(text[start]):
        start += 1
    while end > start and _BLANK.match(text[end - 1]):
        end -= 1
    return Span(start, end)
