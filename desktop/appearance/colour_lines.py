"""The lines that tell the colours of notes apart: one shape for each.

For eyes that take two colours for one, and for those that need a high contrast: under
words on the page, and the same beside a card, on a dot, in a menu.  They are as thick
as three hairlines, and drawn of straight strokes only, so that a hundred of them cost
no more than the words they stand under.

Lengths are pixels.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.appearance.theme import Theme

THICKNESS = 3.0
"""How thick a line is, whatever its shape, at 100 per cent."""

_LEAST_BAR = 4.0
"""How thick a bar of a shape is at least."""
_HAIRS = 3
"""So many hairlines one upon the other are as thick."""
_DOTS, _DASHES = (1.0, 1.0), (2.5, 2.0)
"""What is drawn and what is left out, in strokes of two hairlines."""
_WAVE, _WAVE_STROKE = 3.0, 1.4
"""Half of the length of a wave, and how thick it is drawn, in hairlines."""
_SLASH, _SLASHES_APART, _SLASH_STROKE = 3.0, 4.5, 1.9
"""How far a slash leans, how far apart two are, and how thick, in hairlines."""


class ColourLine(Enum):
    """The shape of a line."""

    SOLID = auto()
    DOUBLE = auto()
    DOTTED = auto()
    DASHED = auto()
    WAVY = auto()
    SLASHED = auto()


COLOUR_LINES: Mapping[str, ColourLine] = {
    "yellow": ColourLine.SOLID,
    "green": ColourLine.DOUBLE,
    "blue": ColourLine.DOTTED,
    "pink": ColourLine.WAVY,
    "orange": ColourLine.DASHED,
    "purple": ColourLine.SLASHED,
}
"""The shape of each colour's line, by the value of the ``Colour``."""


CHANGE_LINES: Mapping[str, ColourLine] = {
    "added": ColourLine.SOLID,
    "removed": ColourLine.DASHED,
    "accent": ColourLine.DOUBLE,
    "moved": ColourLine.WAVY,
    "quiet": ColourLine.DOTTED,
}
"""The shape of what marks a change of the text, by the colour of the theme for it."""


def line_of(colour: str, theme: Theme) -> ColourLine | None:
    """Return the shape that tells a colour; None if the theme has none for colours.

    Args:
        colour: The value of a ``Colour``, or a colour of the theme for changes.
        theme: Says whether there are shapes.
    """
    if not theme.has_lines:
        return None
    return COLOUR_LINES.get(colour) or CHANGE_LINES.get(colour)


def paint_colour_bar(
    painter: QPainter,
    bar: QRectF,
    ink: QColor,
    line: ColourLine | None,
    radius: float = 0.0,
) -> None:
    """Draw the bar that tells the colour of a note, in the shape of its line.

    Args:
        painter: What draws it.
        bar: All of it; a shape may be a little wider, to the right or downwards.
        ink: Its colour.
        line: The shape; None for a plain bar.
        radius: Of its corners, where it is plain.
    """
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(bar, radius, radius)
        return
    room = QRectF(bar)
    if bar.height() > bar.width():
        room.setWidth(max(bar.width(), _LEAST_BAR))
    else:
        room.setHeight(max(bar.height(), _LEAST_BAR))
    paint_colour_line(painter, room, line, ink)


def paint_colour_line(
    painter: QPainter, along: QRectF, line: ColourLine, ink: QColor
) -> None:
    """Draw a line into all of ``along``: to the right, or downwards if that is high.

    Args:
        painter: What draws it, smoothly.
        along: Where; its shorter side is how thick it is.
        line: Its shape.
        ink: Its colour.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    length, thick = along.width(), along.height()
    painter.translate(along.topLeft())
    if thick > length:
        length, thick = thick, length
        painter.translate(thick, 0)
        painter.rotate(90)
    _PAINTED[line](painter, QRectF(0, 0, length, thick), ink)
    painter.restore()


def _paint_solid(painter: QPainter, room: QRectF, ink: QColor) -> None:
    line = QRectF(room)
    line.setHeight(room.height() * 2 / _HAIRS)
    painter.fillRect(line, ink)


def _paint_double(painter: QPainter, room: QRectF, ink: QColor) -> None:
    hair = room.height() / _HAIRS
    painter.fillRect(QRectF(0, 0, room.width(), hair), ink)
    painter.fillRect(QRectF(0, 2 * hair, room.width(), hair), ink)


def _paint_dotted(painter: QPainter, room: QRectF, ink: QColor) -> None:
    _paint_pattern(painter, room, ink, _DOTS)


def _paint_dashed(painter: QPainter, room: QRectF, ink: QColor) -> None:
    _paint_pattern(painter, room, ink, _DASHES)


def _paint_pattern(
    painter: QPainter, room: QRectF, ink: QColor, pattern: tuple[float, float]
) -> None:
    thick = room.height() * 2 / _HAIRS
    pen = QPen(ink, thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, thick / 2), QPointF(room.width(), thick / 2))


def _paint_wavy(painter: QPainter, room: QRectF, ink: QColor) -> None:
    hair, width = room.height() / _HAIRS, room.width()
    top, foot = _WAVE_STROKE * hair / 2, room.height() - _WAVE_STROKE * hair / 2
    wave, x, is_low = QPolygonF(), 0.0, True
    while x < width + _WAVE * hair:
        wave.append(QPointF(min(x, width), foot if is_low else top))
        x, is_low = x + _WAVE * hair, not is_low
    pen = QPen(ink, _WAVE_STROKE * hair)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(wave)


def _paint_slashed(painter: QPainter, room: QRectF, ink: QColor) -> None:
    hair = room.height() / _HAIRS
    lean, apart = _SLASH * hair, _SLASHES_APART * hair
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)  # the ends are slanted
    painter.setPen(QPen(ink, _SLASH_STROKE * hair))
    count = int(room.width() / apart) + 1
    painter.drawLines(
        [QLineF(n * apart, room.height(), n * apart + lean, 0) for n in range(count)]
    )


_PAINTED: Mapping[ColourLine, Callable[[QPainter, QRectF, QColor], None]] = {
    ColourLine.SOLID: _paint_solid,
    ColourLine.DOUBLE: _paint_double,
    ColourLine.DOTTED: _paint_dotted,
    ColourLine.DASHED: _paint_dashed,
    ColourLine.WAVY: _paint_wavy,
    ColourLine.SLASHED: _paint_slashed,
}
