"""Painting the sentence that is read aloud: a band of light, a line where keys mark.

The band has the grey of marks that are to be seen but not looked at, which no note, no
finding and no selection has, and lies below all of theirs.  The line under words says
what a key marks, which for a moment is the sentence before.

Pixels of the page; positions are UTF-16 units of a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.page.block_painting import AddedUnderlay
from desktop.page.wash_painting import crisp
from desktop.session.story.offsets import to_utf16
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout

    from desktop.appearance.theme import Theme
    from desktop.page.block_painting import ShownBlock, Underlay
    from desktop.page.page_view import PageView

LIGHT = 0.18
"""How much of its colour lies under the sentence that is said."""
_ROUNDING = 3.0
_BEYOND = 3.0
"""By how much the band is wider than the words, on either side."""
_LINE = 2.0
"""How thick the line is."""
_NOWHERE = Span(0, 0)


class SpokenWords(AddedUnderlay):
    """Paints what is said below what ``inner`` paints, and the line over that.

    Attributes:
        spoken: What is said; empty if nothing is.
        meant: What a key marks; empty if nothing.
    """

    def __init__(self, page: PageView, inner: Underlay, theme: Theme) -> None:
        self._page = page
        super().__init__(inner)
        self._theme = theme
        self.spoken = self.meant = _NOWHERE

    def show(self, spoken: Span | None, meant: Span | None) -> None:
        """Light ``spoken``, and draw the line under ``meant``; nothing for None."""
        lit, lined = {self.spoken}, {self.meant}
        self.spoken, self.meant = spoken or _NOWHERE, meant or _NOWHERE
        for span in (lit ^ {self.spoken}) | (lined ^ {self.meant}):
            self._paint_again(span)

    def show_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, block: ShownBlock
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies under the text; return what is drawn otherwise."""
        if self.spoken.is_empty and self.meant.is_empty:
            return self._inner.paint(painter, block)
        for along in self._places(block, self.spoken):
            self._light(painter, along)
        ranges = self._inner.paint(painter, block)
        for along in self._places(block, self.meant):
            line = QRectF(along.left(), along.bottom() - _LINE, along.width(), _LINE)
            painter.fillRect(crisp(painter, line), QColor(self._theme.quiet))
        return ranges

    def _light(self, painter: QPainter, along: QRectF) -> None:
        light = QColor(self._theme.edge)
        light.setAlphaF(LIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        band = along.adjusted(-_BEYOND, 0.0, _BEYOND, 0.0)
        painter.drawRoundedRect(crisp(painter, band), _ROUNDING, _ROUNDING)
        painter.restore()

    def _places(self, block: ShownBlock, span: Span) -> Iterator[QRectF]:
        live = self._page.live
        here, words = live.block_span(block.number), live.piece(block.number)
        start = max(span.start - here.start, 0)
        end = min(span.end - here.start, len(words.removesuffix("\n")))
        if start < end:
            first, last = to_utf16(words, start), to_utf16(words, end)
            yield from block.rectangles(first, last)

    def _paint_again(self, span: Span) -> None:
        if span.is_empty:
            return
        page, live = self._page, self._page.live
        last = live.block_at(min(max(span.end - 1, span.start), len(live)))
        for number in range(live.block_at(min(span.start, len(live))), last + 1):
            top = page.page_layout.block_top(number) - page.scroll_top
            height = page.page_layout.block_height(number)
            size = QSizeF(page.viewport().width(), height).toSize()
            place = QRect(QPointF(0, top).toPoint(), size).adjusted(0, -2, 0, 2)
            page.viewport().update(place)
