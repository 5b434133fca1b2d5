"""Blanks that are left out: around words, and where a cut would leave one too many.

Those that cannot be seen are blanks as well.
"""

from __future__ import annotations

import re

from desktop.text.span import Span
from desktop.text.words import BREAK, INVISIBLE

_BLANK = re.compile(rf"[\s{INVISIBLE}{BREAK}\u2800\u3164\uffa0]")
"""What leaves no ink: blanks, line ends, what is invisible, letters that are empty."""

_BLANKS = re.compile(r"[^\S\n]*")
_LINE_ENDS = re.compile(r"\n*")


def ink_of(text: str) -> Span:
    """Return ``text`` without the blanks at its ends; empty if it is nothing else."""
    start, end = 0, len(text)
    while start < end and _BLANK.match(text[start]):
        start += 1
    while end > start and _BLANK.match(text[end - 1]):
        end -= 1
    return Span(start, end)


def with_leftovers(text: str, span: Span) -> Span:
    """Return ``span`` with what nobody would leave standing when it is cut.

    Between two words one blank stays; between two paragraphs the blank lines before
    them do.  What is cut and put back at its place leaves the text as it was.
    """
    if span.is_empty:
        return span
    begins, ends = _begins_line(text, span.start), _ends_line(text, span.end)
    if begins and ends:
        return _with_line_ends(text, span)
    if text[span.start].isspace() or text[span.end - 1].isspace():
        return span  # the author took the blanks that were meant
    if begins or text[span.start - 1].isspace():
        blanks = _BLANKS.match(text, span.end)
        assert blanks is not None
        if blanks.end() > span.end:
            return Span(span.start, blanks.end())
    if ends and not begins:
        kept = len(text[: span.start].rstrip(" \t"))
        return Span(kept, span.end)
    return span


def _begins_line(text: str, position: int) -> bool:
    return position == 0 or text[position - 1] == "\n"


def _ends_line(text: str, position: int) -> bool:
    return position == len(text) or text[position] == "\n"


def _with_line_ends(text: str, span: Span) -> Span:
    following = _LINE_ENDS.match(text, span.end)
    assert following is not None
    if following.end() < len(text):
        return Span(span.start, following.end())
    # The last paragraph: the blank lines before it go, the file's last line end stays.
    return Span(len(text[: span.start].rstrip("\n")), span.end)
