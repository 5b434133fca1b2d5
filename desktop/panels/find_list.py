"""All that was found, line by line: some words around each find, under its chapter.

A row is worked out when it is looked at, so thousands are listed as soon as ten.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.value import value
from desktop.widgets.keyboard import is_bare
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
    is_current,
    strong,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop.appearance.theme import Theme
    from desktop.text.span import Span

_ESCAPE = Qt.Key.Key_Escape
_LEAD = 5
"""Above and below the words of a row, in pixels."""
_SIDE = 12
"""Beside the rows, in pixels."""
_INDENT = 14
"""Of a find below its head, in pixels."""
_MOST_SHOWN = 9
"""Rows in view at once."""


@value
class FindHead:
    """What the finds below it are in.

    Attributes:
        words: The name of a chapter or scene, or of the notes.
        first: The number of the first find below it, among all, from 0.
        count: How many there are.
    """

    words: str
    first: int
    count: int


@value
class FindRow:
    """One find.

    Attributes:
        before: The words before it in its line.
        words: What was found.
        after: The words behind it.
        choice: Where it stands in the story, or the id of the note it is in.
    """

    before: str
    words: str
    after: str
    choice: Span | str

    @property
    def line(self) -> str:
        """All its words."""
        return f"{self.before}{self.words}{self.after}"


class FindRows(RowModel[FindHead | FindRow]):
    """The rows: each head, and below it its finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: list[FindHead] = []
        self._starts: list[int] = []
        self._count = 0
        self._row_of: Callable[[int], FindRow] | None = None

    def show_finds(
        self, heads: list[FindHead], row_of: Callable[[int], FindRow]
    ) -> None:
        """List what is below ``heads``; ``row_of`` tells the find of a number."""
        self.beginResetModel()
        self._heads, self._row_of = heads, row_of
        self._starts = [head.first + number for number, head in enumerate(heads)]
        self._count = sum(head.count + 1 for head in heads)
        self.endResetModel()

    def number_of_row(self, find: int) -> int:
        """Return which row the find of a number is in."""
        return find + bisect_right(self._heads, find, key=lambda head: head.first)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    @override
    def row_at(self, index: Index) -> FindHead | FindRow | None:
        row = index.row()
        if not 0 <= row < self._count or self._row_of is None:
            return None
        head = bisect_right(self._starts, row) - 1
        if self._starts[head] == row:
            return self._heads[head]
        return self._row_of(row - head - 1)

    @override
    def words_of(self, row: FindHead | FindRow) -> str:
        return row.words if isinstance(row, FindHead) else row.line

    @override
    def spoken(self, row: FindHead | FindRow) -> str:
        return self.words_of(row)

    @override
    def choice_of(self, row: FindHead | FindRow) -> Span | str | None:
        return row.choice if isinstance(row, FindRow) else None


class FindDelegate(RowDelegate):
    """Draws a find, the words that were found in bold type."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line_height(option.font) + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: FindHead | FindRow = index.data(ROW)
        painter.save()
        if isinstance(row, FindHead):
            self._paint_head(painter, option, row)
        else:
            room = self.paint_row(painter, option, is_current(option, index))
            self._paint_find(painter, room.adjusted(_INDENT, 0, 0, 0), row, option.font)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, head: FindHead
    ) -> None:
        room = option.rect.adjusted(8, 0, -8, 0)
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(option.font)
        count = grouped(head.count) if head.count else ""
        right = Qt.AlignmentFlag.AlignRight
        draw_line(painter, room, count, right)
        room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(f"  {count}"), 0)
        painter.setFont(strong(option.font))
        draw_line(painter, room, head.words)

    def _paint_find(
        self, painter: QPainter, room: QRect, row: FindRow, font: QFont
    ) -> None:
        bold = strong(font)
        most = room.width() // 2
        before = QFontMetrics(font).elidedText(
            row.before, Qt.TextElideMode.ElideLeft, most
        )
        painter.setPen(QColor(self.theme.text))
        for words, look in (
            (before, font),
            (row.words, bold),
            (row.after, font),
        ):
            painter.setFont(look)
            draw_line(painter, room, words)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words))


class FindList(RowList):
    """All that was found; up and down look at it, Enter goes there.

    Signals:
        looked_at: The keys are on another find; carries where it stands or its note.
        chosen: A find was clicked or entered; carries the same.
        left: Esc was pressed.
    """

    looked_at = Signal(object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(FindDelegate(theme), parent)
        self._rows = FindRows(self)
        self.setModel(self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("All that was found"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(_SIDE, 4, _SIDE, 4)
        self.row_chosen.connect(self._on_row_chosen)
        self.hide()

    def show_finds(
        self, heads: list[FindHead], row_of: Callable[[int], FindRow]
    ) -> None:
        """List finds, staying where one was in the list.

        Args:
            heads: What they are in, in order.
            row_of: Tells a find by its number, from 0.
        """
        place, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self._rows.show_finds(heads, row_of)
        with QSignalBlocker(self):
            self.setCurrentIndex(self._rows.index(row))
        self.verticalScrollBar().setValue(place)
        self.updateGeometry()

    def show_find(self, find: int) -> None:
        """Show that the find of that number is looked at."""
        index = self._rows.index(self._rows.number_of_row(find))
        if index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        rows = min(max(self._rows.rowCount(), 2), _MOST_SHOWN)
        return QSize(0, rows * (line_height(self.font()) + 2 * _LEAD) + 9)

    @override
    def event(self, event: QEvent) -> bool:
        # Here, Esc leaves the list, whatever it does in the window.
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and is_bare(event, _ESCAPE):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        if event.key() == _ESCAPE:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._tell(self.looked_at, self.currentIndex())

    def _on_row_chosen(self, index: QModelIndex) -> None:
        self._tell(self.chosen, index)

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and (choice := self._rows.choice_of(row)) is not None:
            signal.emit(choice)
