"""The list of a story's versions, under the days they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
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
    from desktop.screens.history.version_rows import Kept, VersionRow

_LEAD = 6
"""Above the first line of a version and below its last, in pixels."""

_BEFORE_DAY = 16
_AFTER_DAY = 5


class _VersionModel(RowModel["VersionRow"]):
    """The versions, under the days they are of, which cannot be chosen."""

    @override
    def words_of(self, row: VersionRow) -> str:
        return row.words

    @override
    def spoken(self, row: VersionRow) -> str:
        return ", ".join(filter(None, (row.words, row.why, row.detail)))

    @override
    def choice_of(self, row: VersionRow) -> Kept | None:
        return row.version


class _VersionDelegate(RowDelegate):
    """Draws a day, or a version in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: VersionRow = index.data(ROW)
        line = line_height(option.font)
        if row.version is not None:
            return QSize(0, 2 * (line + _LEAD))
        before = _BEFORE_DAY if index.row() else 0
        return QSize(0, before + line_height(_day_font(option.font)) + _AFTER_DAY)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: VersionRow = index.data(ROW)
        painter.save()
        if row.version is None:
            self._paint_day(painter, option, row.words)
        else:
            is_chosen = is_current(option, index)
            self._paint_version(painter, option, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, day: str
    ) -> None:
        painter.setFont(_day_font(option.font))
        painter.setPen(QColor(self.theme.quiet))
        room: QRect = option.rect.adjusted(8, 0, -8, -_AFTER_DAY)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, flags, day)

    def _paint_version(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: VersionRow,
        *,
        is_chosen: bool,
    ) -> None:
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = room.height() // 2
        upper, lower = QRect(room), room.adjusted(0, line, 0, 0)
        upper.setHeight(line)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.words)
        upper.setLeft(upper.left() + painter.fontMetrics().horizontalAdvance(row.words))
        painter.setFont(option.font)
        if row.why:
            draw_line(painter, upper, f" · {row.why}")
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, lower, row.detail)


class VersionList(ChoiceList):
    """Versions, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._versions = _VersionModel()
        super().__init__(_VersionDelegate(theme), self._versions, "Versions", parent)
        self.setObjectName("versions")

    def show_rows(self, rows: Sequence[VersionRow]) -> None:
        """List ``rows``; what was chosen stays so if it is among them."""
        chosen = self.chosen
        self._versions.show_rows(rows)
        self.choose(chosen)


def _day_font(font: QFont) -> QFont:
    small = strong(font)
    small.setPixelSize(max(font.pixelSize() - 2, 9))
    small.setCapitalization(QFont.Capitalization.AllUppercase)
    small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return small
