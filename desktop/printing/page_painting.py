"""Painting a laid page: on the screen, in a PDF, on paper; nothing is decided here."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.annotations.kinds import Colour
from desktop.appearance.reader_disc import paint_disc
from desktop.printing.block import SetBlocks
from desktop.printing.card_blocks import DISC
from desktop.printing.card_flow import BAR, PADDING
from desktop.printing.laid_page import PageKind
from desktop.printing.page_choices import Joins
from desktop.typography.grounds import BAR as QUOTE_BAR
from desktop.typography.typesetter import text_runs
from desktop.wording.directions import set_apart
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.printing.laid_page import LaidBlock, LaidCard, LaidPage
    from desktop.printing.page_layout import PageLayout
    from desktop.printing.story_blocks import PassageMark

_MOST_WASHES = 2
"""How many washes are seen over one another; of more, the lowest are not."""
_DONE_ALPHA, _KEPT_SHARE, _READER_SHARE = 0.18, 0.45, 0.45
_FINE, _HAIR = 0.75, 0.5
_UNDERLINE = 1.5
_RADIUS = 4.0
_HEAD_BASE = 0.62
_SWATCH = 8.0
_LEGEND_GAP = 14.0
_BESIDE_CODE = 6.0
_BAR_STEP, _BAR_DISC = 11.0, 10.0


class PagePainter:
    """Paints the pages of a layout."""

    def __init__(self, layout: PageLayout, set_blocks: SetBlocks | None = None) -> None:
        """Make ready.

        Args:
            layout: The pages, of which there may be more later.
            set_blocks: Breaks blocks into lines; the layout's own, where it is done in
                the same thread, or one of its own.
        """
        self._layout = layout
        self._set = set_blocks or SetBlocks()
        self._theme = layout.type.theme
        self._room = layout.room

    def paint(self, painter: QPainter, page: LaidPage) -> None:
        """Paint ``page`` with its corner at (0, 0), a pixel of the layout to a unit."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_header(painter, page)
        for block in page.blocks:
            self._paint_block(painter, block)
        for card in page.cards:
            self._paint_leader(painter, card)
        for bar in page.bars:
            self._paint_bar(painter, bar.thread, bar.top, bar.bottom, bar.step)
        for card in page.cards:
            self._paint_card(painter, card)
        if page.number == 1:
            self._paint_legend(painter)

    def _paint_block(self, painter: QPainter, each: LaidBlock) -> None:
        self._paint_ground(painter, each)
        if each.thread is not None:
            self._paint_entry(painter, each)
        if each.marks:
            self._paint_washes(painter, each)
        self._paint_words(painter, each)
        if each.marks:
            self._paint_underlines(painter, each)

    def _paint_words(self, painter: QPainter, each: LaidBlock) -> None:
        if not each.block.text:
            return
        lines = self._set.lines_of(each.block, each.width)
        colour = self._theme.text
        painter.setPen(QColor(colour))
        shift = each.top - each.first * each.block.kind.line_height
        origin = QPointF(each.left, shift)
        if each.first == 0 and each.stop == lines.lineCount():
            lines.draw(painter, origin)
            return
        for number in range(each.first, each.stop):
            lines.lineAt(number).draw(painter, origin)

    def _paint_ground(self, painter: QPainter, each: LaidBlock) -> None:
        kind = each.block.kind
        if kind.is_plain:
            return
        area = QRectF(each.left, each.top, each.width, each.bottom - each.top)
        if kind.ground:
            wide = area.adjusted(-_BESIDE_CODE, 0, _BESIDE_CODE, 0)
            painter.fillRect(wide, QColor(kind.ground))
        for bar in kind.bars:
            is_mirrored = each.block.is_mirrored
            x = area.right() - bar - QUOTE_BAR if is_mirrored else area.left() + bar
            line = QRectF(x, area.top(), QUOTE_BAR, area.height())
            painter.fillRect(line, QColor(self._theme.edge))

    def _paint_washes(self, painter: QPainter, each: LaidBlock) -> None:
        shown = [(mark, self._wash(mark)) for mark in each.marks]
        for start, end, colours in _stacked(shown):
            for place in self._places(each, start, end):
                for colour in colours:
                    painter.fillRect(place, colour)

    def _places(self, each: LaidBlock, start: int, end: int) -> Iterator[QRectF]:
        lines = self._set.lines_of(each.block, each.width)
        height = each.block.kind.line_height
        # A paragraph may go over many pages: only what is here is looked at.
        last = lines.lineAt(each.stop - 1)
        start = max(start, lines.lineAt(each.first).textStart())
        end = min(end, last.textStart() + last.textLength())
        if start >= end:
            return
        for number, left, right in text_runs(lines, each.block.text, start, end):
            if each.first <= number < each.stop:
                top = each.top + (number - each.first) * height
                yield QRectF(each.left + left, top + 1, right - left, height - 2)

    def _wash(self, mark: PassageMark) -> QColor:
        if mark.is_added:
            return QColor(self._theme.added_wash)
        if mark.is_struck:
            return QColor(self._theme.removed_wash)
        thread = self._layout.threads[mark.thread]
        colour = QColor(self._theme.washes[thread.note.shown_colour.value])
        if thread.is_done:
            colour.setAlphaF(_DONE_ALPHA)
        elif thread.is_inline or thread.maker is not None:
            colour.setAlphaF(colour.alphaF() * _KEPT_SHARE)
        return colour

    def _paint_underlines(self, painter: QPainter, each: LaidBlock) -> None:
        """Paint lines in the colour of their reader under readers' passages."""
        for mark in each.marks:
            maker = self._layout.threads[mark.thread].maker
            if maker is None or mark.is_added or mark.start == mark.end:
                continue
            colour = self._theme.readers[maker.number % len(self._theme.readers)]
            painter.setPen(QPen(QColor(colour), _UNDERLINE))
            kind = each.block.kind
            for place in self._places(each, mark.start, mark.end):
                y = place.top() - 1 + kind.baseline + 3
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _paint_leader(self, painter: QPainter, card: LaidCard) -> None:
        """Paint the line from a passage to its card."""
        if card.anchor is None or self._layout.choices.joins is not Joins.LINES:
            return
        ink = QColor(self._ink(card.thread))
        ink.setAlphaF(0.7)
        painter.setPen(QPen(ink, _FINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = self._room.text.right() + 4
        head = card.place.top() + PADDING + self._layout.type.note_height / 2
        path = QPainterPath(card.anchor)
        path.lineTo(max(edge, card.anchor.x()), card.anchor.y())
        # Straight: cards are in the order of their passages, so that none cross.
        path.lineTo(card.place.left(), head)
        painter.drawPath(path)

    def _paint_bar(
        self, painter: QPainter, thread: int, top: float, bottom: float, step: int
    ) -> None:
        left = self._room.text.right() + 5 + step * _BAR_STEP
        colour = QColor(self._ink(thread))
        painter.fillRect(QRectF(left, top, BAR, bottom - top), colour)
        maker = self._layout.threads[thread].maker
        if maker is not None:
            middle, side = left + BAR / 2, _BAR_DISC
            paint_disc(
                painter, middle - side / 2, top + side / 2, side, maker, self._theme
            )

    def _paint_card(self, painter: QPainter, card: LaidCard) -> None:
        theme, thread = self._theme, self._layout.threads[card.thread]
        painter.setPen(QPen(QColor(theme.card_line), _HAIR))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(card.place, _RADIUS, _RADIUS)
        colour = QColor(theme.strong[thread.note.shown_colour.value])
        if thread.is_done:
            colour.setAlphaF(_KEPT_SHARE)
        bar = QRectF(card.place.topLeft(), card.place.bottomLeft())
        bar.setWidth(BAR)
        painter.fillRect(bar.adjusted(0, _RADIUS / 2, 0, -_RADIUS / 2), colour)
        for each in card.lines:
            self._paint_ground(painter, each)
            self._paint_words(painter, each)
            if each.is_head:
                self._paint_disc(painter, each)

    def _paint_entry(self, painter: QPainter, each: LaidBlock) -> None:
        thread = self._layout.threads[each.thread or 0]
        colour = QColor(self._theme.strong[thread.note.shown_colour.value])
        area = QRectF(each.left, each.top, BAR, each.bottom - each.top)
        painter.fillRect(area, colour)
        if each.is_head:
            self._paint_disc(painter, each)

    def _paint_disc(self, painter: QPainter, each: LaidBlock) -> None:
        maker = self._layout.threads[each.thread or 0].maker
        if maker is None:
            return
        height = each.block.kind.line_height
        left = each.left + each.block.first_left - height * (DISC + 0.3)
        middle = each.top + height / 2
        paint_disc(painter, left, middle, height * DISC, maker, self._theme)

    def _ink(self, thread: int) -> str:
        note = self._layout.threads[thread].note
        return self._theme.ink[note.shown_colour.value]

    def _paint_header(self, painter: QPainter, page: LaidPage) -> None:
        font, room = self._layout.type.small, self._room.header
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        metrics = QFontMetricsF(font)
        base = room.top() + room.height() * _HEAD_BASE - metrics.descent()
        right = self._header_right(page)
        width = metrics.horizontalAdvance(right)
        painter.drawText(QPointF(room.right() - width, base), right)
        left = page.title or self._header_left(page)
        room_left = room.width() - width - 2 * metrics.height()
        shown = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room_left)
        painter.drawText(QPointF(room.left(), base), shown)

    def _header_left(self, page: LaidPage) -> str:
        choices = self._layout.choices
        if choices.is_manuscript:
            # As editors ask for it: who wrote it, and how much there is to read.
            return self._layout.told_first if page.number == 1 else ""
        if page.kind is PageKind.NOTES and not choices.has_title:
            return translate("Notes")
        return " · ".join(filter(None, map(set_apart, self._named())))

    def _header_right(self, page: LaidPage) -> str:
        choices = self._layout.choices
        number = grouped(page.number) if choices.has_page_number else ""
        if not choices.is_manuscript:
            return number
        author, title = "", ""
        manuscript = self._layout.manuscript
        if choices.has_author and manuscript.author:
            author = manuscript.author.name.split()[-1:][0]
        if choices.has_title:
            title = manuscript.title.upper()
        return " / ".join(filter(None, (author, title, number)))

    def _named(self) -> tuple[str, str]:
        choices, manuscript = self._layout.choices, self._layout.manuscript
        title = manuscript.title if choices.has_title else ""
        has_author = choices.has_author and manuscript.author is not None
        author = manuscript.author.name if has_author and manuscript.author else ""
        return title, author

    def _paint_legend(self, painter: QPainter) -> None:
        """Paint at the foot of the first page what the author means by colours."""
        names = self._layout.choices.colour_names
        font, room = self._layout.type.small, self._room.page
        metrics = QFontMetricsF(font)
        x, limit = self._room.header.left(), self._room.header.right()
        base = room.bottom() - (room.bottom() - self._room.text.bottom()) * 0.45
        painter.setFont(font)
        known = {colour.value for colour in Colour}
        for colour, name in names:
            width = _SWATCH + 4 + metrics.horizontalAdvance(name)
            if colour not in known or x + width > limit:
                continue
            top = base - metrics.ascent() / 2 - _SWATCH / 2 + 1
            swatch = QRectF(x, top, _SWATCH, _SWATCH)
            painter.fillRect(swatch, QColor(self._theme.strong[colour]))
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(QPointF(x + _SWATCH + 4, base), name)
            x += width + _LEGEND_GAP


def _stacked(
    shown: Sequence[tuple[PassageMark, QColor]],
) -> Iterator[tuple[int, int, list[QColor]]]:
    """Yield stretches, and the uppermost washes of each."""
    inked = [(mark, colour) for mark, colour in shown if mark.start < mark.end]
    edges = sorted({edge for mark, _ in inked for edge in (mark.start, mark.end)})
    for start, end in pairwise(edges):
        there = [
            colour for mark, colour in inked if mark.start <= start and end <= mark.end
        ]
        if there:
            yield start, end, there[-_MOST_WASHES:]
