"""Two places beside one another, with a divider to drag.

Where there is no room for two columns side by side, the second stands below the first.
All lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme

_LEAST_BESIDE = 960
"""The room from which on the second stands at the right of the first."""
_WHOLE = 760
"""What the page takes with its lane of marks; as much of it as can be is left to it."""
_WIDTHS = (464, 720)
"""How wide the second is at first: no less, for 400 of text; and no more."""
_LEAST = QSize(300, 120)
_SHARE_BELOW = 0.42
"""How much of the height the second has at first."""
_HANDLE = 7
_STEP = 24
"""By how much a key moves the divider."""

_WAYS = {
    Qt.Key.Key_Left: -_STEP,
    Qt.Key.Key_Up: -_STEP,
    Qt.Key.Key_Right: _STEP,
    Qt.Key.Key_Down: _STEP,
}


class SplitView(QSplitter):
    """The page, and what stands beside it.

    Signals:
        divided: The author moved the divider.

    Attributes:
        beside: How much of the width the second has where it stands at the right;
            nought for as much as is best.
        below: How much of the height it has where it stands below.
    """

    divided = Signal()

    def __init__(self, page: QWidget, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.beside = self.below = 0.0
        self._second: QWidget | None = None
        self.setHandleWidth(_HANDLE)
        self.setChildrenCollapsible(False)
        self.addWidget(page)
        self.setFocusProxy(page)
        self.splitterMoved.connect(self._on_moved)

    def show_second(self, second: QWidget) -> None:
        """Show ``second`` beside the page."""
        self._second = second
        second.setMinimumSize(_LEAST)
        self.addWidget(second)
        self._divide()

    def drop_second(self) -> None:
        """Show nothing but the page again."""
        self._second = None

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.theme = theme
        self.update()

    def move_by(self, pixels: int) -> None:
        """Move the divider, right or down."""
        first, second = self.sizes()
        most = first + second - self._least_of_second()
        self.moveSplitter(max(0, min(first + pixels, most)), 1)

    @property
    def stands_below(self) -> bool:
        """Whether the second stands below the first."""
        return self.orientation() is Qt.Orientation.Vertical

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Divider(self.orientation(), self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._second is not None:
            self._divide()
        super().resizeEvent(event)

    def _divide(self) -> None:
        """Give both the room that they should have."""
        is_wide = self.width() >= _LEAST_BESIDE
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way is not self.orientation():
            self.setOrientation(way)
        second = self._width() if is_wide else self._height()
        room = (self.width() if is_wide else self.height()) - _HANDLE
        self.setSizes([max(room - second, 1), second])

    def _width(self) -> int:
        if self.beside:
            return round(self.beside * self.width())
        least, most = _WIDTHS
        return max(least, min(self.width() - _HANDLE - _WHOLE, most))

    def _height(self) -> int:
        return round((self.below or _SHARE_BELOW) * self.height())

    def _least_of_second(self) -> int:
        return _LEAST.height() if self.stands_below else _LEAST.width()

    def _on_moved(self) -> None:
        if self._second is None:
            return
        if self.stands_below:
            self.below = self.sizes()[1] / max(1, self.height())
        else:
            self.beside = self.sizes()[1] / max(1, self.width())
        self.divided.emit()


class _Divider(QSplitterHandle):
    """A hairline with room to take hold of it; the arrow keys move it, too."""

    def __init__(self, orientation: Qt.Orientation, view: SplitView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Divider"))
        self.setToolTip(translate("Drag, or move with the arrow keys"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _WAYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._view.move_by(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._view.theme, QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.chrome))
        is_held = self.hasFocus() or self.underMouse()
        painter.setPen(QColor(theme.accent if is_held else theme.line))
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.drawLine(0, 0, 0, self.height())
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        else:
            painter.drawLine(0, 0, self.width(), 0)
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
