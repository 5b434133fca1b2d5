"""Breaking paragraphs into lines.

Every paragraph of a story is set the same way, wherever it is read: on the page, in a
comparison, in a sample.  All lengths in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from desktop.text.emphasis import emphases, heading_marks
from desktop.text.graphemes import is_right_to_left
from desktop.text.span import Span
from desktop.typography.formats import coloured, emphasised, span_range

if TYPE_CHECKING:
    from desktop.typography.type_setting import LineType, TypeSetting

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_CENTRED = Qt.AlignmentFlag.AlignHCenter

_FILLED = 0.97
"""How full a line is, on average: the next word did not fit."""


class Typesetter:
    """Sets paragraphs in one type, in a column of one width.

    Attributes:
        setting: The type.
        width: The width of the column.
        per_line: How many code points fill a line of it, on average.
    """

    def __init__(self, setting: TypeSetting, width: float) -> None:
        self.setting = setting
        self.width = width
        share = width / setting.column
        self.per_line = max(1, int(setting.per_line * share * _FILLED))
        self._dimmed = coloured(setting.theme.quiet)
        self._options = {way: self._option(way) for way in (_LEFT, _RIGHT, _CENTRED)}

    def estimated_lines(self, length: int) -> int:
        """Return about how many lines so many code points fill; one at least."""
        return max(1, -(-length // self.per_line))

    def formats(
        self, text: str, kind: LineType, *, is_markdown: bool
    ) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body.

        Args:
            text: The paragraph.
            kind: How it is set.
            is_markdown: Whether stars and the like set words apart in it.
        """
        ranges: list[QTextLayout.FormatRange] = []
        if kind.format is not None:
            ranges.append(span_range(text, Span(0, len(text)), kind.format))
        if not is_markdown:
            return ranges
        for emphasis in emphases(text):
            ranges.append(span_range(text, emphasis.span, emphasised(emphasis.style)))
            ranges += (span_range(text, mark, self._dimmed) for mark in emphasis.marks)
        marks = heading_marks(text)
        if marks is not None:
            ranges.append(span_range(text, marks, self._dimmed))
        return ranges

    def break_lines(
        self,
        layout: QTextLayout,
        text: str,
        kind: LineType,
        *,
        blank_height: float | None = None,
        wraps: bool = True,
    ) -> list[float]:
        """Break ``layout`` of ``text`` into lines.

        Return how far down the paragraph each line begins, and where the last ends.
        There is always a line, and the space below the last is not counted.

        Args:
            layout: What knows the text and its formats.
            text: The paragraph.
            kind: How it is set.
            blank_height: How high a blank line in its midst is; as any if left out.
            wraps: Whether it is broken where it is too long for the column.
        """
        layout.setTextOption(self._option_of(text, kind, wraps=wraps))
        tops = [kind.before]
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # Emoji and foreign scripts have other ascents; the baselines still
            # stand one line height apart.
            line.setPosition(QPointF(0.0, tops[-1] + kind.baseline - line.ascent()))
            height = kind.line_height
            if blank_height is not None and len(tops) > 1:
                height = height if line.naturalTextWidth() else blank_height
            tops.append(tops[-1] + height)
        layout.endLayout()
        return tops if len(tops) > 1 else [kind.before, kind.before + kind.line_height]

    def _option_of(self, text: str, kind: LineType, *, wraps: bool) -> QTextOption:
        way = _RIGHT if is_right_to_left(text) else _LEFT
        option = self._options[_CENTRED if kind.is_centred else way]
        if not wraps:
            option = QTextOption(option)
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
        return option

    def _option(self, alignment: Qt.AlignmentFlag) -> QTextOption:
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setTabStopDistance(self.setting.indent)
        return option
