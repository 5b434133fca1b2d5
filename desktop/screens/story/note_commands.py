"""The commands on notes that are there: choosing, writing, placing, deleting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.annotation import Colour, Kind, Status
from desktop.screens.story.next_open import next_open
from desktop.screens.story.skipping import tell_of_skipped
from desktop.text.sentences import grow, shrink
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]


class NoteCommands(QObject):
    """Works on the notes of one screen, most of all on the chosen one."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._session = screen.session
        self._marking = screen.story.marking
        self._connect_margin()

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        colours = {
            f"recolour-{colour.value}": partial(self.recolour, colour)
            for colour in Colour
        }
        return {
            **colours,
            "next-note": partial(self.step, 1),
            "previous-note": partial(self.step, -1),
            "next-at-same-place": self.next_here,
            "edit-note": self.edit,
            "edit-tags": self.edit_tags,
            "reply": self.reply,
            "toggle-done": self.toggle_done,
            "done-and-next": self.done_and_next,
            "keep-open": self.keep_open,
            "apply-suggestion": self.apply,
            "dismiss-suggestion": self.dismiss,
            "apply-shown": self.apply_shown,
            "grow-passage": partial(self.reshape, grow),
            "shrink-passage": partial(self.reshape, shrink),
            "attach-to-selection": self.attach,
            "take-place": self.take_likeliest,
            "delete-note": self.delete,
        }

    def _connect_margin(self) -> None:
        margin, marking = self._screen.margin, self._marking
        margin.words_edited.connect(marking.set_words)
        margin.replacement_edited.connect(marking.set_replacement)
        margin.tags_edited.connect(marking.set_tags)
        margin.reply_requested.connect(self.reply_to)
        margin.done_toggled.connect(marking.toggle_done)
        margin.keep_open_requested.connect(marking.keep_open)
        margin.applied.connect(self.apply_one)
        margin.dismissed.connect(self.dismiss_one)
        margin.delete_requested.connect(self.delete_one)
        margin.attach_requested.connect(self.attach_one)
        margin.candidate_chosen.connect(self.take_place)
        margin.editing_finished.connect(self._on_editing_finished)

    def step(self, step: int) -> None:
        """Choose the next note in reading order, or the previous one."""
        screen = self._screen
        note = screen.reading.next_to(screen.chosen, screen.page.caret, step)
        if note is not None:
            self._go_to(note)
        elif not screen.reading.order:
            self._say("There are no notes to go to.")
        else:
            self._say("That was the last note." if step > 0 else "No note before this.")

    def next_here(self) -> None:
        """Choose the next of the notes that overlap at the chosen one."""
        screen = self._screen
        span = self._session.placing.span_of(self._key(screen.chosen or ""))
        place = span or Span(screen.page.caret, screen.page.caret)
        following = screen.reading.next_at(place, screen.chosen)
        if following is not None:
            screen.choose(following)

    def edit(self) -> None:
        """Write in the chosen note."""
        if self._screen.chosen:
            self._screen.write(self._marking.own_note(self._screen.chosen).id)

    def edit_tags(self) -> None:
        """Write the tags of the chosen note."""
        if self._screen.chosen:
            note = self._marking.own_note(self._screen.chosen).id
            self._screen.write(note)
            self._screen.margin.edit_tags(note)

    def reply(self) -> None:
        """Begin a reply to the chosen note."""
        if self._screen.chosen:
            self.reply_to(self._screen.chosen)

    def reply_to(self, note: str) -> None:
        """Begin a reply to the note with that id."""
        self._screen.choose(note)
        self._screen.write(self._marking.reply(note))

    def toggle_done(self) -> None:
        """Mark the chosen note done, or open again."""
        if self._screen.chosen:
            self._marking.toggle_done(self._screen.chosen)

    def done_and_next(self) -> None:
        """Mark the chosen note done and go on to the next open one."""
        note = self._screen.chosen_note()
        is_asked = note is not None and self._session.placing.asks(note)
        if note is not None and note.status is Status.OPEN:
            self._marking.toggle_done(note.id)
        self._go_on(is_asked=is_asked)

    def keep_open(self) -> None:
        """Say that the chosen note is not dealt with, and go on to the next such."""
        note = self._screen.chosen_note()
        if note is None:
            return
        if not self._session.placing.asks(note):
            self._say("This note does not ask whether it is dealt with.")
            return
        self._marking.keep_open(note.id)
        following = next_open(self._screen, is_asked=True)
        if following is not None:
            self._go_to(following)

    def _go_on(self, *, is_asked: bool) -> None:
        screen = self._screen
        screen.reading.refresh()
        following = next_open(screen, is_asked=is_asked)
        if following is not None:
            self._go_to(following)
            return
        screen.choose(None)
        shown = "" if screen.reading.filter.is_empty else " that are shown"
        self._say(f"All notes{shown} are done.")

    def _go_to(self, note: str) -> None:
        self._screen.leaps.passed = None
        self._screen.choose(note)
        tell_of_skipped(self._screen)

    def apply(self) -> None:
        """Apply the chosen suggestion."""
        if self._screen.chosen:
            self.apply_one(self._screen.chosen)

    def apply_one(self, note: str) -> None:
        """Put a suggestion's wording into the text."""
        if not self._is_suggestion(note):
            return
        if self._screen.story.file.decoded.problem:
            self._say(self._screen.story.file.decoded.problem)
        elif not self._marking.apply(note):
            self._say(
                "The passage has changed since this was suggested, so nothing was "
                "applied. Edit the text by hand, or the suggestion."
            )

    def apply_shown(self) -> None:
        """Apply every suggestion that the filter lets be seen."""
        problem = self._screen.story.file.decoded.problem
        if problem:
            self._say(problem)
        else:
            order = list(self._screen.reading.order)
            self._say(self._marking.apply_all(order).sentence)

    def dismiss(self) -> None:
        """Dismiss the chosen suggestion."""
        if self._screen.chosen:
            self.dismiss_one(self._screen.chosen)

    def dismiss_one(self, note: str) -> None:
        """Leave the text as it is, and mark a suggestion done."""
        if self._is_suggestion(note):
            self._marking.dismiss(note)

    def _is_suggestion(self, note: str) -> bool:
        is_one = self._session.shown.notes[note].kind is Kind.SUGGESTION
        if not is_one:
            self._say("This note suggests no other words.")
        return is_one

    def recolour(self, colour: Colour) -> None:
        """Show the chosen note in another colour."""
        if self._screen.chosen:
            self._marking.set_colour(self._screen.chosen, colour)

    def reshape(self, reshaped: Callable[[str, Span], Span]) -> None:
        """Let the chosen note's passage, or else the selection, be another."""
        screen, note = self._screen, self._screen.chosen
        key = self._key(note or "")
        span = self._session.placing.span_of(key)
        if note and span is not None and not span.is_empty:
            self._marking.place(key, reshaped(self._session.text, span), "Passage")
        elif not screen.page.selected_span.is_empty:
            screen.page.select(reshaped(self._session.text, screen.page.selected_span))

    def attach(self) -> None:
        """Put the chosen note on the selected words."""
        if self._screen.chosen:
            self.attach_one(self._screen.chosen)

    def attach_one(self, note: str) -> None:
        """Put a note on the selected words."""
        span = self._screen.page.selected_span
        if span.is_empty:
            self._say("Select the words that the note is about, then attach it.")
        else:
            self._marking.place(self._key(note), span)
            self._screen.choose(note)

    def take_likeliest(self) -> None:
        """Put the chosen note, which was not found, where it most likely is."""
        note = self._screen.chosen_note()
        if note is None:
            return
        if self._session.anchor(self._key(note.id)).candidates:
            self.take_place(note.id, 0)
        else:
            self._say("There is no place to offer; select the words and attach it.")

    def take_place(self, note: str, candidate: int) -> None:
        """Put a note that was not found at one of the places it may be."""
        key = self._key(note)
        places = self._session.anchor(key).candidates
        if candidate < len(places):
            self._marking.place(key, places[candidate])
            self._screen.choose(note)

    def _key(self, note: str) -> str:
        """Return the key of the passage that the card of a note tells of."""
        found = self._session.shown.get(note)
        return note if found is None else self._screen.standing.key_shown(found)

    def delete(self) -> None:
        """Delete the chosen note; undo brings it back."""
        if self._screen.chosen:
            self.delete_one(self._screen.chosen)

    def delete_one(self, note: str) -> None:
        """Delete a note; undo brings it back."""
        screen = self._screen
        following = screen.reading.next_to(note, screen.page.caret, 1)
        self._marking.delete([note])
        screen.page.setFocus()
        if screen.chosen == note or screen.chosen is None:
            screen.choose(following, reveal=False)

    def _on_editing_finished(self, note: str) -> None:
        self._screen.fold_margin()
        self._session.history.close()
        self._marking.drop_if_empty(note)

    def _say(self, message: str) -> None:
        self._screen.say(message)
