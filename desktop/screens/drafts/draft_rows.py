"""The list of a story's kept drafts, and how a draft is told of in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.storage.drafts.found_drafts import DraftState
from desktop.value import value
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
from desktop.wording.dates import list_moment, sentence_moment
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.storage.drafts.found_drafts import FoundDraft


_LEAD = 7
"""Above the first line of a row and below its last, in pixels."""
_STATES = {
    DraftState.KEPT: translate("kept"),
    DraftState.EDITED: translate("edited"),
    DraftState.LOST: translate("lost"),
}


def kept_words(at: datetime, now: datetime) -> str:
    """Return when a draft was kept, after its name: kept on 2 November at 14:03."""
    return translate("kept {moment}", moment=sentence_moment(at, now))


def short_words(draft: Draft) -> str:
    """Return how long a draft is and what was to be done: 6 179 words · 4 open notes.

    Notes of which none is open are counted all the same.
    """
    notes, are_open = draft.notes, draft.open_notes
    if are_open:
        kept = translate_count("{count} open note", "{count} open notes", are_open)
    else:
        kept = translate_count("{count} note", "{count} notes", notes) if notes else ""
    return " · ".join(filter(None, (_length(draft), kept)))


def full_words(draft: Draft) -> str:
    """Return how long a draft is, and how many notes it had and how many open."""
    words = _length(draft)
    if not draft.notes:
        return translate("{words}, no notes", words=words)
    if not draft.open_notes:
        return translate_count(
            "{words}, {count} note, none of them open",
            "{words}, {count} notes, none of them open",
            draft.notes,
            words=words,
        )
    return translate_count(
        "{words}, {count} note, {open} of them open",
        "{words}, {count} notes, {open} of them open",
        draft.notes,
        words=words,
        open=grouped(draft.open_notes),
    )


def _length(draft: Draft) -> str:
    return translate_count("{count} word", "{count} words", draft.words)


@value
class _DraftRow:
    """A draft, and what its row says in three lines."""

    found: FoundDraft
    title: str
    when: str
    name: str
    length: str


def _row(found: FoundDraft, now: datetime) -> _DraftRow:
    draft = found.draft
    said = _STATES[found.state] if found.problem else ""
    return _DraftRow(
        found=found,
        title=draft.title,
        when=list_moment(draft.kept_at, now),
        name=draft.name or draft.remark,
        length=" · ".join(filter(None, (said, short_words(draft)))),
    )


class _DraftModel(RowModel[_DraftRow]):
    """The drafts."""

    @override
    def words_of(self, row: _DraftRow) -> str:
        return row.found.draft.full_title

    @override
    def spoken(self, row: _DraftRow) -> str:
        return ", ".join(filter(None, (row.title, row.when, row.name, row.length)))

    @override
    def choice_of(self, row: _DraftRow) -> FoundDraft:
        return row.found


class _DraftDelegate(RowDelegate):
    """Draws a draft: its number and its day, its name, how long it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: _DraftRow = index.data(ROW)
        lines = 3 if row.name else 2
        return QSize(0, lines * line_height(option.font) + 2 * _LEAD)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row: _DraftRow = index.data(ROW)
        painter.save()
        is_chosen = is_current(option, index)
        room = self.paint_row(painter, option, is_chosen).adjusted(0, _LEAD, 0, -_LEAD)
        line = line_height(option.font)
        upper = QRect(room)
        upper.setHeight(line)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, upper, row.title)
        after = painter.fontMetrics().horizontalAdvance(f"{row.title} ")
        painter.setFont(option.font)
        draw_line(painter, upper.adjusted(after, 0, 0, 0), f"· {row.when}")
        if row.name:
            upper.translate(0, line)
            draw_line(painter, upper, row.name)
        painter.setPen(QColor(self.theme.quiet))
        upper.translate(0, line)
        draw_line(painter, upper, row.length)
        painter.restore()


class DraftRows(ChoiceList):
    """Drafts, the newest first; Enter or a double click opens one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._drafts = _DraftModel()
        super().__init__(
            _DraftDelegate(theme), self._drafts, translate("Kept drafts"), parent
        )
        self.setObjectName("drafts")
        self.doubleClicked.connect(self._on_double_clicked)

    def show_drafts(self, drafts: Sequence[FoundDraft], now: datetime) -> None:
        """List ``drafts``, the newest first; what was chosen stays so."""
        was = self._drafts.row_at(self.currentIndex())
        self._drafts.show_rows([_row(found, now) for found in drafts])
        if drafts:
            files = [found.draft.file for found in drafts]
            file = was.found.draft.file if was else ""
            self.choose_row(files.index(file) if file in files else 0)

    def choose_file(self, file: str) -> None:
        """Choose the draft in the file of that name, if it is listed."""
        files = [row.found.draft.file for row in self._drafts.rows]
        if file in files:
            self.choose_row(files.index(file))

    def _on_double_clicked(self) -> None:
        self.entered.emit()
