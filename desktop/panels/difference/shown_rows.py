"""What is shown of a comparison: its rows, some of them folded into a line.

Paragraphs that are the same are folded unless they stand next to one that is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, Protocol

from desktop.drafts.rows import RowKind
from desktop.panels.difference.cells import new_cell, old_cell, one_text_cell
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row
    from desktop.panels.difference.cells import Cell

_LEAST_FOLDED = 2
"""A single paragraph takes hardly more room than the line that stands for it."""

_IN_PLACE = {RowKind.SAME, RowKind.CHANGED}


class CellPair(Protocol):
    """What stands at one height, on either side."""

    @property
    def left(self) -> Cell | None:
        """What stands on the left, or in the one text there is."""

    @property
    def right(self) -> Cell | None:
        """What stands on the right."""

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are shown."""

    @property
    def longest(self) -> int:
        """About how many code points the longer cell has."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands at one height: in one text ``left`` alone, else on both sides."""

    left: Cell | None
    right: Cell | None = None

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are shown."""
        return tuple({cell.row: None for cell in (self.left, self.right) if cell})

    @property
    def longest(self) -> int:
        """How many code points the longer cell shows."""
        cells = [cell for cell in (self.left, self.right) if cell]
        return max(1 if cell.is_brief else len(cell.text) for cell in cells)


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs that are the same in both texts, as one line.

    Attributes:
        rows: The numbers of their rows.
    """

    rows: range

    @property
    def text(self) -> str:
        """What the line says."""
        return f"{counted(len(self.rows), 'paragraph')} the same"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence on the comparison as a whole."""

    text: str
    rows: tuple[int, ...] = ()


Shown = CellPair | Fold | Notice


def shown_rows(
    comparison: Comparison, unfolded: Collection[int], *, side_by_side: bool
) -> list[Shown]:
    """Return all that is shown, from the top down.

    Args:
        comparison: What is to be shown.
        unfolded: The first rows of the runs the author wants to see.
        side_by_side: Whether each text has a side of its own.
    """
    rows = comparison.rows
    shown: list[Shown] = [Notice(text) for text in _notices(comparison)]
    paired = _side_by_side if side_by_side else _in_one_text
    for is_far, run in groupby(range(len(rows)), lambda n: _is_far(rows, n)):
        numbers = list(run)
        is_folded = is_far and len(numbers) >= _LEAST_FOLDED
        if is_folded and numbers[0] not in unfolded:
            shown.append(Fold(range(numbers[0], numbers[-1] + 1)))
        else:
            shown += paired(rows, numbers)
    return shown


def _notices(comparison: Comparison) -> list[str]:
    if comparison.differs_in_blank_lines_only:
        return ["The two texts differ in nothing but the blank lines between them."]
    if not comparison.steps:
        return ["The two texts are the same."]
    return []


def _is_far(rows: Sequence[Row], number: int) -> bool:
    """Return whether a row and both its neighbours are the same in both texts."""
    around = rows[max(number - 1, 0) : number + 2]
    return all(row.kind is RowKind.SAME for row in around)


def _in_one_text(rows: Sequence[Row], numbers: Sequence[int]) -> Iterator[Pair]:
    return (Pair(one_text_cell(rows[number], number)) for number in numbers)


def _side_by_side(rows: Sequence[Row], numbers: Sequence[int]) -> Iterator[Pair]:
    for is_in_place, run in groupby(numbers, lambda n: rows[n].kind in _IN_PLACE):
        cells = [(old_cell(rows[n], n), new_cell(rows[n], n)) for n in run]
        if is_in_place:
            yield from (Pair(left, right) for left, right in cells)
            continue
        # What went and what came in its place stand beside each other.
        left = [cell for cell, _ in cells if cell]
        right = [cell for _, cell in cells if cell]
        yield from (Pair(*pair) for pair in zip_longest(left, right))
