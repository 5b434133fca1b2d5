"""What was read of one text, as stretches of it.

What was on the screen and not read is not told: only what a reader would miss.  Where
two readers of one text say different things of a place, what was read counts before
what was read and then changed.  Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.reading.read_marks import Mark, Runs
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.reading.read_marks import Run

_RANK = {Mark.UNSEEN: 0, Mark.SEEN: 1, Mark.CHANGED: 2, Mark.READ: 3}


@value
class ReadSpans:
    """What was read of a text; stretches in order that do not touch.

    Attributes:
        read: What was read, as it reads.
        changed: What was read, and reads differently now; nothing of it is in ``read``.
    """

    read: tuple[Span, ...] = ()
    changed: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.read or self.changed)

    @classmethod
    def of(cls, read: Iterable[Span], changed: Iterable[Span]) -> ReadSpans:
        """Return what was read, given stretches in any order that may overlap."""
        has_read = _merged(read)
        return cls(has_read, tuple(_without(_merged(changed), has_read)))

    @classmethod
    def of_runs(cls, runs: Iterable[Run]) -> ReadSpans:
        """Return what runs of marks tell, see :mod:`.read_marks`."""
        found: dict[int, list[Span]] = {Mark.READ: [], Mark.CHANGED: []}
        at = 0
        for length, mark in runs:
            if mark in found:
                found[mark].append(Span(at, at + length))
            at += length
        return cls(_merged(found[Mark.READ]), _merged(found[Mark.CHANGED]))

    def runs(self, length: int) -> tuple[Run, ...]:
        """Return the same as runs of marks of a text of that ``length``."""
        runs = Runs([(length, int(Mark.UNSEEN))])
        whole = Span(0, length)
        for spans, mark in ((self.changed, Mark.CHANGED), (self.read, Mark.READ)):
            for span in spans:
                runs.fill(span.within(whole), mark)
        return tuple(runs)

    def joined(self, other: ReadSpans) -> ReadSpans:
        """Return what was read by either."""
        if self == other:
            return self
        return ReadSpans.of((*self.read, *other.read), (*self.changed, *other.changed))


def united_runs(one: Sequence[Run], other: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs of marks of a text that was read twice.

    Raises:
        ValueError: If they are not as long as one another.
    """
    runs, further = Runs(one), Runs(other)
    if runs.length != further.length:
        raise ValueError(
            f"marks of {runs.length} and {further.length} are of two texts"
        )
    whole = Span(0, runs.length)
    for part, mark in further.within(whole):
        for span, was in [*runs.within(part)]:
            if _RANK[Mark(was)] < _RANK[Mark(mark)]:
                runs.fill(span, mark)
    return tuple(runs)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in sorted(span for span in spans if not span.is_empty):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _without(spans: Sequence[Span], gone: Sequence[Span]) -> Iterator[Span]:
    """Yield what is left of ``spans``; both are in order and do not touch."""
    rest = iter(gone)
    hole = next(rest, None)
    for span in spans:
        start = span.start
        while hole is not None and hole.end <= start:
            hole = next(rest, None)
        while hole is not None and hole.start < span.end:
            if hole.start > start:
                yield Span(start, hole.start)
            start = max(start, hole.end)
            if hole.end >= span.end:
                break
            hole = next(rest, None)
        if start < span.end:
            yield Span(start, span.end)
