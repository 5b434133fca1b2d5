"""Breaking one paragraph into lines.

Every paragraph is set the same way whether the layout belongs to Qt's block (which
the caret and input methods read) or to the page's own cache (which is drawn).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop.session.offsets import to_utf16
from desktop.text.emphasis import EmphasisStyle
from desktop.text.line_look import LineKind, LineLook
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.page.paragraph_looks import ParagraphLooks
    from desktop.page.type_setting import LineType, TypeSetting

_BLANK = LineLook(LineKind.BLANK)
_ITALIC = (EmphasisStyle.ITALIC, EmphasisStyle.BOTH)
_BOLD = (EmphasisStyle.BOLD, EmphasisStyle.BOTH)


class Typesetter:
    """Sets paragraphs in one type, in a column ``width`` pixels wide."""

    def __init__(self, setting: TypeSetting, looks: ParagraphLooks, width: float):
        self.setting = setting
        self.looks = looks
        self.width = width
        self._dimmed = _foreground(setting.theme.quiet)

    def height(self, look: LineLook, lines: int) -> float:
        """Return the height of a paragraph of so many lines, in pixels."""
        kind = self.setting.type_of(look)
        return kind.before + lines * kind.line_height + kind.after

    def estimated_height(self, length: int) -> float:
        """Return about how high a paragraph of ``length`` code points will be.

        Counts a line feed at its end as part of the paragraph; does not look at
        the text at all.
        """
        if length <= 1:
            return self.setting.type_of(_BLANK).line_height
        lines = -(-length // self.per_line)
        return self.setting.body.line_height * lines + self.setting.body.after

    @property
    def per_line(self) -> int:
        """How many code points fill a line of this column, on average."""
        share = self.width / self.setting.column
        return max(1, int(self.setting.per_line * share * 0.97))

    def made(self, block: int, text: str) -> QTextLayout:
        """Return a new layout of ``text``, which stands in block ``block``."""
        layout = QTextLayout(text, self.setting.font)
        layout.setCacheEnabled(True)
        layout.setFormats(self.formats(block, text))
        self.break_lines(layout, self.looks.look(block, text))
        return layout

    def break_lines(self, layout: QTextLayout, look: LineLook) -> int:
        """Break ``layout`` into lines and return how many they are."""
        kind = self.setting.type_of(look)
        layout.setTextOption(self._option(kind))
        top, count = kind.before, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # Emoji and foreign scripts have other ascents; the baselines still
            # stand one line height apart.
            line.setPosition(QPointF(0.0, top + kind.baseline - line.ascent()))
            top += kind.line_height
            count += 1
        layout.endLayout()
        return max(1, count)

    def formats(self, block: int, text: str) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body."""
        kind = self.setting.type_of(self.looks.look(block, text))
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

    def _option(self, kind: LineType) -> QTextOption:
        alignment = Qt.AlignmentFlag.AlignLeft
        if kind.is_centred:
            alignment = Qt.AlignmentFlag.AlignHCenter
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setTabStopDistance(self.setting.indent)
        return option


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
