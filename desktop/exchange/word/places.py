"""Where the comments of a Word file are in its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.emphasis import emphases
from desktop.text.graphemes import snapped
from desktop.text.span import Span, line_around
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.exchange.word.document.segments import CommentPlaces, Segment
    from desktop.exchange.word.layers import TextLayer

_NEAR = 80
"""Code points in which a word is sought beside a place."""
_WORD = re.compile(r"\w+(?:['’‑-]\w+)*")
_MARKS = "*_`"


@value
class Extent:
    """What a comment is on.

    Attributes:
        start: The place between segments where it begins.
        end: Where it ends.
        first: The first segment in it of which anything is there; None if none is.
        last: The last.
    """

    start: int
    end: int
    first: int | None = None
    last: int | None = None


class PlaceFinder:
    """Finds what comments are on.

    Attributes:
        text: The text, all changes undone.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        base: TextLayer,
        places: CommentPlaces,
        text: str,
    ) -> None:
        """Make ready for one file.

        Args:
            segments: What was read.
            base: The text made of it, all changes undone.
            places: Where comments begin and end between segments.
            text: That text.
        """
        self.text = text
        self._base = base
        self._places = places
        self._segments = segments
        self._next, self._last = _neighbours(segments, base)
        self._lines: dict[int, list[tuple[Span, Span]]] = {}

    def extent(self, comment: str) -> Extent | None:
        """Return what a comment is on; None if it stands nowhere.

        Args:
            comment: Its id.
        """
        start = self._places.starts.get(comment)
        end = self._places.ends.get(comment)
        reference = self._places.references.get(comment)
        known = [place for place in (start, end, reference) if place is not None]
        if not known:
            return None
        start = known[0] if start is None else start
        end = start if start == reference and end is None else known[-1]
        if (told := self._places.ends.get(comment)) is not None:
            end = told
        start, end = min(start, end), max(start, end)
        first, last = self._next[start], self._last[end]
        if first is None or last is None or first > last:
            return Extent(start, end)
        return Extent(start, end, first, last)

    def is_shown(self, number: int) -> bool:
        """Return whether anything is there of a segment, before or after a change."""
        return _is_shown(self._segments[number], number, self._base)

    def shared(self, comment: str) -> object:
        """Return what comments on the very same words have in common; None if none."""
        extent = self.extent(comment)
        if extent is None or extent.first is None:
            return None
        return extent.first, extent.last

    def is_on_moved(self, comment: str) -> bool:
        """Return whether a comment is on words that were moved to where they are."""
        extent = self.extent(comment)
        if extent is None or extent.first is None or extent.last is None:
            return False
        return all(
            segment.inserted is not None and segment.inserted.is_move
            for segment in self._segments[extent.first : extent.last + 1]
        )

    def exact(self, extent: Extent) -> Span:
        """Return where the words of ``extent`` are in the text, to the letter."""
        positions = self._base.positions
        return Span(positions[extent.start], positions[extent.end])

    def span(self, extent: Extent) -> Span:
        """Return the words of the text that ``extent`` means.

        Blanks at its edges are none of them; of emphasis it has both marks or neither;
        a comment on no words is on the word it stands at.
        """
        span = _without_blanks(self.text, self.exact(extent))
        if span.is_empty:
            return snapped(self.text, _word_at(self.text, span.start))
        return snapped(self.text, self._with_marks(span))

    def _with_marks(self, span: Span) -> Span:
        """Return ``span`` with both marks of the emphasis of which it has one."""
        words = span.of(self.text)
        if not any(mark in words for mark in _MARKS):
            return span
        start, end = span.start, span.end
        for opening, closing in (*self._marks(start), *self._marks(end)):
            has_opening = start <= opening.start and opening.end <= end
            has_closing = start <= closing.start and closing.end <= end
            if has_opening is not has_closing:
                start, end = min(start, opening.start), max(end, closing.end)
        return Span(start, end)

    def _marks(self, position: int) -> list[tuple[Span, Span]]:
        """Return where the marks of emphasis are in the line at ``position``."""
        line = line_around(self.text, Span(position, position))
        found = self._lines.get(line.start)
        if found is None:
            found = self._lines[line.start] = [
                (each.marks[0].moved(line.start), each.marks[1].moved(line.start))
                for each in emphases(line.of(self.text))
            ]
        return found


def _neighbours(
    segments: Sequence[Segment], base: TextLayer
) -> tuple[list[int | None], list[int | None]]:
    """Return for each place the next segment with words, and the last before it."""
    count = len(segments)
    following: list[int | None] = [None] * (count + 1)
    before: list[int | None] = [None] * (count + 1)
    seen: int | None = None
    for number, segment in enumerate(segments):
        if _is_shown(segment, number, base):
            seen = number
        before[number + 1] = seen
    seen = None
    for number in range(count - 1, -1, -1):
        if _is_shown(segments[number], number, base):
            seen = number
        following[number] = seen
    return following, before


def _is_shown(segment: Segment, number: int, base: TextLayer) -> bool:
    if segment.is_gone:
        return False
    return bool(segment.words if segment.inserted else base.rendered[number].words)


def _without_blanks(text: str, span: Span) -> Span:
    """Return ``span`` without blanks at its edges, unless it is nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else Span(span.start, span.start)


def _word_at(text: str, position: int) -> Span:
    """Return the word at ``position``, the one before it rather; else that place."""
    low = max(position - _NEAR, text.rfind("\n", 0, position) + 1)
    end = text.find("\n", position)
    high = min(position + _NEAR, len(text) if end < 0 else end)
    best, found = 2 * _NEAR, (position, position)
    for match in _WORD.finditer(text, low, high):
        distance = max(match.start() - position, position - match.end(), 0)
        if distance < best:
            best, found = distance, match.span()
    return Span(*found)
