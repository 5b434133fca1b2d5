"""The list of what there is of a story that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.widgets.row_list import (
    ROW,
    ChoiceList,
    Index,
    RowDelegate,
    RowModel,
    draw_line,
    is_current,
    strong,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.unreadable.remnant_words import RemnantRow
    from desktop.storage.salvage import Remnant

_LEAD = 6
"""Above the first line of a row and below its last, in pixels."""


class RemnantList(ChoiceList):
    """Texts to choose from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._remnants = _RemnantModel()
        name = "What there is of this story"
        super().__init__(_RemnantDelegate(theme), self._remnants, name, parent)

    def show_rows(self, rows: Sequence[RemnantRow], chosen: int) -> None:
        """List ``rows``, and choose the one of that number, counted from 0."""
        self._remnants.show_rows(rows)
        self.choose_row(chosen)


class _RemnantModel(RowModel["RemnantRow"]):
    """What there is."""

    @override
    def words_of(self, row: RemnantRow) -> str:
        return row.words

    @override
    def spoken(self, row: RemnantRow) -> str:
        return f"{row.words} · {row.detail}"

    @override
    def choice_of(self, row: RemnantRow) -> Remnant:
        return row.remnant


class _RemnantDelegate(RowDelegate):
    """Draws a row in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * (line_height(option.font) + _LEAD))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: RemnantRow = index.data(ROW)
        is_chosen = is_current(option, index)
        painter.save()
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = room.height() // 2
        upper, lower = QRect(room), room.adjusted(0, line, 0, 0)
        upper.setHeight(line)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.words)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, lower, row.detail)
        painter.restore()
