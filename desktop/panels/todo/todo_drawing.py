"""The rows of the to-do list as they are drawn, and how high they are.  Pixels.

A row has two lines: what is to be done, and who says so and where.  The one that is
worked on tells all of the first, and which keys do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle
from typing_extensions import override

from desktop.appearance.colour_lines import line_of, paint_colour_bar
from desktop.appearance.fonts import TEXT_FAMILY, line_height, magnification
from desktop.appearance.reader_disc import paint_disc
from desktop.panels.todo.todo_rows import TodoHead, TodoRow
from desktop.session.story.offsets import len_utf16
from desktop.text.diff import Fate
from desktop.typography.typesetter import coloured, format_range
from desktop.value import value
from desktop.widgets.row_list import (
    INSET,
    ROW,
    Index,
    RowDelegate,
    draw_line,
    strong,
)
from desktop.wording.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.text.diff import Words

_LEAD = 6
"""Above the first line and below the last one."""
_KEYS_LEAD = 6
"""Above the keys."""
_HEAD, _HEAD_FOOT = 33, 5
"""The height of a head, and what is below its words."""
_CHIP = (3, 11)
"""Width of the chip of colour, and where the words start beside it."""
_RADIUS = 6
_MOST_LINES = 12
"""Lines of a note that the row shows which is worked on."""
_DISC, _DISC_GAP = 15, 5
_BETWEEN = 7
"""Between two pieces of the second line, and two keys."""
_LEAST_QUOTE = 36
"""How wide what is quoted must be at least to be shown."""
_CAP_SIDE = 4
"""Beside the words of a key, within its outline."""


@value
class KeyHint:
    """A key, and what it does.

    Attributes:
        key: As this platform writes it, in short.
        words: What it does, in a word.
    """

    key: str
    words: str


class TodoDelegate(RowDelegate):
    """Draws notes to do, and the heads above them.

    Attributes:
        chosen: The id of the note that is being worked on.
        hints: The keys of a note, and of a suggestion.
    """

    chosen: str | None = None
    hints: tuple[tuple[KeyHint, ...], tuple[KeyHint, ...]] = ((), ())

    def row_height(self, font: QFont) -> int:
        """Return how high a row is that is not worked on."""
        return line_height(font) + line_height(_fine(font)) + 2 * _scaled(_LEAD, font)

    def head_height(self, font: QFont) -> int:
        """Return how high a head is."""
        return max(_scaled(_HEAD, font), line_height(font) + _HEAD_FOOT)

    def chosen_height(self, row: TodoRow, width: int, font: QFont) -> int:
        """Return how high the row is that is worked on, in a list so wide."""
        room = self._words_room(QRect(0, 0, width, 0), font)
        lines = self._whole(row, room.width(), font).lineCount()
        more = (lines - 1) * line_height(font)
        if self._hints_of(row):
            more += line_height(_fine(font)) + _scaled(_KEYS_LEAD, font)
        return self.row_height(font) + more + 2

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TodoRow | TodoHead = index.data(ROW)
        if isinstance(row, TodoHead):
            return QSize(0, self.head_height(option.font))
        if row.id != self.chosen:
            return QSize(0, self.row_height(option.font))
        return QSize(0, self.chosen_height(row, option.rect.width(), option.font))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: TodoRow | TodoHead = index.data(ROW)
        painter.save()
        if isinstance(row, TodoHead):
            self._paint_head(painter, option, row)
        else:
            self._paint_row(painter, option, row)
        painter.restore()

    # The head of a part

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, head: TodoHead
    ) -> None:
        room = option.rect.adjusted(INSET, 0, -INSET, -_HEAD_FOOT)
        room.setTop(room.bottom() + 1 - line_height(option.font))
        count = grouped(head.count)
        painter.setPen(QColor(self.theme.quiet))
        painter.setFont(_fine(option.font))
        draw_line(painter, room, count, Qt.AlignmentFlag.AlignRight)
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(QColor(self.theme.text))
        painter.setFont(strong(_fine(option.font)))
        room.setRight(room.right() - wide - _scaled(_BETWEEN, option.font))
        draw_line(painter, room, head.words)

    # A note

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: TodoRow
    ) -> None:
        font, is_chosen = option.font, row.id == self.chosen
        room = self.paint_row(painter, option, is_chosen, is_outlined=False)
        if is_chosen and not option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_edge(painter, option.rect, row)
        lead = _scaled(_LEAD, font)
        self._paint_chip(painter, room.adjusted(0, lead, 0, -lead), row)
        room = self._words_room(option.rect, font).adjusted(0, lead, 0, -lead)
        if is_chosen:
            room.adjust(0, 1, 0, -1)
            room.setTop(self._paint_whole(painter, room, row, font))
        else:
            first = QRect(room)
            first.setHeight(line_height(font))
            if not _has_second(row):
                first = QRect(room)
            self._paint_first(painter, first, row, font)
            room.setTop(first.bottom() + 1)
        second = QRect(room)
        second.setHeight(line_height(_fine(font)))
        self._paint_second(painter, second, row, font)
        if is_chosen:
            room.setTop(second.bottom() + 1 + _scaled(_KEYS_LEAD, font))
            self._paint_hints(painter, room, self._hints_of(row), font)

    def _paint_edge(self, painter: QPainter, room: QRect, row: TodoRow) -> None:
        painter.setPen(QPen(QColor(self.theme.ink[row.colour.value]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _paint_chip(self, painter: QPainter, room: QRect, row: TodoRow) -> None:
        ink, line = self.theme.ink[row.colour.value], None
        if row.is_done:
            ink = self.theme.edge
        else:
            line = line_of(row.colour.value, self.theme)
        chip = QRectF(room.left(), room.top() + 1, _CHIP[0], room.height() - 2)
        paint_colour_bar(painter, chip, QColor(ink), line, 1.5)

    def _words_room(self, rect: QRect, font: QFont) -> QRect:
        room = rect.adjusted(INSET, 0, -INSET, 0)
        room.setLeft(room.left() + _scaled(_CHIP[1], font))
        return room

    # What is to be done

    def _paint_first(
        self, painter: QPainter, room: QRect, row: TodoRow, font: QFont
    ) -> None:
        """Draw what is to be done in one line, of which what comes is seen as well."""
        room = QRect(room)
        pieces = row.pieces
        for piece in pieces:
            painter.setFont(_marked(font, piece.fate))
            painter.setPen(self._ink(piece.fate, row))
            place = QRect(room)
            if piece.fate is Fate.WENT and piece is not pieces[-1]:
                place.setWidth(round(room.width() * 0.55))
            draw_line(painter, place, piece.text)
            wide = painter.fontMetrics().horizontalAdvance(piece.text)
            room.setLeft(room.left() + min(wide, place.width()))
            if room.width() <= 0:
                break

    def _paint_whole(
        self, painter: QPainter, room: QRect, row: TodoRow, font: QFont
    ) -> int:
        """Draw all that is to be done; return where it ends."""
        layout = self._whole(row, room.width(), font)
        painter.setPen(self._ink(Fate.KEPT, row))
        layout.draw(painter, QPointF(room.topLeft()))
        return room.top() + layout.lineCount() * line_height(font)

    def _whole(self, row: TodoRow, width: int, font: QFont) -> QTextLayout:
        """Return what is to be done in lines of that width."""
        layout = QTextLayout(_cut(row.told, width, font), font)
        if not row.is_done:
            layout.setFormats(self._formats(row.pieces))
        layout.beginLayout()
        height = line_height(font)
        top = (height - QFontMetricsF(font).height()) / 2
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += height
        layout.endLayout()
        return layout

    def _formats(self, pieces: Sequence[Words]) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for piece in pieces:
            length = len_utf16(piece.text)
            if piece.fate is not Fate.KEPT:
                formats.append(format_range(start, length, self._format(piece.fate)))
            start += length
        return formats

    def _format(self, fate: Fate) -> QTextCharFormat:
        went = fate is Fate.WENT
        made = coloured(QColor(self.theme.removed if went else self.theme.added))
        made.setFontStrikeOut(went)
        made.setFontUnderline(not went)
        return made

    def _ink(self, fate: Fate, row: TodoRow) -> QColor:
        if row.is_done:
            return QColor(self.theme.quiet)
        inks = {Fate.WENT: self.theme.removed, Fate.CAME: self.theme.added}
        return QColor(inks.get(fate, self.theme.text))

    # Who says so, where and why

    def _paint_second(
        self, painter: QPainter, room: QRect, row: TodoRow, font: QFont
    ) -> None:
        room, fine, gap = QRect(room), _fine(font), _scaled(_BETWEEN, font)
        painter.setPen(QColor(self.theme.quiet))
        if row.maker is not None:
            side = _scaled(_DISC, font)
            middle = room.center().y() + 0.5
            paint_disc(painter, room.left(), middle, side, row.maker, self.theme)
            room.setLeft(room.left() + side + _scaled(_DISC_GAP, font))
            painter.setFont(fine)
            most = room.width() * 2 // 5
            room.setLeft(room.left() + _paint(painter, room, row.maker.name, most, gap))
        behind = "  ".join(filter(None, (row.fate, row.tags, row.replies)))
        painter.setFont(fine)
        reserved = painter.fontMetrics().horizontalAdvance(behind)
        reserved = min(reserved, room.width() // 2) + gap if behind else 0
        room.setLeft(room.left() + self._paint_quote(painter, room, row, reserved, gap))
        painter.setFont(fine)
        draw_line(painter, room, behind)

    def _paint_quote(
        self, painter: QPainter, room: QRect, row: TodoRow, reserved: int, gap: int
    ) -> int:
        """Draw why, or where in the words of the story; return how wide that is."""
        left, most = 0, room.width() - reserved
        for words, font in (
            (row.reason, painter.font()),
            (row.quoted, quoting(painter.font())),
        ):
            if words and most - left >= _LEAST_QUOTE:
                painter.setFont(font)
                place = room.adjusted(left, 0, 0, 0)
                left += _paint(painter, place, words, most - left, gap)
        return left

    # The keys

    def _hints_of(self, row: TodoRow) -> tuple[KeyHint, ...]:
        if row.is_done:
            return ()
        return self.hints[row.change is not None]

    def _paint_hints(
        self, painter: QPainter, room: QRect, hints: Sequence[KeyHint], font: QFont
    ) -> None:
        room, gap = QRect(room), _scaled(_BETWEEN, font)
        room.setHeight(line_height(_fine(font)))
        cap_font = QFont(font)
        cap_font.setPixelSize(max(QFontInfo(font).pixelSize() - 3, 8))
        for hint in hints:
            painter.setFont(cap_font)
            wide = painter.fontMetrics().horizontalAdvance(hint.key) + 2 * _CAP_SIDE
            cap = QRectF(room.left(), room.top() + 0.5, wide, room.height() - 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self.theme.quiet))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, hint.key)
            painter.setFont(_fine(font))
            painter.setPen(QColor(self.theme.quiet))
            room.setLeft(room.left() + wide + _CAP_SIDE)
            room.setLeft(room.left() + _paint(painter, room, hint.words, 999, gap))


def quoting(font: QFont) -> QFont:
    """Return the font of words of the story among those in ``font``."""
    made = QFont(TEXT_FAMILY)
    made.setPixelSize(QFontInfo(font).pixelSize())
    made.setItalic(True)
    return made


def _paint(painter: QPainter, room: QRect, words: str, most: int, gap: int) -> int:
    """Draw ``words`` at the start of ``room``; return how wide they are, with a gap."""
    wide = min(painter.fontMetrics().horizontalAdvance(words) + 2, most, room.width())
    place = QRect(room)
    place.setWidth(wide)
    draw_line(painter, place, words)
    return wide + gap


def _has_second(row: TodoRow) -> bool:
    maker = row.maker is not None
    return bool(maker or row.reason or row.quoted or row.tags or row.replies)


def _cut(words: str, width: int, font: QFont) -> str:
    """Return as much of ``words`` as fits the lines there are."""
    room = QFontMetricsF(font).averageCharWidth()
    most = int(_MOST_LINES * max(width, 1) / max(room, 1))
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _fine(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(QFontInfo(font).pixelSize() - 1, 9))
    return made


def _marked(font: QFont, fate: Fate) -> QFont:
    made = QFont(font)
    made.setStrikeOut(fate is Fate.WENT)
    made.setUnderline(fate is Fate.CAME)
    return made


def _scaled(pixels: int, font: QFont) -> int:
    return round(pixels * magnification(font))
