"""How parts of a text are drawn: ranges of character formats, in UTF-16 units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from desktop.session.story.offsets import to_utf16
from desktop.text.emphasis import EmphasisStyle

if TYPE_CHECKING:
    from desktop.text.span import Span

_ITALIC = (EmphasisStyle.ITALIC, EmphasisStyle.BOTH)
_BOLD = (EmphasisStyle.BOLD, EmphasisStyle.BOTH)
_CODE_FAMILIES = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]


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
        made.setFontFamilies(_CODE_FAMILIES)
    return made
