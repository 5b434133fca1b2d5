"""A block as it stands on the page, and what is painted around its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QTextLayout, QTextLine


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block as it stands on the page.

    Attributes:
        number: Which block of the document.
        text: What it reads; the layout itself knows that only if it is our own.
        layout: Its lines.
        origin: Where the layout's own (0, 0) lies on the page.
        line_height: From one baseline to the next.
        before: Space above its first line.
    """

    number: int
    text: str
    layout: QTextLayout
    origin: QPointF
    line_height: float
    before: float

    def line_top(self, position: int) -> float:
        """Return the top of the line with ``position``, in pixels of the page.

        The position is counted in UTF-16 units of the layout.
        """
        line = self.layout.lineForTextPosition(position)
        number = line.lineNumber() if line.isValid() else 0
        return self.origin.y() + self.before + number * self.line_height

    def line_at(self, y: float) -> QTextLine:
        """Return the line at ``y`` pixels of the page, or the nearest."""
        number = int((y - self.origin.y() - self.before) // self.line_height)
        last = self.layout.lineCount() - 1
        return self.layout.lineAt(max(0, min(last, number)))


class Underlay(Protocol):
    """What is painted under and over the text of a block."""

    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""

    def paint_over(
        self,
        painter: QPainter,
        block: ShownBlock,
        ranges: Sequence[QTextLayout.FormatRange],
    ) -> None:
        """Paint what lies over the text of ``block``, given what ``paint`` returned."""
