"""Breaking paragraphs into lines, how parts of them are drawn, and where these lie.

Every paragraph of a story is set the same way, wherever it is read: on the page, in a
comparison, in a sample.  A stretch of right-to-left or mixed text can fall into several
runs in one line.  Positions are UTF-16 units of what is laid out, lengths are pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop.appearance.fonts import CODE_FAMILIES
from desktop.session.story.offsets import to_utf16
from desktop.text.emphasis import EmphasisStyle, emphases, heading_marks
from desktop.text.graphemes import has_right_to_left, is_right_to_left
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextLine

    from desktop.typography.type_setting import LineType, TypeSetting

_ITALIC = (EmphasisStyle.ITALIC, EmphasisStyle.BOTH)
_BOLD = (EmphasisStyle.BOLD, EmphasisStyle.BOTH)


def format_range(
    start: int, length: int, form: QTextCharFormat
) -> QTextLayout.FormatRange:
    """Return that ``length`` units from ``start`` on are drawn as ``form`` says."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def span_range(text: str, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return that ``span`` of ``text``, in code points, is drawn as ``form`` says."""
    start = to_utf16(text, span.start)
    return format_range(start, to_utf16(text, span.end) - start, form)


def coloured(colour: str | QColor) -> QTextCharFormat:
    """Return the format of words in that colour."""
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def emphasised(style: EmphasisStyle) -> QTextCharFormat:
    """Return the format of words that are set apart in that way."""
    made = QTextCharFormat()
    if style in _ITALIC:
        made.setFontItalic(True)
    if style in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if style is EmphasisStyle.CODE:
        made.setFontFixedPitch(True)
        made.setFontFamilies(CODE_FAMILIES)
    return made


TextRun = tuple[int, float, float]
"""The number of a line, and the left and the right edge of a part of it."""

_BLANKS = " \t\u2005\u2028"
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
        if not is_markdown or kind.is_literal:
            return ranges
        for emphasis in emphases(text):
            ranges.append(span_range(text, emphasis.span, emphasised(emphasis.style)))
            ranges += (span_range(text, mark, self._dimmed) for mark in emphasis.marks)
        marks = heading_marks(text)
        ranges += (span_range(text, mark, self._dimmed) for mark in marks)
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
