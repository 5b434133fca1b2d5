"""The strip beside the text: which paragraphs were read, and which changed since.

It stands in the page's margin, left of the column, and is quiet: a bar along each
paragraph that was read, in another tone if it reads differently now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.text.read_marks import Mark, has_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QTextLayout

    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock, Underlay

_FROM_TEXT = 20.0
"""How far left of the text it stands, in pixels."""

_WIDTH = 3.0
_LEAST_LEFT = 4.0
_INSET = 3.0
"""Between the ends of a bar and those of the lines beside it, in pixels."""

_READ_ALPHA = 0.22
_CHANGED_ALPHA = 0.9


class ReadStrip:
    """Paints the strip besides what ``inner`` paints.

    Attributes:
        theme: The colours.
    """

    def __init__(
        self, inner: Underlay, mark_of: Callable[[int], Mark], theme: Theme
    ) -> None:
        """Make the strip.

        Args:
            inner: What else is painted under and over the text.
            mark_of: Tells what became of a block, by its number.
            theme: The colours.
        """
        self._inner = inner
        self._mark_of = mark_of
        self.theme = theme

    @staticmethod
    def extent(column_left: float) -> tuple[int, int]:
        """Return the left edge of the strip and its width, in pixels of the page."""
        return int(_left(column_left)), int(_WIDTH) + 1

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        colour = self._colour(block)
        if colour is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(_bar(block), _WIDTH / 2, _WIDTH / 2)
            painter.restore()
        return self._inner.paint(painter, block)

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text of ``block``."""
        self._inner.paint_over(painter, block, ranges)

    def _colour(self, block: ShownBlock) -> QColor | None:
        mark = self._mark_of(block.number)
        if mark not in (Mark.READ, Mark.CHANGED) or not has_words(block.text):
            return None
        is_changed = mark is Mark.CHANGED
        theme = self.theme
        colour = QColor(theme.strong["orange"] if is_changed else theme.accent)
        colour.setAlphaF(_CHANGED_ALPHA if is_changed else _READ_ALPHA)
        return colour


def _left(column_left: float) -> float:
    return max(_LEAST_LEFT, column_left - _FROM_TEXT)


def _bar(block: ShownBlock) -> QRectF:
    lines = max(1, block.layout.lineCount())
    top = block.origin.y() + block.before + _INSET
    height = lines * block.line_height - 2 * _INSET
    return QRectF(_left(block.origin.x()), top, _WIDTH, height)
