"""A list of rows drawn by hand, for the side panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.pixels import ends_within_pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme

_RADIUS = 6
_INSET = 8
"""Between the edge of a row and its words, in pixels."""

_Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowDelegate(QStyledItemDelegate):
    """Draws the background of a row; what stands on it is its subclasses' part."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, is_chosen: bool
    ) -> QRect:
        """Draw the background of a row and return where its words may stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = QColor(self.theme.selected)
        if not is_chosen:
            fill.setAlphaF(0.5 if is_hovered else 0.0)
        painter.setBrush(fill)
        painter.setPen(QColor(self.theme.accent) if has_keys else Qt.PenStyle.NoPen)
        edge = 0.5 if has_keys else 0.0
        outline = QRectF(option.rect).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(outline, _RADIUS, _RADIUS)
        return option.rect.adjusted(_INSET, 0, -_INSET, 0)


class RowList(QListView):
    """Rows of one height, to be chosen by a click or with Enter.

    Signals:
        row_chosen: A row was chosen; carries its index.
    """

    row_chosen = Signal(QModelIndex)

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        # Thousands of rows: only those in view are ever measured or drawn.
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.row_chosen)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._delegate.theme = theme
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        view, painted = self.viewport(), event.region()
        if ends_within_pixels(painted, view.rect(), self.devicePixelRatioF()):
            view.update()

    @override
    def dataChanged(
        self, top_left: _Index, bottom_right: _Index, roles: Sequence[int] = ()
    ) -> None:
        # QListView would lay out every row anew; rows of one height need no more
        # than to be drawn again, which its own base class does.
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
