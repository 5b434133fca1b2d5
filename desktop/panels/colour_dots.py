"""The colours as dots to be switched on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.kinds import Colour
from desktop.appearance.plain_tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from desktop.appearance.theme import Theme

_SIDE = 24
_RADIUS = 6.5
_RING = 9.0
"""Radius of the ring around a colour that is switched on, in pixels."""


class ColourDots(QWidget):
    """A dot for each colour; none switched on means all of them.

    Signals:
        changed: A colour was switched on or off.
    """

    rim = _SIDE // 2 - int(_RADIUS)
    """Empty space left of the first dot, in pixels."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._dots = [_Dot(colour, theme, self) for colour in Colour]
        for dot in self._dots:
            layout.addWidget(dot)
            dot.toggled.connect(self._on_toggled)
        layout.addStretch()
        self.show_meanings({})

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, where that is known.

        Args:
            meanings: What colours mean, by their values.
        """
        for dot in self._dots:
            name = meanings.get(dot.colour.value) or dot.colour.label
            dot.setAccessibleName(name)
            dot.setToolTip(plain_tip(f"Show only notes in this colour: {name}"))

    def show_chosen(self, colours: AbstractSet[Colour]) -> None:
        """Switch on exactly ``colours``."""
        with QSignalBlocker(self):
            for dot in self._dots:
                dot.setChecked(dot.colour in colours)

    def chosen(self) -> frozenset[Colour]:
        """Return the colours that are switched on."""
        return frozenset(dot.colour for dot in self._dots if dot.isChecked())

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for dot in self._dots:
            dot.theme = theme
            dot.update()

    def _on_toggled(self) -> None:
        self.changed.emit()


class _Dot(QAbstractButton):
    """One colour."""

    def __init__(self, colour: Colour, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.theme = theme
        self.setCheckable(True)
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(_SIDE, _SIDE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.strong[self.colour.value]))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        ring = self._ring()
        if ring is not None:
            painter.setPen(QColor(ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RING, _RING)

    def _ring(self) -> str | None:
        if self.hasFocus():
            return self.theme.accent
        if self.isChecked():
            return self.theme.text
        return self.theme.line if self.underMouse() else None
