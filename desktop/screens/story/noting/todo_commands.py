"""Working through the notes: doing what one asks for, and going on to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import Kind, Status
from desktop.errors import NotPossible
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation import Annotation
    from desktop.page.page_view import PageView
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.note_commands import NoteCommands
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.noting.todo import TodoNotes
    from desktop.screens.story.story_display import StoryDisplay
    from desktop.session.keeping.shown_story import ShownStory


class TodoCommands(QObject):
    """Goes from note to note in the order of the to-do list, and round to its top."""

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        todo: TodoNotes,
        reading: ReadingList,
        navigation: Navigation,
        notes: NoteCommands,
        display: StoryDisplay,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._session = story.session
        self._marking = story.marking
        self._page = page
        self._todo = todo
        self._reading = reading
        self._navigation = navigation
        self._notes = notes
        self._display = display
        self._say = say

    def finish(self) -> None:
        """Apply the chosen suggestion, or mark the chosen note done, and go on.

        Raises:
            NotesLocked: If no note may be changed.
            NotPossible: If the suggestion cannot be applied; it stays chosen.
        """
        self._settle(self._do)

    def dismiss(self) -> None:
        """Leave the chosen note undone, and go on.

        Raises:
            NotesLocked: If no note may be changed.
        """
        self._settle(self._dismiss)

    def _do(self, note: Annotation) -> None:
        if note.kind is Kind.SUGGESTION:
            self._notes.apply_one(note.id)
        else:
            self._notes.toggle_done_of(note.id)

    def _dismiss(self, note: Annotation) -> None:
        self._notes.dismiss_one(note.id)

    def _settle(self, do: Callable[[Annotation], None]) -> None:
        note = self._navigation.chosen_note
        self._display.show_todo_now()
        following = self._following()
        if note is not None and note.status is Status.OPEN:
            do(note)
            self._display.show_settled(note.id)
        self._go_on(*following)

    def _following(self) -> tuple[str | None, bool]:
        return self._todo.following(self._navigation.chosen, self._page.place_meant)

    def _go_on(self, note: str | None, is_begun_anew: bool) -> None:
        if note is not None:
            self._navigation.go_on_to(note)
            if is_begun_anew:
                self._say(translate("That was the last one; this is the first again."))
            return
        self._navigation.choose(None)
        self._say(
            translate("All notes are done.")
            if self._reading.shows_everything
            else translate("All notes that are shown are done.")
        )

    def keep_open(self) -> None:
        """Say that the chosen note is not dealt with, and go on to the next one.

        Raises:
            NotesLocked: If no note may be changed.
            NotPossible: If the note does not ask.
        """
        self._marking.make_sure()
        note = self._navigation.chosen_note
        if note is None:
            raise NotPossible(translate("Choose a note first."))
        if not self._session.placing.asks(note):
            raise NotPossible(
                translate("This note does not ask whether it is dealt with.")
            )
        self._display.show_todo_now()
        following, _ = self._following()
        self._marking.keep_open(note.id)
        if following is not None:
            self._navigation.go_on_to(following)
