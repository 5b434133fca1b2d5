"""What is painted under a paragraph and beside it: the ground of code, bars of quotes.

A quotation has a thin bar at the side its lines begin at, one for each that it is in;
those of neighbouring paragraphs meet.  Lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.appearance.theme import Theme
    from desktop.typography.type_setting import LineType

BAR = 2.0
"""How wide the bar beside a quotation is."""
_BESIDE_CODE = 6.0
"""How far the ground of code stands out over the column on each side; the page beside
cards ends there."""


def paint_ground(
    painter: QPainter,
    place: QRectF,
    kind: LineType,
    theme: Theme,
    *,
    is_right_to_left: bool = False,
) -> None:
    """Paint what is under and beside a paragraph.

    Args:
        painter: Paints on the page.
        place: The whole paragraph, as wide as the column.
        kind: How the paragraph is set.
        theme: The colours.
        is_right_to_left: Whether its lines begin at the right.
    """
    # Edges between two pixels would show as lines where two paragraphs meet.
    top, bottom = round(place.top()), round(place.bottom())
    if kind.ground:
        left = place.left() - _BESIDE_CODE
        width = place.width() + 2 * _BESIDE_CODE
        painter.fillRect(QRectF(left, top, width, bottom - top), QColor(kind.ground))
    for bar in kind.bars:
        left = place.right() - bar - BAR if is_right_to_left else place.left() + bar
        painter.fillRect(
            QRectF(round(left), top, BAR, bottom - top), QColor(theme.edge)
        )
