"""The list of a story's versions, under the days they are of."""

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
    from desktop.screens.history.version_rows import Kept, VersionRow

_LEAD = 6
"""Above the first line of a version and below its last, in pixels."""

_BEFORE_DAY = 16
_AFTER_DAY = 5
_ROW = int(Qt.ItemDataRole.UserRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_Index = QModelIndex | QPersistentModelIndex


class VersionModel(QAbstractListModel):
    """The rows; days can be neither chosen nor reached by the keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[VersionRow, ...] = ()

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """List ``rows`` in place of what was listed."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, version: Kept | None) -> int:
        """Return the row of ``version``; that of the first if it is not listed."""
        rows = (n for n, row in enumerate(self._rows) if row.version == version)
        first = (n for n, row in enumerate(self._rows) if row.version)
        return next(rows, -1) if version else next(first, -1)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].version is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.words, row.why, row.detail)))
            case _:
                return row if role == _ROW else None


class VersionDelegate(RowDelegate):
    """Draws a day, or a version in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: VersionRow = index.data(_ROW)
        line = QFontMetrics(option.font).height()
        if row.version is not None:
            return QSize(0, 2 * (line + _LEAD))
        before = _BEFORE_DAY if index.row() else 0
        return QSize(
            0, before + QFontMetrics(_day_font(option.font)).height() + _AFTER_DAY
        )

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        row: VersionRow = index.data(_ROW)
        painter.save()
        if row.version is None:
            self._paint_day(painter, option, row.words)
        else:
            is_chosen = index.row() == _current_row(option)
            self._paint_version(painter, option, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, day: str
    ) -> None:
        painter.setFont(_day_font(option.font))
        painter.setPen(QColor(self.theme.quiet))
        room: QRect = option.rect.adjusted(8, 0, -8, -_AFTER_DAY)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, flags, day)

    def _paint_version(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: VersionRow,
        *,
        is_chosen: bool,
    ) -> None:
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = room.height() // 2
        upper, lower = QRect(room), room.adjusted(0, line, 0, 0)
        upper.setHeight(line)
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(self.theme.text))
        _draw(painter, upper, row.words)
        upper.setLeft(upper.left() + painter.fontMetrics().horizontalAdvance(row.words))
        painter.setFont(option.font)
        if row.why:
            _draw(painter, upper, f" · {row.why}")
        painter.setPen(QColor(self.theme.quiet))
        _draw(painter, lower, row.detail)


class VersionList(RowList):
    """Versions, the newest first; up and down go through them.

    Signals:
        version_chosen: Another version is chosen; carries it.
        entered: The author pressed Enter.
    """

    version_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(VersionDelegate(theme), parent)
        self._versions = VersionModel(self)
        self.setUniformItemSizes(False)
        self.setModel(self._versions)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("versions")
        self.setAccessibleName("Versions")

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """List ``rows``; what was chosen stays so if it is among them."""
        chosen = self.chosen
        self._versions.show_rows(rows)
        row = self._versions.row_of(chosen)
        self._choose(row if row >= 0 else self._versions.row_of(None))

    @property
    def chosen(self) -> Kept | None:
        """The version that is chosen; None if there are none."""
        index = self.currentIndex()
        row: VersionRow | None = index.data(_ROW) if index.isValid() else None
        return row.version if row is not None else None

    def choose(self, version: Kept) -> None:
        """Choose ``version``, if it is listed."""
        self._choose(self._versions.row_of(version))

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self._versions.index(row))

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, held)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return index
        # A long way up ends on a day, and the first version of it is meant.
        return self._versions.index(max(index.row(), 0) + 1)

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() == 1:
            self.scrollToTop()  # so that the day above it is seen
        if self.chosen is not None:
            self.version_chosen.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _current_row(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.currentIndex().row() if isinstance(view, QAbstractItemView) else -1


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


def _day_font(font: QFont) -> QFont:
    small = _strong(font)
    small.setPixelSize(max(font.pixelSize() - 2, 9))
    small.setCapitalization(QFont.Capitalization.AllUppercase)
    small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return small
