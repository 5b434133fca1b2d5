"""How one row of the recent stories is drawn: name, folder, when, and a cross."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.appearance.icons import icon

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

ROW_HEIGHT = 52
"""Of one story, in pixels."""

_EDGE = 12
"""Left and right of the words, in pixels."""

_CROSS = 16
"""Side of the cross, in pixels."""

_RADIUS = 7

LOCATE = "Locate…"
"""What a click does to a story that is gone."""


def cross_of(row: QRect) -> QRect:
    """Return where, in the row drawn in ``row``, a click takes the story off."""
    side = _CROSS + 10
    return QRect(row.right() - side - 6, row.center().y() - side // 2, side, side)


class RecentRow(QStyledItemDelegate):
    """Draws a story of the list."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pointer = QPoint(-1, -1)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._cross = icon("x", theme.quiet)
        self._near_cross = icon("x", theme.text)

    def show_pointer(self, where: QPoint) -> None:
        """Note ``where`` the mouse pointer is, in pixels of the list."""
        self._pointer = where

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_hovered or has_focus:
            self._paint_background(painter, row, has_focus)
        self._paint_words(painter, option, index)
        if is_hovered or has_focus:
            self._paint_cross(painter, row)
        painter.restore()

    def _paint_background(self, painter: QPainter, row: QRect, has_focus: bool) -> None:
        edge = QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self._theme.accent if has_focus else self._theme.chrome))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        story, opened = index.data(Qt.ItemDataRole.UserRole)
        words: QRect = option.rect.adjusted(
            _EDGE, 8, -cross_of(option.rect).width(), -8
        )
        words.setRight(words.right() - _EDGE)
        line = words.height() // 2
        upper, lower = QRect(words), QRect(words)
        upper.setHeight(line)
        lower.setTop(words.top() + line)
        quiet, loud = QColor(self._theme.quiet), QColor(self._theme.text)
        base: QFont = option.font
        strong = QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)

        painter.setFont(base)
        painter.setPen(quiet)
        place = opened if story.exists else "not there any more"
        room = _drawn_right(painter, upper, place)
        painter.setFont(strong)
        painter.setPen(loud if story.exists else quiet)
        _drawn_left(painter, room, index.data(), Qt.TextElideMode.ElideRight)
        painter.setFont(base)
        painter.setPen(quiet)
        folder = folder_words(story.path.parent)
        if not story.exists:
            folder = folder_words(story.path)  # The name is what one looks for.
            painter.setPen(QColor(self._theme.accent))
            lower = _drawn_right(painter, lower, LOCATE)
            painter.setPen(quiet)
        _drawn_left(painter, lower, folder, Qt.TextElideMode.ElideMiddle)

    def _paint_cross(self, painter: QPainter, row: QRect) -> None:
        around = cross_of(row)
        cross = self._near_cross if around.contains(self._pointer) else self._cross
        inset = (around.width() - _CROSS) // 2
        cross.paint(painter, around.adjusted(inset, inset, -inset, -inset))


def folder_words(folder: Path) -> str:
    """Return ``folder`` as one says it, the author's own folder as ``~``."""
    home = Path.home()
    if folder.is_relative_to(home):
        return str(Path("~") / folder.relative_to(home))
    return str(folder)


def _drawn_right(painter: QPainter, room: QRect, words: str) -> QRect:
    """Draw ``words`` at the right of ``room``; return the room left beside them."""
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags, words)
    width = QFontMetrics(painter.font()).horizontalAdvance(words) + _EDGE
    return room.adjusted(0, 0, -width, 0)


def _drawn_left(
    painter: QPainter, room: QRect, words: str, elide: Qt.TextElideMode
) -> None:
    shown = QFontMetrics(painter.font()).elidedText(words, elide, room.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)
