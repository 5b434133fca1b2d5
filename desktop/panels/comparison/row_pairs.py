"""Pairs of cells that are read only when they are looked at.

A novel has thousands of rows: to read each of them before any is shown would be felt.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind
from desktop.panels.difference.cells import new_cell, old_cell, one_text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.drafts.rows import Row
    from desktop.panels.comparison.reading import Reading
    from desktop.panels.difference.cells import Cell

_IN_PLACE = {RowKind.SAME, RowKind.CHANGED}


class RowPair:
    """What stands at one height; numbers of rows until their cells are asked for."""

    __slots__ = ("_left", "_reading", "_right", "is_split")

    def __init__(
        self, reading: Reading, left: int | None, right: int | None, *, is_split: bool
    ) -> None:
        self._reading = reading
        self._left = left
        self._right = right
        self.is_split = is_split

    @property
    def left(self) -> Cell | None:
        """What stands on the left, or in the one text there is."""
        if self._left is None:
            return None
        if self.is_split:
            return _side_cell(self._reading, self._left, is_old=True)
        return _one_cell(self._reading, self._left)

    @property
    def right(self) -> Cell | None:
        """What stands on the right."""
        if self._right is None:
            return None
        return _side_cell(self._reading, self._right, is_old=False)

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are shown."""
        both = (self._left, self._right)
        return tuple({row: None for row in both if row is not None})

    @property
    def longest(self) -> int:
        """About how many code points the longer cell has."""
        rows = [self._reading.shown.rows[number] for number in self.rows]
        if self.is_split:
            return max(max(len(row.old), len(row.new)) for row in rows)
        return max(_length_in_one(row) for row in rows)


def row_pairs(reading: Reading, *, side_by_side: bool) -> list[RowPair]:
    """Return all rows from the top down, none of them folded."""
    rows = reading.shown.rows
    if not side_by_side:
        return [RowPair(reading, n, None, is_split=False) for n in range(len(rows))]
    return list(_side_by_side(reading))


def _side_by_side(reading: Reading) -> Iterator[RowPair]:
    rows = reading.shown.rows
    runs = groupby(range(len(rows)), lambda n: rows[n].kind in _IN_PLACE)
    for is_in_place, run in runs:
        numbers = list(run)
        if is_in_place:
            yield from (RowPair(reading, n, n, is_split=True) for n in numbers)
            continue
        # What went and what came in its place stand beside each other.
        left = [n for n in numbers if rows[n].kind in IN_OLD]
        right = [n for n in numbers if rows[n].kind in IN_NEW]
        for one, other in zip_longest(left, right):
            yield RowPair(reading, one, other, is_split=True)


def _side_cell(reading: Reading, number: int, *, is_old: bool) -> Cell | None:
    row = reading.shown.rows[number]
    read = old_cell if is_old else new_cell
    cell = read(row, number, hides_fine=reading.manner.hides_fine)
    return None if cell is None else _with_look(reading, row, cell, is_old=is_old)


def _one_cell(reading: Reading, number: int) -> Cell:
    row = reading.shown.rows[number]
    cell = one_text_cell(row, number, hides_fine=reading.manner.hides_fine)
    return _with_look(reading, row, cell, is_old=row.kind not in IN_NEW)


def _with_look(reading: Reading, row: Row, cell: Cell, *, is_old: bool) -> Cell:
    looks = reading.looks[0 if is_old else 1]
    start = row.old.start if is_old else row.new.start
    line, _, _ = cell.text.partition("\u2028")
    look = looks.look(start, line)
    return replace(cell, look=look, is_markdown=looks.is_markdown)


def _length_in_one(row: Row) -> int:
    if row.kind is RowKind.MOVED_AWAY:
        return 1
    if row.kind is RowKind.SAME:
        return len(row.new)
    return sum(len(words.text) for words in row.words)
