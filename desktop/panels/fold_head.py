"""The head of a section that can be folded away, and the sign that tells whether it is.

Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from typing_extensions import override

from desktop.widgets.labels import head_font
from desktop.widgets.row_list import INSET, RowButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme

_CHEVRON = 8
"""How wide the sign before the head is."""
AFTER_CHEVRON = 8
"""What is between the sign and the words."""


def paint_chevron(
    painter: QPainter, left: float, middle: float, colour: QColor, *, is_open: bool
) -> float:
    """Draw the sign that tells whether a section is folded; return where it ends.

    Args:
        painter: What draws it.
        left: Where it begins.
        middle: How far down its centre is.
        colour: Its colour.
        is_open: Whether the section is shown.
    """
    wide, high = _CHEVRON / 2, _CHEVRON / 4
    points = [(-wide, -high), (0, high), (wide, -high)]
    if not is_open:
        points = [(-high, -wide), (high, 0), (-high, wide)]
    centre = QPointF(left + wide, middle)
    painter.setPen(QPen(colour, 1.4))
    painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in points]))
    return left + _CHEVRON


class FoldHead(RowButton):
    """The head of a section that can be folded away.

    Args:
        words: What the section is called.
        tip: What pressing it does.
        theme: The colours.
        parent: What it stands in.
    """

    def __init__(self, words: str, tip: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._aside = ""
        self._stays = False
        self.setText(words)
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(words)
        self.setToolTip(tip)

    def show_aside(self, words: str, *, stays: bool) -> None:
        """Show ``words`` at the end of the head.

        Args:
            words: What they are; read out along with the head if they stay.
            stays: Whether they stay when the section is folded away.
        """
        self._aside, self._stays = words, stays
        if stays:
            self.setAccessibleName(", ".join(filter(None, [self.text(), words])))
        self.update()

    @property
    def aside(self) -> str:
        """What stands at the end of the head."""
        return self._aside

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begin_painting(is_chosen=False)
        quiet, middle = QColor(self.theme.quiet), Qt.AlignmentFlag.AlignVCenter
        room = self.rect().adjusted(INSET, 0, -INSET, 0)
        centre, is_open = room.center().y() + 0.5, self.isChecked()
        end = paint_chevron(painter, room.left(), centre, quiet, is_open=is_open)
        painter.setPen(quiet)
        if self._stays or is_open:
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._aside)
        painter.setFont(head_font(self.font()))
        room.setLeft(round(end) + AFTER_CHEVRON)
        painter.drawText(room, middle, self.text())
        painter.end()
