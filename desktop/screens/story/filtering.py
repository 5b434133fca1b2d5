"""Which notes the author wants to see, and being told so where it does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.note_filter import NoteFilter

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen


class Filtering(QObject):
    """Filters the notes of a screen as the contents panel asks for it."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._has_told = False
        screen.contents.filter_changed.connect(self.set)
        screen.mode_changed.connect(self._on_mode_changed)

    def set(self, wanted: NoteFilter) -> None:
        """Show only the notes that ``wanted`` accepts."""
        screen = self._screen
        screen.reading.set_filter(wanted)
        if screen.chosen and not screen.reading.is_shown(screen.chosen):
            screen.choose(None)
        screen.reading.hold(screen.chosen)
        screen.display.show_notes()

    def show_all(self) -> None:
        """Show every note again."""
        self._screen.contents.show_filter(NoteFilter())
        self.set(NoteFilter())

    def _on_mode_changed(self, mode: str) -> None:
        # The filter is set in the contents; in Revise they make way for the list of
        # what is to do, from which notes would be missing for no reason to be seen.
        bar, is_listed = self._screen.message_bar, mode == "revise"
        if self._has_told and not is_listed:
            bar.dismiss()
            self._has_told = False
        elif is_listed and not self._screen.reading.filter.is_empty:
            bar.show_message(
                "Only the notes that you filtered are listed here.",
                [("Show all notes", self.show_all)],
            )
            self._has_told = True
