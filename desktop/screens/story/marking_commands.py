"""The commands that make notes: on the selection, or on the sentence at the caret."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import KEYED_KINDS, KINDS, Colour, Kind
from desktop.screens.story.selected_passage import (
    make_sure_of_caret,
    passage_meant,
    selected_ink,
)
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]


class MarkingCommands(QObject):
    """Makes notes on the story of one screen."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        self._marking = screen.story.marking
        attempts, bar = screen.attempts, screen.selection_bar
        bar.colour_chosen.connect(partial(attempts.call, self.highlight))
        bar.kind_chosen.connect(partial(attempts.call_to_write, self.write))
        bar.insertion_wanted.connect(partial(attempts.call_to_write, self.insert_here))

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        colours = {f"highlight-{c.value}": partial(self.highlight, c) for c in Colour}
        kinds = {kind.action: partial(self.write, kind) for kind in KEYED_KINDS}
        return {**colours, **kinds, "insert-here": self.insert_here}

    def _passage(self) -> Span:
        """Return the selection, or else the sentence at the caret.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If no passage is meant.
        """
        self._marking.make_sure()
        return passage_meant(self._screen.page)

    def _marked(self, note: str, *, is_written: bool) -> None:
        page = self._screen.page
        behind = selected_ink(page).end  # which is the caret if nothing is selected
        page.select(Span(behind, behind))
        self._screen.selection_bar.hide()
        has_passage = self._session.placing.span_of(note) is not None
        self._screen.choose(note, reveal=not has_passage)
        if is_written:
            self._screen.write(note)

    def highlight(self, colour: Colour) -> None:
        """Highlight the selection, or the sentence at the caret."""
        note = self._marking.add(Kind.HIGHLIGHT, self._passage(), colour=colour)
        self._marked(note, is_written=False)

    def write(self, kind: Kind) -> None:
        """Begin a note on the selection, or the sentence at the caret, or the story.

        The wording that a suggestion proposes starts as what stands there.
        """
        row, words = KINDS[kind], None
        span = self._passage() if row.is_on_passage else None
        if row.has_replacement and span is not None:
            words = self._session.live.slice(span)
        self._marked(self._marking.add(kind, span, replacement=words), is_written=True)

    def insert_here(self) -> None:
        """Begin a suggestion of words where none stand yet: at the caret."""
        page = self._screen.page
        make_sure_of_caret(page)
        end = selected_ink(page).end
        place = Span(end, end)
        note = self._marking.add(Kind.SUGGESTION, place, replacement="")
        self._marked(note, is_written=True)
