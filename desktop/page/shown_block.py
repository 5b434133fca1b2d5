"""A block as it stands on the page, and what is painted around its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QTextLayout


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block as it stands on the page.

    Attributes:
        number: Which block of the document.
        layout: Its lines.
        origin: Where the layout's own (0, 0) lies on the page.
        line_height: From one baseline to the next.
        before: Space above its first line.
    """

    number: int
    layout: QTextLayout
    origin: QPointF
    line_height: float
    before: float


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
