"""Painting highlights: the soft colours, or washes, under marked passages.

Only blocks in view are asked for theirs, and each is painted line by line behind the
text.  The colours are translucent, so overlapping passages blend.
"""

from __future__ import annotations

from enum import Enum, auto
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from desktop.typography.formats import coloured, format_range
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.page.block_painting import ShownBlock

_ROUNDING = 2.0
_NOISE = 1e-6
"""Pixels; what is that near to a half may be one, but for the computer's reckoning."""
_STROKE = 2.0
"""How thick an underline is, in pixels."""


class Stroke(Enum):
    """What is drawn over a wash."""

    NONE = auto()
    UNDERLINE = auto()
    FRAME = auto()


@value
class Wash:
    """A stretch of one block to be coloured.

    Attributes:
        start: Where it begins, in UTF-16 units of the block.
        end: Where it ends; equal to ``start`` for a place between characters.
        colour: What is laid under the text; may be translucent or invalid.
        stroke: What is drawn besides.
        stroke_colour: The colour of the stroke.
        is_struck: Whether the words are dimmed and struck through.
        ghost: The key of the ghosts that it has; empty if none.
        ghost_colour: What is laid under their words.
        ghost_ink: The colour of their words.
    """

    start: int
    end: int
    colour: QColor
    stroke: Stroke = Stroke.NONE
    stroke_colour: QColor | None = None
    is_struck: bool = False
    ghost: str = ""
    ghost_colour: QColor = field(default_factory=QColor)
    ghost_ink: QColor = field(default_factory=QColor)


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
        washes = self._washes_of(block.number)
        if not washes:
            return []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for wash in washes:
            ghosts = list(_ghosts_of(block, wash))
            lead = next((lead for lead, _ in ghosts), 0)
            for found in block.rectangles(wash.start, wash.end, lead):
                _paint(painter, wash, _crisp(painter, found))
            for _, words in ghosts:
                _paint_ghost(painter, wash, block, words)
        painter.restore()
        return list(self._ranges(block, washes))

    def _ranges(
        self, block: ShownBlock, washes: Sequence[Wash]
    ) -> Iterator[QTextLayout.FormatRange]:
        for wash in washes:
            if wash.is_struck:
                start = block.place_of(wash.start, is_after=True)
                end = block.place_of(wash.end)
                yield _coloured(block, range(start, end), self.dimmed)
        for wash in washes:
            for _, words in _ghosts_of(block, wash):
                yield _coloured(block, words, wash.ghost_ink)

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text: the strokes through it."""
        struck = [wash for wash in self._washes_of(block.number) if wash.is_struck]
        for wash in struck if ranges else ():
            for found in block.rectangles(wash.start, wash.end):
                middle = _whole(found.center().y()) + 1
                line = QRectF(found.left(), middle, found.width(), 1.0)
                painter.fillRect(_crisp(painter, line), self.dimmed)


def _coloured(
    block: ShownBlock, places: range, colour: QColor
) -> QTextLayout.FormatRange:
    most = block.laid_length  # a range past the end of the text crashes Qt
    start = min(most, places.start)
    length = max(0, min(most, places.stop) - start)
    return format_range(start, length, coloured(colour))


def _ghosts_of(block: ShownBlock, wash: Wash) -> Iterator[tuple[int, range]]:
    """Yield how long the lead of each ghost of ``wash`` is, and where its words are."""
    passed = 0
    for ghost in block.ghosts if wash.ghost else ():
        start = ghost.position + passed
        passed += ghost.length
        if ghost.key == wash.ghost:
            yield ghost.lead, range(start + ghost.lead, start + ghost.length)


def _paint_ghost(
    painter: QPainter, wash: Wash, block: ShownBlock, words: range
) -> None:
    colour = wash.ghost_colour
    ghost = replace(wash, start=words.start, end=words.stop, colour=colour)
    for rectangle in block.laid_rectangles(words.start, words.stop):
        _paint(painter, ghost, _crisp(painter, rectangle))


def _crisp(painter: QPainter, rectangle: QRectF) -> QRectF:
    """Return ``rectangle`` with its edges between pixels of the screen."""
    to_screen = painter.deviceTransform()
    found = to_screen.mapRect(rectangle)
    left, top = _whole(found.left()), _whole(found.top())
    width, height = _whole(found.right()) - left, _whole(found.bottom()) - top
    back, _ = to_screen.inverted()
    return back.mapRect(QRectF(left, top, width, max(1, height)))


def _whole(pixels: float) -> int:
    # Halves always up: a page that is scrolled by a pixel must round as it did.
    return floor(pixels + 0.5 + _NOISE)


def _paint(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    if wash.start == wash.end:
        _paint_place(painter, wash, rectangle)
    elif wash.colour.isValid():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash.colour)
        painter.drawRoundedRect(rectangle, _ROUNDING, _ROUNDING)
    colour = wash.stroke_colour or wash.colour
    if wash.stroke is Stroke.UNDERLINE and wash.start != wash.end:
        line = QRectF(rectangle.left(), rectangle.bottom() - _STROKE / 2, 0.0, 0.0)
        line.setSize(rectangle.size())
        line.setHeight(_STROKE)
        painter.fillRect(_crisp(painter, line), colour)
    elif wash.stroke is Stroke.FRAME:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.0))
        inside = rectangle.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, _ROUNDING, _ROUNDING)


def _paint_place(painter: QPainter, wash: Wash, rectangle: QRectF) -> None:
    # A caret mark: where words are to be inserted.
    x, top, bottom = rectangle.left(), rectangle.top(), rectangle.bottom()
    colour = wash.stroke_colour or wash.colour
    painter.fillRect(QRectF(x - 1, top + 4, _STROKE, bottom - 3 - top - 4), colour)
    painter.setPen(QPen(colour, _STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(x - 4, bottom + 1), QPointF(x, bottom - 4), QPointF(x + 4, bottom + 1)]
    )
