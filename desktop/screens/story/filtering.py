"""Which notes the author wants to see."""

from __future__ import annotations

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

    def set(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        screen = self._screen
        screen.contents.show_filter(wanted)
        screen.todo.show_filter(wanted)
        screen.reading.set_filter(wanted)
        if screen.chosen and not screen.reading.is_shown(screen.chosen):
            screen.choose(None)
        screen.reading.hold(screen.chosen)
        screen.display.show_notes()
