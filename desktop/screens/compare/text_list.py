"""The list of a story's texts, of which two are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.value import value
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
)
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.story.story_texts import StoryText

_LEAD = 5
"""Above the first line of a row and below its last, in pixels."""

_GAP = 8
"""Between the name of a text and the side it is on, in pixels."""

_SIDE_KEYS = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}


@value
class TextRow:
    """A text, or the line that shows and hides the versions.

    Attributes:
        name: What it is called.
        detail: What else is said of it.
        side: On which side it is, in a word; empty if on none.
        text: The text; None for the line.
    """

    name: str
    detail: str = ""
    side: str = ""
    text: StoryText | None = None


class _TextModel(RowModel[TextRow]):
    """The texts, and the line that shows and hides the versions."""

    @override
    def words_of(self, row: TextRow) -> str:
        return row.name

    @override
    def spoken(self, row: TextRow) -> str:
        return ", ".join(filter(None, (row.name, row.detail, row.side)))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        return super().data(index, Qt.ItemDataRole.DisplayRole if is_tip else role)


class _TextDelegate(RowDelegate):
    """Draws a text in two lines, or the line of the versions in one."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TextRow = index.data(ROW)
        lines = 1 if row.text is None else 2
        return QSize(0, lines * line_height(option.font) + 2 * _LEAD + 2)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: TextRow = index.data(ROW)
        painter.save()
        room = self.paint_row(painter, option, bool(row.side))
        room = room.adjusted(0, _LEAD, 0, -_LEAD)
        if row.text is None:
            painter.setPen(QColor(self.theme.quiet))
            draw_line(painter, room, row.name)
        else:
            self._paint_text(painter, option.font, room, row)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, font: QFont, room: QRect, row: TextRow
    ) -> None:
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(room.height() // 2)
        lower.setTop(room.top() + room.height() // 2)
        if row.side:
            painter.setPen(QColor(self.theme.accent))
            width = painter.fontMetrics().horizontalAdvance(row.side)
            draw_line(painter, upper, row.side, Qt.AlignmentFlag.AlignRight)
            upper.setRight(upper.right() - width - _GAP)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold if row.side else QFont.Weight.Normal)
        painter.setFont(strong)
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.name)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet))
        draw_line(painter, lower, row.detail)


class TextList(RowList):
    """Texts, the newest first.

    Left and right put the text that the keys are on to that side.

    Signals:
        chosen: A text was chosen; carries it.
        sided: A text was chosen for one side; carries it and the side's number.
        fold_wanted: The author wants to see the versions, or not to see them.
    """

    chosen = Signal(object)
    sided = Signal(object, int)
    fold_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_TextDelegate(theme), parent)
        self._model = _TextModel(self)
        self.setUniformItemSizes(False)
        self.setSpacing(1)
        self.setModel(self._model)
        self.setObjectName("texts")
        self.setAccessibleName(translate("Texts to compare"))
        self.row_chosen.connect(self._on_row_chosen)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """List ``rows``; the keys stay on the same row if it is there."""
        place, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.show_rows(rows)
        self.setCurrentIndex(self._model.index(min(max(place, 0), len(rows) - 1)))
        self.verticalScrollBar().setValue(scrolled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDE_KEYS.get(Qt.Key(event.key()))
        row: TextRow | None = self.currentIndex().data(ROW)
        if side is not None and row is not None and row.text is not None:
            self.sided.emit(row.text, side)
        else:
            super().keyPressEvent(event)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        row: TextRow = index.data(ROW)
        if row.text is None:
            self.fold_wanted.emit()
        else:
            self.chosen.emit(row.text)
