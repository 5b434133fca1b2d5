"""What one paragraph read like in earlier texts, found from each text to the next.

A paragraph that reads the same is found by its words.  Else what stands between the
nearest lines above and below that are in both texts is compared as two whole texts are,
so that a paragraph that was parted or joined is found as the rows of a comparison have
it; only where that finds nothing, and some of its words are elsewhere, whole texts are
compared, which takes a third of a second for a novel.  A paragraph that is in none of
that was not there: nothing is guessed.  Positions count code points.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.drafts.comparison import comparison_of, rows_between
from desktop.drafts.rows import IN_NEW, IN_OLD
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span
from desktop.text.words import word_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.drafts.rows import Row
    from desktop.text.paragraphs import Wrapping

_ANCHOR = 24
"""Code points that a line needs to be told from others by."""

_LINES = 12
"""Lines above and below in which one is looked for that is in both texts."""

_MOST = 60_000
"""Code points between two such lines up to which these are compared alone."""

_RUN = 4
"""Words in a row, one of which is still there of a paragraph that is elsewhere."""


class KnownText:
    """A text of a story, and what is worked out of it once.

    Attributes:
        text: What it says.
    """

    def __init__(self, text: str, *, is_markdown: bool) -> None:
        self.text = text
        self._is_markdown = is_markdown

    @cached_property
    def wrapping(self) -> Wrapping:
        """How it uses its line ends."""
        return wrapping_of(self.text, is_markdown=self._is_markdown)

    @cached_property
    def _lines(self) -> str:
        return f"\n{self.text}\n"

    def only_place(self, words: str) -> Span | None:
        """Return where ``words`` stand as whole lines; None if not just once."""
        line = f"\n{words}\n"
        found = self._lines.find(line)
        if found < 0 or self._lines.find(line, found + 1) >= 0:
            return None
        return Span(found, found + len(words))

    def lines_above(self, place: int) -> Iterator[Span]:
        """Yield the lines above ``place``, the nearest first."""
        end = self.text.rfind("\n", 0, place)
        while end >= 0:
            start = self.text.rfind("\n", 0, end) + 1
            yield Span(start, end)
            end = start - 1

    def lines_below(self, place: int) -> Iterator[Span]:
        """Yield the lines below ``place``, the nearest first."""
        start = self.text.find("\n", place) + 1
        while start > 0:
            end = self.text.find("\n", start)
            yield Span(start, end if end >= 0 else len(self.text))
            start = end + 1


def earlier_place(newer: KnownText, span: Span, older: KnownText) -> Span | None:
    """Return where the paragraph at ``span`` of ``newer`` is in ``older``.

    Either text may be the earlier one.  None if it is not there.
    """
    words = span.of(newer.text)
    if not words.strip():
        return None
    same = older.only_place(words)
    if same is not None:
        return same
    window = _window(newer, span, older)
    if window is not None:
        found = _compared(newer, span, older, *window)
        if found is not None:
            return found
    if window is not None and not _is_anywhere(words, older.text):
        return None
    whole = Span(0, len(newer.text)), Span(0, len(older.text))
    return _compared(newer, span, older, *whole)


def _window(newer: KnownText, span: Span, older: KnownText) -> tuple[Span, Span] | None:
    """Return what stands between the nearest lines that are in both texts."""
    above = _anchor(newer, newer.lines_above(span.start), older)
    below = _anchor(newer, newer.lines_below(span.end), older)
    start = above or (Span(0, 0), Span(0, 0))
    here, there = len(newer.text), len(older.text)
    end = below or (Span(here, here), Span(there, there))
    if start[1].end > end[1].start or start[0].end > end[0].start:
        return None
    one, other = (Span(s.start, e.end) for s, e in zip(start, end, strict=True))
    return (one, other) if max(len(one), len(other)) <= _MOST else None


def _anchor(
    newer: KnownText, lines: Iterator[Span], older: KnownText
) -> tuple[Span, Span] | None:
    for _, line in zip(range(_LINES), lines, strict=False):
        if len(line) >= _ANCHOR:
            words = line.of(newer.text)
            here, there = newer.only_place(words), older.only_place(words)
            if here is not None and there is not None:
                return here, there
    return None


def _compared(
    newer: KnownText, span: Span, older: KnownText, here: Span, there: Span
) -> Span | None:
    """Return where the paragraph is by a comparison of parts of both texts."""
    old, new = there.of(older.text), here.of(newer.text)
    wrappings = older.wrapping, newer.wrapping
    rows = comparison_of(old, new, rows_between(old, new, wrappings), wrappings).rows
    wanted = Span(span.start - here.start, span.end - here.start)
    mine = [row for row in rows if row.kind in IN_NEW and _meet(row.new, wanted)]
    found = [row for row in mine if not row.old.is_empty and _is_there(row)]
    if not found:
        return None
    main = max(found, key=lambda row: len(row.old))
    beside = [row for row in found if row.kind is main.kind]
    start = min(row.old.start for row in beside)
    return Span(start, max(row.old.end for row in beside)).moved(there.start)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_there(row: Row) -> bool:
    return row.kind in IN_OLD or row.partner is not None


def _is_anywhere(words: str, text: str) -> bool:
    """Return whether some words in a row of ``words`` are in ``text``."""
    found = list(word_pattern().finditer(words))
    runs = (found[at : at + _RUN] for at in range(0, len(found), _RUN))
    return any(words[run[0].start() : run[-1].end()] in text for run in runs)
