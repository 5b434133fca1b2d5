"""Breaking one paragraph into lines.

Every paragraph is set the same way whether the layout belongs to Qt's block (which
the caret and input methods read) or to the page's own cache (which is drawn).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop.page.ghosts import Ghosts, formats_with_ghosts, with_ghosts
from desktop.page.type_setting import COMMON
from desktop.session.offsets import to_utf16
from desktop.text.direction import is_right_to_left
from desktop.text.emphasis import EmphasisStyle
from desktop.text.line_look import LineKind, LineLook
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.page.paragraph_looks import ParagraphLooks
from desktop.page.type_setting import LineType, TypeSetting

_BLANK = LineLook(LineKind.BLANK)
_ITALIC = (EmphasisStyle.ITALIC, EmphasisStyle.BOTH)
_BOLD = (EmphasisStyle.BOLD, EmphasisStyle.BOTH)
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_CENTRED = Qt.AlignmentFlag.AlignHCenter
_ALL_COMMON = re.compile(f"[{re.escape(COMMON)}]*")


class Typesetter:
    """Sets paragraphs in one type, in a column ``width`` pixels wide.

    Attributes:
        setting: The type.
        looks: What kind of paragraph each block is.
        width: The width of the column, in pixels.
        per_line: How many code points fill a line of it, on average.
    """

    def __init__(
        self, setting: TypeSetting, looks: ParagraphLooks, width: float
    ) -> None:
        self.setting = setting
        self.looks = looks
        self.width = width
        share = width / setting.column
        self.per_line = max(1, int(setting.per_line * share * 0.97))
        self._dimmed = _foreground(setting.theme.quiet)
        self._options = {way: self._option(way) for way in (_LEFT, _RIGHT, _CENTRED)}
        self._ruler = QTextLayout("", setting.font)

    @property
    def geometry(self) -> tuple[object, ...]:
        """What typesetters with equal line breaks and heights have in common."""
        return self.setting.geometry, self.looks, self.width

    def type_at(self, block: int, text: str) -> LineType:
        """Return how block number ``block``, which reads ``text``, is set."""
        return self.setting.type_of(self.looks.look(block, text))

    def estimated_height(self, length: int) -> float:
        """Return about how high a paragraph of ``length`` code points will be.

        Counts a line feed at its end as part of the paragraph; does not look at
        the text at all.
        """
        if length <= 1:
            return self.setting.type_of(_BLANK).line_height
        return self.setting.body.height(-(-length // self.per_line))

    def measured_height(self, block: int, text: str, ghosts: Ghosts = ()) -> float:
        """Return how high block number ``block`` is, which reads ``text``."""
        kind = self.type_at(block, text)
        is_short = len(text) * kind.widest <= self.width and not ghosts
        if is_short and _ALL_COMMON.fullmatch(text):
            return kind.height(1)
        return kind.height(self._laid(self._ruler, block, text, ghosts))

    def made(self, block: int, text: str, ghosts: Ghosts = ()) -> QTextLayout:
        """Return a new layout of ``text``, which stands in block ``block``."""
        layout = QTextLayout("", self.setting.font)
        layout.setCacheEnabled(True)
        self._laid(layout, block, text, ghosts)
        return layout

    def _laid(self, layout: QTextLayout, block: int, text: str, ghosts: Ghosts) -> int:
        """Lay ``text`` out with ``ghosts`` in it and return how many lines it has."""
        formats = self.formats(block, text)
        layout.setText(with_ghosts(text, ghosts))
        layout.setFormats(formats_with_ghosts(formats, ghosts))
        return self.break_lines(layout, text, self.type_at(block, text))

    def break_lines(self, layout: QTextLayout, text: str, kind: LineType) -> int:
        """Break ``layout`` of ``text`` into lines and return how many they are."""
        layout.setTextOption(self._options[_alignment(text, kind)])
        top, count = kind.before + kind.baseline, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # Emoji and foreign scripts have other ascents; the baselines still
            # stand one line height apart.
            line.setPosition(QPointF(0.0, top - line.ascent()))
            top += kind.line_height
            count += 1
        layout.endLayout()
        return max(1, count)

    def formats(self, block: int, text: str) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body."""
        kind = self.type_at(block, text)
        ranges: list[QTextLayout.FormatRange] = []
        if kind.format is not None:
            ranges.append(_range(text, Span(0, len(text)), kind.format))
        for emphasis in self.looks.emphases(text):
            ranges.append(_range(text, emphasis.span, _emphasised(emphasis.style)))
            ranges += (_range(text, mark, self._dimmed) for mark in emphasis.marks)
        marks = self.looks.heading_marks(text)
        if marks is not None:
            ranges.append(_range(text, marks, self._dimmed))
        return ranges

    def _option(self, alignment: Qt.AlignmentFlag) -> QTextOption:
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setTabStopDistance(self.setting.indent)
        return option


def _alignment(text: str, kind: LineType) -> Qt.AlignmentFlag:
    if kind.is_centred:
        return _CENTRED
    return _RIGHT if is_right_to_left(text) else _LEFT


def _emphasised(style: EmphasisStyle) -> QTextCharFormat:
    made = QTextCharFormat()
    if style in _ITALIC:
        made.setFontItalic(True)
    if style in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if style is EmphasisStyle.CODE:
        made.setFontFixedPitch(True)
        made.setFontFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
    return made


def _foreground(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _range(text: str, span: Span, made: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = to_utf16(text, span.start)
    found.length = to_utf16(text, span.end) - found.start
    found.format = made
    return found
