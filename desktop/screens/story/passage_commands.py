"""The commands on notes that are about several passages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.file.item_reader import MOST_PARTS
from desktop.annotations.note_passages import (
    number_of,
    passage_count,
    passage_key,
    passage_keys,
)
from desktop.errors import NotPossible
from desktop.screens.story.note_commands import CHOOSE_FIRST
from desktop.screens.story.selected_passage import passage_meant
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]

_ONE_PASSAGE = "This note is about one passage only."


class PassageCommands(QObject):
    """Adds passages to notes, takes them away, and goes from one to the next."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        self._marking = screen.story.marking
        self._last: str | None = None
        screen.note_chosen.connect(self._on_note_chosen)
        screen.page.selected.connect(self._on_caret_moved)
        screen.margin.passage_chosen.connect(self.go_to)
        call = screen.attempts.call
        screen.margin.passage_removed.connect(partial(call, self.remove_one))
        screen.selection_bar.passage_wanted.connect(partial(call, self.add))

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        return {
            "add-passage": self.add,
            "next-passage": self.go_on,
            "remove-passage": self.remove,
        }

    def add(self) -> None:
        """Let the note be about the selection too, or the sentence at the caret.

        That is the note that is chosen, or else was chosen last: a click into the
        text, on the way to more words, lets it go.
        """
        self._marking.make_sure()
        note = self._session.shown.get(self._screen.chosen or self._last or "")
        if note is None:
            raise NotPossible(
                "Choose a note first; then select more words that it is about."
            )
        if note.passage is None:
            raise NotPossible(
                "This note is about the whole story, not about a passage."
            )
        self._add(note, self._wanted(note))

    def _wanted(self, note: Annotation) -> Span:
        span = passage_meant(self._screen.page)
        places = map(self._session.placing.span_of, passage_keys(note))
        if passage_count(note) >= MOST_PARTS:
            raise NotPossible(
                f"A note can be about {MOST_PARTS:,} passages, and no more."
            )
        if span in places:
            raise NotPossible("The note is about these words already.")
        return span

    def _add(self, note: Annotation, span: Span) -> None:
        self._marking.add_passage(note.id, span)
        page = self._screen.page
        page.select(Span(span.end, span.end))
        self._screen.selection_bar.hide()
        self._screen.choose(note.id, reveal=False)
        count = passage_count(note) + 1
        self._say(f"The note is about {count} passages now.")

    def go_on(self) -> None:
        """Go to the next passage of the chosen note, and round to its first."""
        note = self._screen.chosen_note()
        if note is None:
            return
        key = self._screen.standing.next_key(note)
        if passage_count(note) < 2:
            self._say(_ONE_PASSAGE)
        elif key is not None:
            self.go_to(note.id, number_of(key))

    def go_to(self, note: str, number: int) -> None:
        """Choose a note, and go to its passage of that number."""
        key = passage_key(note, number)
        span = self._session.placing.span_of(key)
        self._screen.choose(note, reveal=False)
        if span is not None:
            with self._screen.leaps.leaping():
                self._screen.page.select(Span(span.start, span.start))
                self._screen.page.reveal(span)
        self._screen.standing.look_at(key)
        self._screen.margin.choose(note)

    def remove(self) -> None:
        """Take the passage at the caret from the chosen note."""
        self._marking.make_sure()
        note = self._screen.chosen_note()
        if note is None:
            raise NotPossible(CHOOSE_FIRST)
        key = self._screen.standing.key_shown(note)
        self.remove_one(note.id, number_of(key))

    def remove_one(self, note: str, number: int) -> None:
        """Take a passage from a note; undo brings it back."""
        self._marking.make_sure()
        if passage_count(self._session.shown.notes[note]) < 2:
            raise NotPossible(_ONE_PASSAGE)
        self._marking.remove_passage(passage_key(note, number))
        self._screen.margin.refresh()

    def _on_note_chosen(self, note: str) -> None:
        self._last = note or self._last
        chosen = self._session.shown.get(note)
        is_own = chosen is not None and not self._session.reader_of(note)
        can_add = is_own and chosen is not None and chosen.passage is not None
        self._screen.selection_bar.show_adding(can_add=can_add)

    def _on_caret_moved(self) -> None:
        # The card says which passage the caret is in.
        note = self._screen.chosen_note()
        if note is not None and note.further:
            if self._screen.standing.at_caret(note) is not None:
                self._screen.standing.look_at(None)
            self._screen.margin.refresh()

    def _say(self, message: str) -> None:
        self._screen.say(message)
