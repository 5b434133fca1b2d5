"""Where a stretch of a block lies on the page, line by line.

A stretch of right-to-left or mixed text can fall into several pieces of one line.
Positions are UTF-16 units of the block, lengths are pixels of the page.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.page.preedit import is_composing
from desktop.session.offsets import from_utf16
from desktop.text.direction import has_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextLayout, QTextLine

    from desktop.page.shown_block import ShownBlock

_BLANKS = " \t\u2028"
_SEAM = 1.5
"""Pixels between two glyphs that still count as side by side."""


def stretch_rectangles(
    block: ShownBlock, start: int, end: int, lead: int = 0
) -> Iterator[QRectF]:
    """Yield where a stretch of ``block`` lies; one of no length lies at a place.

    Blanks at which a line breaks are left out, as they hang over the column's edge;
    so are ghosts, which are no part of the text, but for ``lead`` units of the one
    that is shown at the end.
    """
    if start == end:
        place = block.place_of(start)
        yield from laid_rectangles(block, place, place)
        return
    inside = {g.position for g in block.ghosts if start < g.position < end}
    for one, other in pairwise((start, *sorted(inside), end)):
        first, last = block.place_of(one, is_after=True), block.place_of(other)
        more = lead if other == end else 0
        yield from laid_rectangles(block, first, last + more)


def laid_rectangles(block: ShownBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield where a stretch of what is laid out lies, ghosts counted."""
    layout = block.layout
    is_plain = not has_right_to_left(block.laid_text)
    for number in range(_line_at(layout, start), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end > start:
            return
        top = block.origin.y() + block.before + number * block.line_height
        for left, right in _pieces(block, line, start, end, is_plain=is_plain):
            yield QRectF(
                block.origin.x() + left,
                round(top + block.line_height * 0.04),
                right - left,
                round(block.line_height * 0.92),
            )
        if start == end:
            return


def _line_at(layout: QTextLayout, position: int) -> int:
    line = layout.lineForTextPosition(position)
    return line.lineNumber() if line.isValid() else 0


def _pieces(
    block: ShownBlock, line: QTextLine, start: int, end: int, *, is_plain: bool
) -> list[tuple[float, float]]:
    if start == end:
        return [(x_of(line, start), x_of(line, start))]
    first = max(start, line.textStart())
    last = min(end, _ink_end(block, line))
    if first >= last:
        return []
    if is_plain:
        return [(x_of(line, first), x_of(line, last))]
    return list(_joined(sorted(_glyphs(line, first, last))))


def _ink_end(block: ShownBlock, line: QTextLine) -> int:
    end = line.textStart() + line.textLength()
    if is_composing(block.layout):
        return end
    text = block.laid_text
    ink = text[: from_utf16(text, end)]
    return max(line.textStart(), end - (len(ink) - len(ink.rstrip(_BLANKS))))


def x_of(line: QTextLine, position: int) -> float:
    """Return where ``position`` of the layout stands in ``line``, in pixels."""
    # PySide returns the snapped position along with the x; the stubs say neither.
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _glyphs(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    for run in line.glyphRuns(first, last - first):
        widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, width in zip(run.positions(), widths, strict=True):
            yield place.x(), place.x() + width.x()


def _joined(parts: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    left: float | None = None
    right = 0.0
    for begin, end in parts:
        if left is not None and begin > right + _SEAM:
            yield left, right
            left = None
        if left is None:
            left, right = begin, end
        right = max(right, end)
    if left is not None:
        yield left, right
