"""The shapes of lines: body, heading, scene break and front matter, as on the page.

All lengths in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat

from desktop.session.offsets import to_utf16
from desktop.text.emphasis import EmphasisStyle, emphases, heading_marks
from desktop.text.line_look import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.line_look import LineLook
    from desktop.text.span import Span

_HEADING_SCALES = (1.45, 1.25, 1.12, 1.0, 1.0, 1.0)
_FRONT_SCALE = 0.8
_HEADING_SPACING, _FRONT_SPACING = 1.3, 1.5
_ABOVE_HEADING = 0.8
"""The space above a heading besides that between two paragraphs, in lines."""

_ITALIC = (EmphasisStyle.ITALIC, EmphasisStyle.BOTH)
_BOLD = (EmphasisStyle.BOLD, EmphasisStyle.BOTH)
_CODE_FAMILIES = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]

Stretch = tuple[int, int, QTextCharFormat]
"""Where some words start, in UTF-16 units, how long they are and how they are drawn."""


@dataclass(frozen=True, slots=True)
class LineShape:
    """How one kind of paragraph is set.

    Attributes:
        font: Its font.
        line_height: From one baseline to the next.
        baseline: From the top of a line to its baseline.
        before: Space above the first line.
        is_quiet: Whether it is read second.
        is_centred: Whether its lines are centred.
    """

    font: QFont
    line_height: int
    baseline: float
    before: int = 0
    is_quiet: bool = False
    is_centred: bool = False


def shape_of(look: LineLook, font: QFont, spacing: float) -> LineShape:
    """Return how a paragraph that looks like ``look`` is set.

    Args:
        look: What the paragraph is for.
        font: The font of the body.
        spacing: The height of a line of the body, in sizes of the font.
    """
    match look.kind:
        case LineKind.TITLE:
            return _shape(_scaled(font, _HEADING_SCALES[0], is_bold=True), 1.3)
        case LineKind.HEADING:
            scale = _HEADING_SCALES[max(1, look.level) - 1]
            above = round(_ABOVE_HEADING * QFontInfo(font).pixelSize() * spacing)
            large = _scaled(font, scale, is_bold=True)
            return _shape(large, _HEADING_SPACING, before=above)
        case LineKind.FRONT:
            return _shape(_scaled(font, _FRONT_SCALE), _FRONT_SPACING, is_quiet=True)
        case LineKind.SCENE_BREAK:
            return _shape(font, spacing, is_quiet=True, is_centred=True)
        case _:
            return _shape(font, spacing)


def emphasised(text: str, quiet: QColor) -> Iterator[Stretch]:
    """Yield how the words of a Markdown line are set apart.

    Args:
        text: The line.
        quiet: The colour of the marks that set them apart.
    """
    marks = QTextCharFormat()
    marks.setForeground(quiet)
    for emphasis in emphases(text):
        yield _stretch(text, emphasis.span, _format(emphasis.style))
        for mark in emphasis.marks:
            yield _stretch(text, mark, marks)
    heading = heading_marks(text)
    if heading is not None:
        yield _stretch(text, heading, marks)


def _stretch(text: str, span: Span, form: QTextCharFormat) -> Stretch:
    start = to_utf16(text, span.start)
    return start, to_utf16(text, span.end) - start, form


def _format(style: EmphasisStyle) -> QTextCharFormat:
    made = QTextCharFormat()
    if style in _ITALIC:
        made.setFontItalic(True)
    if style in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if style is EmphasisStyle.CODE:
        made.setFontFixedPitch(True)
        made.setFontFamilies(_CODE_FAMILIES)
    return made


def _scaled(font: QFont, scale: float, *, is_bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * scale)
    made.setBold(is_bold)
    return made


def _shape(
    font: QFont,
    spacing: float,
    *,
    before: int = 0,
    is_quiet: bool = False,
    is_centred: bool = False,
) -> LineShape:
    metrics = QFontMetricsF(font)
    height = round(QFontInfo(font).pixelSize() * spacing)
    height = max(height, round(metrics.height() * 0.95))
    baseline = (height - metrics.height()) / 2 + metrics.ascent()
    return LineShape(font, height, baseline, before, is_quiet, is_centred)
