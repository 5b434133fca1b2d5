"""What stands beside the page in Revise: the scenes above, what is to do below.

The scenes take as much room as they need, or as the author gives them with the line
between the two; they can be folded away.  A story in one piece has none to show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.panels.fold_head import FoldHead
from desktop.panels.scene_list import SceneList
from desktop.panels.todo.todo_panel import TodoPanel
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.panels.contents_panel import PartRow

_SIDE, _ABOVE, _BELOW_HEAD = 12, 10, 4
"""Beside and above the rows, and below the head, in pixels."""
_DIVIDER = 15
_PILL = (28, 3, 5)
"""Width and height of the grip of the line, and how far below that, in pixels."""
_SHARE = 0.4
"""How much of the panel the scenes take by themselves at most."""
_LEAST, _LEAST_TO_DO = 48, 180
"""What is left of the scenes, and of what is to do, in pixels."""
_STEP = 24
"""By how much a key moves the line, in pixels."""


class Divider(QWidget):
    """The line between two sections, to be dragged, or moved with Up and Down.

    Signals:
        dragged: It is to be elsewhere; carries by how many pixels further down.
        released: It was let go of.
        reset: It was double-clicked, to be where it would be by itself.
    """

    dragged = Signal(int)
    released = Signal()
    reset = Signal()

    accessible_role = QAccessible.Role.Grip

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grabbed: float | None = None
        self.setFixedHeight(_DIVIDER)
        self.setCursor(Qt.CursorShape.SplitVCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(translate("Height of the contents"))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().y()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self.dragged.emit(round(event.position().y() - self._grabbed))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.released.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up.value: -_STEP, Qt.Key.Key_Down.value: _STEP}
        if event.key() not in ways:
            super().keyPressEvent(event)
            return
        self.dragged.emit(ways[event.key()])
        self.released.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        thick, ink = (
            (2, self._theme.accent) if self.hasFocus() else (1, self._theme.line)
        )
        painter.fillRect(QRectF(0, 0, self.width(), thick), QColor(ink))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_active = self.hasFocus() or self.underMouse()
        theme = self._theme
        colour = theme.accent if self.hasFocus() else theme.quiet
        painter.setBrush(QColor(colour if is_active else theme.edge))
        width, height, below = _PILL
        left = (self.width() - width) / 2
        painter.drawRoundedRect(QRectF(left, below, width, height), 1.5, 1.5)
        painter.end()


class RevisePanel(QFrame):
    """The scenes and chapters above, what is to do below.

    Signals:
        height_kept: The author gave the scenes a height, in pixels; 0 for as much as
            they need.
        folded: The author folded them away, or shows them again; carries which.

    Attributes:
        scenes: The list of scenes and chapters.
        todo: What is to do.
    """

    height_kept = Signal(int)
    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = 0
        tip = translate("Show or fold away the contents")
        self._head = FoldHead(translate("Contents"), tip, theme, self)
        self._head.show_aside(translate("words"), stays=False)
        self.scenes = SceneList(theme, self)
        self._divider = Divider(theme, self)
        self.todo = TodoPanel(theme, self)
        self._lay_out()
        self._head.toggled.connect(self._on_toggled)
        self.scenes.heights_changed.connect(self._arrange)
        self._divider.dragged.connect(self._on_dragged)
        self._divider.released.connect(self._on_released)
        self._divider.reset.connect(self._on_reset)
        self._arrange()

    def show_parts(self, parts: Sequence[PartRow]) -> None:
        """List ``parts``, the scenes and chapters of the story in text order."""
        self.scenes.show_parts(parts)
        self._arrange()

    def show_current(self, part: int | None) -> None:
        """Show that a part is being read, by its index in the outline."""
        parts = [row.part for row in self.scenes.rows]
        self.scenes.show_current(parts.index(part) if part in parts else None)

    def show_arrangement(self, height: int, *, is_folded: bool) -> None:
        """Give the scenes the ``height`` that the author gave them, or fold them.

        Args:
            height: In pixels; 0 for as much as they need.
            is_folded: Whether they are folded away.
        """
        self._kept = height
        self._head.setChecked(not is_folded)
        self._arrange()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._head.theme = theme
        for part in (self.scenes, self._divider, self.todo):
            part.show_theme(theme)
        self._head.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(_SIDE, _ABOVE, _SIDE, 0)
        above.setSpacing(_BELOW_HEAD)
        above.addWidget(self._head)
        above.addWidget(self.scenes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addSpacing(_BELOW_HEAD)
        layout.addWidget(self._divider)
        layout.addWidget(self.todo, 1)

    def _arrange(self) -> None:
        """Show what there is, as high as it may be."""
        has_any = bool(self.scenes.rows)
        is_shown = has_any and self._head.isChecked()
        self.setContentsMargins(0, 0 if has_any else _ABOVE, 0, 0)
        self._head.setVisible(has_any)
        self._divider.setVisible(has_any)
        is_parted = is_shown and self.todo.head.isChecked()
        self._divider.setEnabled(is_parted)
        self.scenes.setVisible(is_shown)
        if is_shown:
            self.scenes.setFixedHeight(self._height_of_scenes())

    def _height_of_scenes(self) -> int:
        needed, room = self.scenes.sizeHint().height(), self._room
        if self._kept:
            return max(_LEAST, min(self._kept, room))
        most = max(_LEAST, min(round(_SHARE * self.height()), room))
        return min(needed, most)

    @property
    def _room(self) -> int:
        above = self._head.sizeHint().height() + _ABOVE + 2 * _BELOW_HEAD + _DIVIDER
        return self.height() - above - _LEAST_TO_DO

    def _on_toggled(self, is_shown: bool) -> None:
        self._arrange()
        self.folded.emit(not is_shown)

    def _on_dragged(self, distance: int) -> None:
        self._kept = max(_LEAST, self.scenes.height() + distance)
        self._arrange()

    def _on_released(self) -> None:
        if self._kept:
            self._kept = self.scenes.height()
            self.height_kept.emit(self._kept)

    def _on_reset(self) -> None:
        self._kept = 0
        self._arrange()
        self.height_kept.emit(0)
