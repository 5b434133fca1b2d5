"""The list of notes to work through: ten thousand rows cost no more than a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.appearance.plain_tip import plain_tip
from desktop.panels.figures import grouped
from desktop.panels.row_list import RowDelegate, RowList
from desktop.panels.section_head import head_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.kinds import Colour
    from desktop.appearance.theme import Theme

_LEAD = 8
"""Above the first line and below the last one, in pixels."""

_HEAD_SIDE = 8
"""BackgroundJobs the words of a head, in pixels."""

_CHIP = (4, 7)
"""Width of the chip of colour, and where the words start after it, in pixels."""

_ROW = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TodoRow:
    """A note to work on.

    Attributes:
        id: The note's.
        words: The first words of the note, or of its passage.
        detail: Where it is and what it is: ``scene 1 · Note #tense``.
        colour: Of its chip; None if the note has no colour.
        is_done: Whether it is done already.
        asks: Whether it is probably dealt with, and asks if it is.
    """

    id: str
    words: str
    detail: str
    colour: Colour | None = None
    is_done: bool = False
    asks: bool = False


@dataclass(frozen=True, slots=True)
class TodoHead:
    """The head of a part of the list.

    Attributes:
        words: What the notes below it are.
        count: How many they are.
    """

    words: str
    count: int

    @property
    def id(self) -> str:
        """Tells it from notes and other heads."""
        return f"head {self.words}"


def with_heads(rows: Sequence[TodoRow]) -> list[TodoRow | TodoHead]:
    """Return ``rows`` in the parts of the list, each part with its head.

    What is to do needs no head; what is done follows it without one if nothing stands
    between them.
    """
    asking = [row for row in rows if row.asks and not row.is_done]
    done = [row for row in rows if row.is_done]
    listed: list[TodoRow | TodoHead] = [
        row for row in rows if not (row.asks or row.is_done)
    ]
    if asking:
        listed += [TodoHead("Probably dealt with", len(asking)), *asking]
        listed += [TodoHead("Done", len(done))] if done else []
    return [*listed, *done]


class TodoModel(QAbstractListModel):
    """The notes to work through, in the order given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TodoRow | TodoHead, ...] = ()
        self._places: dict[str, int] = {}

    def show_rows(self, rows: Sequence[TodoRow]) -> None:
        """List ``rows`` in place of what was listed."""
        before, now = self._rows, tuple(with_heads(rows))
        if [row.id for row in before] == [row.id for row in now]:
            self._rows = now
            self._tell_changed(before)
            return
        self.beginResetModel()
        self._rows = now
        self._places = {row.id: place for place, row in enumerate(now)}
        self.endResetModel()

    def index_of(self, note_id: str | None) -> QModelIndex:
        """Return the index of the note called ``note_id``; invalid if not listed."""
        place = self._places.get(note_id) if note_id else None
        return QModelIndex() if place is None else self.index(place)

    def _tell_changed(self, before: Sequence[TodoRow | TodoHead]) -> None:
        # The list need not be laid out anew because a note in it was reworded.
        pairs = enumerate(zip(before, self._rows, strict=True))
        changed = [place for place, (old, new) in pairs if old != new]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, TodoHead):
            return _of_head(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            done = ", done" if row.is_done else ""
            return f"{row.words}, {row.detail}{done}"
        return row if role == _ROW else None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_head = index.isValid() and isinstance(index.data(_ROW), TodoHead)
        return Qt.ItemFlag.NoItemFlags if is_head else super().flags(index)


def _of_head(head: TodoHead, role: int) -> Any:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{head.words}, {grouped(head.count)}"
    if role == Qt.ItemDataRole.DisplayRole:
        return head.words
    return head if role == _ROW else None


class TodoDelegate(RowDelegate):
    """Draws a note: a chip of its colour, its words, and where it is."""

    chosen: str | None = None
    """The id of the note that is being worked on."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * line_height(option.font) + 2 * _LEAD + 1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        row: TodoRow | TodoHead = index.data(_ROW)
        painter.save()
        if isinstance(row, TodoHead):
            self._paint_head(painter, option, row)
            painter.restore()
            return
        room = self.paint_row(painter, option, row.id == self.chosen)
        room.adjust(0, _LEAD, 0, -_LEAD)
        first, second = QRect(room), QRect(room)
        first.setHeight(room.height() // 2)
        second.setTop(first.bottom() + 1)
        self._paint_words(painter, first, row, option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        _draw_line(painter, second, row.detail)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, head: TodoHead
    ) -> None:
        room = option.rect.adjusted(_HEAD_SIDE, 0, -_HEAD_SIDE, -_LEAD)
        low = Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(option.font)
        count = grouped(head.count)
        painter.drawText(room, low | Qt.AlignmentFlag.AlignRight, count)
        font = head_font(option.font)
        font.setPixelSize(max(QFontInfo(font).pixelSize() - 2, 9))
        painter.setFont(font)
        painter.drawText(room, low, head.words)

    def _paint_words(
        self, painter: QPainter, room: QRect, row: TodoRow, base: QFont
    ) -> None:
        font = QFont(base)
        painter.setPen(QColor(self.theme.quiet if row.is_done else self.theme.text))
        if row.is_done:
            painter.setFont(font)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "✓")
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance("✓ "))
            font.setStrikeOut(True)
        elif row.colour is not None:
            self._paint_chip(painter, room, self.theme.washes[row.colour.value])
        if row.id == self.chosen:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        _draw_line(painter, room, row.words)

    def _paint_chip(self, painter: QPainter, room: QRect, colour: str) -> None:
        width, words_start = _CHIP
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        chip = QRectF(room.left(), room.top() - 1, width, room.height())
        painter.drawRoundedRect(chip, 1.5, 1.5)
        painter.setPen(pen)
        room.setLeft(room.left() + words_start)


class TodoList(RowList):
    """The notes to work through.

    Signals:
        note_chosen: A note was clicked or entered; carries its id.
    """

    note_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._drawing = TodoDelegate(theme)
        super().__init__(self._drawing, parent)
        self._notes = TodoModel(self)
        self.setModel(self._notes)
        self.setAccessibleName("Notes to do")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.row_chosen.connect(self._on_row_chosen)

    def show_rows(self, rows: Sequence[TodoRow]) -> None:
        """List ``rows``, staying where one was in the list."""
        place = self.verticalScrollBar().value()
        self._notes.show_rows(rows)
        self._show_current()
        self.verticalScrollBar().setValue(place)

    def choose(self, note_id: str | None) -> None:
        """Show that the note called ``note_id`` is being worked on."""
        self._drawing.chosen = note_id
        self._show_current()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def _show_current(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self._notes.index_of(self._drawing.chosen))

    def _on_row_chosen(self, index: QModelIndex) -> None:
        row: TodoRow | TodoHead | None = index.data(_ROW)
        if not isinstance(row, TodoRow):
            return
        self.choose(row.id)
        self.note_chosen.emit(row.id)


def _draw_line(painter: QPainter, room: QRect, words: str) -> None:
    line = " ".join(words.split())
    shown = painter.fontMetrics().elidedText(
        line, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
