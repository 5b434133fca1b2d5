"""The six colours of notes side by side, to press or to choose one of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.kinds import COLOURS, Colour
from desktop.widgets.labels import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme

_ROOM, _DOT = 26, 15
"""Of a colour, and of the dot in it, in pixels."""
_DISABLED = 0.4
"""How strong what cannot be pressed is drawn."""


class ColourDots(QWidget):
    """A dot for each colour.

    Signals:
        pressed: A colour was pressed; carries its ``Colour``.
    """

    pressed = Signal(Colour)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, can_be_on: bool = False
    ) -> None:
        """Make the dots.

        Args:
            theme: Where the colours come from.
            parent: What they stand on.
            can_be_on: Whether one of them stays on; else they are only pressed, and
                never have the keys.
        """
        super().__init__(parent)
        self._dots = {colour: _Dot(colour, theme, self) for colour in COLOURS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for colour, dot in self._dots.items():
            dot.setCheckable(can_be_on)
            if not can_be_on:
                dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            dot.clicked.connect(partial(self._on_clicked, colour))
            row.addWidget(dot)
        self.show_names(lambda colour: colour.label)

    def show_names(self, name_of: Callable[[Colour], str]) -> None:
        """Call each colour what ``name_of`` says, in its tip and read aloud."""
        for colour, dot in self._dots.items():
            dot.setAccessibleName(name_of(colour))
            dot.setToolTip(plain_tip(name_of(colour)))

    def show_on(self, on: Colour | None) -> None:
        """Show which of the colours is on, if one is."""
        for colour, dot in self._dots.items():
            dot.setChecked(colour is on)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for dot in self._dots.values():
            dot.theme = theme
            dot.update()

    def _on_clicked(self, colour: Colour) -> None:
        self.show_on(colour)
        self.pressed.emit(colour)


class _Dot(QAbstractButton):
    """One colour; a ring around it says that it is on, or has the keys."""

    def __init__(self, colour: Colour, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(QSize(_ROOM, _ROOM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        painter.setOpacity(1.0 if self.isEnabled() else _DISABLED)
        # The rim is what can be seen on any ground: some colours are light.
        painter.setPen(QPen(QColor(self.theme.ink[self._colour.value]), 1.5))
        painter.setBrush(QColor(self.theme.dots[self._colour.value]))
        painter.drawEllipse(dot)
        ring = self.theme.accent if self.hasFocus() else self.theme.text
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ring), 2 if self.isChecked() else 1))
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3))
        painter.end()
