"""Suggestions shown in the text, kept in step with notes, text and filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.screens.story.ghosts import StoryGhosts
from desktop.text.change import Side
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.storage.settings import Settings
    from desktop.text.change import ChangeSet


class Previews(QObject):
    """Shows on the page of a screen what its suggestions propose.

    This is no edit: text, positions, finding and copying know nothing of it.
    """

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._chosen = ""
        self._ghosts = StoryGhosts(screen.session, screen.reading.is_shown)
        self._ghosts.is_on = screen.preferences.settings.show_suggestions
        screen.marks.proposal = self._ghosts.proposal
        screen.page.show_ghosts(self._ghosts)
        screen.session.text_changed.connect(self._on_edited)
        screen.session.notes_changed.connect(screen.page.renew_ghosts)
        screen.session.readers_changed.connect(screen.page.renew_ghosts)
        screen.session.notes_arrived.connect(screen.page.renew_all_ghosts)
        screen.note_chosen.connect(self._on_note_chosen)
        screen.preferences.changed.connect(self._on_preferences_changed)

    def renew(self) -> None:
        """Show what is proposed by the notes that the filter lets be seen now."""
        self._screen.page.renew_all_ghosts()

    def _on_edited(self, changes: ChangeSet) -> None:
        first, last = changes.changes[0].span, changes.changes[-1].span
        end = changes.map_position(last.end, Side.AFTER)
        self._screen.page.renew_ghosts(frozenset(), Span(first.start, end))

    def _on_note_chosen(self, note: str) -> None:
        # The chosen note is shown whatever the filter says.
        both, self._chosen = {self._chosen, note}, note
        if not self._screen.reading.shows_everything:
            self._screen.page.renew_ghosts(both)

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.show_suggestions != self._ghosts.is_on:
            self._ghosts.is_on = settings.show_suggestions
            self.renew()
