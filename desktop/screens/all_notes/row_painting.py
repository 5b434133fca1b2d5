"""How a row of the table is drawn: one cell after another, in one line each.

Pixels at 100 per cent, scaled by the zoom of the page.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import UI_SIZE, text_font, ui_font
from desktop.appearance.icons import icon
from desktop.appearance.reader_disc import DISC, DISC_GAP, paint_disc, paint_own_ring
from desktop.screens.all_notes.note_table import NoteColumn
from desktop.session.story.offsets import len_utf16
from desktop.text.diff import Fate
from desktop.typography.marked_words import mark_of
from desktop.typography.typesetter import format_range
from desktop.value import value
from desktop.widgets.row_list import ROW, Index, draw_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QIcon

    from desktop.appearance.theme import Theme
    from desktop.screens.all_notes.note_table import NoteRow

ROW_HEIGHT = 40
LEAD = 18
"""From the left of a row to its words."""
_PASSAGE_SIZE = 15
_CHIP = QSize(4, 19)
_CHIP_LEFT = 4
_GAP = 18
"""Between the words of a cell and the next cell."""
_BETWEEN = 8
"""Between two things in a cell."""
_ICON = 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@value(slots=False)
class TableStyle:
    """Type and colours of the table.

    Attributes:
        theme: The colours.
        zoom: Per cent of the usual size.
        family: The family passages are set in.
    """

    theme: Theme
    zoom: int
    family: str

    def scaled(self, pixels: float) -> int:
        """Return how many pixels that many at 100 per cent are."""
        return round(pixels * self.zoom / 100)

    @cached_property
    def font(self) -> QFont:
        """The font of all but passages."""
        return ui_font(self.scaled(UI_SIZE))

    @cached_property
    def passage_font(self) -> QFont:
        """The font of passages."""
        font = text_font(self.family)
        font.setPixelSize(self.scaled(_PASSAGE_SIZE))
        return font

    @cached_property
    def icons(self) -> dict[str, QIcon]:
        """The icons of settled states and of the order, by their names."""
        quiet, text = self.theme.quiet, self.theme.text
        states = {name: icon(name, quiet) for name in ("check", "x")}
        return states | {n: icon(n, text) for n in ("chevron-up", "chevron-down")}


class NoteRowDelegate(QStyledItemDelegate):
    """Draws the cells of a row; its background is drawn by the view."""

    def __init__(self, style: TableStyle) -> None:
        super().__init__()
        self.style = style
        self._painted: dict[NoteColumn, Callable[[QPainter, QRect, NoteRow], None]] = {
            NoteColumn.PASSAGE: self._paint_passage,
            NoteColumn.WORDS: self._paint_words,
            NoteColumn.KIND: self._paint_kind,
            NoteColumn.TAGS: self._paint_tags,
            NoteColumn.STATE: self._paint_state,
            NoteColumn.SCENE: self._paint_scene,
            NoteColumn.BY: self._paint_maker,
            NoteColumn.DATE: self._paint_date,
        }

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.style.scaled(ROW_HEIGHT))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: NoteRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setFont(self.style.font)
        painter.setPen(QColor(self.style.theme.text))
        column = NoteColumn(index.column())
        room = QRect(option.rect)
        if column is not NoteColumn.DATE:
            room.setRight(room.right() - self.style.scaled(_GAP))
        self._painted[column](painter, room, row)
        painter.restore()

    def _quiet(self, painter: QPainter) -> None:
        painter.setPen(QColor(self.style.theme.quiet))

    def _paint_passage(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        style = self.style
        self._paint_chip(painter, room, row)
        room.setLeft(room.left() + style.scaled(LEAD))
        self._paint_at_end(painter, room, row.further)
        if row.place:
            self._quiet(painter)
            draw_line(painter, room, row.place)
            taken = painter.fontMetrics().horizontalAdvance(row.place)
            room.setLeft(room.left() + taken + style.scaled(_BETWEEN))
        else:
            painter.setPen(QColor(style.theme.text))
        if row.passage and room.width() > 0:
            painter.setFont(style.passage_font)
            draw_line(painter, room, row.passage)

    def _paint_chip(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        style = self.style
        width, height = style.scaled(_CHIP.width()), style.scaled(_CHIP.height())
        chip = QRectF(0, 0, width, height)
        chip.moveCenter(QPointF(0, room.center().y() + 0.5))
        chip.moveLeft(room.left() + style.scaled(_CHIP_LEFT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = row.note.shown_colour.value
        line, ink = line_of(colour, style.theme), QColor(style.theme.ink[colour])
        paint_colour_bar(painter, chip, ink, line, width / 2)

    def _paint_at_end(self, painter: QPainter, room: QRect, words: str) -> None:
        """Draw ``words`` at the right of ``room``, and leave in it what is left."""
        wide = painter.fontMetrics().horizontalAdvance(words) if words else 0
        if not 0 < wide < room.width() / 2:
            return
        self._quiet(painter)
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)
        room.setRight(room.right() - wide - self.style.scaled(_BETWEEN))

    def _paint_words(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        self._paint_at_end(painter, room, row.remark)
        text = self.style.theme.quiet if row.is_settled else self.style.theme.text
        painter.setPen(QColor(text))
        if not any(words.fate is not Fate.KEPT for words in row.words):
            draw_line(painter, room, row.said)
            return
        shown = painter.fontMetrics().elidedText(
            row.said, Qt.TextElideMode.ElideRight, room.width()
        )
        layout = QTextLayout(shown, painter.font())
        layout.setFormats(list(self._formats(row, len_utf16(shown))))
        _draw_laid_out(painter, room, layout)

    def _formats(self, row: NoteRow, length: int) -> Iterator[QTextLayout.FormatRange]:
        """Yield how words that went and came look, up to ``length`` in UTF-16 units."""
        start = 0
        for words in row.words:
            end = start + len_utf16(words.text)
            if words.fate is not Fate.KEPT and start < length:
                made = mark_of(words.fate, self.style.theme, is_done=row.is_settled)
                yield format_range(start, min(end, length) - start, made)
            start = end

    def _paint_kind(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        draw_line(painter, room, row.kind)

    def _paint_tags(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        painter.setPen(QColor(self.style.theme.accent))
        draw_line(painter, room, row.tags)

    def _paint_state(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        if row.is_settled:
            self._quiet(painter)
            side = self.style.scaled(_ICON)
            place = QRect(0, 0, side, side)
            place.moveCenter(room.center())
            place.moveLeft(room.left())
            self.style.icons[row.state_icon].paint(painter, place)
            room.setLeft(place.right() + self.style.scaled(_BETWEEN) - 3)
        draw_line(painter, room, row.state)

    def _paint_scene(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        self._quiet(painter)
        draw_line(painter, room, row.scene)

    def _paint_maker(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        style = self.style
        side, middle = style.scaled(DISC), room.center().y() + 0.5
        if row.maker is None:
            paint_own_ring(painter, room.left(), middle, side, style.theme)
        else:
            paint_disc(painter, room.left(), middle, side, row.maker, style.theme)
        room.setLeft(room.left() + side + style.scaled(DISC_GAP))
        painter.setPen(QColor(style.theme.text))
        draw_line(painter, room, row.by)

    def _paint_date(self, painter: QPainter, room: QRect, row: NoteRow) -> None:
        self._quiet(painter)
        draw_line(painter, room, row.date)


def _draw_laid_out(painter: QPainter, room: QRect, layout: QTextLayout) -> None:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    high = QFontMetrics(painter.font()).height()
    layout.draw(painter, QPointF(room.left(), room.center().y() + 1 - high / 2))
