"""Which curly quote each quote of a paragraph is, or would be if it were typed.

Told by the rule of :mod:`desktop.text.smart_typing.quotes`, from left to right, as if
each quote were typed behind what stands before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.smart_typing.habits import QuoteMarks, TypingHabits
from desktop.text.smart_typing.places import is_address
from desktop.text.smart_typing.quotes import double_quote, single_quote

if TYPE_CHECKING:
    from collections.abc import Iterator

APOSTROPHE = "a"
"""What stands for an apostrophe, which looks like a closing single quote."""
_CLOSING = "\ue000"
"""What stands for a closing single quote while it is told from apostrophes."""
_HABITS = TypingHabits(QuoteMarks("“", "”"), QuoteMarks("‘", _CLOSING), True)
_NEUTRAL = "\ue001"
"""What stands for a sign of feet or inches, which opens and closes nothing."""
_QUOTE = re.compile("[\"'“”‘’]")
_NEAR = 600
"""Code points before a quote that are looked at; speech is hardly ever longer."""
_BEHIND = 20
"""Code points behind a single quote that are looked at: a word."""


def told_quotes(words: str) -> Iterator[tuple[int, str]]:
    """Yield where quotes are in a paragraph, and which curly ones they are.

    Apostrophes are `APOSTROPHE`; feet, inches and addresses are left out.
    """
    before, end = "", 0
    for found in _QUOTE.finditer(words):
        place = found.start()
        before = (before + words[end:place])[-_NEAR:]
        end = place + 1
        mark = _told(found[0], before, words[end : end + _BEHIND])
        before = _without_closed(before + (mark or _NEUTRAL))
        if mark is not None:
            is_apostrophe = mark == "’"
            yield place, APOSTROPHE if is_apostrophe else mark.replace(_CLOSING, "’")


def _told(quote: str, before: str, after: str) -> str | None:
    if quote in "“”‘":
        return quote
    if quote == '"':
        return double_quote(before, _HABITS)
    if quote == "'" and is_address(before):
        return None
    told = single_quote(before, after, _HABITS)
    if quote == "’":
        return _CLOSING if told == _CLOSING else quote
    return told


def _without_closed(before: str) -> str:
    """Return what is to be known of ``before`` from here on.

    Behind speech that ended, all before its last sign is forgotten.
    """
    return before[-2:] if before.endswith("”") else before
