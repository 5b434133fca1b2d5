"""Suggesting instead of editing: what is typed in Revise only makes suggestions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.modes import Mode
from desktop.session.suggester import Suggester
from desktop.session.suggesting import Way
from desktop.text.span import Span
from desktop.text.words import (
    without_first_letter,
    without_first_word,
    without_last_letter,
    without_last_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.story_screen import StoryScreen

_SHORTENED = {
    (Way.BACKWARD, False): without_last_letter,
    (Way.FORWARD, False): without_first_letter,
    (Way.BACKWARD, True): without_last_word,
    (Way.FORWARD, True): without_first_word,
}


class Suggesting(QObject):
    """Lets the author of one screen suggest, as a reader would, or edit.

    Attributes:
        is_on: Whether edits make suggestions; in Reread the text is locked anyhow.

    Signals:
        toggled: It was switched on or off; carries which.
    """

    toggled = Signal(bool)

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._suggester = Suggester(screen.session, screen.story.marking)
        self.is_on = False
        screen.page.rewritten.connect(self._on_rewritten)
        screen.page.erased.connect(self._on_erased)
        move = partial(screen.attempts.call, self._suggester.move)
        screen.page.move_wanted.connect(move)
        screen.status.suggesting_left.connect(self.toggle)
        screen.mode_changed.connect(self._show)

    def toggle(self) -> None:
        """Suggest from now on, or edit again."""
        self.is_on = not self.is_on
        screen, session = self._screen, self._screen.session
        session.history.close()
        screen.page.is_diverted = self.is_on
        screen.finding.edit = self._suggester.edit if self.is_on else session.edit
        self._show()
        screen.say(
            "What you type is suggested now; the text stays as it is."
            if self.is_on
            else "What you type changes the text again."
        )
        self.toggled.emit(self.is_on)

    def _show(self) -> None:
        is_shown = self.is_on and self._screen.mode is Mode.REVISE
        self._screen.status.show_suggesting(is_on=is_shown)

    def _on_rewritten(self, span: Span, words: str, way: Way) -> None:
        attempts = self._screen.attempts
        rewrite = partial(self._suggester.rewrite, span, words, way)
        if not attempts.call(self._follow, rewrite):
            attempts.withholding.begin(words)

    def _on_erased(self, way: Way, is_word: bool) -> None:
        page = self._screen.page
        step = partial(page.step, way=way, is_word=is_word)
        shorten = _SHORTENED[way, is_word]
        erase = partial(self._suggester.erase, page.caret, way, step, shorten)
        self._screen.attempts.call(self._follow, erase)

    def _follow(self, suggest: Callable[[], int]) -> None:
        caret = suggest()
        self._screen.page.select(Span(caret, caret))
        self._screen.page.ensureCursorVisible()
