"""Words of a hard-wrapped paragraph as they flow, and put back into its lines.

What is quoted of a story, or proposed for it, is read as it flows: the line ends inside
its paragraphs are blanks.  What is put into such a paragraph keeps the line ends that
stand between words which stay, and gets new ones where a line would be too long;
nothing beside it is wrapped anew.  Positions count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop.text.diff import difference
from desktop.text.paragraphs import ends_around, paragraph_at
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.paragraphs import Wrapping

SOFT_END = re.compile(r"[^\S\n]*\n[^\S\n]*(?:>[ \t]?)*")
"""A line end within a paragraph, the blanks around it and the marks of a quotation."""


def flowed(text: str, span: Span, wrapping: Wrapping) -> str:
    """Return ``span`` of ``text`` with a blank for each line end in a paragraph."""
    pieces: list[str] = []
    done = span.start
    for end in soft_ends(text, span, wrapping):
        pieces.append(text[done : end.start])
        done = end.end
    return " ".join((*pieces, text[done : span.end]))


def evened(text: str, span: Span, wrapping: Wrapping) -> str:
    """Return ``span`` of ``text`` with as many blanks for each line end in a paragraph.

    Unlike what :func:`flowed` returns it is as long as the text it is made of.
    """
    pieces: list[str] = []
    done = span.start
    for end in soft_ends(text, span, wrapping):
        pieces += (text[done : end.start], " " * len(end))
        done = end.end
    return "".join((*pieces, text[done : span.end]))


def soft_ends(text: str, span: Span, wrapping: Wrapping) -> Iterator[Span]:
    """Yield the line ends in ``span`` that are blanks, with the blanks around them."""
    ends, upto = frozenset[int](), -1
    feed = text.find("\n", span.start, span.end)
    while feed >= 0:
        if feed > upto:
            ends, upto = ends_around(text, feed, wrapping)
        if feed not in ends:
            start = feed
            while start > span.start and text[start - 1] in " \t":
                start -= 1
            found = SOFT_END.match(text, start, span.end)
            assert found is not None
            yield Span(start, found.end())
        feed = text.find("\n", feed + 1, span.end)


def fitted(text: str, span: Span, words: str, wrapping: Wrapping) -> str:
    """Return ``words`` as they are to stand in the place of ``span`` of ``text``.

    Args:
        text: The text, or the part of it around the place.
        span: What they replace.
        words: They as they flow.
        wrapping: How the text uses its line ends.
    """
    paragraph = paragraph_at(text, span.start, wrapping)
    ends = list(soft_ends(text, paragraph, wrapping))
    if not ends:
        return words
    kept = _with_ends_kept(text, span, words, wrapping)
    width = wrapping.width or max(len(line) for line in paragraph.of(text).split("\n"))
    column = span.start - (text.rfind("\n", 0, span.start) + 1)
    return _broken(kept, column, width, _end_in(text, ends))


def _end_in(text: str, ends: list[Span]) -> str:
    """Return what ends a line in a paragraph: indents and marks go on."""
    return "\n" + ends[0].of(text).partition("\n")[2]


def _with_ends_kept(text: str, span: Span, words: str, wrapping: Wrapping) -> str:
    """Return ``words`` with the line ends of ``span`` between those that stay."""
    ends = list(soft_ends(text, span, wrapping))
    places = [span.start]  # of each end in the words as they flow, and what follows
    shift = 0
    shifts = [0]
    for end in ends:
        places.append(end.start - shift + 1)
        shift += len(end) - 1
        shifts.append(shift)
    pieces: list[str] = []
    done = span.start
    for change in difference(flowed(text, span, wrapping), words, span.start).changes:
        start = _back(places, shifts, change.span.start)
        pieces += (text[done:start], change.inserted)
        done = _back(places, shifts, change.span.end)
    return "".join((*pieces, text[done : span.end]))


def _back(places: list[int], shifts: list[int], position: int) -> int:
    """Return where a position of the words as they flow is in the text."""
    return position + shifts[bisect_right(places, position) - 1]


def _broken(words: str, column: int, width: int, end: str) -> str:
    """Return ``words`` with each line that is too long broken where a blank is.

    Args:
        words: What is put in.
        column: Where in its line it begins.
        width: How long a line may be.
        end: What ends a line.
    """
    lead, lines, left = end[1:], list[str](), ""
    for line in words.split("\n"):
        goes_on = bool(left and line.strip())
        if left and not goes_on:
            lines.append(left)
        rest = f"{left} {line.removeprefix(lead)}" if goes_on else line
        left = ""
        while (cut := _cut(rest, width - (0 if lines else column), lead)) > 0:
            lines.append(rest[:cut])
            rest = left = lead + rest[cut + 1 :]
        if not left:
            lines.append(rest)
    return "\n".join([*lines, left] if left else lines)


def _cut(line: str, room: int, lead: str) -> int:
    """Return at which blank to break a line that must fit ``room``; -1 if at none."""
    if len(line) <= room:
        return -1
    start = len(lead) if lead and line.startswith(lead) else 0
    cut = line.rfind(" ", start, max(room, start) + 1)
    return cut if cut > start else line.find(" ", start + 1)
