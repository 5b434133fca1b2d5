"""The disc that tells whose a note is: an initial on the colour of its reader.

Cards, lists, tables and the marks beside a narrow page draw the same one.  One's own
notes have none, or in a list a ring.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.appearance.fonts import ui_font
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme

DISC = 18
"""How wide and how high it is at 100 per cent."""
DISC_GAP = 6
"""Between it and the words beside it, at 100 per cent."""
_LETTER = 0.58
"""The size of the initial, of the side of the disc."""
_OWN = translate("I")


def paint_disc(
    painter: QPainter, left: float, middle: float, side: float, who: Maker, theme: Theme
) -> None:
    """Draw the disc of a reader.

    Args:
        painter: What draws it.
        left: Where it begins.
        middle: How far down its centre is.
        side: How wide it is.
        who: Whose it is.
        theme: The colours.
    """
    colour = QColor(theme.readers[who.number % len(theme.readers)])
    place = QRectF(left, middle - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(place)
    _paint_letter(painter, place, who.initial, QColor(theme.page))
    painter.restore()


def paint_own_ring(
    painter: QPainter,
    left: float,
    middle: float,
    side: float,
    theme: Theme,
    ink: str | None = None,
) -> None:
    """Draw the ring that stands where others have their disc, for one's own notes.

    Args:
        painter: What draws it.
        left: Where it begins.
        middle: How far down its centre is.
        side: How wide it is.
        theme: The colours.
        ink: The colour, where it is another than that of text.
    """
    place = QRectF(left, middle - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ink or theme.quiet))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    _paint_letter(painter, place, _OWN, QColor(ink or theme.text))
    painter.restore()


def _paint_letter(
    painter: QPainter, place: QRectF, letter: str, colour: QColor
) -> None:
    font = ui_font(max(round(place.height() * _LETTER), 1))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    # In the middle of what is seen of it: capitals have nothing below the line.
    around = painter.fontMetrics().tightBoundingRect(letter)
    wide = painter.fontMetrics().horizontalAdvance(letter)
    centre = place.center()
    foot = centre.y() - around.top() - around.height() / 2
    painter.drawText(QPointF(centre.x() - wide / 2, foot), letter)
