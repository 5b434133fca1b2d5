"""Plain text broken into lines, and perhaps cut short.

The text is laid out once and drawn as often as needed.  Each paragraph finds its own
direction, a word too long for the line is broken anywhere, and what does not fit
the lines it is given ends in an ellipsis.
"""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from desktop.session.story.offsets import from_utf16, len_utf16
from desktop.text.graphemes import is_right_to_left

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QFont, QPainter, QTextLine

_LINE = 160
"""More code points than a line holds: what is cut away is not shaped first."""

_LONG_WORD = re.compile(r"\S{1000}(?=\S)")
"""What Qt takes very long to break, as it looks for a place in all of it each time."""


class BrokenText:
    """Lines of plain text, all as wide as the card allows.

    Args:
        text: What it says.
        font: In which type.
        width: How wide a line may be, in pixels.
        line_height: The least distance of two baselines, in pixels; a script that
            needs more gets more.
        most_lines: How many lines to show; all of them if None.
        ranges: What is drawn otherwise in the first paragraph.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        line_height: float,
        most_lines: int | None = None,
        ranges: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        self._font = font
        self._width = max(width, 1.0)
        self._line_height = line_height
        self._most_lines = most_lines
        self._ranges = list(ranges)
        self._layouts: list[QTextLayout] = []
        self._lines: list[QTextLine] = []
        self._height = 0.0
        # Qt's line separator is a line end here; it is typed by Shift+Enter.
        lines = _LONG_WORD.sub(r"\g<0>\n", text.replace("\u2028", "\n"))
        self._break(lines.split("\n") if text else [])

    @property
    def height(self) -> int:
        """How tall the lines are together, in pixels."""
        return ceil(self._height)

    @property
    def line_count(self) -> int:
        """How many lines are shown."""
        return len(self._lines)

    def paint(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """Draw the lines that have to be drawn, from that corner, in pixels."""
        painter.setPen(colour)
        corner = QPointF(left, top)
        shown = painter.clipBoundingRect() if painter.hasClipping() else None
        for line in self._lines:
            place = line.rect().translated(corner)
            if shown is None or place.intersects(shown):
                line.draw(painter, corner)

    def _break(self, paragraphs: list[str]) -> None:
        for at, paragraph in enumerate(paragraphs):
            if self._room() == 0:
                return
            is_last = at == len(paragraphs) - 1
            self._break_paragraph(paragraph, is_last)

    def _break_paragraph(self, paragraph: str, is_last: bool) -> None:
        room = self._room()
        shown = paragraph if room is None else paragraph[: (room + 1) * _LINE]
        length = len_utf16(shown)
        layout = self._new_layout(shown)
        line = layout.createLine()
        while line.isValid():
            self._stand(line)
            end = line.textStart() + line.textLength()
            has_more = not is_last or end < length
            if self._room() == 0 and has_more:
                self._shorten_last(shown[from_utf16(shown, line.textStart()) :])
                return
            line = layout.createLine()
        layout.endLayout()

    def _shorten_last(self, rest: str) -> None:
        """Let the last line say the beginning of ``rest``, and that there is more."""
        last = self._lines.pop()
        self._height -= max(self._line_height, last.height())
        metrics = QFontMetricsF(self._font)
        right = Qt.TextElideMode.ElideRight
        # With the ellipsis in the text, even a line that would fit gets one.
        short = metrics.elidedText(rest + "…", right, self._width)
        short = short.replace("……", "…").replace(" …", "…")
        line = self._new_layout(short).createLine()
        self._stand(line)

    def _stand(self, line: QTextLine) -> None:
        line.setLineWidth(self._width)
        step = max(self._line_height, line.height())
        # As QTextEdit has it: what a line is given besides its type lies above it.
        line.setPosition(QPointF(0, self._height + step - line.height()))
        self._height += step
        self._lines.append(line)

    def _new_layout(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(text):
            # Left to itself, Qt finds the direction but keeps to the left edge.
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if not self._layouts:
            layout.setFormats(self._ranges)
        layout.beginLayout()
        self._layouts.append(layout)  # a line is only a view of its layout
        return layout

    def _room(self) -> int | None:
        if self._most_lines is None:
            return None
        return self._most_lines - len(self._lines)
