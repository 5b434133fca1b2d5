"""The passages of an open story, kept on their text while it is edited.

Positions count code points of the text as it is now.  Every edit is mapped by the
rule of :class:`desktop.text.change.ChangeSet`; only passages at the edit are looked
at, so that a key costs the same among ten notes and ten thousand.  The edges of the
passages lie sorted in runs of a few hundred, each with one shift for all of its edges:
a key typed at the start of a novel moves the runs behind it, not every edge.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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

    def reaches(self, place: int) -> bool:
        """Return whether a passage that starts in the run ends there or behind it."""
        # Edits never change the order of ends, so the edge found stays the furthest
        # until edges join or leave the run.
        if not self._is_known:
            ends = (edge.other for edge in self.edges if edge.is_start)
            self._furthest = max(ends, key=_POSITION, default=None)
            self._is_known = True
        return self._furthest is not None and self._furthest.position >= place

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


@value
class Touched:
    """What an edit did to the passages.

    Attributes:
        damaged: Where each passage was that the inverse edit would not put back.
        touched: The passages whose own text the edit changed.
        near: The passages with an edge in the edit or at its ends.
    """

    damaged: dict[str, Span]
    touched: frozenset[str]
    near: frozenset[str] = frozenset()


class PassageMap:
    """Where every passage is, by the id of its note."""

    def __init__(self, spans: Mapping[str, Span] | None = None) -> None:
        self._starts: dict[str, Edge] = {}
        edges: list[Edge] = []
        for passage, span in (spans or {}).items():
            pair = edges_of(passage, span.start, span.end)
            self._starts[passage] = pair[0]
            edges += pair
        self._edges = EdgeList(edges)

    def __contains__(self, passage: object) -> bool:
        return passage in self._starts

    def __len__(self) -> int:
        return len(self._starts)

    def span_of(self, passage: str) -> Span:
        """Return where a passage is now.

        Raises:
            KeyError: If there is no such passage.
        """
        return _span(self._starts[passage])

    def put(self, passage: str, span: Span) -> None:
        """Add a passage, or move it to ``span``."""
        if passage in self._starts:
            self.drop(passage)
        start, end = edges_of(passage, span.start, span.end)
        self._starts[passage] = start
        self._edges.add([start])
        self._edges.add([end])

    def drop(self, passage: str) -> None:
        """Remove a passage.

        Raises:
            KeyError: If there is no such passage.
        """
        start = self._starts.pop(passage)
        self._edges.discard(start)
        self._edges.discard(start.other)

    def apply(self, changes: ChangeSet) -> Touched:
        """Move every passage along with an edit of the text.

        Undoing the edit is: applying the inverse changes, then putting back what
        was damaged here.
        """
        edits = changes.changes
        near = [self._starts_near(change) for change in edits]
        touched = frozenset().union(*map(self._touched_by, edits))
        before = {id_: _span(start) for starts in near for id_, start in starts.items()}
        lost: set[str] = set()
        # Backwards, so that the changes yet to come still count in the same text.
        for change, starts in zip(reversed(edits), reversed(near), strict=True):
            lost |= self._replace(change, starts)
        damaged = {id_: span for id_, span in before.items() if id_ in lost}
        return Touched(damaged, touched, frozenset(before))

    def overlapping(self, span: Span) -> list[tuple[str, Span]]:
        """Return the passages that share text with ``span``, in order.

        Empty passages in it or at its edges count; and if ``span`` itself is empty,
        so does every passage that it lies in or touches.
        """
        found: list[tuple[str, Span]] = []
        for run in self._edges.runs():
            # Not by `first`: every key asks this of all runs several times.
            if run.edges[0].offset + run.shift > span.end:
                break
            if run.reaches(span.start):
                starts = run.starts_before(span.end, and_ends_from=span.start)
                found += ((edge.passage, _span(edge)) for edge in starts)
        return sorted((e for e in found if _meet(e[1], span)), key=_by_place)

    def with_edge_at(self, span: Span) -> dict[str, Span]:
        """Return the passages that start or end in ``span`` or at its edges."""
        near = self._edges.between(span.start, span.end)
        return {e.passage: _span(self._starts[e.passage]) for e in near}

    def starting_between(self, start: int, end: int) -> list[tuple[str, Span]]:
        """Return the passages that start from ``start`` up to before ``end``."""
        starts = (e for e in self._edges.between(start, end - 1) if e.is_start)
        return sorted(((edge.passage, _span(edge)) for edge in starts), key=_by_place)

    def spans(self) -> dict[str, Span]:
        """Return where every passage is, in order of start, then end, then id."""
        spans = ((passage, _span(start)) for passage, start in self._starts.items())
        return dict(sorted(spans, key=_by_place))

    def starts(self) -> dict[str, int]:
        """Return where every passage starts, in no order: the quickest to ask."""
        return {
            passage: edge.offset + (0 if (run := edge.run) is None else run.shift)
            for passage, edge in self._starts.items()
        }

    def edges(self) -> dict[str, tuple[int, int]]:
        """Return where every passage starts and ends, in no order: likewise."""
        return {
            passage: (
                start.offset + (0 if (run := start.run) is None else run.shift),
                (end := start.other).offset
                + (0 if (run := end.run) is None else run.shift),
            )
            for passage, start in self._starts.items()
        }

    def ids_in_order(self) -> list[str]:
        """Return the ids in order of start, then end, then id."""
        return list(self.spans())

    def _touched_by(self, change: Change) -> list[str]:
        near = self.overlapping(change.span)
        return [passage for passage, span in near if change.span.overlaps(span)]

    def _starts_near(self, change: Change) -> dict[str, Edge]:
        """Return the start of every passage with an edge in or at a change."""
        near = self._edges.between(change.span.start, change.span.end)
        return {edge.passage: self._starts[edge.passage] for edge in near}

    def _replace(self, change: Change, starts: Mapping[str, Edge]) -> set[str]:
        """Make one change and return the passages its inverse would not restore."""
        span, alone = change.span, ChangeSet((change,))
        undone = ChangeSet((_inverse(change),))
        lost: set[str] = set()
        went: list[tuple[Edge, Span]] = []
        for passage, start in starts.items():
            old = _span(start)
            new = alone.map_span(old)
            went.append((start, new))
            if undone.map_span(new) != old:
                lost.add(passage)
        taken = self._edges.take(span.start, span.end)
        self._edges.shift(span.end, change.delta)
        for start, new in went:
            _set(start, new.start)
            _set(start.other, new.end)
        self._edges.add(taken)
        return lost


def _span(start: Edge) -> Span:
    return Span(start.position, start.other.position)


def _set(edge: Edge, position: int) -> None:
    # An edge still in a run lies outside the change and was shifted with its run.
    if edge.run is None:
        edge.offset = position


def _meet(passage: Span, span: Span) -> bool:
    if passage.is_empty or span.is_empty:
        return passage.start <= span.end and span.start <= passage.end
    return passage.overlaps(span)


def _inverse(change: Change) -> Change:
    # Only lengths matter for where a passage goes: any text of the old length does.
    start, inserted = change.span.start, len(change.inserted)
    return Change(Span(start, start + inserted), " " * len(change.span))


def _by_place(entry: tuple[str, Span]) -> tuple[int, int, str]:
    passage, span = entry
    return span.start, span.end, passage
