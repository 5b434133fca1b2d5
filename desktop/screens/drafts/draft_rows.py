"""The list of a story's kept drafts, the newest first."""

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.panels.row_list import RowDelegate, RowList
from desktop.screens.drafts.draft_words import short_words, time_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.appearance.theme import Theme
    from desktop.storage.found_drafts import FoundDraft

_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex


class DraftModel(QAbstractListModel):
    """The drafts, and what each row says in its three lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: tuple[FoundDraft, ...] = ()
        self._now: datetime | None = None

    def show_drafts(self, drafts: Sequence[FoundDraft], now: datetime) -> None:
        """List ``drafts``, the newest first, in place of what was listed."""
        self.beginResetModel()
        self._drafts, self._now = tuple(drafts), now
        self.endResetModel()

    def draft_at(self, index: _Index) -> FoundDraft | None:
        """Return the draft at ``index``; None if that is nowhere."""
        return self._drafts[index.row()] if index.isValid() else None

    def row_of(self, file: str) -> int:
        """Return the row of the draft in that file; the first if it is not listed."""
        rows = (n for n, each in enumerate(self._drafts) if each.draft.file == file)
        return next(rows, 0)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._drafts)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._drafts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.draft.full_title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, self._lines(found)))
            case _:
                return self._lines(found) if role == _ROW else None

    def _lines(self, found: FoundDraft) -> tuple[str, str, str, str]:
        draft = found.draft
        when = time_words(draft.kept_at, self._now) if self._now else ""
        said = found.state.value if found.problem else ""
        lowest = " · ".join(filter(None, (said, short_words(draft))))
        return draft.title, when, draft.name or draft.remark, lowest


class DraftDelegate(RowDelegate):
    """Draws a draft: its number and its day, its name, how long it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = 3 if index.data(_ROW)[2] else 2
        return QSize(0, lines * QFontMetrics(option.font).height() + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        title, when, name, length = index.data(_ROW)
        painter.save()
        is_chosen = index.row() == _current_row(option)
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = QFontMetrics(option.font).height()
        upper = QRect(room)
        upper.setHeight(line)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(self.theme.text))
        _draw(painter, upper, title)
        after = painter.fontMetrics().horizontalAdvance(f"{title} ")
        painter.setFont(option.font)
        _draw(painter, upper.adjusted(after, 0, 0, 0), f"· {when}")
        if name:
            upper.translate(0, line)
            _draw(painter, upper, name)
        painter.setPen(QColor(self.theme.quiet))
        upper.translate(0, line)
        _draw(painter, upper, length)
        painter.restore()


class DraftRows(RowList):
    """Drafts; up and down go through them, Enter or a double click opens one.

    Signals:
        draft_chosen: Another draft is chosen; carries the ``FoundDraft``.
        entered: The chosen one is to be opened.
    """

    draft_chosen = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(DraftDelegate(theme), parent)
        self._drafts = DraftModel(self)
        self.setUniformItemSizes(False)
        self.setModel(self._drafts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("drafts")
        self.setAccessibleName("Kept drafts")
        self.doubleClicked.connect(self._on_entered)

    def show_drafts(self, drafts: Sequence[FoundDraft], now: datetime) -> None:
        """List ``drafts``, the newest first; what was chosen stays so."""
        was = self.chosen
        self._drafts.show_drafts(drafts, now)
        if drafts:
            row = self._drafts.row_of(was.draft.file if was else "")
            self.setCurrentIndex(self._drafts.index(row))

    @property
    def chosen(self) -> FoundDraft | None:
        """The draft that is chosen; None if there are none."""
        return self._drafts.draft_at(self.currentIndex())

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.chosen is not None:
            self.draft_chosen.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._on_entered()
        else:
            super().keyPressEvent(event)

    def _on_entered(self) -> None:
        if self.chosen is not None:
            self.entered.emit()


def _current_row(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.currentIndex().row() if isinstance(view, QAbstractItemView) else -1


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    line = " ".join(words.split())
    shown = painter.fontMetrics().elidedText(
        line, Qt.TextElideMode.ElideRight, room.width()
    )
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)
