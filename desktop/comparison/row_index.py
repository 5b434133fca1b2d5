"""Which row is where: found by a place in either text, or by what is gone through."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.drafts.rows import Difference, Row

OLD, NEW = 0, 1
"""The sides, as they are numbered from left to right."""


class RowIndex:
    """Finds rows and steps of a comparison; positions count code points."""

    def __init__(self, rows: Sequence[Row], steps: Sequence[Difference]) -> None:
        self._rows = rows
        self._steps = steps
        self._numbers = tuple(
            [number for number, row in enumerate(rows) if row.kind in kinds]
            for kinds in (IN_OLD, IN_NEW)
        )
        self._starts = (
            [rows[number].old.start for number in self._numbers[OLD]],
            [rows[number].new.start for number in self._numbers[NEW]],
        )
        self._places = _places(rows)
        self._step_places = [self._places[step.rows.start] for step in steps]
        self._step_rows = [step.rows.start for step in steps]

    def row_at(self, side: int, position: int) -> int | None:
        """Return the row of that side in which ``position`` is, or after which."""
        index = bisect_right(self._starts[side], position) - 1
        numbers = self._numbers[side]
        return numbers[max(index, 0)] if numbers else None

    def rows_in(self, side: int, rows: range) -> list[int]:
        """Return which of ``rows`` stand on that side."""
        numbers = self._numbers[side]
        first = bisect_left(numbers, rows.start)
        return numbers[first : bisect_left(numbers, rows.stop)]

    def place_of(self, row: int) -> int:
        """Return where in the old text a row is, or would be."""
        return self._places[row]

    def row_from(self, place: int) -> int:
        """Return the first row that is or would be at ``place`` or after it."""
        return min(bisect_left(self._places, place), max(len(self._rows) - 1, 0))

    def step_at(self, row: int, words: int) -> int | None:
        """Return the step that shows such words of a row; -1 stands for none of them.

        A step of whole rows is found by any of their words.
        """
        index = bisect_right(self._step_rows, row) - 1
        while index >= 0 and row in self._steps[index].rows:
            step = self._steps[index]
            if not step.words or words in step.words:
                is_away = self._rows[row].kind is RowKind.MOVED_AWAY
                return None if is_away else index
            index -= 1
        return None

    def nearest_step(self, row: int) -> int:
        """Return the first step at ``row`` or below it; their number if none is."""
        index = bisect_left(self._step_rows, row)
        is_within = index > 0 and row in self._steps[index - 1].rows
        return index - 1 if is_within else index

    def whereabouts(self, step: int) -> tuple[int, int]:
        """Return about where in the old text a step is, and the how manieth there."""
        place = self._step_places[step]
        return place, step - bisect_left(self._step_places, place)

    def step_from(self, whereabouts: tuple[int, int]) -> int:
        """Return the step that is at such whereabouts now, or the next one."""
        place, number = whereabouts
        first = bisect_left(self._step_places, place)
        return min(first + number, bisect_right(self._step_places, place))


def _places(rows: Sequence[Row]) -> list[int]:
    """Return where in the old text each row is, or would be."""
    places: list[int] = []
    end = 0
    for row in rows:
        is_there = row.kind in IN_OLD
        places.append(row.old.start if is_there else end)
        end = row.old.end if is_there else end
    return places
