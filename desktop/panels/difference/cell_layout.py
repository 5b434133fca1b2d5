"""A cell broken into lines; all lengths in pixels.

What is painted of it, and how, is :mod:`desktop.panels.difference.cell_painting`'s.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextLayout, QTextOption

from desktop.panels.difference.line_shapes import emphasised
from desktop.panels.difference.stretches import rectangles
from desktop.session.offsets import from_utf16, to_utf16
from desktop.text.graphemes import is_right_to_left
from desktop.text.line_look import look_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTextCharFormat

    from desktop.panels.difference.cells import Cell
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.stretches import Rectangle
    from desktop.text.span import Span

_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class CellLayout:
    """The lines of a cell.

    Attributes:
        cell: What is to be read.
        setting: In which type and colours.
        width: How wide the lines may be.
        shape: How its lines are set.
        caption_height: The height of the words above it; none if there are none.
        before: Where the first line begins, below the cell's top.
        tops: Where each line begins below that, and where the last ends.
    """

    def __init__(self, cell: Cell, setting: DifferenceType, width: float) -> None:
        self.cell = cell
        self.setting = setting
        self.width = width
        self.shape = setting.shape_of(cell.look or look_of(cell.text, False))
        self.caption_height = setting.fine_height if cell.caption else 0
        self.before = self.caption_height + self.shape.before
        text = self._elided() if cell.is_brief else cell.text
        self._layout = QTextLayout(text, self.shape.font)
        self._layout.setFormats(list(self._formats()))
        self._layout.setTextOption(self._option())
        self.tops = self._break()
        self._places: dict[Span, list[Rectangle]] = {}

    @property
    def height(self) -> float:
        """How tall the cell is, without the space below it."""
        return self.before + self.tops[-1]

    def top_of(self, words: int) -> float:
        """Return how far down the line with such words of the row begins."""
        spans = {piece.words: piece.span for piece in self.cell.pieces}
        # A mark leaves out the blanks at which the line before may end.
        spans |= {mark.words: mark.span for mark in self.cell.marks}
        return self.top_at(spans[words].start) if words in spans else 0.0

    def top_at(self, offset: int) -> float:
        """Return how far down the line begins in which ``offset`` of the cell is."""
        line = self._layout.lineForTextPosition(to_utf16(self.cell.text, offset))
        number = line.lineNumber() if line.isValid() else 0
        return self.before + self.tops[number]

    def offset_at(self, place: QPointF) -> int:
        """Return which code point of the cell is nearest to ``place`` in it."""
        if self.cell.is_brief:
            return 0
        number = bisect_right(self.tops, place.y() - self.before) - 1
        number = min(max(number, 0), self._layout.lineCount() - 1)
        if number < 0:
            return 0
        found = self._layout.lineAt(number).xToCursor(place.x())
        return from_utf16(self.cell.text, min(found, len(self._layout.text())))

    def rectangles(self, span: Span) -> list[Rectangle]:
        """Return the parts of lines that ``span`` of the cell fills."""
        known = self._places.get(span)
        if known is None:
            start = to_utf16(self.cell.text, span.start)
            length = to_utf16(self.cell.text, span.end) - start
            known = list(rectangles(self._layout, start, length))
            self._places[span] = known
        return known

    def draw(
        self, painter: QPainter, at: QPointF, in_view: QRectF, selected: Span | None
    ) -> None:
        """Draw the words of a cell whose upper left corner is ``at``."""
        chosen: list[QTextLayout.FormatRange] = []
        if selected is not None and not self.cell.is_brief:
            chosen = [self._range(selected, self.setting.selected)]
        # Lines out of view are left out: a paragraph may be as long as a novel.
        self._layout.draw(painter, at + QPointF(0, self.before), chosen, in_view)

    def _formats(self) -> Iterator[QTextLayout.FormatRange]:
        cell, setting = self.cell, self.setting
        if cell.is_markdown and not cell.is_brief:
            quiet = QColor(setting.theme.quiet)
            for start, length, form in emphasised(cell.text, quiet):
                yield _format_range(start, length, form)
        for span in cell.quiet:
            yield self._range(span, setting.quiet)
        for mark in cell.marks:
            yield self._range(mark.span, setting.format(mark))

    def _range(self, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
        start = to_utf16(self.cell.text, span.start)
        return _format_range(start, to_utf16(self.cell.text, span.end) - start, form)

    def _elided(self) -> str:
        line, _, _ = self.cell.text.partition("\u2028")
        metrics = QFontMetricsF(self.shape.font)
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width)

    def _option(self) -> QTextOption:
        alignment = Qt.AlignmentFlag.AlignLeft
        if self.shape.is_centred:
            alignment = Qt.AlignmentFlag.AlignHCenter
        elif is_right_to_left(self.cell.text):
            alignment = Qt.AlignmentFlag.AlignRight
        option = QTextOption(alignment)
        wrap, no_wrap = _WRAP, QTextOption.WrapMode.NoWrap
        option.setWrapMode(no_wrap if self.cell.is_brief else wrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return option

    def _break(self) -> list[float]:
        """Break the text into lines and return where each begins, and the last ends."""
        tops = [0.0]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(
                QPointF(0.0, tops[-1] + self.shape.baseline - line.ascent())
            )
            is_blank = line.naturalTextWidth() == 0 and len(tops) > 1
            # A blank line is as high as the space between two paragraphs.
            height = self.setting.gap if is_blank else self.shape.line_height
            tops.append(tops[-1] + height)
        self._layout.endLayout()
        return tops if len(tops) > 1 else [0.0, float(self.shape.line_height)]


def _format_range(
    start: int, length: int, form: QTextCharFormat
) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found
