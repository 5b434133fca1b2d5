"""Stretches of a text in another order: the edit that does it, and what goes along.

Of the stretches the longest stay in the text and the others go past them, so that a
scene is moved past a short one by moving the short one.  Where a passage belongs does
not depend on which of them the edit takes elsewhere.  Positions count code points.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet
from desktop.text.moved import MovedText
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Slice = Callable[[Span], str]
    """Returns a part of the text."""

Piece = Span | str
"""A stretch of the text that passages go along with, or what stands between two."""


class Stay(Enum):
    """Why nothing is moved."""

    NOTHING = auto()
    """There is nothing at the place that could be."""
    FIRST = auto()
    LAST = auto()
    JOINED = auto()
    """It would become one with a neighbour."""
    FIXED = auto()
    """It belongs where it is."""


@value
class Rearrangement:
    """An edit by which stretches of a text come to stand in another order.

    Attributes:
        changes: What is done to the text, counted in it as it was.
        moved: Where each of the stretches went, also of those that stay.
        around: Where all of that was.
        olds: Where each of the stretches was, in their new order.
        news: Where each of them is; it is as long.
        grown: How many code points longer the text becomes; below zero if shorter.
    """

    changes: ChangeSet
    moved: MovedText
    around: Span
    olds: tuple[Span, ...]
    news: tuple[Span, ...]
    grown: int = 0

    def place_of(self, passage: Span) -> Span:
        """Return where a passage belongs that was in these stretches, or over them.

        One that went over the border of two is on the part of its words that is the
        longest; one that had all of them still has.
        """
        around = self.around
        if passage.start <= around.start and around.end <= passage.end:
            return passage if passage.is_empty else self._grown(passage)
        pairs = list(zip(self.olds, self.news, strict=True))
        for old, new in pairs:
            if old.start <= passage.start and passage.end <= old.end:
                return passage.moved(new.start - old.start)
        parts = [*self._within(passage, pairs), *self._beside(passage)]
        return max(parts, key=len, default=self._mapped(passage))

    def _grown(self, passage: Span) -> Span:
        return Span(passage.start, passage.end + self.grown)

    def _beside(self, passage: Span) -> Iterator[Span]:
        """Yield what of a passage stands before the stretches, and behind them."""
        around = self.around
        if passage.start < around.start:
            yield Span(passage.start, around.start)
        if passage.end > around.end:
            yield Span(around.end + self.grown, passage.end + self.grown)

    def _within(
        self, passage: Span, pairs: Sequence[tuple[Span, Span]]
    ) -> Iterator[Span]:
        for old, new in pairs:
            if passage.overlaps(old):
                start, end = max(passage.start, old.start), min(passage.end, old.end)
                yield Span(start, end).moved(new.start - old.start)

    def _mapped(self, passage: Span) -> Span:
        return self.changes.map_span(passage)


def rearranged(slice_of: Slice, around: Span, pieces: Sequence[Piece]) -> Rearrangement:
    """Return the edit that makes ``pieces`` of what stands ``around`` a place.

    Args:
        slice_of: Returns a part of the text.
        around: What they take the place of; it holds all of the spans among them.
        pieces: Stretches of the text and what is to stand between, in their new order;
            no two of the stretches overlap, and none is empty.
    """
    stretches = [piece for piece in pieces if isinstance(piece, Span)]
    ends = list(accumulate(map(len, pieces), initial=around.start))
    news = [
        Span(start, start + len(piece))
        for start, piece in zip(ends, pieces, strict=False)
        if isinstance(piece, Span)
    ]
    changes = ChangeSet(tuple(_changes(slice_of, around, pieces, _staying(stretches))))
    moved = MovedText.of(zip(stretches, news, strict=True))
    grown = ends[-1] - around.end
    return Rearrangement(changes, moved, around, tuple(stretches), tuple(news), grown)


def _changes(
    slice_of: Slice, around: Span, pieces: Sequence[Piece], staying: frozenset[Span]
) -> Iterator[Change]:
    """Yield what puts the other pieces between those that stay."""
    done, put_in = around.start, ""
    for piece in pieces:
        if isinstance(piece, str):
            put_in += piece
        elif piece not in staying:
            put_in += slice_of(piece)
        else:
            yield from _change(Span(done, piece.start), slice_of, put_in)
            done, put_in = piece.end, ""
    yield from _change(Span(done, around.end), slice_of, put_in)


def _staying(stretches: Sequence[Span]) -> frozenset[Span]:
    """Return those that can stay: in order as they are, and together the longest."""
    best: list[tuple[int, list[Span]]] = []
    for span in stretches:
        before = [(n, run) for n, run in best if run[-1].end <= span.start]
        length, run = max(before, key=lambda each: each[0], default=(0, []))
        best.append((length + len(span), [*run, span]))
    return frozenset(max(best, key=lambda each: each[0])[1]) if best else frozenset()


def _change(span: Span, slice_of: Slice, words: str) -> Iterator[Change]:
    """Yield what puts ``words`` in the place of ``span``, which may be the same."""
    gone = slice_of(span)
    if gone == words:
        return
    head = _alike(gone, words)
    tail = _alike(gone[head:][::-1], words[head:][::-1])
    stop = len(words) - tail
    yield Change(Span(span.start + head, span.end - tail), words[head:stop])


def _alike(one: str, other: str) -> int:
    """Return how many code points from the first on are the same."""
    length = min(len(one), len(other))
    if one[:length] == other[:length]:
        return length
    return next(n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
