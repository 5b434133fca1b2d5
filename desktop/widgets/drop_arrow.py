"""The arrow of a field that opens a list, in colours no style sheet can give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from desktop.appearance.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme

_SIDE, _INSET = 14, 10
"""Of the arrow, and right of it, in pixels."""


class DropArrow:
    """The arrow at the right end of a field."""

    def __init__(self, field: QWidget, theme: Theme) -> None:
        self._field = field
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._icon = icon("chevron-down", theme.quiet)
        self._field.update()

    def paint(self) -> None:
        """Draw the arrow on what the field has painted of itself."""
        left = self._field.width() - _SIDE - _INSET
        top = (self._field.height() - _SIDE) // 2
        painter = QPainter(self._field)
        self._icon.paint(painter, QRect(left, top, _SIDE, _SIDE))
        painter.end()
