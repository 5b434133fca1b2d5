"""What is still to do in this revision, and below it what is done.

Stands below the scenes in Revise.  The words of the rows are asked for one by one, as
they come into view.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.fonts import line_height, magnification
from desktop.panels.fold_head import AFTER_CHEVRON, FoldHead, paint_chevron
from desktop.panels.todo.todo_filter import TodoFilter
from desktop.panels.todo.todo_list import TodoList
from desktop.panels.todo.todo_rows import TodoLists, TodoRow
from desktop.widgets.chip_list import SPACE
from desktop.widgets.labels import ProgressBar, plain_label
from desktop.widgets.row_list import INSET, RowButton, draw_line, strong
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.panels.filter_choices import ChoiceSections
    from desktop.panels.todo.todo_drawing import KeyHint

_SIDE, _WORDS_SIDE = 12, 8
"""Beside the rows; beside what stands above them."""
_ABOVE, _BETWEEN = 4, 8
_FOOT = 34
"""How high the head of what is done is, at the usual size."""
_DONE_SHARE = 0.45
"""How much of the panel what is done takes at most."""


class DoneHead(RowButton):
    """What is done, in a line at the foot; shows the notes when it is pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._aside = ""
        self.setCheckable(True)
        self.setToolTip(translate("Show or fold away what is done"))

    def show_done(self, count: int, summary: str) -> None:
        """Show how many notes are done, and in words what became of them."""
        self.setText(translate("Done {count}", count=grouped(count)))
        self._aside = summary
        self.setAccessibleName(": ".join(filter(None, [self.text(), summary])))
        self.update()

    @property
    def summary(self) -> str:
        """What became of the notes, in words."""
        return self._aside

    @override
    def sizeHint(self) -> QSize:
        least = round(_FOOT * magnification(self.font()))
        return QSize(0, max(least, line_height(self.font()) + 2 * INSET))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begin_painting(is_chosen=False)
        quiet = QColor(self.theme.quiet)
        room = self.rect().adjusted(INSET, 0, -INSET, 0)
        middle, is_open = room.center().y() + 0.5, self.isChecked()
        end = paint_chevron(painter, room.left(), middle, quiet, is_open=is_open)
        room.setLeft(round(end) + AFTER_CHEVRON)
        painter.setFont(strong(self.font()))
        painter.setPen(QColor(self.theme.text))
        draw_line(painter, room, self.text())
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        room.setLeft(room.left() + wide + AFTER_CHEVRON)
        painter.setFont(_smaller(self.font()))
        painter.setPen(quiet)
        draw_line(painter, room, self._aside)
        painter.end()


def _smaller(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(QFontInfo(font).pixelSize() - 1, 9))
    return made


class _Foot(QFrame):
    """What is done: its head, and when that is pressed the notes below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.head = DoneHead(theme, self)
        self.list = TodoList(translate("Notes that are done"), theme, self)
        self.list.hide()
        self.head.toggled.connect(self._on_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 1, _SIDE, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.list)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.head.theme = theme
        self.list.show_theme(theme)
        self.update()

    def arrange(self, room: int) -> None:
        """Give the notes as much of ``room`` as they may have."""
        self.list.setFixedHeight(
            min(self.list.content_height + _BETWEEN, round(_DONE_SHARE * room))
        )

    def _on_toggled(self, is_open: bool) -> None:
        self.list.setVisible(is_open)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        painter.end()


class TodoPanel(QFrame):
    """The notes to work through, with how many of them are done.

    Signals:
        note_chosen: A note was clicked or gone to; carries its id.
        note_entered: A note is to have the keys; carries its id.
        edit_requested: A note is to be written in; carries its id.
        menu_requested: A menu of what can be done with a note is wanted; carries its
            id, and where, on the screen.
        filter_changed: Other notes are to be listed; carries the ``NoteFilter``.
        folded: All but the head was folded away, or is shown again; carries which.

    Attributes:
        to_do, done: The notes that are open, and those that are done.
        head: What the panel is called, and how far one has come.
        filter: What the list is filtered by.
    """

    note_chosen = Signal(str)
    note_entered = Signal(str)
    edit_requested = Signal(str)
    menu_requested = Signal(str, QPoint)
    filter_changed = Signal(NoteFilter)
    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = translate("Show or fold away what is to do")
        self.head = FoldHead(translate("To do"), tip, theme, self)
        self._progress = ProgressBar(theme, self)
        self.filter = TodoFilter(theme, self)
        self._nothing = plain_label(self, "nothing_to_do", wraps=True)
        self.to_do = TodoList(translate("Notes to do"), theme, self)
        self._foot = _Foot(theme, self)
        self.done = self._foot.list
        self._is_filtered = False
        self._lists = TodoLists()
        self._lay_out()
        self._connect()
        self.show_todo(TodoLists(), lambda note: TodoRow(id=note))

    def _lay_out(self) -> None:
        self._body = QWidget(self)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(_SIDE, 0, _SIDE, 0)
        rows.setSpacing(_BETWEEN)
        for part, side in (
            (self._progress, _WORDS_SIDE),
            (self.filter, _WORDS_SIDE - SPACE // 2 - 1),
            (self._nothing, _WORDS_SIDE),
        ):
            inset = QVBoxLayout()
            inset.setContentsMargins(side, 0, _WORDS_SIDE, 0)
            inset.addWidget(part)
            rows.addLayout(inset)
        rows.addWidget(self.to_do, 1)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BETWEEN)
        head.addWidget(self.head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self.filter_changed)
        self.head.toggled.connect(self._on_toggled)
        self._foot.head.toggled.connect(self._arrange)
        for notes in (self.to_do, self.done):
            notes.note_chosen.connect(self.note_chosen)
            notes.note_entered.connect(self.note_entered)
            notes.edit_requested.connect(self.edit_requested)
            notes.menu_requested.connect(self.menu_requested)

    def show_todo(self, lists: TodoLists, row_of: Callable[[str], TodoRow]) -> None:
        """List what is to do and what is done.

        Args:
            lists: The notes, by their ids.
            row_of: Returns what a note says.
        """
        self._lists = lists
        self.to_do.show_parts(lists.open, row_of)
        self.done.show_parts(lists.done, row_of)
        done, total = lists.done_count, lists.done_count + lists.open_count
        progress = translate(
            "{done} of {total} done", done=grouped(done), total=grouped(total)
        )
        self.head.show_aside(progress if total else "", stays=True)
        self._progress.show_fraction(done / total if total else 0.0)
        self._progress.setVisible(bool(total))
        summary = ", ".join(part.summary for part in lists.done)
        self._foot.head.show_done(done, summary)
        self._foot.setVisible(bool(done))
        self._show_whether_any()
        self._arrange()

    def _show_whether_any(self) -> None:
        has_any = bool(self._lists.open_count)
        self._nothing.setText("" if has_any else self._nothing_words())
        self._nothing.setVisible(not has_any)
        self.filter.setVisible(has_any or self._is_filtered)

    def _nothing_words(self) -> str:
        if self._is_filtered:
            if self._lists.done_count:
                return translate("All notes that are shown are done.")
            return translate("No note is as the filter asks for.")
        if self._lists.done_count:
            return translate("All notes are done.")
        return translate(
            "Nothing to do. The notes, questions and suggestions on the story stand "
            "here, scene by scene, as soon as there are any."
        )

    def show_choices(
        self, every: int, suggestions: int, choices: Callable[[], ChoiceSections]
    ) -> None:
        """Offer what the list can be filtered by.

        Args:
            every: How many notes are to do.
            suggestions: How many of them are suggestions.
            choices: Returns all that notes can be asked to be.
        """
        self.filter.show_counts(every, suggestions)
        self.filter.show_choices(choices)

    @property
    def has_keys(self) -> bool:
        """Whether the author goes through the notes with the keys."""
        return self.to_do.hasFocus() or self.done.hasFocus()

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self.filter.show_meanings(meanings)

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the list is filtered by, without telling anybody."""
        self._is_filtered = not wanted.is_empty
        self.filter.show_filter(wanted)
        self._show_whether_any()

    def show_hints(
        self, of_note: tuple[KeyHint, ...], of_suggestion: tuple[KeyHint, ...]
    ) -> None:
        """Name the keys that do what a note asks for, and what a suggestion does."""
        self.to_do.show_hints(of_note, of_suggestion)

    def choose(self, note_id: str | None) -> None:
        """Show that the note called ``note_id`` is being worked on; None for none."""
        self.to_do.choose(note_id)
        self.done.choose(note_id)

    def show_folded(self, *, is_folded: bool) -> None:
        """Fold all but the head away, or show it again, without telling anybody."""
        blocked = self.head.blockSignals(True)
        self.head.setChecked(not is_folded)
        self.head.blockSignals(blocked)
        self._arrange()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.head.theme = theme
        self.head.update()
        for part in (self._progress, self.filter, self.to_do, self._foot):
            part.show_theme(theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_toggled(self, is_shown: bool) -> None:
        self._arrange()
        self.folded.emit(not is_shown)

    def _arrange(self) -> None:
        is_shown = self.head.isChecked()
        self._body.setVisible(is_shown)
        self._foot.setVisible(is_shown and bool(self._lists.done_count))
        self._foot.arrange(self.height())
        policy = Qt.AlignmentFlag.AlignTop if not is_shown else Qt.AlignmentFlag(0)
        layout = self.layout()
        if layout is not None:
            layout.setAlignment(policy)
