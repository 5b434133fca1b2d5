"""The thin line from a passage to its card, as far as it is drawn in the margin.

On the page it runs along the foot of a line of the passage up to the edge; from there
it bends to the header of the card.  It lies under the cards.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop.appearance.pixels import LINKS
from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_BEND = 0.55
"""How far it goes straight on from each end, as a share of the way."""


@value
class NoteLink:
    """Where a passage and its card are joined.

    Attributes:
        note_id: The note.
        place: Where its passage goes on in the line whose foot is joined, in code
            points of the story.
        foot: The foot of that line, in pixels of the document.
        header: Where the header of the card begins, in pixels of the margin.
        colour: The name of the note's colour.
        is_chosen: Whether it is the chosen one, and not only pointed at.
    """

    note_id: str
    place: int
    foot: int
    header: QPoint
    colour: str
    is_chosen: bool

    def paint(self, painter: QPainter, view_top: float, ink: QColor) -> None:
        """Draw it in a margin beside a view that begins at ``view_top``."""
        thickness = LINKS[self.is_chosen]
        start = QPointF(0.0, self.foot + 1.0 - thickness / 2 - view_top)
        end = QPointF(self.header)
        way = _BEND * end.x()
        line = QPainterPath(start)
        line.cubicTo(start + QPointF(way, 0.0), end - QPointF(way, 0.0), end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, thickness))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)
