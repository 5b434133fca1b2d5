"""What the dark bars over the page share: their ground, their place, their choices.

Pixels of the widget a bar lies on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE, ui_font
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

BAR_HEIGHT = 30
_CORNER = 8
_HOVER_ALPHA = 0.18
"""How strong the ground is of what is pointed at."""


class PageBar(QFrame):
    """A dark bar over the page, which never takes the focus.

    Attributes:
        theme: Where its colours come from.
    """

    accessible_role = QAccessible.Role.ToolBar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def place_beside(
        self, words: QRect, viewport: QRect, away: int, before: int | None = None
    ) -> bool:
        """Show the bar under ``words`` or above them, inside ``viewport``.

        It never covers them; where they leave no room for it, it stays away.

        Args:
            words: What it is about.
            viewport: What there is of the page.
            away: How far it stands from ``words``, in pixels; less than none if it
                had rather stand above them.
            before: How far before them it begins, in pixels; None if its middle is to
                be below or above theirs.

        Returns:
            Whether it is shown.
        """
        size = self.sizeHint()
        above = words.top() - abs(away) - size.height()
        below = words.bottom() + 1 + abs(away)
        has_room_above = above >= viewport.top()
        has_room_below = below + size.height() <= viewport.bottom() + 1
        if not has_room_above and not has_room_below:
            self.hide()
            return False
        is_above = has_room_above and (away < 0 or not has_room_below)
        top = above if is_above else max(below, viewport.top())
        left = self._left_beside(words, viewport, before)
        top = min(top, viewport.bottom() + 1 - size.height())
        self.setGeometry(left, top, min(size.width(), viewport.width()), size.height())
        self.show()
        self.raise_()
        return True

    def _left_beside(self, words: QRect, viewport: QRect, before: int | None) -> int:
        width = self.sizeHint().width()
        middle = words.center().x() - width // 2
        left = middle if before is None else words.left() - before
        return max(min(left, viewport.right() + 1 - width), viewport.left())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # beside a button, the page below would drop the selection

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.bar))
        room = QRectF(self.rect())
        if self.theme.is_dark:
            # The page is nearly as dark.
            painter.setPen(QColor(self.theme.edge))
            room.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(room, _CORNER, _CORNER)
        painter.end()


class BarChoice(QAbstractButton):
    """Something that can be done, with the key that does the same.

    Attributes:
        action: The id of the action that does the same.
    """

    def __init__(self, words: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.action = action
        self._words, self._key = words, ""
        self._text, self._quiet = QColor(), QColor()
        self._words_font, self._key_font = ui_font(UI_SIZE), ui_font(UI_SIZE - 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)

    def show_key(self, key: str) -> None:
        """Show the key; empty for none."""
        self._key = "" if "+" in key else key  # of several keys only the tip has room
        self.setToolTip(with_key(self._words, key))
        self.updateGeometry()
        self.update()

    def show_colours(self, text: QColor, quiet: QColor) -> None:
        """Draw the words in one colour and the key in a quieter one."""
        self._text, self._quiet = text, quiet
        self.update()

    @override
    def sizeHint(self) -> QSize:
        gap = 7 if self._key else 0
        return QSize(self._words_width() + gap + self._key_width() + 15, BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.underMouse():
            paint_hover(painter, self.rect(), self._quiet)
        painter.setFont(self._words_font)
        painter.setPen(self._text)
        painter.drawText(self.rect().adjusted(8, 0, 0, 0), middle, self._words)
        painter.setFont(self._key_font)
        painter.setPen(self._quiet)
        key_left = 8 + self._words_width() + 7
        painter.drawText(self.rect().adjusted(key_left, 0, 0, 0), middle, self._key)
        painter.end()

    def _words_width(self) -> int:
        return QFontMetrics(self._words_font).horizontalAdvance(self._words)

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font).horizontalAdvance(self._key)


def paint_hover(painter: QPainter, place: QRect, quiet: QColor) -> None:
    """Paint the ground of what is pointed at, at a ``place`` of a bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hover = QColor(quiet)
    hover.setAlphaF(_HOVER_ALPHA)
    painter.setBrush(hover)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place.adjusted(1, 3, -1, -3), 5, 5)


def with_key(words: str, key: str) -> str:
    """Return ``words`` with the key that does the same, if there is one."""
    return translate("{words} ({key})", words=words, key=key) if key else words
