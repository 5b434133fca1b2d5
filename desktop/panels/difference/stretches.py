"""Where a stretch of a text lies in its lines, in pixels and UTF-16 units."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QTextLine

from desktop.text.graphemes import has_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout

_SEAM = 1.0
"""Pixels between two characters that still count as side by side."""

Rectangle = tuple[int, float, float]
"""The number of a line, and the left and right edge of a part of it."""


def rectangles(layout: QTextLayout, start: int, length: int) -> Iterator[Rectangle]:
    """Yield the parts of lines that a stretch fills.

    Blanks at which a line breaks are left out, as they hang over the column's edge.

    Args:
        layout: The text, broken into lines.
        start: Where the stretch begins.
        length: How long it is.
    """
    end = start + length
    is_mixed = has_right_to_left(layout.text())
    first = layout.lineForTextPosition(start)
    number = first.lineNumber() if first.isValid() else 0
    for place in range(number, layout.lineCount()):
        line = layout.lineAt(place)
        if line.textStart() >= end:
            return
        here = max(start, line.textStart())
        there = min(end, line.textStart() + line.textLength())
        ink = line.naturalTextRect()
        pieces = _torn if is_mixed else _whole
        for left, right in pieces(line, here, there):
            if left < ink.right():
                yield place, left, min(right, ink.right())


def _whole(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    if start < end:
        yield _x(line, start), _x(line, end)


def _torn(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    """Yield the runs of characters that stand side by side.

    Text of both directions in one line can tear a stretch into several.
    """
    edges = sorted(
        sorted((_x(line, place), _x(line, place, QTextLine.Edge.Trailing)))
        for place in range(start, end)
    )
    run: list[float] = []
    for left, right in edges:
        if run and left > run[1] + _SEAM:
            yield run[0], run[1]
            run = []
        run = [run[0], max(run[1], right)] if run else [left, right]
    if run:
        yield run[0], run[1]


def _x(
    line: QTextLine, place: int, edge: QTextLine.Edge = QTextLine.Edge.Leading
) -> float:
    # PySide returns the snapped position along with the x; the stubs say neither.
    found: object = line.cursorToX(place, edge)
    x = found[0] if isinstance(found, tuple) else found
    return float(cast("float", x))
