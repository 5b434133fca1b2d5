"""A panel left of a body: beside it, over it where it needs the room, or folded away.

The author drags its edge; a panel over the body closes when something else is clicked
or gets the keys.  Pixels; the author's widths are those at 100 per cent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.storage.story.settings import PANEL_WIDTHS, Settings
from desktop.widgets.frame_sizes import panel_width
from desktop.widgets.keyboard import is_borrowing
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

_USUAL = Settings().panel_width
_EDGE = 5
"""How wide the edge is where it can be taken hold of.  It lies over the panel only: of
what is overlapped, Qt paints all anew where it would only move pixels when scrolled."""
_SHADE, _SHADE_DEPTH = 18, 0.14


class PanelEdge(QWidget):
    """The right edge of a panel, which can be dragged.

    Signals:
        dragged: The author drags it; carries where to, from the left of the parent.
        dropped: The author let go of it.
        reset: The author wants the usual width.
    """

    dragged = Signal(int)
    dropped = Signal()
    reset = Signal()

    accessible_role = QAccessible.Role.Grip

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(translate("Width of the panel"))
        self.setToolTip(translate("Drag to make the panel wider or narrower"))
        self._grip = 0

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = round(event.position().x()) - self.width()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.mapToParent(event.position().toPoint())
        self.dragged.emit(place.x() - self._grip)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.dropped.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()


class _Veil(QWidget):
    """Lies over the body while the panel does, and takes the click away from it."""

    pressed = Signal()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class _PanelShade(QWidget):
    """The shadow of a panel over the body."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fading = QLinearGradient(QPointF(0, 0), QPointF(self.width(), 0))
        fading.setColorAt(0, QColor.fromRgbF(0, 0, 0, _SHADE_DEPTH))
        fading.setColorAt(1, QColor.fromRgbF(0, 0, 0, 0))
        painter = QPainter(self)
        painter.fillRect(self.rect(), fading)
        painter.end()


class SidePanel(QWidget):
    """Holds a panel and the body beside it.

    Signals:
        widened: The author gave the panel another width; carries pixels at 100 per
            cent.
        left: The author is done with a panel that lies over the body.
    """

    widened = Signal(int)
    left = Signal()

    def __init__(
        self, panel: QWidget, body: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panel, self._body = panel, body
        self._is_shown = True
        self._width, self._zoom, self._least_body = _USUAL, 100, 0
        body.setParent(self)
        self._veil = _Veil(self)
        self._veil.pressed.connect(self.left)
        self._shade = _PanelShade(self)
        panel.setParent(self)
        self._edge = PanelEdge(self)
        self._edge.dragged.connect(self._on_dragged)
        self._edge.dropped.connect(self._on_dropped)
        self._edge.reset.connect(self._on_reset)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._on_focus_changed)

    def show_panel(
        self, *, is_shown: bool, width: int, zoom: int, least_body: int
    ) -> None:
        """Show the panel, or fold it away.

        Args:
            is_shown: Whether it is shown.
            width: How wide the author wants it, in pixels at 100 per cent.
            zoom: Per cent of the usual size.
            least_body: How wide the body must be beside it, in pixels, or the panel
                lies over the body.
        """
        self._is_shown, self._width = is_shown, width
        self._zoom, self._least_body = zoom, least_body
        self._arrange()

    @property
    def panel_width(self) -> int:
        """How wide the panel is when it is shown, in pixels."""
        return panel_width(self._width, self._zoom, self.width())

    @property
    def is_over(self) -> bool:
        """Whether the panel is shown over the body."""
        beside = self.width() - self.panel_width
        return self._is_shown and beside < self._least_body

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.panel_width, self.height()
        is_over = self.is_over
        taken = width if self._is_shown and not is_over else 0
        focused: QWidget | None = QApplication.focusWidget()
        has_keys = focused is not None and self._panel.isAncestorOf(focused)
        if has_keys and not self._is_shown:
            self._body.setFocus()
        self._panel.setGeometry(0, 0, width, height)
        self._panel.setVisible(self._is_shown)
        self._edge.setVisible(self._is_shown)
        self._body.setGeometry(taken, 0, self.width() - taken, height)
        self._veil.setVisible(is_over)
        self._shade.setVisible(is_over)
        self._veil.setGeometry(0, 0, self.width(), height)
        self._shade.setGeometry(width, 0, _SHADE, height)
        self._edge.setGeometry(width - _EDGE, 0, _EDGE, height)
        for part in (self._veil, self._shade, self._panel, self._edge):
            part.raise_()

    def _on_dragged(self, x: int) -> None:
        wanted = round(x * 100 / self._zoom)
        least, most = PANEL_WIDTHS
        self._width = min(max(wanted, least), most)
        self._arrange()

    def _on_dropped(self) -> None:
        self.widened.emit(self._width)

    def _on_reset(self) -> None:
        self.widened.emit(_USUAL)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # None means that another window has the keyboard: the author comes back.
        if now is None or not self.is_over or self._panel.isAncestorOf(now):
            return
        if now.window() is self.window() and not is_borrowing(now):
            self.left.emit()
