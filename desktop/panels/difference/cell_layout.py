"""A cell broken into lines, and painted; all lengths in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from desktop.panels.difference.stretches import rectangles
from desktop.session.offsets import to_utf16
from desktop.text.direction import is_right_to_left
from desktop.text.line_look import LineKind, look_of

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

    from desktop.drafts.steps import Step
    from desktop.panels.difference.cells import Cell, Mark
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.stretches import Rectangle
    from desktop.text.span import Span

_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere

_ROUNDING = 2.0
_BAR = 3.0
"""How wide the bar beside a paragraph that moved is."""
_BAR_GAP = 10.0
"""Between that bar and the text."""


class CellLayout:
    """The lines of a cell.

    Args:
        cell: What is to be read.
        setting: In which type and colours.
        width: How wide the lines may be.
    """

    def __init__(self, cell: Cell, setting: DifferenceType, width: float) -> None:
        self.cell = cell
        self._setting = setting
        self._width = width
        self._before = setting.fine_height if cell.caption else 0
        text = self._elided() if cell.is_brief else cell.text
        self._layout = QTextLayout(text, setting.font)
        quiet = [self._range(span, setting.quiet) for span in cell.quiet]
        marked = [self._range(m.span, setting.format(m.fate)) for m in cell.marks]
        self._layout.setFormats([*quiet, *marked])
        self._layout.setTextOption(self._option())
        self._tops = self._break()
        self._places: dict[Mark, list[Rectangle]] = {}

    @property
    def height(self) -> float:
        """How tall the cell is, without the space below it."""
        return self._before + self._tops[-1]

    def top_of(self, words: int) -> float:
        """Return how far down the line with such words of the row begins."""
        for mark in self.cell.marks:
            if mark.words == words:
                start = to_utf16(self.cell.text, mark.span.start)
                line = self._layout.lineForTextPosition(start)
                number = line.lineNumber() if line.isValid() else 0
                return self._before + self._tops[number]
        return 0.0

    def paint(self, painter: QPainter, at: QPointF, step: Step | None) -> None:
        """Draw the cell from the corner ``at``.

        Args:
            painter: What to draw with.
            at: The cell's upper left corner.
            step: What the author is looking at.
        """
        is_current = step is not None and self.cell.row in step.rows
        if self.cell.is_moved:
            self._paint_moved(painter, at, is_current=is_current)
        for mark in self.cell.marks:
            is_meant = step is not None and (not step.words or mark.words in step.words)
            self._paint_wash(painter, at, mark, is_current=is_current and is_meant)
        theme = self._setting.theme
        painter.setPen(QColor(theme.quiet if self.cell.is_brief else theme.text))
        # Lines out of view are left out: a paragraph may be as long as a novel.
        in_view = QRectF(painter.viewport())
        self._layout.draw(painter, at + QPointF(0, self._before), [], in_view)

    def _paint_moved(self, painter: QPainter, at: QPointF, *, is_current: bool) -> None:
        moved = QColor(self._setting.theme.moved)
        bar = QRectF(at.x() - _BAR_GAP - _BAR, at.y(), _BAR, self.height)
        painter.fillRect(bar, moved)
        if is_current:
            moved.setAlphaF(0.12)
            whole = QRectF(bar.right(), at.y(), self._width + _BAR_GAP, self.height)
            painter.fillRect(whole, moved)
        painter.setPen(QColor(self._setting.theme.quiet))
        painter.setFont(self._setting.fine_font)
        line = QRectF(at.x(), at.y(), self._width, self._before)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, middle, self.cell.caption)

    def _paint_wash(
        self, painter: QPainter, at: QPointF, mark: Mark, *, is_current: bool
    ) -> None:
        painter.setBrush(self._setting.wash(mark.fate, is_current=is_current))
        painter.setPen(Qt.PenStyle.NoPen)
        places = self._rectangles(mark)
        for number, left, right in places:
            height = self._tops[number + 1] - self._tops[number]
            top = round(at.y() + self._before + self._tops[number] + height * 0.06)
            wash = QRectF(at.x() + left, top, right - left, round(height * 0.88))
            painter.drawRoundedRect(wash, _ROUNDING, _ROUNDING)
        if is_current and places and not self.cell.is_moved:
            self._paint_bar(painter, at, places[0][0], places[-1][0])

    def _paint_bar(self, painter: QPainter, at: QPointF, first: int, last: int) -> None:
        """Draw a bar beside the lines the author is looking at."""
        top = at.y() + self._before + self._tops[first]
        height = self._tops[last + 1] - self._tops[first]
        bar = QRectF(at.x() - _BAR_GAP - _BAR, top, _BAR, height)
        painter.fillRect(bar, QColor(self._setting.theme.accent))

    def _rectangles(self, mark: Mark) -> list[Rectangle]:
        known = self._places.get(mark)
        if known is None:
            start = to_utf16(self.cell.text, mark.span.start)
            length = to_utf16(self.cell.text, mark.span.end) - start
            known = list(rectangles(self._layout, start, length))
            self._places[mark] = known
        return known

    def _range(self, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = to_utf16(self.cell.text, span.start)
        found.length = to_utf16(self.cell.text, span.end) - found.start
        found.format = form
        return found

    def _elided(self) -> str:
        line, _, _ = self.cell.text.partition("\u2028")
        metrics = QFontMetricsF(self._setting.font)
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, self._width)

    def _option(self) -> QTextOption:
        alignment = Qt.AlignmentFlag.AlignLeft
        if look_of(self.cell.text, False).kind is LineKind.SCENE_BREAK:
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
            line.setLineWidth(self._width)
            line.setPosition(
                QPointF(0.0, tops[-1] + self._setting.baseline - line.ascent())
            )
            is_blank = line.naturalTextWidth() == 0 and len(tops) > 1
            # A blank line is as high as the space between two paragraphs.
            height = self._setting.gap if is_blank else self._setting.line_height
            tops.append(tops[-1] + height)
        self._layout.endLayout()
        return tops if len(tops) > 1 else [0.0, float(self._setting.line_height)]
