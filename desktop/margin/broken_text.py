"""Text broken into lines, and perhaps cut short.

The text is laid out once and drawn as often as needed.  Each paragraph finds its own
direction and may hang from a sign, a word too long for the line is broken anywhere, and
what does not fit the lines it is given ends in an ellipsis.
"""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop.session.story.offsets import from_utf16, len_utf16, to_utf16
from desktop.text.graphemes import is_right_to_left
from desktop.typography.typesetter import format_range
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QPainter

_LINE = 160
"""More code points than a line holds: what is cut away is not shaped first."""

_BAR = 2.0
"""The width of the bar beside a quotation, in pixels."""
_FAINT = 0.4
"""How much of the words' colour is in it."""
_TRIES = 4
"""How often a line that is cut is made shorter still, as some words are wide."""
_SHORTER = 0.93

_LONG_WORD = re.compile(r"\S{1000}(?=\S)")
"""What Qt takes very long to break, as it looks for a place in all of it each time."""


@value
class BrokenParagraph:
    """A line of what is said, as it is to be set; lengths in pixels.

    Attributes:
        text: What it reads.
        ranges: What of it is drawn otherwise.
        indent: How far its first line is indented.
        hang: How much further its other lines are.
        sign: How many code points the sign it hangs from has.
        bars: Where bars stand beside it.
        links: Where its links lead, as ``(start, end, address)`` in UTF-16 units.
    """

    text: str
    ranges: tuple[QTextLayout.FormatRange, ...] = ()
    indent: float = 0.0
    hang: float = 0.0
    sign: int = 0
    bars: tuple[float, ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()

    def part(self, start: int, text: str) -> BrokenParagraph:
        """Return ``text``, most of which stands here from ``start`` on, set alike.

        Args:
            start: Where it begins, in UTF-16 units.
            text: What it reads; it may end otherwise.
        """
        return BrokenParagraph(
            text,
            tuple(_ranges_from(self.ranges, start, len_utf16(text))),
            self.indent + (self.hang if start else 0.0),
            0.0 if start else self.hang,
            0 if start else self.sign,
            self.bars,
            tuple((low - start, high - start, to) for low, high, to in self.links),
        )


def _ranges_from(
    ranges: Sequence[QTextLayout.FormatRange], start: int, length: int
) -> Iterator[QTextLayout.FormatRange]:
    for part in ranges:
        low = max(part.start - start, 0)
        high = min(part.start + part.length - start, length)
        if low < high:
            yield format_range(low, high - low, QTextCharFormat(part.format))


class _StandingLine(NamedTuple):
    """A line as it stands, and the paragraph that it is of."""

    line: QTextLine
    paragraph: BrokenParagraph
    bars: tuple[float, ...]


class BrokenText:
    """Lines of text, all as wide as the card allows.

    Args:
        text: What it says: plain words, or paragraphs as they are to be set.
        font: In which type.
        width: How wide a line may be, in pixels.
        line_height: The least distance of two baselines, in pixels; a script that
            needs more gets more.
        most_lines: How many lines to show; all of them if None.
    """

    def __init__(
        self,
        text: str | Sequence[BrokenParagraph],
        font: QFont,
        width: float,
        line_height: float,
        most_lines: int | None = None,
    ) -> None:
        self._font = font
        self._width = max(width, 1.0)
        self._line_height = line_height
        self._most_lines = most_lines
        self._layouts: list[QTextLayout] = []
        self._lines: list[_StandingLine] = []
        self._height = 0.0
        self._break(plain_paragraphs(text) if isinstance(text, str) else text)

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
        faint = QColor(colour)
        faint.setAlphaF(faint.alphaF() * _FAINT)
        corner = QPointF(left, top)
        shown = painter.clipBoundingRect() if painter.hasClipping() else None
        for line, _, bars in self._lines:
            place = line.rect().translated(corner)
            if shown is None or place.intersects(shown):
                line.draw(painter, corner)
            for bar in bars:
                bar_top = place.bottom() - max(self._line_height, line.height())
                height = place.bottom() - bar_top
                painter.fillRect(QRectF(left + bar, bar_top, _BAR, height), faint)

    def link_at(self, x: float, y: float) -> str:
        """Return where the link at a place leads; empty if there is none.

        Args:
            x: From the left of the lines, in pixels.
            y: From the top of the lines, in pixels.
        """
        for line, paragraph, _ in self._lines:
            ink = line.naturalTextRect()
            if paragraph.links and ink.contains(x, y):
                at = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
                found = (to for low, high, to in paragraph.links if low <= at < high)
                return next(found, "")
        return ""

    def _break(self, paragraphs: Sequence[BrokenParagraph]) -> None:
        for at, paragraph in enumerate(paragraphs):
            if self._room() == 0:
                return
            self._break_paragraph(paragraph, at == len(paragraphs) - 1)

    def _break_paragraph(self, paragraph: BrokenParagraph, is_last: bool) -> None:
        room, whole = self._room(), paragraph.text
        shown = whole if room is None else whole[: (room + 1) * _LINE]
        if len(shown) < len(whole):
            paragraph = paragraph.part(0, shown)
        length, is_mirrored = len_utf16(shown), _is_mirrored(paragraph)
        layout = self._new_layout(paragraph, is_mirrored=is_mirrored)
        line, indent = layout.createLine(), paragraph.indent
        while line.isValid():
            self._stand(line, paragraph, indent, is_mirrored=is_mirrored)
            end = line.textStart() + line.textLength()
            has_more = not is_last or end < length
            if self._room() == 0 and has_more:
                self._shorten_last(paragraph, line.textStart())
                return
            line, indent = layout.createLine(), paragraph.indent + paragraph.hang
        layout.endLayout()

    def _shorten_last(self, paragraph: BrokenParagraph, start: int) -> None:
        """Let the last line say what is left of a paragraph, and that there is more.

        Args:
            paragraph: The paragraph.
            start: Where in it the last line begins, in UTF-16 units.
        """
        last = self._lines.pop().line
        self._height -= max(self._line_height, last.height())
        rest = paragraph.text[from_utf16(paragraph.text, start) :]
        is_mirrored, width = _is_mirrored(paragraph), last.width()
        left, tries = paragraph.part(start, self._elided(rest, width)), 0
        line = self._new_layout(left, is_mirrored=is_mirrored).createLine()
        line.setLineWidth(last.width())
        while line.textLength() < len_utf16(left.text) and tries < _TRIES:
            # Bold words and code are wider than the plain ones that were measured.
            width, tries = width * _SHORTER, tries + 1
            left = paragraph.part(start, self._elided(rest, width))
            line = self._new_layout(left, is_mirrored=is_mirrored).createLine()
            line.setLineWidth(last.width())
        self._stand(line, left, left.indent, is_mirrored=is_mirrored)

    def _elided(self, text: str, width: float) -> str:
        right = Qt.TextElideMode.ElideRight
        # With the ellipsis in the text, even a line that would fit gets one.
        short = QFontMetricsF(self._font).elidedText(text + "…", right, width)
        return short.replace("……", "…").replace(" …", "…")

    def _stand(
        self,
        line: QTextLine,
        paragraph: BrokenParagraph,
        indent: float,
        *,
        is_mirrored: bool,
    ) -> None:
        width = max(self._width - indent, 1.0)
        line.setLineWidth(width)
        step = max(self._line_height, line.height())
        # As QTextEdit has it: what a line is given besides its type lies above it.
        left = 0.0 if is_mirrored else indent
        line.setPosition(QPointF(left, self._height + step - line.height()))
        self._height += step
        edge = self._width - _BAR
        bars = tuple(edge - bar if is_mirrored else bar for bar in paragraph.bars)
        self._lines.append(_StandingLine(line, paragraph, bars))

    def _new_layout(
        self, paragraph: BrokenParagraph, *, is_mirrored: bool
    ) -> QTextLayout:
        layout = QTextLayout(paragraph.text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_mirrored:
            # Left to itself, Qt finds the direction but keeps to the left edge.
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(list(paragraph.ranges))
        layout.beginLayout()
        self._layouts.append(layout)  # a line is only a view of its layout
        return layout

    def _room(self) -> int | None:
        if self._most_lines is None:
            return None
        return self._most_lines - len(self._lines)


def plain_paragraphs(
    text: str, ranges: Sequence[QTextLayout.FormatRange] = ()
) -> list[BrokenParagraph]:
    """Return plain words as paragraphs.

    Args:
        text: The words.
        ranges: What of them is drawn otherwise.
    """
    if not ranges:
        return [BrokenParagraph(line) for line in lines_of(text)]
    whole, paragraphs, at = (
        BrokenParagraph(text, tuple(ranges)),
        list[BrokenParagraph](),
        0,
    )
    for line in lines_of(text):
        paragraphs.append(whole.part(to_utf16(text, at), line))
        at += len(line)
        at += text[at : at + 1] in ("\n", "\u2028")
    return paragraphs


def lines_of(text: str) -> list[str]:
    """Return the lines of ``text`` as they can be laid out."""
    if not text:
        return []
    # Qt's line separator is a line end here; it is typed by Shift+Enter.
    return _LONG_WORD.sub(r"\g<0>\n", text.replace("\u2028", "\n")).split("\n")


def _is_mirrored(paragraph: BrokenParagraph) -> bool:
    return is_right_to_left(paragraph.text[paragraph.sign :])
