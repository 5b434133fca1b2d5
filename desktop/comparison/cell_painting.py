"""Painting a cell: what lies under its words and beside them; lengths in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.appearance.colour_lines import paint_colour_line
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.colour_lines import ColourLine
    from desktop.comparison.cell_layout import CellLayout
    from desktop.comparison.cells import ChangeMark
    from desktop.drafts.rows import Difference
    from desktop.text.span import Span

_ROUNDING = 2.0
BAR = 3.0
"""How wide the bar beside a paragraph that moved is."""

BAR_GAP = 10.0
"""Between that bar and the text."""

_TINT = 0.06
"""How strong the colour of what moved is under a paragraph that is looked at."""

_UNDERLINE, _STRONG_UNDERLINE = 1.5, 3.0
_SHAPED = 2.0
"""How much thicker a line is that has a shape."""


@value
class Underline:
    """Some words of a cell on which there is a note.

    Attributes:
        span: Where they are in the cell.
        colour: The colour of the note.
        is_chosen: Whether the author is looking at the note.
        line: The shape of the line that tells its colour; None for a plain one.
    """

    span: Span
    colour: str
    is_chosen: bool = False
    line: ColourLine | None = None


@value
class CellAttention:
    """What stands out in a cell.

    Attributes:
        step: What the author is looking at.
        selected: The selected words.
        underlines: The words on which there are notes.
    """

    step: Difference | None = None
    selected: Span | None = None
    underlines: Sequence[Underline] = ()


_NOTHING = CellAttention()


def paint_cell(
    painter: QPainter,
    laid: CellLayout,
    at: QPointF,
    attention: CellAttention = _NOTHING,
) -> None:
    """Draw a cell from its upper left corner ``at``."""
    step, cell = attention.step, laid.cell
    is_current = step is not None and cell.row in step.rows
    if cell.is_moved:
        _paint_moved(painter, laid, at, is_current=is_current)
    for mark in cell.marks:
        is_meant = step is not None and (not step.words or mark.words in step.words)
        _paint_wash(painter, laid, at, mark, is_current=is_current and is_meant)
    for underline in attention.underlines:
        _paint_underline(painter, laid, at, underline)
    painter.setPen(QColor(laid.style.theme.text))
    laid.draw(painter, at, QRectF(painter.viewport()), attention.selected)


def _paint_moved(
    painter: QPainter, laid: CellLayout, at: QPointF, *, is_current: bool
) -> None:
    theme = laid.style.theme
    moved = QColor(theme.moved)
    bar = QRectF(at.x() - BAR_GAP - BAR, at.y(), BAR, laid.height)
    painter.fillRect(bar, moved)
    painter.setPen(moved)
    painter.setFont(laid.style.fine_font)
    line = QRectF(at.x(), at.y(), laid.width, laid.caption_height)
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, middle, laid.cell.caption)
    if is_current:
        moved.setAlphaF(_TINT)
        whole = QRectF(bar.right(), at.y(), laid.width + BAR_GAP, laid.height)
        painter.fillRect(whole, moved)


def _paint_wash(
    painter: QPainter,
    laid: CellLayout,
    at: QPointF,
    mark: ChangeMark,
    *,
    is_current: bool,
) -> None:
    painter.setBrush(laid.style.wash(mark, is_current=is_current))
    painter.setPen(Qt.PenStyle.NoPen)
    places = laid.runs(mark.span)
    for number, left, right in places:
        height = laid.tops[number + 1] - laid.tops[number]
        top = round(at.y() + laid.tops[number] + height * 0.06)
        wash = QRectF(at.x() + left, top, right - left, round(height * 0.88))
        painter.drawRoundedRect(wash, _ROUNDING, _ROUNDING)
    if is_current and places and not laid.cell.is_moved:
        _paint_bar(painter, laid, at, places[0][0], places[-1][0])


def _paint_bar(
    painter: QPainter, laid: CellLayout, at: QPointF, first: int, last: int
) -> None:
    """Draw a bar beside the lines the author is looking at."""
    top = at.y() + laid.tops[first]
    height = laid.tops[last + 1] - laid.tops[first]
    bar = QRectF(at.x() - BAR_GAP - BAR, top, BAR, height)
    painter.fillRect(bar, QColor(laid.style.theme.accent))


def _paint_underline(
    painter: QPainter, laid: CellLayout, at: QPointF, underline: Underline
) -> None:
    thickness = _STRONG_UNDERLINE if underline.is_chosen else _UNDERLINE
    if underline.line is not None:
        thickness *= _SHAPED
    for number, left, right in laid.runs(underline.span):
        height = laid.tops[number + 1] - laid.tops[number]
        bottom = at.y() + laid.tops[number] + height * 0.92
        line = QRectF(at.x() + left, bottom - thickness, right - left, thickness)
        if underline.line is None:
            painter.fillRect(line, QColor(underline.colour))
        else:
            paint_colour_line(painter, line, underline.line, QColor(underline.colour))
