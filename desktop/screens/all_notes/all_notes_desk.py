"""The table of all notes joined to its story: what is listed, and what is done there.

It is in step with the story while it is shown: whatever changes notes or text, undo
among it, is seen at once.  What is done to many notes is one step to undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions.actions import ACTIONS, first_key
from desktop.annotations.kinds import Colour, Status
from desktop.annotations.tags import same_tag
from desktop.errors import NotPossible
from desktop.screens.all_notes.all_notes_screen import AllNotesScreen
from desktop.screens.all_notes.note_exporting import (
    copy_notes,
    entries_of,
    export_notes,
)
from desktop.screens.all_notes.note_search import NoteSearch
from desktop.screens.all_notes.note_table import NoteColumn, NoteTable
from desktop.screens.all_notes.row_painting import TableStyle
from desktop.screens.all_notes.table_foot import (
    COLOUR,
    COPY,
    DELETE,
    DONE,
    EXPORT,
    TAG,
)
from desktop.session.story.noting.agreeing import agree
from desktop.session.story.noting.many_notes import (
    ManyChanged,
    colour_many,
    delete_many,
    retag_many,
    settle_many,
)
from desktop.storage.story.story_state import Mode
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.notes_listing import Entry
    from desktop.storage.story.settings import Settings
    from desktop.text.structure.outline import Outline

_AT_A_TIME = 0.02
"""Seconds for which notes are folded without a pause, to be looked through."""


class AllNotesDesk(QObject):
    """The table of one story's notes.

    Signals:
        left: The author wants back to the page.
        note_wanted: The author wants to go to a note; carries its id.
    """

    left = Signal()
    note_wanted = Signal(str)

    def __init__(
        self,
        story: ShownStory,
        outline: Callable[[], Outline],
        preferences: Preferences,
        theme: Theme,
        call: Callable[..., bool],
        parent: QWidget,
    ) -> None:
        """Make the table, which lists nothing until :meth:`begin`.

        Args:
            story: The story.
            outline: Returns its parts as they are now.
            preferences: What the author prefers.
            theme: The colours.
            call: Calls a command, and says why if it is refused.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._story, self._session = story, story.session
        self._outline, self._preferences, self._call = outline, preferences, call
        self._theme, self._zoom, self._is_shown = theme, 100, False
        self._order = (NoteColumn.PASSAGE, False)
        self._title, self._tagged = "", list[str]()
        self.table = NoteTable(self._session)
        self._search = NoteSearch(self._session, self.table)
        self.screen = AllNotesScreen(self.table, self._style, parent)
        self.screen.filters.show_table(self.table)
        self._make_timers()
        self._connect()
        self._show_settings(preferences.settings)

    # Coming and going

    def begin(self, note: str | None, title: str) -> None:
        """List the notes as they are now, at ``note`` if it is listed."""
        self._is_shown, self._title = True, title
        self.screen.top.show_title(title)
        self._refresh()
        if note is not None and note in self.table:
            self.screen.view.go_to(note)
        elif self.screen.view.current is None:
            self.screen.view.go_to(None)

    def leave(self) -> None:
        """Rest until the table is shown again."""
        self._is_shown = False
        self._later.stop()
        self._idle.stop()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.screen.show_style(self._style)

    def show_zoom(self, per_cent: int) -> None:
        """Show the table in that size."""
        self._zoom = per_cent
        self.screen.show_style(self._style)

    @property
    def _style(self) -> TableStyle:
        family = self._preferences.settings.text_family
        return TableStyle(self._theme, self._zoom, family)

    # What the author's commands do

    def find(self) -> None:
        """Let the author type what to look for."""
        field = self.screen.top.field
        field.setFocus()
        field.selectAll()

    def back(self) -> None:
        """Go back to the page; from a field first to the table."""
        view = self.screen.view
        if view.hasFocus() or not view.isVisible():
            self.left.emit()
        else:
            view.setFocus()

    def select_all(self) -> None:
        """Choose all that are listed."""
        self.screen.view.choose_every()

    def step(self, rows: int) -> None:
        """Go on by so many rows."""
        self.screen.view.step(rows)

    def go_to_start(self) -> None:
        """Go to the first row."""
        self.step(-len(self.table))

    def go_to_end(self) -> None:
        """Go to the last row."""
        self.step(len(self.table))

    def edit_tags(self) -> None:
        """Let the author write the tags of the notes that are meant."""
        notes = self._meant()
        self._story.marking.make_sure()
        own = [note for note in notes if not self._session.reader_of(note)]
        if not own:
            self._say(retag_many(self._session, notes, ["-"]).remark)
            return
        self._tagged = notes
        common, used = self._common_tags(own), self._session.tags_used
        self.screen.foot.begin_tagging(len(own), common, used)

    def toggle_done(self) -> None:
        """Mark the notes that are meant done, or open if all of them are done."""
        notes = self._meant()
        status = Status.OPEN if self._are_done(notes) else Status.DONE
        made = settle_many(self._session, notes, status, self._story.marking.author)
        is_done = status is Status.DONE
        told = (
            translate_count(
                "{count} note is done.", "{count} notes are done.", made.changed
            )
            if is_done
            else translate_count(
                "{count} note is open.", "{count} notes are open.", made.changed
            )
        )
        self._tell(made, told, translate("Bare highlights are neither open nor done."))

    def toggle_agreement(self) -> None:
        """Agree with those of the notes that are meant that are not the author's own.

        Not any more, if she agrees with all of them.
        """
        made = agree(self._session, self._meant(), self._story.marking.author)
        told = (
            translate_count(
                "You agree with {count} note.",
                "You agree with {count} notes.",
                made.changed,
            )
            if made.agrees
            else translate_count(
                "You agree with {count} note no more.",
                "You agree with {count} notes no more.",
                made.changed,
            )
        )
        self._say(told)

    def recolour(self, colour: Colour) -> None:
        """Show the notes that are meant in ``colour``."""
        made = colour_many(self._session, self._meant(), colour)
        told = translate_count(
            "{count} note is in another colour.",
            "{count} notes are in another colour.",
            made.changed,
        )
        self._tell(made, told, translate("They are in that colour already."))

    def delete(self) -> None:
        """Delete the notes that are meant; undo brings them back."""
        made = delete_many(self._session, self._meant())
        told = translate_count(
            "{count} note is deleted; undo brings it back.",
            "{count} notes are deleted; undo brings them back.",
            made.changed,
        )
        self._tell(made, told)

    def copy(self) -> None:
        """Put the notes that are meant on the clipboard."""
        field = self.screen.top.field
        if field.hasFocus() and field.hasSelectedText():
            field.copy()
            return
        self._say(copy_notes(self._entries(self._meant())))

    def export(self) -> None:
        """Write the chosen notes to a file.

        Raises:
            NotPossible: If none is listed.
            SaveFailed: If they cannot be written.
        """
        self._export(self._meant())

    def export_all(self) -> None:
        """Write all notes that are listed to a file.

        Raises:
            NotPossible: If none is listed.
            SaveFailed: If they cannot be written.
        """
        notes = self.screen.view.notes.ids
        if not notes:
            raise NotPossible(translate("No note is listed."))
        self._export(notes)

    def _export(self, notes: Sequence[str]) -> None:
        window, path = self.screen.window(), self._story.path
        self._say(export_notes(window, path, self._title, self._entries(notes)))

    def _entries(self, notes: Sequence[str]) -> list[Entry]:
        names = self._preferences.settings.colour_meanings
        return entries_of(self._session, self._outline(), notes, names)

    # How it is done

    def _make_timers(self) -> None:
        self._later, self._idle = QTimer(self), QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._refresh)
        self._idle.timeout.connect(self._prepare_search)

    def _connect(self) -> None:
        screen, session = self.screen, self._session
        for changed in (session.notes_changed, session.readers_changed):
            changed.connect(self._on_changed)
        session.notes_arrived.connect(self._on_changed)
        session.history_changed.connect(screen.foot.say_no_more)
        session.text_changed.connect(self._on_text_changed)
        screen.view.entered_note.connect(self.note_wanted)
        screen.view.sort_wanted.connect(self._on_sort_wanted)
        screen.view.chosen_changed.connect(self._show_chosen)
        screen.view.menu_wanted.connect(screen.foot.show_menu)
        screen.filters.filter_changed.connect(self._list)
        screen.top.words_changed.connect(self._list)
        screen.top.field.left.connect(screen.view.setFocus)
        screen.top.export_wanted.connect(self._on_export_all)
        screen.foot.pressed.connect(self._on_pressed)
        screen.foot.left.connect(screen.view.setFocus)
        screen.foot.tags_written.connect(self._on_tags_written)
        screen.foot.colour_chosen.connect(self._on_colour_chosen)
        self._preferences.changed.connect(self._show_settings)

    def _show_settings(self, settings: Settings) -> None:
        keys = {
            spec.id: first_key(spec.id, settings.shortcuts, Mode.ALL_NOTES)
            for spec in ACTIONS
            if Mode.ALL_NOTES in spec.modes
        }
        self.screen.foot.show_keys(keys)
        self.screen.foot.show_meanings(settings.colour_meanings)
        if settings.colour_meanings != self.table.colour_names:
            self.table.show_colour_names(settings.colour_meanings)
            self._search.forget()
            self._on_changed()
        self.screen.top.field.show_key(keys["find"])
        self.screen.show_style(self._style)

    def _on_changed(self) -> None:
        if self._is_shown:
            self._later.start(0)

    def _on_text_changed(self) -> None:
        self._search.forget()
        self._on_changed()

    def _refresh(self) -> None:
        self._later.stop()
        self.table.refresh(self._outline())
        self._search.begin()
        self._idle.start(0)
        self.screen.filters.refresh()
        self._list()

    def _prepare_search(self) -> None:
        if self._search.prepare(_AT_A_TIME):
            self._idle.stop()

    def _list(self) -> None:
        screen, (column, is_descending) = self.screen, self._order
        found = self._search.finder(screen.top.field.text())
        ids = self.table.listed(
            screen.filters.wanted, column, is_descending=is_descending, found=found
        )
        screen.view.show_notes(ids)
        screen.filters.show_count(len(ids), len(self.table), self.table.open_count(ids))
        screen.show_nothing("" if ids else self._why_nothing())
        self._show_chosen()

    def _why_nothing(self) -> str:
        if len(self.table):
            return translate("No note is like that.")
        return translate(
            "There are no notes yet. Whatever you note while you reread is listed here."
        )

    def _show_chosen(self) -> None:
        chosen = self.screen.view.chosen
        are_done = self._are_done(chosen)
        self.screen.foot.show_chosen(len(chosen), are_done=are_done)

    def _are_done(self, notes: Collection[str]) -> bool:
        """Return whether some of ``notes`` are done, and none is open."""
        states = {self.table.note(note).status for note in notes}
        return Status.DONE in states and Status.OPEN not in states

    def _meant(self) -> list[str]:
        """Return the chosen notes, or else the one the author is at.

        Raises:
            NotPossible: If there is none.
        """
        view = self.screen.view
        found = view.chosen or [note for note in (view.current,) if note is not None]
        if not found:
            raise NotPossible(translate("No note is listed."))
        return found

    def _common_tags(self, notes: Collection[str]) -> list[str]:
        """Return the tags that all of ``notes`` have, as the first has them."""
        first, *others = (self.table.note(note).tags for note in notes)
        common = [set(map(same_tag, tags)) for tags in others]
        return [t for t in first if all(same_tag(t) in tags for tags in common)]

    def _on_tags_written(self, tags: tuple[str, ...]) -> None:
        self._call(self._retag, self._tagged, tags)

    def _retag(self, notes: Collection[str], tags: tuple[str, ...]) -> None:
        there = [note for note in notes if note in self.table]
        own = [note for note in there if not self._session.reader_of(note)]
        if not own:
            return
        wanted = set(map(same_tag, tags))
        removed = [t for t in self._common_tags(own) if same_tag(t) not in wanted]
        made = retag_many(self._session, there, tags, removed)
        told = translate_count(
            "{count} note has other tags.",
            "{count} notes have other tags.",
            made.changed,
        )
        self._tell(made, told, translate("They have these tags already."))

    def _tell(self, made: ManyChanged, told: str, otherwise: str = "") -> None:
        words = told if made.changed else "" if made.stayed else otherwise
        self._say(in_sequence(words, made.remark))

    def _say(self, words: str) -> None:
        if words:
            self.screen.foot.say(words)

    def _on_sort_wanted(self, column: NoteColumn) -> None:
        before, is_descending = self._order
        self._order = column, column is before and not is_descending
        self.screen.view.show_sorting(column, is_descending=self._order[1])
        self._list()

    def _on_pressed(self, name: str) -> None:
        does: dict[str, Callable[[], object]] = {
            TAG: self.edit_tags,
            DONE: self.toggle_done,
            COPY: self.copy,
            EXPORT: self.export,
            DELETE: self.delete,
            COLOUR: self.screen.foot.choose_colour,
        }
        self._call(does[name])

    def _on_colour_chosen(self, colour: Colour) -> None:
        self._call(self.recolour, colour)

    def _on_export_all(self) -> None:
        self._call(self.export_all)
