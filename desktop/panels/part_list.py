"""The list of a story's parts.

The part being read is shown by its background; the row the arrow keys are on, by an
outline.  So reading on does not take the keys away from where they were.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.panels.part_titles import PartRow, numbered
from desktop.widgets.plain_tip import plain_tip
from desktop.widgets.row_list import RowDelegate, RowList
from desktop.wording.numbers import counted, grouped, percentage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.appearance.theme import Theme

_INDENT = 12
"""Of a level, in pixels."""

_LEAD = 8
"""Above and below the words of a row together, in pixels."""

_BAR = (2, 3, 5)
"""Left edge and width of the bar that shows what was read, and what is left above and
below it, in pixels."""

_BAR_ALPHA = 0.35

_LEAST_ROWS = 4
"""How many rows are in sight in a low window."""

_Index = QModelIndex | QPersistentModelIndex


class PartRole(IntEnum):
    """What the list knows of a part, besides its title."""

    PART = Qt.ItemDataRole.UserRole
    IS_CURRENT = Qt.ItemDataRole.UserRole + 1
    SHARE_READ = Qt.ItemDataRole.UserRole + 2


class PartModel(QAbstractListModel):
    """The parts of a story, of which one is being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[PartRow, ...] = ()
        self._titles: list[str] = []
        self._current: int | None = None
        self._shares: tuple[float, ...] = ()

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts`` in place of what was listed."""
        if len(parts) == len(self._parts):
            self._change_to(parts)
            return
        self.beginResetModel()
        self._parts = tuple(parts)
        self._titles = numbered(parts)
        self.endResetModel()

    def show_current(self, row: int | None) -> None:
        """Show that the part at ``row`` is the one being read."""
        before, self._current = self._current, row
        for changed in (before, row):
            if changed is not None and changed < len(self._parts):
                index = self.index(changed)
                self.dataChanged.emit(index, index, [PartRole.IS_CURRENT])

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1."""
        before, self._shares = self._shares, tuple(shares)
        if before != self._shares and self._parts:
            last = self.index(len(self._parts) - 1)
            self.dataChanged.emit(self.index(0), last, [PartRole.SHARE_READ])

    def _share_read(self, row: int) -> float:
        return self._shares[row] if row < len(self._shares) else 0.0

    def _change_to(self, parts: Sequence[PartRow]) -> None:
        # Typing moves every part that follows; the list stays laid out as it is.
        if parts:
            self._parts = tuple(parts)
            self._titles = numbered(parts)
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._parts)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._parts):
            return None
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._titles[row],
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(self._titles[row]),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._read_out(row),
            PartRole.PART: lambda: self._parts[row],
            PartRole.IS_CURRENT: lambda: row == self._current,
            PartRole.SHARE_READ: lambda: self._share_read(row),
        }
        answer = answers.get(role)
        return answer() if answer else None

    def _read_out(self, row: int) -> str:
        notes, share = self._parts[row].open_notes, self._share_read(row)
        facts = (
            self._titles[row],
            counted(notes, "open note") if notes else "",
            f"{percentage(share)} read" if share else "",
        )
        return ", ".join(filter(None, facts))


class PartDelegate(RowDelegate):
    """Draws a part: its title, and how many notes are open in it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, line_height(option.font) + _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        part: PartRow = index.data(PartRole.PART)
        painter.save()
        painter.setFont(option.font)
        is_current = bool(index.data(PartRole.IS_CURRENT))
        room = self.paint_row(painter, option, is_current)
        self._paint_share(painter, option.rect, index.data(PartRole.SHARE_READ))
        room.setLeft(room.left() + _INDENT * max(part.level - 1, 0))
        self._paint_words(painter, room, part, index)
        painter.restore()

    def _paint_share(self, painter: QPainter, row: QRect, share: float) -> None:
        # The same bar that stands beside what was read on the page.
        colour = QColor(self.theme.accent)
        colour.setAlphaF(_BAR_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        left, width, inset = _BAR
        height = (row.height() - 2 * inset) * share
        bar = QRectF(row.left() + left, row.top() + inset, width, height)
        if share:
            painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_words(
        self, painter: QPainter, room: QRect, part: PartRow, index: _Index
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        if part.open_notes:
            count = grouped(part.open_notes)
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, count)
            room.setRight(room.right() - metrics.horizontalAdvance(count) - 8)
        is_quiet = part.is_front_matter
        painter.setPen(QColor(self.theme.quiet if is_quiet else self.theme.text))
        title = metrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, title)


class PartList(RowList):
    """The parts, as tall as they need if the window has the room.

    Signals:
        part_chosen: A part was clicked or entered; carries where it starts, in code
            points.
    """

    part_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(PartDelegate(theme), parent)
        self._parts = PartModel(self)
        self.setModel(self._parts)
        self.setAccessibleName("Contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.row_chosen.connect(self._on_row_chosen)

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts`` in place of what was listed."""
        self._parts.show_parts(parts)
        self.updateGeometry()

    def show_read(self, shares: Sequence[float]) -> None:
        """Show how much of each part was read, from 0 to 1, in their order."""
        self._parts.show_read(shares)

    def show_current(self, row: int | None) -> None:
        """Show that the part at ``row`` is the one being read; None if no part is."""
        self._parts.show_current(row)
        if row is not None and not self.hasFocus():
            self.setCurrentIndex(self._parts.index(row))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._height_of(self._parts.rowCount()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height_of(min(self._parts.rowCount(), _LEAST_ROWS)))

    def _height_of(self, rows: int) -> int:
        return rows * (line_height(self.font()) + _LEAD)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        part: PartRow = index.data(PartRole.PART)
        self.part_chosen.emit(part.position)
