"""A cell broken into lines; all lengths in pixels.

What is painted of it, and how, is :mod:`desktop.comparison.cell_painting`'s.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from desktop.session.story.offsets import from_utf16, to_utf16
from desktop.text.emphasis import PLAIN
from desktop.text.graphemes import is_right_to_left
from desktop.text.span import Span
from desktop.typography.grounds import paint_ground
from desktop.typography.typesetter import span_range, text_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop.comparison.cells import Cell
    from desktop.comparison.style import ComparisonStyle
    from desktop.typography.typesetter import TextRun


class CellLayout:
    """The lines of a cell.

    Attributes:
        cell: What is to be read.
        style: In which type and colours.
        width: How wide the lines may be.
        caption_height: The height of the words above it; none if there are none.
        tops: Where each line begins below the cell's top, and where the last ends.
        height: How tall the cell is, without the space below it.
    """

    def __init__(self, cell: Cell, style: ComparisonStyle, width: float) -> None:
        self.cell = cell
        self.style = style
        self.width = width
        self.caption_height = style.fine_height if cell.caption else 0
        self._typesetter = style.typesetter(width)
        self._type = style.setting.type_of(cell.look)
        text = self._elided() if cell.is_brief else cell.text
        self._layout = QTextLayout(text, style.setting.font)
        self._layout.setFormats(list(self._formats(text)))
        tops = self._typesetter.break_lines(
            self._layout,
            text,
            self._type,
            # A blank line is as high as the space between two paragraphs.
            blank_height=style.gap,
            wraps=not cell.is_brief,
        )
        self.tops = [self.caption_height + top for top in tops]
        self.height = self.tops[-1] + self._type.after
        self._runs: dict[Span, list[TextRun]] = {}

    def top_of(self, words: int) -> float:
        """Return how far down the line with such words of the row begins."""
        spans = {piece.words: piece.span for piece in self.cell.pieces}
        # A mark leaves out the blanks at which the line before may end.
        spans |= {mark.words: mark.span for mark in self.cell.marks}
        return self.top_at(spans[words].start) if words in spans else 0.0

    def top_at(self, offset: int) -> float:
        """Return how far down the line begins in which ``offset`` of the cell is."""
        line = self._layout.lineForTextPosition(to_utf16(self.cell.text, offset))
        return self.tops[line.lineNumber() if line.isValid() else 0]

    def offset_at(self, place: QPointF) -> int:
        """Return which code point of the cell is nearest to ``place`` in it."""
        if self.cell.is_brief:
            return 0
        number = bisect_right(self.tops, place.y()) - 1
        number = min(max(number, 0), self._layout.lineCount() - 1)
        if number < 0:
            return 0
        found = self._layout.lineAt(number).xToCursor(place.x())
        return from_utf16(self.cell.text, min(found, len(self._layout.text())))

    def runs(self, span: Span) -> list[TextRun]:
        """Return the parts of lines that ``span`` of the cell fills."""
        known = self._runs.get(span)
        if known is None:
            text = self.cell.text
            start, end = to_utf16(text, span.start), to_utf16(text, span.end)
            # Blanks at the end may be all that differs.
            found = text_runs(self._layout, text, start, end, keeps_last_blanks=True)
            known = self._runs[span] = list(found)
        return known

    def draw(
        self, painter: QPainter, at: QPointF, in_view: QRectF, selected: Span | None
    ) -> None:
        """Draw the words of a cell whose upper left corner is ``at``."""
        chosen: list[QTextLayout.FormatRange] = []
        if selected is not None and not self.cell.is_brief:
            chosen = [span_range(self.cell.text, selected, self.style.selected)]
        if not self._type.is_plain:
            self._paint_ground(painter, at)
        # Lines out of view are left out: a paragraph may be as long as a novel.
        at = at + QPointF(0, self.caption_height)
        self._layout.draw(painter, at, chosen, in_view)

    def _paint_ground(self, painter: QPainter, at: QPointF) -> None:
        top = at.y() + self.caption_height
        place = QRectF(at.x(), top, self.width, self.height - self.caption_height)
        is_mirrored = is_right_to_left(self.cell.text)
        theme, kind = self.style.theme, self._type
        paint_ground(painter, place, kind, theme, is_right_to_left=is_mirrored)

    def _formats(self, text: str) -> Iterator[QTextLayout.FormatRange]:
        cell, style = self.cell, self.style
        markup = PLAIN if cell.is_brief else cell.markup
        yield from self._typesetter.formats(text, self._type, markup)
        quiet = (Span(0, len(text)),) if cell.is_brief else cell.quiet
        for span in quiet:
            yield span_range(text, span, style.quiet)
        for mark in cell.marks:
            yield span_range(text, mark.span, style.format(mark))

    def _elided(self) -> str:
        line, _, _ = self.cell.text.partition("\u2028")
        form = self._type.format
        metrics = QFontMetricsF(form.font() if form else self.style.setting.font)
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width)
