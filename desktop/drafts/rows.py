"""Rows and steps of a comparison: what is shown, and what one goes through.

Rows are the paragraphs of two texts, as they are shown one below the other; steps are
the places one goes through to see all that differs.  Positions count code points.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.text.diff import Fate
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.diff import Words
    from desktop.text.span import Span


class RowKind(Enum):
    """What became of a paragraph."""

    SAME = auto()
    CHANGED = auto()
    WENT = auto()
    CAME = auto()
    MOVED_AWAY = auto()
    MOVED_HERE = auto()


IN_OLD = frozenset({RowKind.SAME, RowKind.CHANGED, RowKind.WENT, RowKind.MOVED_AWAY})
"""Rows that stand in the old text."""

IN_NEW = frozenset({RowKind.SAME, RowKind.CHANGED, RowKind.CAME, RowKind.MOVED_HERE})
"""Rows that stand in the new text."""


@value
class Row:
    """A paragraph of either text, or of both.

    Attributes:
        kind: What became of it.
        old: Where it is in the old text; empty, at the place it would have, if it is
            not there; of a paragraph that moved, where it is there, at either row.
        new: The same in the new text.
        words: Its words in reading order, and what became of them.
        partner: If it moved, the number of the row at its other place.
    """

    kind: RowKind
    old: Span
    new: Span
    words: tuple[Words, ...] = ()
    partner: int | None = None


_STOPS = {
    RowKind.WENT: "rewritten",
    RowKind.CAME: "rewritten",
    RowKind.MOVED_HERE: "moved",
}
"""Rows in a row that are seen in one step: those with the same name here."""


@value
class Difference:
    """One difference.

    Attributes:
        rows: The numbers of the rows it fills.
        words: Which words of the one row differ; empty if whole rows do.
        is_fine: Whether nothing but punctuation or spacing differs.
    """

    rows: range
    words: range = range(0)
    is_fine: bool = False


def steps_of(rows: Sequence[Row]) -> tuple[Difference, ...]:
    """Return all differences in ``rows``, in order.

    Paragraphs that went or came together are one; a paragraph that moved is one at its
    new place.
    """
    steps: list[Difference] = []
    numbers = (n for n, row in enumerate(rows) if row.kind is not RowKind.MOVED_AWAY)
    for stop, run in groupby(numbers, lambda n: _STOPS.get(rows[n].kind, n)):
        first, *others = run
        if isinstance(stop, str):
            steps.append(Difference(range(first, (others or [first])[-1] + 1)))
        elif rows[first].kind is RowKind.CHANGED:
            steps += _in_words(rows[first], first)
    return tuple(steps)


def _in_words(row: Row, number: int) -> Iterator[Difference]:
    rows, start = range(number, number + 1), 0
    for is_kept, run in groupby(row.words, lambda words: words.fate is Fate.KEPT):
        pieces = list(run)
        stop = start + len(pieces)
        if not is_kept:
            is_fine = all(words.is_fine for words in pieces)
            yield Difference(rows, range(start, stop), is_fine)
        start = stop
