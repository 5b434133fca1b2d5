"""The soft shadow of the chosen card.

Pixels.  A shadow is drawn once, small, and stretched to the card: its corners are
the same for every card, and its sides are the same all along.
"""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.margin.card_style import CORNER

_REACH = 20
"""How far a shadow reaches."""
_DROP = 4
"""How much lower than its card a shadow lies."""
_EDGE = 2 * _REACH + CORNER
"""From the outer edge of a shadow to where its sides are straight."""
_SIDE = 2 * _EDGE + 1


class Shadow:
    """Draws the shadow of a card."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn_for = (False, 0.0)

    def rect(self, card: QRect) -> QRect:
        """Return all that the shadow of ``card`` darkens."""
        around = card.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        return around.translated(0, _DROP)

    def paint(self, painter: QPainter, card: QRect, is_dark: bool) -> None:
        """Draw the shadow around ``card``; under it, nothing is drawn."""
        density = painter.device().devicePixelRatioF()
        if self._drawn_for != (is_dark, density):
            self._drawn_for = (is_dark, density)
            self._picture = _picture(is_dark, density)
        place = QRectF(self.rect(card))
        across = _thirds(place.left(), place.width())
        down = _thirds(place.top(), place.height())
        source = _thirds(0, _SIDE)
        for x, y in product(range(3), range(3)):
            if (x, y) != (1, 1):
                (left, width), (top, height) = across[x], down[y]
                (from_left, from_width), (from_top, from_height) = source[x], source[y]
                painter.drawPixmap(
                    QRectF(left, top, width, height),
                    self._picture,
                    QRectF(
                        from_left * density,
                        from_top * density,
                        from_width * density,
                        from_height * density,
                    ),
                )


def _thirds(start: float, length: float) -> list[tuple[float, float]]:
    """Return start and length of the two ends and of what lies between."""
    edge = min(_EDGE, length / 2)
    between = length - 2 * edge
    return [(start, edge), (start + edge, between), (start + edge + between, edge)]


def _picture(is_dark: bool, density: float) -> QPixmap:
    """Return the shadow of the smallest card there could be."""
    side = round(_SIDE * density)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    card = QRectF(0, 0, _SIDE, _SIDE).adjusted(_REACH, _REACH, -_REACH, -_REACH)
    for reach in range(_REACH, 0, -1):
        # Each ring adds a little to those outside it, so that it fades away.
        depth = (1 - reach / _REACH) * (0.016 if is_dark else 0.0085)
        painter.setBrush(QColor.fromRgbF(0, 0, 0, depth))
        ring = card.adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(ring, CORNER + reach, CORNER + reach)
    painter.end()
    return picture
