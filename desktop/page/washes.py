"""Washes: the soft colours under marked passages.

Only blocks in view are asked for theirs, and each is painted line by line behind the
text.  The colours are translucent, so overlapping passages blend.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.page.shown_block import ShownBlock

_ROUNDING = 2.0


class Stroke(Enum):
    """What is drawn over a wash."""

    NONE = auto()
    UNDERLINE = auto()
    FRAME = auto()


@dataclass(frozen=True, slots=True)
class Wash:
    """A stretch of one block to be coloured.

    Attributes:
        start: Where it begins, in UTF-16 units of the block.
        end: Where it ends; equal to ``start`` for a place between characters.
        colour: What is laid under the text; may be translucent or invalid.
        stroke: What is drawn besides.
        stroke_colour: The colour of the stroke.
        is_struck: Whether the words are dimmed and struck through.
    """

    start: int
    end: int
    colour: QColor
    stroke: Stroke = Stroke.NONE
    stroke_colour: QColor | None = None
    is_struck: bool = False


class WashPainter:
    """Paints the washes of a block; ``washes_of`` says which it has.

    Attributes:
        dimmed: The colour of words that are struck through.
    """

    def __init__(
        self, washes_of: Callable[[int], Sequence[Wash]], dimmed: QColor
    ) -> None:
        self._washes_of = washes_of
        self.dimmed = dimmed

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        ranges: list[QTextLayout.FormatRange] = []
        for wash in self._washes_of(block.number):
            for rectangle in wash_rectangles(block, wash.start, wash.end):
                _paint(painter, wash, rectangle)
            if wash.is_struck:
                ranges.append(self._struck(wash))
        return ranges

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text: the strokes through it."""
        painter.save()
        painter.setPen(QPen(self.dimmed, 1.0))
        for part in ranges:
            end = part.start + part.length
            for rectangle in wash_rectangles(block, part.start, end):
                middle = round(rectangle.center().y()) + 1.5
                left, right = rectangle.left(), rectangle.right()
                painter.drawLine(QLineF(left, middle, right, middle))
        painter.restore()

    def _struck(self, wash: Wash) -> QTextLayout.FormatRange:
        part = QTextLayout.FormatRange()
        part.start, part.length = wash.start, wash.end - wash.start
        made = QTextCharFormat()
        made.setForeground(self.dimmed)
        part.format = made
        return part


def wash_rectangles(block: ShownBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield where a stretch of ``block`` lies on the page, line by line, in pixels."""
    layout = block.layout
    number = _line_at(layout, start)
    while number < layout.lineCount():
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first > end or (first == end > start):
            return
        left, right = sorted((_x(line, first), _x(line, last)))
        top = block.origin.y() + block.before + number * block.line_height
        yield QRectF(
            block.origin.x() + left,
            round(top + block.line_height * 0.04),
            right - left,
            round(block.line_height * 0.92),
        )
        number += 1


def _line_at(layout: QTextLayout, position: int) -> int:
    line = layout.lineForTextPosition(position)
    return line.lineNumber() if line.isValid() else 0


def _x(line: QTextLine, position: int) -> float:
    # PySide returns the snapped position along with the x.
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _paint(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if wash.start == wash.end:
        _paint_place(painter, wash, rectangle)
    elif wash.colour.isValid():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash.colour)
        painter.drawRoundedRect(rectangle, _ROUNDING, _ROUNDING)
    pen = QPen(wash.stroke_colour or wash.colour, 2.0)
    if wash.stroke is Stroke.UNDERLINE and wash.start != wash.end:
        painter.setPen(pen)
        painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())
    elif wash.stroke is Stroke.FRAME:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(pen.color(), 1.0))
        painter.drawRoundedRect(rectangle, _ROUNDING, _ROUNDING)
    painter.restore()


def _paint_place(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    # A caret mark: where words are to be inserted.
    x, bottom = rectangle.left(), rectangle.bottom()
    painter.setPen(QPen(wash.stroke_colour or wash.colour, 2.0))
    painter.drawLine(QLineF(x, rectangle.top() + 4, x, bottom - 3))
    corners = ((x - 4, bottom + 1), (x, bottom - 4), (x + 4, bottom + 1))
    for (x1, y1), (x2, y2) in pairwise(corners):
        painter.drawLine(QLineF(x1, y1, x2, y2))
