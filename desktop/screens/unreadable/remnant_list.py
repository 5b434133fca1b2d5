"""The list of what there is of a story that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.panels.row_list import RowDelegate, RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.screens.unreadable.remnant_words import RemnantRow
    from desktop.storage.salvage import Remnant

_LEAD = 6
"""Above the first line of a row and below its last, in pixels."""

_ROW = int(Qt.ItemDataRole.UserRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Index = QModelIndex | QPersistentModelIndex


class RemnantList(RowList):
    """Texts to choose from; up and down go through them.

    Signals:
        remnant_chosen: Another is chosen; carries it.
        entered: The author pressed Enter.
    """

    remnant_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_RemnantDelegate(theme), parent)
        self._rows = _RemnantModel(self)
        self.setModel(self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("What there is of this story")

    def show_rows(self, rows: Sequence[RemnantRow], chosen: int) -> None:
        """List ``rows``, and choose the one of that number, counted from 0."""
        self._rows.show_rows(rows)
        self.setCurrentIndex(self._rows.index(chosen))

    @property
    def chosen(self) -> Remnant | None:
        """What is chosen; None if there is nothing."""
        index = self.currentIndex()
        row: RemnantRow | None = index.data(_ROW) if index.isValid() else None
        return row.remnant if row is not None else None

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.chosen is not None:
            self.remnant_chosen.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _RemnantModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RemnantRow, ...] = ()

    def show_rows(self, rows: Sequence[RemnantRow]) -> None:
        """List ``rows`` in place of what was listed."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.words} · {row.detail}"
            case _:
                return row if role == _ROW else None


class _RemnantDelegate(RowDelegate):
    """Draws a row in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * (QFontMetrics(option.font).height() + _LEAD))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        row: RemnantRow = index.data(_ROW)
        view = option.widget
        is_chosen = (
            isinstance(view, QAbstractItemView)
            and view.currentIndex().row() == index.row()
        )
        painter.save()
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = room.height() // 2
        upper, lower = QRect(room), room.adjusted(0, line, 0, 0)
        upper.setHeight(line)
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(self.theme.text))
        _draw(painter, upper, row.words)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        _draw(painter, lower, row.detail)
        painter.restore()


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, room.width()
    )
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
