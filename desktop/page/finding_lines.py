"""Painting findings: the lines under the words that a lens shows.

A line lies between the baseline and the foot of what lies along the line of text, so
that it is told from the underline of a chosen note, which is at that foot.  Washes are
the notes' own; only of the finding that is looked at, the ground is tinted.

Pixels of the page; positions are UTF-16 units of a block.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from typing_extensions import override

from desktop.page.block_painting import AddedUnderlay
from desktop.page.wash_painting import crisp
from desktop.typography.typesetter import text_runs
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QTextLayout

    from desktop.page.block_painting import ShownBlock, Underlay

TINT = 0.13
"""How much of its colour lies under the finding that is looked at."""

_BELOW = 0.13
"""From the baseline down to the line, as a share of the height of a line of text."""
_SOLID = 2.0
_DOTS, _DASHES = [1.0, 1.0], [2.5, 1.5]
"""A dot or a dash and what is between two, in heights of the line."""
_WAVE, _WAVE_HEIGHT, _WAVE_STROKE = 2.5, 2.0, 1.3
"""Half of the length of a wave, its height and how thick it is drawn, in pixels."""
_ROUNDING = 2.0


class LineStyle(Enum):
    """How a line under words is drawn."""

    SOLID = auto()
    WAVY = auto()
    DOTTED = auto()
    DASHED = auto()


@value
class FindingLine:
    """A line under words of one block.

    Attributes:
        start: Where the words begin, in UTF-16 units of the block.
        end: Where they end.
        style: How it is drawn.
        colour: In which colour.
        is_current: Whether it is the finding that is looked at.
    """

    start: int
    end: int
    style: LineStyle
    colour: QColor
    is_current: bool = False


class FindingLines(AddedUnderlay):
    """Paints the lines of findings, between what ``inner`` paints and the words.

    Attributes:
        lines_of: Says which lines a block has; None while nothing is shown.
    """

    def __init__(self, inner: Underlay) -> None:
        super().__init__(inner)
        self.lines_of: Callable[[int], Sequence[FindingLine]] | None = None

    @override
    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        lines = self.lines_of(block.number) if self.lines_of is not None else ()
        for line in lines:
            if line.is_current:
                _paint_tint(painter, block, line)
        ranges = self._inner.paint(painter, block)
        if lines:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for line in lines:
                for along in _places(block, line):
                    _PAINTED[line.style](painter, along, line.colour)
            painter.restore()
        return ranges


def _paint_tint(painter: QPainter, block: ShownBlock, line: FindingLine) -> None:
    tint = QColor(line.colour)
    tint.setAlphaF(TINT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    for along in block.rectangles(line.start, line.end):
        painter.drawRoundedRect(crisp(painter, along), _ROUNDING, _ROUNDING)
    painter.restore()


def _places(block: ShownBlock, line: FindingLine) -> Iterator[QRectF]:
    """Yield where a line lies, two pixels high; ghosts among its words are left out."""
    inside = {g.position for g in block.ghosts if line.start < g.position < line.end}
    edges = [line.start, *sorted(inside), line.end]
    down = block.kind.baseline + _BELOW * block.line_height
    top = block.origin.y() + block.before
    for one, other in pairwise(edges):
        first, last = block.place_of(one, is_after=True), block.place_of(other)
        for number, left, right in text_runs(
            block.layout, block.laid_text, first, last
        ):
            y = round(top + number * block.line_height + down)
            yield QRectF(block.origin.x() + left, y, right - left, _SOLID)


def _paint_solid(painter: QPainter, along: QRectF, colour: QColor) -> None:
    painter.fillRect(crisp(painter, along), colour)


def _paint_dotted(painter: QPainter, along: QRectF, colour: QColor) -> None:
    _paint_pattern(painter, along, colour, _DOTS)


def _paint_dashed(painter: QPainter, along: QRectF, colour: QColor) -> None:
    _paint_pattern(painter, along, colour, _DASHES)


def _paint_pattern(
    painter: QPainter, along: QRectF, colour: QColor, pattern: Sequence[float]
) -> None:
    line = crisp(painter, along)
    # One stroke of the painter's own: dot by dot takes as long as all of the words.
    pen = QPen(colour, line.height())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    painter.setPen(pen)
    middle = line.center().y()
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_wavy(painter: QPainter, along: QRectF, colour: QColor) -> None:
    wave, x, is_up = QPolygonF(), along.left(), True
    top = along.top()
    while x < along.right() + _WAVE:
        wave.append(
            QPointF(min(x, along.right()), top if is_up else top + _WAVE_HEIGHT)
        )
        x, is_up = x + _WAVE, not is_up
    painter.setPen(QPen(colour, _WAVE_STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(wave)
    painter.setPen(Qt.PenStyle.NoPen)


_PAINTED: dict[LineStyle, Callable[[QPainter, QRectF, QColor], None]] = {
    LineStyle.SOLID: _paint_solid,
    LineStyle.WAVY: _paint_wavy,
    LineStyle.DOTTED: _paint_dotted,
    LineStyle.DASHED: _paint_dashed,
}
