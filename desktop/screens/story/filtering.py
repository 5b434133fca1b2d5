"""Which notes the author wants to see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.annotations.note_filter import NoteFilter
    from desktop.screens.story.story_screen import StoryScreen


class Filtering(QObject):
    """Filters the notes of a screen as contents or to-do list ask for it."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.contents.filter_changed.connect(self.set)
        screen.todo.filter_changed.connect(self.set)
        screen.session.readers_changed.connect(self._on_readers_changed)

    def set(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        screen = self._screen
        screen.contents.show_filter(wanted)
        screen.todo.show_filter(wanted)
        screen.reading.set_filter(wanted)
        if screen.chosen and not screen.reading.is_shown(screen.chosen):
            screen.choose(None)
        screen.reading.hold(screen.chosen)
        screen.previews.renew()
        screen.display.show_notes()

    def toggle_readers(self) -> None:
        """Hide the notes of readers, or show them again."""
        screen = self._screen
        screen.reading.show_readers(is_on=screen.reading.hides_readers)
        self.set(screen.reading.filter)
        is_hidden = screen.reading.hides_readers
        screen.say(f"Readers’ notes are {'hidden' if is_hidden else 'shown'}.")

    def _on_readers_changed(self) -> None:
        screen = self._screen
        screen.reading.refresh()
        if screen.chosen and screen.chosen not in screen.session.shown:
            screen.choose(None)
        wanted, notes = screen.reading.filter, screen.session.threads()
        makers = {note.creator.id if note.creator else "" for note in notes}
        if wanted.creators - makers:
            # Who was asked for is not there any more, and could not be unasked.
            self.set(replace(wanted, creators=wanted.creators & makers))
        screen.display.show_notes_later()
