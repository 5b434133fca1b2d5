"""The rows of the palette, and how they are drawn: heads, and below them choices.

Sizes are in pixels at 100 per cent, unless :class:`PanelType` has made them larger.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from typing_extensions import override

from desktop.appearance.icons import icon_drawing
from desktop.panels.lenses.panel_type import (
    PanelType,
    cap_width,
    draw_cap,
    draw_words,
    width_of,
)
from desktop.session.story.offsets import len_utf16, to_utf16
from desktop.value import value
from desktop.widgets.labels import head_font
from desktop.widgets.row_list import ROW, Index, RowDelegate, RowModel, is_current
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.appearance.theme import Theme
    from desktop.text.span import Span

_ROW, _HEAD = 34, 31
_ICON = 16
_EDGE, _WORDS = 12, 38
"""From the edge of a row to its icon and its keys, and to its words."""
_GAP = 6
"""Between two keys; twice that between the words and what is beside them."""
_MOST_BESIDE = 0.45
"""How much of a row what is beside its words may take."""
_LONGEST = 300
"""Code points of a row's words that there may be room for."""


@value
class PaletteRow:
    """One line of the palette.

    Attributes:
        key: What is chosen with it; empty for a head, and for what only says something.
        words: What it is called, or what the head says.
        marks: Where in the words what was typed stands, in code points.
        icon: Its icon, by its name in the Lucide set.
        beside: What is said at its end.
        keys: The keys that do the same.
        colour: The colour of a note, by its value; else empty.
        is_head: Whether it is a head.
        is_of_story: Whether its words are words of the story.
        is_off: Whether it cannot be chosen now, or does something else first.
        section: The head it stands under, for who cannot see it.
    """

    key: str
    words: str
    marks: tuple[Span, ...] = ()
    icon: str = ""
    beside: str = ""
    keys: tuple[str, ...] = ()
    colour: str = ""
    is_head: bool = False
    is_of_story: bool = False
    is_off: bool = False
    section: str = ""


class PaletteRows(RowModel[PaletteRow]):
    """The lines of the palette."""

    @override
    def words_of(self, row: PaletteRow) -> str:
        return row.words

    @override
    def spoken(self, row: PaletteRow) -> str:
        return ", ".join(filter(None, (row.words, row.beside)))

    @override
    def tip_of(self, row: PaletteRow) -> str | None:
        return None

    @override
    def choice_of(self, row: PaletteRow) -> str | None:
        return row.key or None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row is not None:
            return described(row)
        return super().data(index, role)

    def number_of(self, key: str) -> int | None:
        """Return which row stands for ``key``; None if none does."""
        numbers = (n for n, row in enumerate(self.rows) if row.key == key and key)
        return next(numbers, None)

    def next_to(self, row: int, step: int) -> int | None:
        """Return the row to choose from, ``step`` further than another, round the ends.

        None if there is nothing to choose from.
        """
        choices = [n for n, each in enumerate(self.rows) if each.key]
        if not choices:
            return None
        if row not in choices:
            return choices[0 if step > 0 else -1]
        at = choices.index(row) + step
        if abs(step) > 1:
            at = min(max(at, 0), len(choices) - 1)
        return choices[at % len(choices)]


def described(row: PaletteRow) -> str:
    """Return what is said of a row beside its name: its keys and its section."""
    keys = translate("keys {keys}", keys=" ".join(row.keys)) if row.keys else ""
    return ", ".join(filter(None, (keys, row.section)))


class PaletteDelegate(RowDelegate):
    """Draws a row: its icon, its words, and at its end what is said of it or its keys.

    What was typed is bold in them, in the accent of the theme.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._style: tuple[Theme, QFont, PanelType] | None = None
        self._heights = (_ROW, _HEAD)

    def style_for(self, font: QFont) -> PanelType:
        """Return type and measures in a font; they take long to make for each row."""
        known = self._style
        if known is None or known[0] is not self.theme or known[1] != font:
            style = PanelType(self.theme, font)
            self._style = known = self.theme, QFont(font), style
            self._heights = style.row(_ROW), style.row(_HEAD)
        return known[2]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height_of(index.data(ROW), option.font))

    def height_of(self, row: PaletteRow, font: QFont) -> int:
        """Return how high a row is in a font."""
        self.style_for(font)
        return self._heights[row.is_head]

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: PaletteRow = index.data(ROW)
        style = self.style_for(option.font)
        painter.save()
        if row.is_head:
            self._paint_head(painter, QRectF(option.rect), row, style)
        else:
            is_chosen = is_current(option, index)
            self.paint_row(painter, option, is_chosen, is_outlined=is_chosen)
            self._paint_choice(painter, QRectF(option.rect), row, style)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, room: QRectF, row: PaletteRow, style: PanelType
    ) -> None:
        font = head_font(style.cap)
        edge = style.px(_EDGE)
        words = room.adjusted(edge, style.px(5), -edge, 0)
        draw_words(painter, words, row.words, font, self.theme.quiet)

    def _paint_choice(
        self, painter: QPainter, room: QRectF, row: PaletteRow, style: PanelType
    ) -> None:
        edge, middle = style.px(_EDGE), room.center().y()
        right = room.right() - edge
        if row.icon:
            self._paint_icon(painter, room, row, style)
        for key in reversed(row.keys):
            right -= cap_width(key, style)
            draw_cap(painter, right, middle + 0.5, key, style)
            right -= style.px(_GAP)
        if row.beside:
            right = self._paint_beside(painter, room, row, style, right)
        left = room.left() + style.px(_WORDS if row.icon else _EDGE)
        words = QRectF(left, room.top(), right - left - style.px(_GAP), room.height())
        self._paint_words(painter, words, row, style)

    def _paint_icon(
        self, painter: QPainter, room: QRectF, row: PaletteRow, style: PanelType
    ) -> None:
        colour = self.theme.quiet if row.is_off else self.theme.text
        if row.colour:
            colour = self.theme.ink.get(row.colour, colour)
        side = style.px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        drawn = icon_drawing(row.icon, colour, side, ratio)
        # Not rounded, which goes to even numbers: a scrolled row stays the same.
        top = floor(room.center().y() - side / 2 + 0.5)
        at = QPointF(floor(room.left()) + style.px(_EDGE), top)
        painter.drawPixmap(at, drawn)

    def _paint_beside(
        self,
        painter: QPainter,
        room: QRectF,
        row: PaletteRow,
        style: PanelType,
        right: float,
    ) -> float:
        """Draw what is said at the end; return where that begins."""
        wide = min(width_of(row.beside, style.plain), room.width() * _MOST_BESIDE)
        place = QRectF(right - wide, room.top(), wide + 1, room.height())
        quiet = self.theme.quiet
        draw_words(painter, place, row.beside, style.plain, quiet, is_right=True)
        return right - wide - style.px(_GAP)

    def _paint_words(
        self, painter: QPainter, room: QRectF, row: PaletteRow, style: PanelType
    ) -> None:
        font = style.italic if row.is_of_story else style.plain
        colour = self.theme.quiet if row.is_off or not row.key else self.theme.text
        layout = _laid_out(row, font, room.width(), self.theme.accent)
        line = layout.lineAt(0)
        top = room.center().y() - line.height() / 2 + 0.5
        painter.setPen(QColor(colour))
        painter.save()
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), top))
        painter.restore()


def _laid_out(row: PaletteRow, font: QFont, width: float, accent: str) -> QTextLayout:
    """Return the words of a row in one line, cut short, with what was typed in bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    words = " ".join(row.words.split("\n"))[:_LONGEST]
    elide = Qt.TextElideMode.ElideRight
    marked = QFontMetricsF(bold if row.marks else font)
    shown = marked.elidedText(words, elide, max(width, 0.0))
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(row, words, shown, accent))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1.0))
    layout.endLayout()
    return layout


def _formats(
    row: PaletteRow, words: str, shown: str, accent: str
) -> list[QTextLayout.FormatRange]:
    """Return what is bold of the words as they are ``shown``."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(QColor(accent))
    length = len_utf16(shown) - (shown != words)
    formats = []
    for mark in row.marks:
        if mark.end > len(words):
            continue
        start, end = to_utf16(words, mark.start), to_utf16(words, mark.end)
        if start < length:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, min(end, length) - start
            made.format = look
            formats.append(made)
    return formats
