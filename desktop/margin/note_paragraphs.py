"""The words of a note as paragraphs: its Markdown set as such, in the type of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontMetricsF, QTextCharFormat

from desktop.appearance.fonts import CODE_FAMILIES
from desktop.margin.broken_text import BrokenParagraph, lines_of
from desktop.session.story.offsets import to_utf16
from desktop.text.note_markdown import may_be_opened, read_note
from desktop.text.span import Span
from desktop.typography.typesetter import emphasised, span_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QFont, QTextLayout

    from desktop.text.note_markdown import NoteLine, NotePart

_QUOTE_STEP, _ITEM_STEP = 0.85, 0.95
"""How far each quotation and each list in another is in, in sizes of the type."""
_MANY = 4_000
"""Code points of a note that are read for a few lines of it."""


def note_paragraphs(
    words: str, font: QFont, link: QColor, *, is_cut: bool = False
) -> list[BrokenParagraph]:
    """Return the words of a note as they are set.

    Args:
        words: What the author typed.
        font: The font of the cards.
        link: The colour of links.
        is_cut: Whether only the first few lines are wanted.
    """
    lines = lines_of(words[:_MANY] if is_cut else words)
    if not lines:
        return []
    return [_set(line, font, link) for line in read_note("\n".join(lines))]


def open_link(address: str) -> None:
    """Let the system show a page, or write to somebody."""
    if may_be_opened(address):
        QDesktopServices.openUrl(QUrl(address))


def _set(line: NoteLine, font: QFont, link: QColor) -> BrokenParagraph:
    if not (line.parts or line.quotes or line.items or line.is_code):
        return BrokenParagraph(line.text)
    size, metrics = font.pixelSize(), QFontMetricsF(font)
    step = _QUOTE_STEP * size
    indent = line.quotes * step + max(line.items - 1, 0) * _ITEM_STEP * size
    if line.items and not line.sign:  # it goes on with an item
        indent += metrics.horizontalAdvance("• ")
    return BrokenParagraph(
        line.text,
        tuple(_ranges(line, font, link)),
        indent,
        metrics.horizontalAdvance(line.text[: line.sign]),
        line.sign,
        tuple(number * step for number in range(line.quotes)),
        tuple(_link(line.text, part) for part in line.parts if part.address),
    )


def _ranges(
    line: NoteLine, font: QFont, link: QColor
) -> Iterator[QTextLayout.FormatRange]:
    if line.is_code:
        form = QTextCharFormat()
        form.setFontFamilies(CODE_FAMILIES)
        form.setFontFixedPitch(True)
        yield span_range(line.text, Span(0, len(line.text)), form)
    for part in line.parts:
        form = QTextCharFormat()
        if part.style is not None:
            form = emphasised(part.style, font)
        if part.is_struck:
            form.setFontStrikeOut(True)
        if part.address:
            form.setForeground(link)
            form.setFontUnderline(True)
        yield span_range(line.text, part.span, form)


def _link(text: str, part: NotePart) -> tuple[int, int, str]:
    start, end = to_utf16(text, part.span.start), to_utf16(text, part.span.end)
    return start, end, part.address
