"""What is still to do in this revision; takes the contents' place in Revise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.note_filter import NoteFilter
from desktop.panels.figures import grouped
from desktop.panels.filter_menu import FilterMenu
from desktop.panels.progress_line import ProgressLine
from desktop.panels.section_head import SectionHead
from desktop.panels.side_panel import panel_width
from desktop.panels.todo_list import TodoList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.panels.filter_menu import FilterChoice
    from desktop.panels.todo_list import TodoRow

_LIST_SIDE, _WORDS_SIDE = 12, 8
"""BackgroundJobs the rows; beside the words above them, in pixels."""


class TodoPanel(QFrame):
    """The notes to work through, with how many of them are done.

    Signals:
        note_chosen: A note was clicked or entered; carries its id.
        filter_changed: Other notes are to be listed; carries the ``NoteFilter``.
    """

    note_chosen = Signal(str)
    filter_changed = Signal(NoteFilter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._next_hint = ""
        self._counts = (0, 0)
        self._progress = ProgressLine(theme, self)
        self._filter = FilterMenu("All notes", self)
        self._filter.filter_changed.connect(self.filter_changed)
        self._list = TodoList(theme, self)
        self._list.note_chosen.connect(self.note_chosen)
        head = QVBoxLayout()
        head.setContentsMargins(_WORDS_SIDE, 0, _WORDS_SIDE, 0)
        head.setSpacing(8)
        head.addWidget(SectionHead("To do in this revision", self))
        head.addWidget(self._progress)
        head.addSpacing(2)
        head.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LIST_SIDE, 18, _LIST_SIDE, 0)
        layout.setSpacing(15)
        layout.addLayout(head)
        layout.addWidget(self._list)

    def show_todo(self, rows: Sequence[TodoRow]) -> None:
        """List ``rows``, the notes in reading order."""
        self._list.show_rows(rows)

    def show_progress(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` notes are done."""
        self._counts = done, total
        words = f"{grouped(done)} of {grouped(total)} done"
        if done >= total:
            words = "All notes are done." if total else "Nothing to do"
        hint = self._next_hint if done < total else ""
        self._progress.show_progress(done / total if total else 0.0, words, hint)

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer what the list can be filtered by."""
        self._filter.show_choices(sections)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the list is filtered by, without telling anybody."""
        self._filter.show_filter(wanted)

    def show_next_key(self, key: str) -> None:
        """Name the key that goes to the next note from now on, such as ``Ctrl+⏎``."""
        self._next_hint = f"next {key}" if key else ""
        self.show_progress(*self._counts)

    def choose(self, note_id: str | None) -> None:
        """Show that the note called ``note_id`` is being worked on; None for none."""
        self._list.choose(note_id)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._progress.show_theme(theme)
        self._list.show_theme(theme)

    @override
    def sizeHint(self) -> QSize:
        return QSize(panel_width(self), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(panel_width(self), super().minimumSizeHint().height())
