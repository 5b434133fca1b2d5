"""Rows: the paragraphs of two texts, as they are shown one below the other.

Positions count code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
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
