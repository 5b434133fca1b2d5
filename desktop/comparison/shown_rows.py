"""What is shown of a comparison: its rows, some of them folded into a line.

A novel has thousands of rows: to read each of them before any is shown would be felt.
So a row is read only when it is looked at.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from desktop.comparison.cells import new_cell, old_cell, one_text_cell
from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind
from desktop.drafts.unseen import unseen_words
from desktop.text.structure.containers import NOWHERE
from desktop.text.structure.line_look import LineKind
from desktop.value import replace, value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from desktop.comparison.cells import Cell
    from desktop.comparison.model import ComparisonModel
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row

_LEAST_FOLDED = 2
"""A single paragraph takes hardly more room than the line that stands for it."""

_IN_PLACE = {RowKind.SAME, RowKind.CHANGED}


_WITHOUT_SPACE = (LineKind.CODE, LineKind.TABLE, LineKind.FRONT)


class RowPair:
    """What stands at one height; numbers of rows until their cells are asked for."""

    __slots__ = ("_left", "_model", "_right", "is_split")

    def __init__(
        self,
        model: ComparisonModel,
        left: int | None,
        right: int | None = None,
        *,
        is_split: bool,
    ) -> None:
        self._model = model
        self._left = left
        self._right = right
        self.is_split = is_split

    @property
    def left(self) -> Cell | None:
        """What stands on the left, or in the one text there is."""
        if self._left is None:
            return None
        if self.is_split:
            return _side_cell(self._model, self._left, is_old=True)
        return _one_cell(self._model, self._left)

    @property
    def right(self) -> Cell | None:
        """What stands on the right."""
        if self._right is None:
            return None
        return _side_cell(self._model, self._right, is_old=False)

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are shown."""
        both = (self._left, self._right)
        return tuple({row: None for row in both if row is not None})

    def is_close_to(self, after: RowPair) -> bool:
        """Return whether no space is between the two, as in code, a table, a list."""
        rows = self._model.shown.rows
        one, other = rows[self.rows[-1]], rows[after.rows[0]]
        is_next = (
            one.new.end + 1 == other.new.start or one.old.end + 1 == other.old.start
        )
        return is_next and all(map(_stands_close, (self, after)))

    @property
    def longest(self) -> int:
        """About how many code points the longer cell has."""
        rows = [self._model.shown.rows[number] for number in self.rows]
        if self.is_split:
            return max(max(len(row.old), len(row.new)) for row in rows)
        return max(_length_in_one(row) for row in rows)


@value
class Fold:
    """Paragraphs that are the same in both texts, as one line.

    Attributes:
        rows: The numbers of their rows.
    """

    rows: range

    @property
    def text(self) -> str:
        """What the line says."""
        return translate_count(
            "{count} paragraph the same", "{count} paragraphs the same", len(self.rows)
        )


@value
class Notice:
    """A sentence on the comparison as a whole."""

    text: str
    rows: tuple[int, ...] = ()


Shown = RowPair | Fold | Notice


def shown_rows(
    model: ComparisonModel, unfolded: Collection[int] = (), *, side_by_side: bool
) -> list[Shown]:
    """Return all that is shown, from the top down.

    Args:
        model: What is to be shown.
        unfolded: The first rows of the runs the author wants to see, if what is the
            same is folded.
        side_by_side: Whether each text has a side of its own.
    """
    rows = model.shown.rows
    paired = _side_by_side if side_by_side else _in_one_text
    if not model.options.folds_same:
        return list(paired(model, range(len(rows))))
    shown: list[Shown] = [Notice(text) for text in _notices(model.shown)]
    for is_far, run in groupby(range(len(rows)), partial(_is_far, rows)):
        numbers = list(run)
        is_folded = is_far and len(numbers) >= _LEAST_FOLDED
        if is_folded and numbers[0] not in unfolded:
            shown.append(Fold(range(numbers[0], numbers[-1] + 1)))
        else:
            shown += paired(model, numbers)
    return shown


def _notices(comparison: Comparison) -> list[str]:
    if comparison.unseen:
        return [unseen_words(comparison.unseen)]
    if not comparison.steps:
        return [translate("The two texts are the same.")]
    return []


def _is_far(rows: Sequence[Row], number: int) -> bool:
    """Return whether a row and both its neighbours are the same in both texts."""
    around = rows[max(number - 1, 0) : number + 2]
    return all(row.kind is RowKind.SAME for row in around)


def _in_one_text(model: ComparisonModel, numbers: Sequence[int]) -> Iterator[RowPair]:
    return (RowPair(model, number, is_split=False) for number in numbers)


def _side_by_side(model: ComparisonModel, numbers: Sequence[int]) -> Iterator[RowPair]:
    rows = model.shown.rows
    for is_in_place, run in groupby(numbers, lambda n: rows[n].kind in _IN_PLACE):
        if is_in_place:
            yield from (RowPair(model, n, n, is_split=True) for n in run)
            continue
        # What went and what came in its place stand beside each other.
        together = list(run)
        left = [n for n in together if rows[n].kind in IN_OLD]
        right = [n for n in together if rows[n].kind in IN_NEW]
        for one, other in zip_longest(left, right):
            yield RowPair(model, one, other, is_split=True)


def _side_cell(model: ComparisonModel, number: int, *, is_old: bool) -> Cell | None:
    row = model.shown.rows[number]
    read = old_cell if is_old else new_cell
    cell = read(row, number, hides_fine=model.options.hides_fine)
    return None if cell is None else _with_look(model, row, cell, is_old=is_old)


def _one_cell(model: ComparisonModel, number: int) -> Cell:
    row = model.shown.rows[number]
    cell = one_text_cell(row, number, hides_fine=model.options.hides_fine)
    return _with_look(model, row, cell, is_old=row.kind not in IN_NEW)


def _with_look(model: ComparisonModel, row: Row, cell: Cell, *, is_old: bool) -> Cell:
    looks = model.looks[0 if is_old else 1]
    start = row.old.start if is_old else row.new.start
    line, _, _ = cell.text.partition("\u2028")
    look = looks.look(start, line)
    return replace(cell, look=look, markup=looks.markup)


def _stands_close(pair: RowPair) -> bool:
    cell = pair.left or pair.right
    if cell is None:
        return False
    return cell.look.kind in _WITHOUT_SPACE or cell.look.within != NOWHERE


def _length_in_one(row: Row) -> int:
    if row.kind is RowKind.MOVED_AWAY:
        return 1
    if row.kind is RowKind.SAME:
        return len(row.new)
    return sum(len(words.text) for words in row.words)
