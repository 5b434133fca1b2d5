"""Edits told by line: which paragraphs an edit did away with and which it made.

A line that an edit only touches at its edge, without changing what it reads, is the
same line.  Positions count code points; a line has its line feed with it.
"""

from __future__ import annotations

from itertools import accumulate, repeat, takewhile
from typing import TYPE_CHECKING, Protocol

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.change import Change, ChangeSet


class Lines(Protocol):
    """A text that knows its lines."""

    def line_at(self, position: int) -> Span:
        """Return the line in which ``position`` lies, line feed included."""
        ...

    def slice(self, span: Span) -> str:
        """Return the text of ``span``."""
        ...


@value
class LineEdit:
    """What one change of a text did to the lines it touched.

    Attributes:
        start: Where those lines begin, in the text after.
        new: The lines as they are.
        sources: For each of them a position of the same line in the text before;
            None if it is a line that the change made.
        old: The lines that gave way.
        old_places: A position of each of those, in the text before.
        beside: Positions of the lines beside them, in the text before.
    """

    start: int
    new: tuple[str, ...]
    sources: tuple[int | None, ...]
    old: tuple[str, ...]
    old_places: tuple[int, ...]
    beside: tuple[int, ...]

    @property
    def span(self) -> Span:
        """Where all of the lines are, in the text after."""
        return Span(self.start, self.start + sum(map(len, self.new)))

    @property
    def made(self) -> tuple[Span, list[str]]:
        """Where the lines are that the change made, which are together, and they."""
        lines = [line for line, source in self._pairs() if source is None]
        before = takewhile(lambda pair: pair[1] is not None, self._pairs())
        start = self.start + sum(len(line) for line, _ in before)
        return Span(start, start + sum(map(len, lines))), lines

    def _pairs(self) -> Iterator[tuple[str, int | None]]:
        return zip(self.new, self.sources, strict=True)


def line_edits(
    changes: ChangeSet, inverse: ChangeSet, lines: Lines
) -> tuple[LineEdit, ...]:
    """Return what an edit did to the lines of a text, change by change.

    Args:
        changes: The edit, counted in the text before.
        inverse: What undoes it, counted in the text after.
        lines: The text after.
    """
    pairs = zip(changes.changes, inverse.changes, strict=True)
    return tuple(_line_edit(change, undone, lines) for change, undone in pairs)


def _line_edit(change: Change, undone: Change, lines: Lines) -> LineEdit:
    first, last = lines.line_at(undone.span.start), lines.line_at(undone.span.end)
    prefix = lines.slice(Span(first.start, undone.span.start))
    suffix = lines.slice(Span(undone.span.end, last.end))
    old = _lines(prefix + undone.inserted + suffix)
    new = _lines(prefix + change.inserted + suffix)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    # A line may begin before the change, or end after it: the place asked for is one
    # that the change itself touches.
    lead, touched = change.span.start - len(prefix), change.span
    starts = accumulate(map(len, old[:-1]), initial=lead)
    places = [min(max(start, touched.start), touched.end) for start in starts]
    stop, made = len(old) - tail, len(new) - head - tail
    return LineEdit(
        start=first.start,
        new=tuple(new),
        sources=(*places[:head], *repeat(None, made), *places[stop : len(old)]),
        old=tuple(old[head:stop]),
        old_places=tuple(places[head:stop]),
        beside=tuple(places[max(head - 1, 0) : head] + places[stop : stop + 1]),
    )


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [*(line + "\n" for line in lines[:-1]), lines[-1]]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many lines from the first on are the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
