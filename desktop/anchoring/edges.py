"""The edges of passages, sorted by where they are.

Positions count code points.  The edges lie in runs of a few hundred, each with one
shift for all of its edges: a key typed at the start of a novel moves the runs
behind it, not every edge.  What an edit does to a passage is not decided here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_RUN = 256
"""Edges in a run when it is made; a run twice as long is split."""

_OFFSET = attrgetter("offset")
_POSITION = attrgetter("position")
_LAST = attrgetter("last")


class Edge:
    """The start or the end of one passage.

    Attributes:
        passage: The id of the passage.
        is_start: Whether the passage starts here.
        offset: The position, less the shift of the run the edge lies in.
        other: The other edge of the same passage.
        run: The run the edge lies in; None while it lies in none.
    """

    __slots__ = ("is_start", "offset", "other", "passage", "run")

    def __init__(self, passage: str, position: int, *, is_start: bool) -> None:
        self.passage = passage
        self.is_start = is_start
        self.offset = position
        self.other = self
        self.run: Run | None = None

    @property
    def position(self) -> int:
        """Where the edge is, in code points."""
        return self.offset if self.run is None else self.offset + self.run.shift


def edges_of(passage: str, start: int, end: int) -> tuple[Edge, Edge]:
    """Return the two edges of a passage, each knowing the other."""
    one = Edge(passage, start, is_start=True)
    other = Edge(passage, end, is_start=False)
    one.other, other.other = other, one
    return one, other


class Run:
    """Neighbouring edges that share one shift.

    Attributes:
        edges: The edges, sorted; never none.
        shift: What to add to the offset of each for its position.
    """

    __slots__ = ("_furthest", "_is_known", "edges", "shift")

    def __init__(self, edges: list[Edge], shift: int = 0) -> None:
        self.edges = edges
        self.shift = shift
        self._furthest: Edge | None = None
        self._is_known = False
        for edge in edges:
            edge.run = self

    @property
    def first(self) -> int:
        """Where the first edge is."""
        return self.edges[0].offset + self.shift

    @property
    def last(self) -> int:
        """Where the last edge is."""
        return self.edges[-1].offset + self.shift

    @property
    def furthest(self) -> int:
        """Where the last of the passages that start in the run ends; -1 if none do."""
        # Edits never change the order of ends, so the edge found stays the furthest
        # until edges join or leave the run.
        if not self._is_known:
            ends = (edge.other for edge in self.edges if edge.is_start)
            self._furthest = max(ends, key=_POSITION, default=None)
            self._is_known = True
        return -1 if self._furthest is None else self._furthest.position

    def starts_before(self, latest: int, *, and_ends_from: int) -> list[Edge]:
        """Return the starts up to ``latest`` of passages that end no earlier."""
        stop = bisect_right(self.edges, latest - self.shift, key=_OFFSET)
        starts = [edge for edge in self.edges[:stop] if edge.is_start]
        return [start for start in starts if start.other.position >= and_ends_from]

    def insert(self, index: int, edges: list[Edge]) -> None:
        """Put ``edges``, which lie in no run, before the edge at ``index``."""
        for edge in edges:
            edge.offset -= self.shift
            edge.run = self
        self.edges[index:index] = edges
        self._is_known = False

    def take(self, start: int, stop: int) -> list[Edge]:
        """Remove the edges from one index to another and return them."""
        taken = self.edges[start:stop]
        for edge in taken:
            edge.offset += self.shift
            edge.run = None
        del self.edges[start:stop]
        # Most keys take nothing: what is known of the run then stays true.
        self._is_known = self._is_known and not taken
        return taken

    def split(self) -> list[Run]:
        """Return the same edges in runs of the usual length."""
        edges = self.edges
        starts = range(0, len(edges), _RUN)
        return [Run(edges[start : start + _RUN], self.shift) for start in starts]


class EdgeList:
    """Edges in the order of their positions; which of two at one place is open."""

    def __init__(self, edges: Iterable[Edge] = ()) -> None:
        self._runs = Run(sorted(edges, key=_OFFSET)).split()

    def runs(self) -> Iterator[Run]:
        """Return the runs in order."""
        return iter(self._runs)

    def between(self, low: int, high: int) -> Iterator[Edge]:
        """Yield the edges from ``low`` up to and including ``high``."""
        for index in range(self._run_at(low), len(self._runs)):
            run = self._runs[index]
            if run.first > high:
                return
            start, stop = _bounds(run, low, high)
            yield from run.edges[start:stop]

    def take(self, low: int, high: int) -> list[Edge]:
        """Remove the edges from ``low`` up to and including ``high``."""
        taken: list[Edge] = []
        first = index = self._run_at(low)
        while index < len(self._runs) and self._runs[index].first <= high:
            run = self._runs[index]
            taken += run.take(*_bounds(run, low, high))
            index += 1
        self._runs[first:index] = [run for run in self._runs[first:index] if run.edges]
        return taken

    def discard(self, edge: Edge) -> None:
        """Remove one edge.

        Raises:
            ValueError: If the edge is not in the list.
        """
        run = edge.run
        if run is None:
            raise ValueError(f"the edge of {edge.passage} is in no list")
        index = run.edges.index(edge, bisect_left(run.edges, edge.offset, key=_OFFSET))
        run.take(index, index + 1)
        if not run.edges:
            self._runs.remove(run)

    def add(self, edges: list[Edge]) -> None:
        """Put in edges between which no other lies; they are sorted on the way."""
        if not edges:
            return
        edges.sort(key=_OFFSET)
        if not self._runs:
            self._runs = Run(edges).split()
            return
        position = edges[0].position
        index = min(self._run_at(position), len(self._runs) - 1)
        run = self._runs[index]
        run.insert(bisect_left(run.edges, position - run.shift, key=_OFFSET), edges)
        if len(run.edges) >= 2 * _RUN:
            self._runs[index : index + 1] = run.split()

    def shift(self, after: int, delta: int) -> None:
        """Move every edge behind the position ``after`` by ``delta`` code points."""
        index = bisect_right(self._runs, after, key=_LAST)
        if index == len(self._runs):
            return
        run = self._runs[index]
        start = bisect_right(run.edges, after - run.shift, key=_OFFSET)
        for edge in run.edges[start:]:
            edge.offset += delta
        for later in self._runs[index + 1 :]:
            later.shift += delta

    def _run_at(self, position: int) -> int:
        return bisect_left(self._runs, position, key=_LAST)


def _bounds(run: Run, low: int, high: int) -> tuple[int, int]:
    start = bisect_left(run.edges, low - run.shift, key=_OFFSET)
    return start, bisect_right(run.edges, high - run.shift, start, key=_OFFSET)
