"""The outline of a story after an edit that made no parts: where these are now.

What is typed at a heading is of its line, what is typed at the edge of a scene is of
the scene; whole lines put before a heading stand above it.  Whether an edit made parts
is not decided here.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.text.structure.outline import Outline, Part, PartKind
from desktop.value import replace

if TYPE_CHECKING:
    from desktop.text.change import ChangeSet


def marked_places(outline: Outline) -> list[int]:
    """Return where the lines begin that part a story, in order.

    These are headings, scene breaks, and the first line after the front matter.
    """
    parts, scene = outline.parts, PartKind.SCENE
    ends = {part.span.end for part in parts if part.kind is scene}
    # The last scene of all ends with the story and not at a break.
    ends -= {max((part.span.end for part in parts), default=0)}
    headings = {part.span.start for part in parts if part.kind is not scene}
    return sorted(ends | headings | {outline.front_matter.end})


def moved_outline(outline: Outline, changes: ChangeSet) -> Outline:
    """Return the parts where they are after ``changes``.

    A part of which nothing is left is none any more.  Titles stay as they were.
    """
    if not changes:
        return outline
    borders = _Borders(outline, changes)
    front, parts = outline.front_matter, list[Part]()
    if front.end:
        front = Span(0, borders.moved(front.end))
    for part in outline.parts:
        span = borders.moved_span(part.span)
        if part.kind is PartKind.FRONT_MATTER:
            span = Span(0, span.end)
        if span is part.span:
            parts.append(part)
        elif not span.is_empty:
            parts.append(replace(part, span=span))
    last = parts[-1] if parts else None
    back = last.span if last and last.kind is PartKind.BACK_MATTER else None
    return replace(outline, front_matter=front, parts=tuple(parts), back_matter=back)


class _Borders:
    """Where the borders between the parts of a story are after an edit."""

    def __init__(self, outline: Outline, changes: ChangeSet) -> None:
        self._changes = changes.changes
        self._starts = [change.span.start for change in self._changes]
        deltas = (change.delta for change in self._changes)
        self._shifts = list(accumulate(deltas, initial=0))
        scene, front = PartKind.SCENE, PartKind.FRONT_MATTER
        parts = [part for part in outline.parts if part.kind is not front]
        self._headings = {p.span.start for p in parts if p.kind is not scene}
        self._firsts = {p.span.start for p in parts if p.kind is scene}
        self._firsts.add(outline.front_matter.end)

    def moved_span(self, span: Span) -> Span:
        """Return where a part is; the same value if it is where it was."""
        if span.end < self._starts[0]:
            return span
        if span.start > self._changes[-1].span.end:
            return span.moved(self._shifts[-1])
        start = self.moved(span.start)
        return Span(start, max(start, self.moved(span.end)))

    def moved(self, position: int) -> int:
        """Return where the border at ``position`` is."""
        number = bisect_right(self._starts, position) - 1
        if number < 0:
            return position
        change = self._changes[number]
        start, end = change.span.start, change.span.end
        if position > end or position == end > start:
            return position + self._shifts[number + 1]
        at = start + self._shifts[number]
        is_edge = start == position < end  # the edges of replaced text stay edges
        if is_edge or not self._is_after(position, change.inserted):
            return at
        return at + len(change.inserted)

    def _is_after(self, position: int, inserted: str) -> bool:
        """Return whether what was inserted at a border stands before it."""
        if position in self._headings:
            return inserted.endswith("\n")
        return position not in self._firsts or inserted.isspace()
