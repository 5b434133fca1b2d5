"""The rows of the to-do list, as a view asks for them, and where each stands.

Where a row stands is told from how many heads there are above it, and what it says is
asked for when it is drawn, so that ten thousand cost no more than a page of them.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from desktop.panels.todo.todo_rows import TodoHead, TodoRow
from desktop.value import value
from desktop.widgets.labels import plain_tip
from desktop.widgets.row_list import ROW, Index, RowModel
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.panels.todo.todo_rows import TodoPart


@value
class RowHeights:
    """Where rows stand that are of three heights.

    Attributes:
        count: How many rows there are, heads among them.
        heads: Which of them are heads, counted from 0.
        head: The height of a head.
        row: The height of a note.
        chosen: Which note is higher, as it is worked on; None if none is.
        more: How much higher that is.
    """

    count: int = 0
    heads: tuple[int, ...] = ()
    head: int = 1
    row: int = 1
    chosen: int | None = None
    more: int = 0

    def top(self, row: int) -> int:
        """Return where a row begins; one past the last begins where all end."""
        heads = bisect_left(self.heads, row)
        more = self.more if self.chosen is not None and row > self.chosen else 0
        return heads * self.head + (row - heads) * self.row + more

    def height(self, row: int) -> int:
        """Return how high a row is."""
        return self.top(row + 1) - self.top(row)

    def row_at(self, y: int) -> int:
        """Return which row is at ``y``; the first or the last beyond these."""
        low, high = 0, max(self.count - 1, 0)
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low


class TodoModel(RowModel[str | TodoHead]):
    """Notes by their ids, and heads; what a note says is asked for row by row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[int, ...] = ()
        self._places: dict[str, int] = {}
        self._row_of: Callable[[str], TodoRow] = _nothing_known
        self._known: dict[str, TodoRow] = {}

    def show_parts(
        self, parts: Sequence[TodoPart], row_of: Callable[[str], TodoRow]
    ) -> None:
        """List the notes of ``parts``, of which ``row_of`` tells what they say."""
        self._row_of, self._known = row_of, {}
        rows: list[str | TodoHead] = []
        heads: list[int] = []
        for part in parts:
            if part.title:
                heads.append(len(rows))
                rows.append(TodoHead(part.title, len(part.notes)))
            rows += part.notes
        if tuple(rows) != self.rows:
            self.heads = tuple(heads)
            self._places = {
                row: place for place, row in enumerate(rows) if isinstance(row, str)
            }
            self.show_rows(rows)

    def place_of(self, note: str | None) -> int | None:
        """Return in which row a note is; None if it is not listed."""
        return self._places.get(note) if note else None

    def note_at(self, row: int) -> str | None:
        """Return which note is in a row; None for a head, or no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, str) else None

    def told(self, row: str | TodoHead) -> TodoRow | TodoHead:
        """Return what a row says."""
        if isinstance(row, TodoHead):
            return row
        if row not in self._known:
            self._known[row] = self._row_of(row)
        return self._known[row]

    @override
    def words_of(self, row: str | TodoHead) -> str:
        told = self.told(row)
        return told.words if isinstance(told, TodoHead) else told.told

    @override
    def spoken(self, row: str | TodoHead) -> str:
        told = self.told(row)
        if isinstance(told, TodoRow):
            return told.spoken
        count = grouped(told.count)
        return translate("{words}, {count}", words=told.words, count=count)

    @override
    def tip_of(self, row: str | TodoHead) -> str | None:
        told = self.told(row)
        return plain_tip(told.told) if isinstance(told, TodoRow) else None

    @override
    def choice_of(self, row: str | TodoHead) -> str | None:
        return row if isinstance(row, str) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == ROW:
            return None if row is None else self.told(row)
        return super().data(index, role)


def _nothing_known(note: str) -> TodoRow:
    return TodoRow(id=note)
