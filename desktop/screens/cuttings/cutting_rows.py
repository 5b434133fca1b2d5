"""The list of a story's cuttings, the last one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.margin.short_date import short_date
from desktop.panels.figures import counted
from desktop.panels.row_list import RowDelegate, RowList
from desktop.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.appearance.theme import Theme
    from desktop.session.cuttings import Cutting

_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""
_FIRST_WORDS = 80
"""Code points of a cutting that fit a row."""

_LINES = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex


def row_lines(cutting: Cutting, now: datetime) -> tuple[str, str]:
    """Return the first words of a cutting, and when it was cut and how long it is."""
    words = " ".join(cutting.text[:_FIRST_WORDS].split())
    facts = [short_date(cutting.cut_at, now)]
    facts.append(counted(count_words(cutting.text), "word"))
    if cutting.notes:
        facts.append(counted(cutting.notes, "note"))
    return words or "Blank lines", " · ".join(facts)


class CuttingModel(QAbstractListModel):
    """The cuttings, and what each row says in its two lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Cutting, tuple[str, str]]] = []

    def show_cuttings(self, cuttings: Sequence[Cutting], now: datetime) -> None:
        """List ``cuttings`` in place of what was listed."""
        self.beginResetModel()
        self._rows = [(cutting, row_lines(cutting, now)) for cutting in cuttings]
        self.endResetModel()

    def cutting_at(self, index: _Index) -> Cutting | None:
        """Return the cutting at ``index``; None if that is nowhere."""
        return self._rows[index.row()][0] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        lines = self._rows[index.row()][1]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return lines[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(lines)
            case _:
                return lines if role == _LINES else None


class CuttingDelegate(RowDelegate):
    """Draws a cutting: its first words, then its facts, quieter."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * QFontMetrics(option.font).height() + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        painter.save()
        view = option.widget
        current = view.currentIndex() if isinstance(view, QAbstractItemView) else index
        room = self.paint_row(painter, option, index.row() == current.row())
        line = QRect(room.adjusted(0, _LEAD, 0, 0))
        line.setHeight(QFontMetrics(option.font).height())
        painter.setFont(option.font)
        colours = (self.theme.text, self.theme.quiet)
        for words, colour in zip(index.data(_LINES), colours, strict=True):
            painter.setPen(QColor(colour))
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(words, elide, line.width())
            painter.drawText(line, Qt.TextFlag.TextSingleLine, shown)
            line.translate(0, line.height())
        painter.restore()


class CuttingRows(RowList):
    """Cuttings; up and down go through them, Enter puts one back.

    Signals:
        cutting_chosen: Another is chosen, or none is left; carries it, or None.
    """

    cutting_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(CuttingDelegate(theme), parent)
        self._cuttings = CuttingModel(self)
        self.setModel(self._cuttings)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("cuttings")
        self.setAccessibleName("Cuttings")

    def show_cuttings(self, cuttings: Sequence[Cutting], now: datetime) -> None:
        """List ``cuttings``; the one at the place of the chosen is chosen next."""
        row = max(0, self.currentIndex().row())
        self._cuttings.show_cuttings(cuttings, now)
        if cuttings:
            last = len(cuttings) - 1
            self.setCurrentIndex(self._cuttings.index(min(row, last)))
        else:
            self.cutting_chosen.emit(None)

    @property
    def chosen(self) -> Cutting | None:
        """The cutting that is chosen; None if there are none."""
        return self._cuttings.cutting_at(self.currentIndex())

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.cutting_chosen.emit(self.chosen)
