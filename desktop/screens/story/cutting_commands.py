"""The command that takes a passage out of the text, into the cuttings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.screens.story.selected_passage import ONLY_BLANKS, make_sure_of_caret
from desktop.session.cuttings import Cuttings
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.trimming import ink_of
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]


class CuttingCommands(QObject):
    """Cuts what is selected, or chosen, or at the caret of one screen."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._cuttings = Cuttings(screen.session, screen.story.marking)

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        return {"cut-passage": self.cut}

    def cut(self) -> None:
        """Take the passage that is meant out of the text, with the notes on it.

        Raises:
            NotPossible: If it would be one that the author does not see.
        """
        screen = self._screen
        problem = screen.story.text_problem
        span = self._passage()
        if problem:
            screen.say(problem)
        elif screen.suggesting.is_on:
            screen.say(
                "While you suggest, the text stays as it is. Delete the words to "
                "suggest that they go, or edit again to cut them."
            )
        elif span.is_empty:
            screen.say("There is nothing to cut at the caret; select it first.")
        elif ink_of(screen.session.live.slice(span)).is_empty:
            screen.say(ONLY_BLANKS)
        else:
            self._cut(span)

    def _cut(self, span: Span) -> None:
        screen = self._screen
        cutting = self._cuttings.cut(span)
        aside = screen.session.notes.set_aside
        if screen.chosen in aside:
            screen.choose(None)
        place = cutting.place or Span(span.start, span.start)
        screen.show_span(place)
        notes = f" with {counted(cutting.notes, 'note')}" if cutting.notes else ""
        screen.say(f"Cut to the cuttings{notes}. Undo takes that back.")

    def _passage(self) -> Span:
        screen = self._screen
        span = screen.page.selected_span
        if span.is_empty and screen.chosen:
            span = screen.session.placing.span_of(screen.chosen) or span
        if span.is_empty:
            make_sure_of_caret(screen.page)
            span = sentence_at(screen.session.text, screen.page.caret)
        return span
