"""The list of a story's cuttings, the last one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.text.words import count_words
from desktop.widgets.row_list import (
    ROW,
    Index,
    RowDelegate,
    RowList,
    RowModel,
    draw_line,
    is_current,
)
from desktop.wording.dates import short_moment
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.cuttings import Cutting

_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""
_FIRST_WORDS = 80
"""Code points of a cutting that fit a row."""

_Row = tuple["Cutting", tuple[str, str]]
"""A cutting, and what its row says in two lines."""


def row_lines(cutting: Cutting, now: datetime) -> tuple[str, str]:
    """Return the first words of a cutting, and when it was cut and how long it is."""
    words = " ".join(cutting.text[:_FIRST_WORDS].split())
    facts = [short_moment(cutting.cut_at, now)]
    facts.append(counted(count_words(cutting.text), "word"))
    if cutting.notes:
        facts.append(counted(cutting.notes, "note"))
    return words or "Blank lines", " · ".join(facts)


class _CuttingModel(RowModel[_Row]):
    """The cuttings."""

    @override
    def words_of(self, row: _Row) -> str:
        return row[1][0]

    @override
    def spoken(self, row: _Row) -> str:
        return ", ".join(row[1])

    @override
    def choice_of(self, row: _Row) -> Cutting:
        return row[0]


class _CuttingDelegate(RowDelegate):
    """Draws a cutting: its first words, then its facts, quieter."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * line_height(option.font) + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        painter.save()
        room = self.paint_row(painter, option, is_current(option, index))
        line = QRect(room.adjusted(0, _LEAD, 0, 0))
        line.setHeight(line_height(option.font))
        painter.setFont(option.font)
        colours = (self.theme.text, self.theme.quiet)
        for words, colour in zip(index.data(ROW)[1], colours, strict=True):
            painter.setPen(QColor(colour))
            draw_line(painter, line, words)
            line.translate(0, line.height())
        painter.restore()


class CuttingRows(RowList):
    """Cuttings; up and down go through them, Enter puts one back.

    Signals:
        cutting_chosen: Another is chosen, or none is left; carries it, or None.
    """

    cutting_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_CuttingDelegate(theme), parent)
        self._cuttings = _CuttingModel(self)
        self.setModel(self._cuttings)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("cuttings")
        self.setAccessibleName("Cuttings")

    def show_cuttings(self, cuttings: Sequence[Cutting], now: datetime) -> None:
        """List ``cuttings``; the one at the place of the chosen is chosen next."""
        row = max(0, self.currentIndex().row())
        self._cuttings.show_rows([(each, row_lines(each, now)) for each in cuttings])
        if cuttings:
            last = len(cuttings) - 1
            self.setCurrentIndex(self._cuttings.index(min(row, last)))
        else:
            self.cutting_chosen.emit(None)

    @property
    def chosen(self) -> Cutting | None:
        """The cutting that is chosen; None if there are none."""
        row = self._cuttings.row_at(self.currentIndex())
        return row[0] if row is not None else None

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.cutting_chosen.emit(self.chosen)
