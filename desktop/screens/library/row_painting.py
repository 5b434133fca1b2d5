"""How a row of a library is drawn: a story in its columns, a passage over all of them.

Qt draws cell by cell.  The ground of a story's row is drawn for each of them anew, and
cut to it; a passage is drawn with the first, which is there whenever others are: rows
are always drawn from edge to edge.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from desktop.appearance.fonts import UI_SIZE, text_font, ui_font
from desktop.appearance.icons import icon
from desktop.screens.library.library_rows import (
    LibraryColumn,
    MoreRow,
    PassageRow,
    StoryRow,
)
from desktop.session.story.offsets import len_utf16
from desktop.typography.typesetter import format_range
from desktop.value import value
from desktop.widgets.row_list import ROW, Index, draw_line, is_current, paint_background

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QIcon

    from desktop.appearance.theme import Theme
    from desktop.screens.library.library_rows import LibraryRow

ROW_HEIGHT = 38
SIDE = 24
"""Left of the first column and right of the last, in pixels."""
LEAD = 12
"""From the left of a row to its words."""
_INDENT = 32
"""The same of a passage."""
_GAP = 18
"""Between the words of a cell and the next cell."""
_BETWEEN = 10
"""Between two things in a cell."""
_TITLE_SIZE, _PASSAGE_SIZE = 16, 15
_LEAST_WORDS = 120
"""What is left of a passage before what stands behind it gives way, in pixels."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
NUMBERS = (LibraryColumn.WORDS, LibraryColumn.NOTES, LibraryColumn.DRAFTS)
"""The columns in which numbers stand, one below the other by their last digits."""


@value(slots=False)
class LibraryStyle:
    """Type and colours of the list.

    Attributes:
        theme: The colours.
        family: The family titles and passages are set in.
    """

    theme: Theme
    family: str

    @cached_property
    def font(self) -> QFont:
        """The font of all but titles and passages."""
        return ui_font(UI_SIZE)

    @cached_property
    def title_font(self) -> QFont:
        """The font of titles."""
        font = text_font(self.family)
        font.setPixelSize(_TITLE_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @cached_property
    def passage_font(self) -> QFont:
        """The font of passages."""
        font = text_font(self.family)
        font.setPixelSize(_PASSAGE_SIZE)
        return font

    @cached_property
    def arrows(self) -> tuple[QIcon, QIcon]:
        """The signs of an order that goes up, and of one that goes down."""
        text = self.theme.text
        return icon("chevron-up", text), icon("chevron-down", text)


class LibraryRowDelegate(QStyledItemDelegate):
    """Draws the cells of rows."""

    def __init__(self, style: LibraryStyle, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.style = style
        self._view = view
        self.hovered = -1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: LibraryRow | None = index.data(ROW)
        if row is None:
            return
        cell: QRect = option.rect
        whole = QRect(0, cell.top(), self._view.viewport().width(), cell.height())
        is_story = isinstance(row, StoryRow)
        if not is_story and index.column() != LibraryColumn.TITLE:
            return  # It is drawn with the first cell, over all of the row.
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(cell if is_story else whole)
        self._paint_ground(painter, whole, option, index)
        painter.setFont(self.style.font)
        painter.setPen(QColor(self.style.theme.text))
        whole.adjust(_INDENT, 0, -LEAD, 0)
        match row:
            case StoryRow():
                self._paint_cell(painter, cell, row, LibraryColumn(index.column()))
            case PassageRow():
                self._paint_passage(painter, whole, row)
            case MoreRow():
                painter.setPen(QColor(self.style.theme.accent))
                draw_line(painter, whole, row.spoken)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        whole: QRect,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        is_chosen = is_current(option, index)
        paint_background(
            painter,
            whole.adjusted(0, 1, 0, -1),
            self.style.theme,
            is_chosen=is_chosen,
            is_hovered=index.row() == self.hovered,
            has_keys=is_chosen and self._view.hasFocus(),
        )

    def _paint_cell(
        self, painter: QPainter, cell: QRect, row: StoryRow, column: LibraryColumn
    ) -> None:
        if column is LibraryColumn.TITLE:
            self._paint_title(painter, cell.adjusted(LEAD, 0, -_GAP, 0), row)
            return
        room, words = cell.adjusted(0, 0, -_GAP, 0), row.cells[column]
        if column in NUMBERS:
            painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)
            return
        painter.setPen(QColor(self.style.theme.quiet))
        draw_line(painter, room, words)

    def _paint_title(self, painter: QPainter, room: QRect, row: StoryRow) -> None:
        theme = self.style.theme
        painter.setFont(self.style.title_font)
        title = row.cells[LibraryColumn.TITLE]
        wide = painter.fontMetrics().horizontalAdvance(title)
        draw_line(painter, room, title)
        room.setLeft(room.left() + wide + _BETWEEN)
        aside = row.problem or row.place
        if aside and room.width() > 0:
            painter.setFont(self.style.font)
            painter.setPen(QColor(theme.error if row.problem else theme.quiet))
            draw_line(painter, room, aside)

    def _paint_passage(self, painter: QPainter, room: QRect, row: PassageRow) -> None:
        theme = self.style.theme
        painter.setPen(QColor(theme.quiet))
        metrics = painter.fontMetrics()
        tail = metrics.horizontalAdvance(row.tail)
        if tail and room.width() - tail > _LEAST_WORDS:
            painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignRight, row.tail)
            room.setRight(room.right() - tail - _GAP)
        if row.lead:
            draw_line(painter, room, row.lead)
            taken = metrics.horizontalAdvance(row.lead)
            room.setLeft(room.left() + taken + _BETWEEN)
        if room.width() > 0:
            font = self.style.font if row.hit.note else self.style.passage_font
            self._paint_found(painter, room, row, font)

    def _paint_found(
        self, painter: QPainter, room: QRect, row: PassageRow, font: QFont
    ) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(
            row.excerpt[0], Qt.TextElideMode.ElideRight, room.width()
        )
        layout = QTextLayout(shown, font)
        layout.setFormats(list(self._formats(row, len_utf16(shown))))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width() + _GAP)  # what is bold is wider
        layout.endLayout()
        painter.setPen(QColor(self.style.theme.text))
        high = metrics.height()
        layout.draw(painter, QPointF(room.left(), room.center().y() + 1 - high / 2))

    def _formats(
        self, row: PassageRow, length: int
    ) -> Iterator[QTextLayout.FormatRange]:
        made = QTextCharFormat()
        made.setForeground(QColor(self.style.theme.accent))
        made.setFontWeight(QFont.Weight.DemiBold)
        words, finds = row.excerpt
        for find in finds:
            start = len_utf16(words[: find.start])
            end = min(start + len_utf16(find.of(words)), length)
            if start < end:
                yield format_range(start, end - start, made)
