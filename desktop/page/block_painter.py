"""Painting the blocks of the page: text, selection, what lies under it, the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAccessible, QColor, QPainter, QPalette

from desktop.page.preedit import is_composing
from desktop.page.selections import selections_of, within
from desktop.typography.text_runs import x_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock

    from desktop.page.shown_block import ShownBlock, Underlay

CARET_WIDTH = 2
"""Pixels."""


class BlockPainter:
    """Paints blocks in one go of painting, each where it stands on the page."""

    def __init__(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        underlay: Underlay | None,
        caret: QColor,
    ) -> None:
        self._painter = painter
        self._underlay = underlay
        self._clip = QRectF(context.clip)
        self._selections = selections_of(context)
        self._caret = context.cursorPosition
        self._caret_colour = caret
        self._is_heard = QAccessible.isActive()
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))

    def paint(self, block: QTextBlock, shown: ShownBlock) -> None:
        """Paint ``block``, which is laid out as ``shown``."""
        layout = shown.layout
        if self._is_heard:
            # Screen readers take a character's place from the layout's position.
            layout.setPosition(shown.origin)
        special = self._underlay.paint(self._painter, shown) if self._underlay else []
        at = shown.origin - layout.position()
        ranges = [*special, *within(block, shown, self._selections)]
        layout.draw(self._painter, at, ranges, self._clip)
        if self._underlay is not None and special:
            self._underlay.paint_over(self._painter, shown, special)
        self._paint_caret(block, shown)

    def _paint_caret(self, block: QTextBlock, shown: ShownBlock) -> None:
        caret, layout = self._caret, shown.layout
        if caret < -1 and is_composing(layout):
            # Qt's way to say where the caret stands in what is being composed.
            place = layout.preeditAreaPosition() - (caret + 2)
        elif block.contains(caret):
            place = shown.place_of(caret - block.position(), is_after=True)
        else:
            return
        # Qt's own caret takes the opposite of the colour that is there.
        self._painter.fillRect(caret_rectangle(shown, place), self._caret_colour)


def caret_rectangle(shown: ShownBlock, place: int) -> QRectF:
    """Return where a caret is drawn on the page.

    Args:
        shown: The block that it stands in.
        place: Where it stands in the layout of the block, in UTF-16 units.
    """
    line = shown.layout.lineForTextPosition(place)
    at = shown.origin - shown.layout.position()
    corner = at + QPointF(round(x_of(line, place)), line.y())
    return QRectF(corner, QSizeF(CARET_WIDTH, line.height()))
