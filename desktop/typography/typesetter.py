"""Breaking paragraphs into lines, how parts of them are drawn, and where these lie.

Every paragraph of a story is set the same way, wherever it is read: on the page, in a
comparison, in a sample.  A stretch of right-to-left or mixed text can fall into several
runs in one line.  Positions are UTF-16 units of what is laid out, lengths are pixels.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from desktop.appearance.fonts import CODE_FAMILIES, CODE_SCALE
from desktop.session.story.live_text import FLOWING_END, FLOWING_SIGNS
from desktop.session.story.offsets import to_utf16
from desktop.text.emphasis import EmphasisStyle, code_in, emphases, heading_marks
from desktop.text.graphemes import has_right_to_left, is_right_to_left
from desktop.text.span import Span
from desktop.text.structure.containers import NOWHERE, beginning, prefix_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextLine

    from desktop.text.emphasis import Emphasis, Markup
    from desktop.text.structure.containers import Prefix
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


def emphasised(style: EmphasisStyle, font: QFont) -> QTextCharFormat:
    """Return the format of words in ``font`` that are set apart in that way."""
    made = QTextCharFormat()
    if style in _ITALIC:
        made.setFontItalic(True)
    if style in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if style is EmphasisStyle.CODE:
        made.setFontFixedPitch(True)
        made.setFontFamilies(CODE_FAMILIES)
        made.setFontPointSize(QFontInfo(font).pointSizeF() * CODE_SCALE)
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


def _hidden() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setProperty(QTextFormat.Property.FontPixelSize, 1)
    made.setForeground(Qt.GlobalColor.transparent)
    return made


_HIDDEN = _hidden()
"""The format of signs in the midst of a line: they are there, and take no room."""

_FENCES = ("```", "~~~")
_LINK_SIGNS = frozenset("[<~\\")
"""What a line has in it that has a link, a tag or struck words."""
_COMMENT = re.compile(r"<!--.*?(?:-->|$)")
_FILLED = 0.97
"""How full a line is, on average: the next word did not fit."""
_NARROWEST = 40.0
"""Pixels of a line, however deep it is in quotations and lists."""
_MOST_HANGINGS = 1_000


@value
class _Hanging:
    """How a line hangs from the signs before its words.

    Attributes:
        end: Where its words begin, in code points.
        first: How far its first line is indented, in pixels.
        others: How far the others are: as far as its words.
        spaces: Behind which code points of the signs there is how much more space.
    """

    end: int
    first: float
    others: float
    spaces: tuple[tuple[int, float], ...] = ()


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
        self._hangings: dict[tuple[str, int], _Hanging] = {}
        self._options = {way: self._option(way) for way in (_LEFT, _RIGHT, _CENTRED)}

    def estimated_lines(self, length: int) -> int:
        """Return about how many lines so many code points fill; one at least."""
        return max(1, -(-length // self.per_line))

    def formats(
        self, text: str, kind: LineType, markup: Markup
    ) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body.

        Args:
            text: The paragraph.
            kind: How it is set.
            markup: What signs mean in its story.
        """
        ranges: list[QTextLayout.FormatRange] = []
        if kind.format is not None:
            ranges.append(span_range(text, Span(0, len(text)), kind.format))
        if kind.is_literal:
            if kind.ground and text.lstrip().startswith(_FENCES):
                ranges.append(span_range(text, Span(0, len(text)), self._dimmed))
            return ranges
        if kind.within.signs:
            ranges += self._prefix_formats(text, kind)
        if not (markup.is_markdown or self.setting.shows_emphasis):
            return ranges
        font = self._font_of(kind)
        found = emphases(text, markup)
        for emphasis in found:
            form = emphasised(emphasis.style, font)
            ranges.append(span_range(text, emphasis.span, form))
            ranges += (span_range(text, mark, self._dimmed) for mark in emphasis.marks)
        if markup.is_markdown:
            ranges += self._markdown_formats(text, kind, found)
        return ranges

    def _markdown_formats(
        self, text: str, kind: LineType, found: Sequence[Emphasis]
    ) -> Iterator[QTextLayout.FormatRange]:
        """Yield how signs of headings, links and the like are drawn."""
        start = self._hanging(text, kind).end if kind.within.signs else 0
        for mark in heading_marks(text[start:]):
            yield span_range(text, mark.moved(start), self._dimmed)
        if FLOWING_END in text:
            for signs in FLOWING_SIGNS.finditer(text):
                yield span_range(text, Span(*signs.span(1)), _HIDDEN)
        if not _LINK_SIGNS.intersection(text):
            return
        # Late: few lines have any.
        from desktop.text.finding.markdown_marks import marks_outside, strikes

        marks = list(marks_outside(text, code_in(found)))
        for opening, closing in strikes(text, marks):
            struck = QTextCharFormat()
            struck.setFontStrikeOut(True)
            yield span_range(text, Span(opening.end, closing.start), struck)
        for _, mark in marks:
            yield span_range(text, mark, self._dimmed)
        for comment in _COMMENT.finditer(text) if "<!--" in text else ():
            yield span_range(text, Span(*comment.span()), self._dimmed)

    def _font_of(self, kind: LineType) -> QFont:
        return self.setting.font if kind.format is None else kind.format.font()

    def _prefix_formats(
        self, text: str, kind: LineType
    ) -> Iterator[QTextLayout.FormatRange]:
        """Yield how the signs before the words of ``text`` are drawn."""
        hanging = self._hanging(text, kind)
        yield span_range(text, Span(0, hanging.end), self._dimmed)
        for place, more in hanging.spaces:
            spaced = QTextCharFormat()
            spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            spaced.setFontLetterSpacing(more)
            yield span_range(text, Span(place, place + 1), spaced)

    def _hanging(self, text: str, kind: LineType) -> _Hanging:
        """Return how a line in a quotation or a list is indented."""
        within, start = kind.within, beginning(text)
        prefix = prefix_of(start, within.signs, is_indented=within.items > 0)
        signs = start[: prefix.end]
        known = self._hangings.get((signs, id(kind)))
        if known is None:
            if len(self._hangings) > _MOST_HANGINGS:
                self._hangings.clear()
            known = self._hung(signs, prefix, kind)
            self._hangings[signs, id(kind)] = known
        return known

    def _hung(self, signs: str, prefix: Prefix, kind: LineType) -> _Hanging:
        metrics, end = QFontMetricsF(self._font_of(kind)), len(signs)
        if not prefix.quotes:
            width = self._width_of(signs, metrics)
            before_box = self._width_of(signs[: prefix.box], metrics)
            first = max(0.0, kind.indent - before_box)
            return _Hanging(end, first, first + width)
        first = x = kind.sign_indent
        quotes, spaces = prefix.quotes, list[tuple[int, float]]()
        for quote, bar in zip(quotes, (*kind.bars[1:], None), strict=False):
            x += self._width_of(signs[quote.start : quote.end], metrics)
            is_last = quote == quotes[-1] or bar is None
            held = signs[quote.end : prefix.box] if is_last else ""
            width = self._width_of(held, metrics)
            wanted = kind.indent if bar is None or is_last else bar + kind.sign_indent
            more = max(0.0, wanted - width - x)
            spaces.append((quote.end - 1, more))
            x += more + width
        x += self._width_of(signs[prefix.box :], metrics)
        return _Hanging(end, first, x, tuple(spaces))

    def _width_of(self, blanks: str, metrics: QFontMetricsF) -> float:
        """Return how wide signs are, up to the next stop where a tab is."""
        x, stop = 0.0, self.setting.indent
        for number, piece in enumerate(blanks.split("\t")):
            if number:
                x = (x // stop + 1) * stop
            x += metrics.horizontalAdvance(piece)
        return x

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
        indents, words = self._indents(text, kind)
        is_mirrored = kind.is_right_to_left
        if is_mirrored is None:
            is_mirrored = is_right_to_left(words)
        layout.setTextOption(self._option_of(kind, is_mirrored, wraps=wraps))
        tops = [kind.before]
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            indent = indents[len(tops) > 1]
            line.setLineWidth(max(self.width - indent, _NARROWEST))
            left = 0.0 if is_mirrored else indent
            # Emoji and foreign scripts have other ascents; the baselines still
            # stand one line height apart.
            line.setPosition(QPointF(left, tops[-1] + kind.baseline - line.ascent()))
            height = kind.line_height
            if blank_height is not None and len(tops) > 1:
                height = height if line.naturalTextWidth() else blank_height
            tops.append(tops[-1] + height)
        layout.endLayout()
        return tops if len(tops) > 1 else [kind.before, kind.before + kind.line_height]

    def _indents(self, text: str, kind: LineType) -> tuple[tuple[float, float], str]:
        """Return how far the first line is in and the others are, and the words."""
        if kind.within == NOWHERE:
            return (kind.first_indent, 0.0), text
        hanging = self._hanging(text, kind)
        return (hanging.first, hanging.others), text[hanging.end :]

    def _option_of(
        self, kind: LineType, is_mirrored: bool, *, wraps: bool
    ) -> QTextOption:
        side = _RIGHT if is_mirrored else _LEFT
        option = self._options[_CENTRED if kind.is_centred else side]
        if not wraps or kind.within.signs or kind.is_right_to_left is not None:
            option = QTextOption(option)
        if not wraps:
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
        # A letter in a box says nothing of the words behind it, nor do the first words
        # of a part of what the whole line is.
        if kind.within.signs or kind.is_right_to_left is not None:
            ways = Qt.LayoutDirection
            way = ways.RightToLeft if is_mirrored else ways.LeftToRight
            option.setTextDirection(way)
        return option

    def _option(self, alignment: Qt.AlignmentFlag) -> QTextOption:
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setTabStopDistance(self.setting.indent)
        return option
