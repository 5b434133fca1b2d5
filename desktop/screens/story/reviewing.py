"""Going through the notes whose passages fared badly while nobody looked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.screens.story.key_hints import going_words
from desktop.widgets.message_truth import Truth, truth_of

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.findings import Findings
    from desktop.session.saving import Saving


class Reviewing(QObject):
    """Offers to show only the notes that were changed, cut or not found."""

    def __init__(self, screen: StoryScreen, saving: Saving) -> None:
        super().__init__(screen)
        self._screen = screen
        self._is_under_way = False
        screen.message_bar.dismissed.connect(self._on_dismissed)
        saving.found.connect(self._on_found)

    def tell_at_opening(self) -> None:
        """Say what became of the notes if the story is not the one they were on."""
        became = self._screen.story.arrival.became
        if became.others:
            words = (
                f"The story was changed since the notes were made: {became.sentence}"
            )
            self.tell(became, words)

    def _on_found(self, became: Findings) -> None:
        if became.others:
            name = self._screen.story.path.name
            words = f"“{name}” was changed by another program: {became.sentence}"
            self.tell(became, f"{words} Undo takes that back.")

    def tell(self, became: Findings, words: str) -> None:
        """Say what became of the notes, and offer to go through those that changed."""
        show = partial(self.begin, frozenset(became.others))
        offers = [("Go through them", show)] if became.others else []
        truth = truth_of(words, self._screen.session)
        self._screen.message_bar.show_message(words, offers, truth)

    def begin(self, notes: frozenset[str]) -> None:
        """Show only ``notes``, and choose the first of them."""
        screen = self._screen
        self._is_under_way = True
        screen.reading.show_only(notes)
        screen.previews.renew()
        screen.display.show_notes()
        screen.choose(next(iter(screen.reading.order), None))
        truth = Truth((screen.mode_changed, screen.preferences.changed), self._words)
        all_notes = ("Show all notes", self.end)
        screen.message_bar.show_message(self._words(), [all_notes], truth)

    def _words(self) -> str:
        going = going_words(self._screen, "through them")
        return f"Only these notes are shown{going and f'; {going}'}."

    def end(self) -> None:
        """Show every note again."""
        self._is_under_way = False
        self._screen.reading.show_only(None)
        self._screen.previews.renew()
        self._screen.display.show_notes()

    def _on_dismissed(self) -> None:
        # Nothing else on the screen says that notes are left out.
        if self._is_under_way:
            self.end()
