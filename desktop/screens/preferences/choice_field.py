"""A combo box in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from desktop.appearance.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme

_ARROW_SIDE = 14
_ARROW_INSET = 10
"""Of the arrow, in pixels."""


class ChoiceField(QComboBox):
    """A combo box whose arrow has the colours of the theme, as no style sheet can."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._arrow = icon("chevron-down", theme.quiet)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - _ARROW_SIDE - _ARROW_INSET
        top = (self.height() - _ARROW_SIDE) // 2
        painter = QPainter(self)
        self._arrow.paint(painter, QRect(left, top, _ARROW_SIDE, _ARROW_SIDE))
