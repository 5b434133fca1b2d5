"""The passages of an open story, kept on their text while it is edited.

Positions count code points of the text as it is now.  Every edit is mapped by the
rule of :class:`desktop.text.change.ChangeSet`; only passages at the edit are looked
at, so that a key costs the same among ten notes and ten thousand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.edges import Edge, EdgeList, edges_of
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Touched:
    """What an edit did to the passages.

    Attributes:
        damaged: Where each passage was that the inverse edit would not put back.
        touched: The passages whose own text the edit changed.
    """

    damaged: dict[str, Span]
    touched: frozenset[str]


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
        return Touched(damaged, touched)

    def overlapping(self, span: Span) -> list[tuple[str, Span]]:
        """Return the passages that share text with ``span``, in order.

        Empty passages in it or at its edges count; and if ``span`` itself is empty,
        so does every passage that it lies in or touches.
        """
        found: list[tuple[str, Span]] = []
        for run in self._edges.runs():
            if run.first > span.end:
                break
            if run.furthest >= span.start:
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
