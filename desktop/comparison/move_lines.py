"""Lines that join a moved paragraph to its other place, where both are in view.

Between two columns they run from the one to the other, beside one column at its left.
All lengths in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop.comparison.cell_painting import BAR, BAR_GAP
from desktop.comparison.row_layout import LaidPair
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QPainter

    from desktop.comparison.row_layout import Laid

_GAP = 8.0
"""Between the text on the left and the line."""

_OUT = 16.0
"""How far to the left a line beside one column goes."""


@value
class _End:
    """One end of a line: a moved paragraph, from bar to right edge."""

    row: int
    column: int
    bar: float
    right: float
    middle: float


def paint_move_lines(
    painter: QPainter,
    seen: Iterable[tuple[float, Laid]],
    partner_of: Callable[[int], int | None],
    colour: QColor,
) -> None:
    """Draw a line for each paragraph that is seen at both its places.

    Args:
        painter: What to draw with.
        seen: What is in view, and where each begins from the top of the view.
        partner_of: Says which row is the other place of a moved one.
        colour: The colour of moved paragraphs.
    """
    ends = {end.row: end for end in _ends(seen)}
    pen = QPen(colour, 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row, end in ends.items():
        other = ends.get(partner_of(row) or -1)
        if other is not None and row < other.row:
            painter.drawPath(_path(end, other))


def _ends(seen: Iterable[tuple[float, Laid]]) -> Iterator[_End]:
    for top, laid in seen:
        for cell, column, left in laid.cells if isinstance(laid, LaidPair) else ():
            if cell.cell.is_moved:
                bar = left - BAR_GAP - BAR
                middle = top + cell.height / 2
                yield _End(cell.cell.row, column, bar, left + cell.width, middle)


def _path(one: _End, other: _End) -> QPainterPath:
    if one.column == other.column:
        path = QPainterPath()
        path.moveTo(one.bar, one.middle)
        out = one.bar - _OUT
        path.cubicTo(out, one.middle, out, other.middle, other.bar, other.middle)
        return path
    left, right = sorted((one, other), key=lambda end: end.column)
    path = QPainterPath()
    start = left.right + _GAP
    half = (start + right.bar) / 2
    path.moveTo(start, left.middle)
    path.cubicTo(half, left.middle, half, right.middle, right.bar, right.middle)
    return path
