"""A list to go through by the keys, where what is chosen is shown beside it.

Rows are values.  A row that stands for nothing to choose, such as a day or a heading
above others, is passed by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.widgets.row_list import RowDelegate, RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW = int(Qt.ItemDataRole.UserRole)
"""The role in which a model gives a row as it is."""

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Row = TypeVar("Row")


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows as they are given; what they say is its subclasses' part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List ``rows`` in place of what was listed."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at ``index``; None if that is nowhere."""
        return self.rows[index.row()] if index.isValid() else None

    def words_of(self, row: Row) -> str:
        """Return what ``row`` is called."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """Return ``row`` as a screen reader says it."""
        raise NotImplementedError

    def choice_of(self, row: Row) -> object | None:
        """Return what is chosen with ``row``; None if it stands for nothing."""
        return row

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or self.choice_of(row) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
            case _:
                return row if role == ROW else None


class ChoiceList(RowList):
    """Rows of which one is chosen; up and down go through them.

    Signals:
        choice_changed: Another is chosen; carries what its row stands for.
        entered: The author pressed Enter.
    """

    choice_changed = Signal(object)
    entered = Signal()

    def __init__(
        self,
        delegate: RowDelegate,
        rows: RowModel[Row],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            delegate: Draws the rows, which may be of several heights.
            rows: The rows.
            name: What a screen reader calls the list.
            parent: What it stands in.
        """
        super().__init__(delegate, parent)
        self._rows = rows
        rows.setParent(self)
        self.setUniformItemSizes(False)
        self.setModel(rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @property
    def chosen(self) -> object | None:
        """What is chosen; None if nothing is."""
        row = self._rows.row_at(self.currentIndex())
        return None if row is None else self._rows.choice_of(row)

    def choose(self, choice: object | None) -> None:
        """Choose what is listed of ``choice``; the first there is, if that is not."""
        listed = [self._rows.choice_of(row) for row in self._rows.rows]
        first = next((n for n, each in enumerate(listed) if each is not None), -1)
        is_listed = choice is not None and choice in listed
        self.choose_row(listed.index(choice) if is_listed else first)

    def choose_row(self, row: int) -> None:
        """Choose the row of that number, counted from 0."""
        self.setCurrentIndex(self._rows.index(row))

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, held)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return index
        # A long way up ends on a heading, and the first row below it is meant.
        return self._rows.index(max(index.row(), 0) + 1)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() == 1 and self._rows.choice_of(self._rows.rows[0]) is None:
            self.scrollToTop()  # so that the heading above it is seen
        if self.chosen is not None:
            self.choice_changed.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def is_current(option: QStyleOptionViewItem, index: Index) -> bool:
    """Return whether the row at ``index`` is chosen; it is drawn as ``option`` says."""
    view = option.widget
    return (
        isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
    )


def draw_line(
    painter: QPainter,
    room: QRect,
    words: str,
    way: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw ``words`` in one line in the middle of ``room``, cut short if need be."""
    line = " ".join(words.split()) if "\n" in words else words
    shown = painter.fontMetrics().elidedText(
        line, Qt.TextElideMode.ElideRight, room.width()
    )
    flags = way | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)


def strong(font: QFont) -> QFont:
    """Return ``font`` in the weight of a row's first words."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier
