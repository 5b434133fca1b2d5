"""Where a stretch of a text lies in its lines.

A stretch of right-to-left or mixed text can fall into several runs in one line.
Positions are UTF-16 units of what is laid out, lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.graphemes import has_right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextLayout, QTextLine

TextRun = tuple[int, float, float]
"""The number of a line, and the left and the right edge of a part of it."""

_BLANKS = " \t\u2028"
_SEAM = 1.5
"""Pixels between two glyphs that still count as side by side."""


def text_runs(
    layout: QTextLayout,
    text: str,
    start: int,
    end: int,
    *,
    keeps_last_blanks: bool = False,
) -> Iterator[TextRun]:
    """Yield the parts of lines that a stretch fills; one of no length is at a place.

    Blanks at which a line breaks are left out, as they hang over the column's edge.

    Args:
        layout: The text, broken into lines.
        text: What it reads, but for what an input method is composing in it.
        start: Where the stretch begins.
        end: Where it ends.
        keeps_last_blanks: Whether those with which the text ends are part of it.
    """
    first = layout.lineForTextPosition(start)
    number, count = first.lineNumber() if first.isValid() else 0, layout.lineCount()
    if start == end and number < count:
        x = x_of(layout.lineAt(number), start)
        yield number, x, x
        return
    is_plain = not has_right_to_left(text)
    # A paragraph may be as long as a novel: it is encoded once for all its lines.
    is_known = not layout.preeditAreaText()
    units = text.encode("utf-16-le", "surrogatepass") if is_known else b""
    for place in range(number, count):
        line = layout.lineAt(place)
        if line.textStart() >= end:
            return
        is_last = keeps_last_blanks and place == count - 1
        ink_end = _ink_end(line, b"" if is_last else units)
        here, there = max(start, line.textStart()), min(end, ink_end)
        for left, right in (_whole if is_plain else _torn)(line, here, there):
            yield place, left, right


def x_of(line: QTextLine, position: int) -> float:
    """Return where ``position`` of the layout stands in ``line``."""
    # PySide returns the snapped position along with the x; the stubs say neither.
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _ink_end(line: QTextLine, units: bytes) -> int:
    start = line.textStart()
    end = start + line.textLength()
    words = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
    return end - (len(words) - len(words.rstrip(_BLANKS)))


def _whole(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    if first < last:
        yield x_of(line, first), x_of(line, last)


def _torn(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Yield the glyphs that stand side by side, as one each."""
    if first < last:
        yield from _joined(sorted(_glyphs(line, first, last)))


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
