"""Graphemes: what a reader takes for one character, and which way it is read.

A letter with its accents, a flag, a family emoji are several code points each (Unicode
Standard Annex 29); a passage that began or ended inside one would tear it apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate

from desktop.text.span import Span

_REACH = 1000
"""Code points looked at on each side of an edge; no real grapheme is longer."""

_JOINERS = "\u200c\u200d"

# Compiled when they are first asked for: a millisecond of each start.


@cache
def _typed_one_by_one() -> re.Pattern[str]:
    """Return scripts from Hebrew to Balinese: each mark of a letter has its key."""
    return re.compile(
        "[\u0591-\u06ff\u0700-\u10ff\u1200-\u180a\u1810-\u1aaf\u1b00-\u1cff"
        "\ua800-\ua95f\ua980-\uabff\U00010a00-\U00011fff]"
    )


@cache
def _right_to_left() -> re.Pattern[str]:
    return re.compile(
        "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
        "\U00010800-\U00010fff\U0001e800-\U0001efff]"
    )


def snapped(text: str, span: Span) -> Span:
    """Return ``span`` widened so that no edge lies inside a grapheme of ``text``.

    A caret, an empty span, stays empty and moves before the grapheme it lies in.
    """
    start, end = _around(text, span.start)
    if span.is_empty:
        return Span(start, start)
    if span.end > end:
        end = _around(text, span.end)[1]
    return Span(start, max(end, span.end))


def is_inside_grapheme(text: str, position: int) -> bool:
    """Return whether ``position`` would tear a grapheme of ``text`` apart."""
    start, end = _around(text, position)
    return start < end


def next_edge(text: str, position: int) -> int:
    """Return where the grapheme after ``position`` ends: what Delete takes."""
    return _around(text, min(position + 1, len(text)))[1]


def previous_edge(text: str, position: int) -> int:
    """Return where what Backspace takes at ``position`` begins.

    That is the grapheme before, but one mark after the other in scripts in which they
    are typed so, as in Hindi, Thai and Arabic, and as other editors take them.
    """
    start = _around(text, max(position - 1, 0))[0]
    written = text[start:position].rstrip(_JOINERS)
    if len(written) > 1 and _typed_one_by_one().match(written[-1]):
        return start + len(written) - 1
    return start


def grapheme_edges(text: str, start: int = 0) -> list[int]:
    """Return where the graphemes of ``text`` begin and end, counted from ``start``."""
    return list(accumulate(map(len, _graphemes(text)), initial=start))


def _around(text: str, position: int) -> tuple[int, int]:
    """Return the edges of the grapheme around ``position``, or it twice if at one."""
    if not 0 < position < len(text) or text[position - 1 : position + 1].isascii():
        return position, position
    start = _safe_start(text, position)
    for grapheme in _graphemes(text[start : position + _REACH]):
        end = start + len(grapheme)
        if end > position:
            return (start, end) if start < position else (position, position)
        start = end
    return position, position


def _safe_start(text: str, position: int) -> int:
    """Return a place shortly before ``position`` that surely is a grapheme's edge.

    Flags are pairs of letters, so one cannot begin to read anywhere in a row of them.
    """
    lowest = max(position - _REACH, 0)
    start = position - 1
    while start > lowest and not text[start].isascii():
        start -= 1
    return start


def _graphemes(text: str) -> list[str]:
    import regex  # late: it takes longer to load than the rest of this package

    graphemes: list[str] = regex.findall(r"\X", text)
    return graphemes


def has_right_to_left(text: str) -> bool:
    """Return whether any of ``text`` is read from right to left."""
    return _right_to_left().search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Return whether ``text`` as a whole is: its first letter decides."""
    if not has_right_to_left(text):
        return False
    found = (unicodedata.bidirectional(character) for character in text)
    return next((way for way in found if way in {"L", "R", "AL"}), "L") != "L"
