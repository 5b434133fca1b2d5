"""The six colours of notes side by side, to press or to choose one of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.annotations.kinds import COLOURS, Colour
from desktop.appearance.colour_lines import THICKNESS, line_of, paint_colour_line
from desktop.appearance.fonts import magnification
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import offer, passing_menu
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.colour_lines import ColourLine
    from desktop.appearance.theme import Theme

DOT_SIDE, DOT_RADIUS = 24, 6.5
"""Of a colour with the room around it, and of its dot, in pixels."""
_RING_RADIUS = 9.0
"""Of the ring around a colour that is switched on, in pixels."""
_RAISED, _SMALLER = 3.0, 1.5
"""How much higher a dot is and how much smaller, with the line of its colour below."""
_LINE = (3.0, 18.0, 4.0)
"""Where that line begins, how long it is, and how far its top is above the foot."""
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
        self._dots = {colour: ColourDot(colour, theme, self) for colour in COLOURS}
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

    def buttons(self) -> list[QAbstractButton]:
        """Return the dots, in their order."""
        return list(self._dots.values())

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


class ColourDot(QAbstractButton):
    """One colour; a ring around it says that it is on, or has the keys.

    Attributes:
        can_be_named: Whether a right click, or the menu key, names it.

    Signals:
        naming_wanted: The author wants to name the colour; carries it.
    """

    naming_wanted = Signal(Colour)

    def __init__(self, colour: Colour, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.theme = theme
        self.can_be_named = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = round(DOT_SIDE * magnification(self.font()))
        return QSize(side, side)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.can_be_named:
            super().contextMenuEvent(event)
            return
        menu, colour = passing_menu(self), self.colour
        named = partial(self.naming_wanted.emit, colour)
        offer(menu, translate("Name this colour…"), named)
        menu.popup(event.globalPos())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else _DISABLED)
        times = self.width() / DOT_SIDE
        centre = QPointF(self.width() / 2, self.height() / 2)
        # The rim is what can be seen on any ground: some colours are light.
        painter.setPen(QColor(self.theme.ink[self.colour.value]))
        painter.setBrush(QColor(self.theme.strong[self.colour.value]))
        radius, ring_radius = DOT_RADIUS * times - 0.5, _RING_RADIUS * times
        line = line_of(self.colour.value, self.theme)
        if line is not None:
            centre.setY(centre.y() - _RAISED * times)
            radius, ring_radius = radius - _SMALLER * times, ring_radius - _SMALLER
            self._paint_line(painter, line, times)
        painter.drawEllipse(centre, radius, radius)
        ring = self._ring()
        if ring is not None:
            painter.setPen(QColor(ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, ring_radius, ring_radius)

    def _paint_line(self, painter: QPainter, line: ColourLine, times: float) -> None:
        """Draw the line that tells the colour below where the dot will be."""
        left, width, below = (each * times for each in _LINE)
        place = QRectF(left, self.height() - below, width, THICKNESS * times)
        paint_colour_line(
            painter, place, line, QColor(self.theme.ink[self.colour.value])
        )

    def _ring(self) -> str | None:
        if self.hasFocus():
            return self.theme.accent
        if self.isChecked():
            return self.theme.text
        return self.theme.line if self.underMouse() else None
