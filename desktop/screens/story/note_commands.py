"""The commands on notes that are there: choosing, writing, placing, deleting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.notes_file import MOST_REPLIES
from desktop.errors import NotPossible
from desktop.screens.story.next_open import next_open
from desktop.screens.story.selected_passage import selected_passage
from desktop.screens.story.skipping import tell_of_skipped
from desktop.text.sentences import grow, shrink
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

Command = Callable[[], object]

CHOOSE_FIRST = "Choose a note first."
"""Why nothing can be done with a note."""


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
        margin, attempts = self._screen.margin, self._screen.attempts
        marking, call, write = self._marking, attempts.call, attempts.call_to_write
        margin.edit_refused.connect(partial(write, self.edit_one))
        margin.reply_requested.connect(partial(write, self.reply_to))
        margin.done_toggled.connect(partial(call, marking.toggle_done))
        margin.keep_open_requested.connect(partial(call, marking.keep_open))
        margin.applied.connect(partial(call, self.apply_one))
        margin.dismissed.connect(partial(call, self.dismiss_one))
        margin.delete_requested.connect(partial(call, self.delete_one))
        margin.attach_requested.connect(partial(call, self.attach_one))
        margin.candidate_chosen.connect(partial(call, self.take_place))
        margin.refused.connect(self._say)

    def _chosen(self) -> str:
        """Return the id of the chosen note, which is to be changed.

        Raises:
            NotesLocked: If no note may be changed.
            NotPossible: If none is chosen.
        """
        self._marking.make_sure()
        if not self._screen.chosen:
            raise NotPossible(CHOOSE_FIRST)
        return self._screen.chosen

    def step(self, step: int) -> None:
        """Choose the next note in reading order, or the previous one."""
        screen = self._screen
        # The chosen one has the caret; if that is not in view, it is left behind.
        has_place = screen.reading.place_of(screen.chosen or "") >= 0
        is_left = has_place and not screen.page.is_caret_in_view
        chosen = None if is_left else screen.chosen
        note = screen.reading.next_to(chosen, screen.page.place_meant, step)
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
        self.edit_one(self._chosen())

    def edit_one(self, note: str) -> None:
        """Write in the note or reply with that id."""
        self._screen.write(self._marking.own_note(note).id)

    def edit_tags(self) -> None:
        """Write the tags of the chosen note."""
        note = self._marking.own_note(self._chosen()).id
        self._screen.write(note)
        self._screen.margin.edit_tags(note)

    def reply(self) -> None:
        """Begin a reply to the chosen note."""
        self.reply_to(self._chosen())

    def reply_to(self, note: str) -> None:
        """Begin a reply to the note with that id."""
        if len(self._session.shown.replies_to(note)) >= MOST_REPLIES:
            raise NotPossible(
                f"This note has {MOST_REPLIES:,} replies, and can have no more."
            )
        reply = self._marking.reply(note)
        self._screen.choose(note)
        self._screen.write(reply)

    def toggle_done(self) -> None:
        """Mark the chosen note done, or open again."""
        self._marking.toggle_done(self._chosen())

    def done_and_next(self) -> None:
        """Mark the chosen note done and go on to the next open one."""
        note = self._screen.chosen_note()
        is_asked = note is not None and self._session.placing.asks(note)
        if note is not None and note.status is Status.OPEN:
            self._marking.toggle_done(note.id)
        self._go_on(is_asked=is_asked)

    def keep_open(self) -> None:
        """Say that the chosen note is not dealt with, and go on to the next such."""
        note = self._session.shown.notes[self._chosen()]
        if not self._session.placing.asks(note):
            raise NotPossible("This note does not ask whether it is dealt with.")
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
        self.apply_one(self._chosen())

    def apply_one(self, note: str) -> None:
        """Put a suggestion's wording into the text."""
        self._make_sure_it_suggests(note)
        if problem := self._screen.story.text_problem:
            raise NotPossible(problem)
        if not self._marking.apply(note):
            raise NotPossible(
                "The passage has changed since this was suggested, so nothing was "
                "applied. Edit the text by hand, or the suggestion."
            )

    def apply_shown(self) -> None:
        """Apply every suggestion that the filter lets be seen."""
        self._marking.make_sure()
        if problem := self._screen.story.text_problem:
            raise NotPossible(problem)
        order = list(self._screen.reading.order)
        self._say(self._marking.apply_all(order).sentence)

    def dismiss(self) -> None:
        """Dismiss the chosen suggestion."""
        self.dismiss_one(self._chosen())

    def dismiss_one(self, note: str) -> None:
        """Leave the text as it is, and mark a suggestion done."""
        self._make_sure_it_suggests(note)
        self._marking.dismiss(note)

    def _make_sure_it_suggests(self, note: str) -> None:
        if self._session.shown.notes[note].kind is not Kind.SUGGESTION:
            raise NotPossible("This note suggests no other words.")

    def recolour(self, colour: Colour) -> None:
        """Show the chosen note in another colour."""
        self._marking.set_colour(self._chosen(), colour)

    def reshape(self, reshaped: Callable[[str, Span], Span]) -> None:
        """Let the chosen note's passage, or else the selection, be another."""
        screen, note = self._screen, self._screen.chosen
        key = self._key(note or "")
        span = self._session.placing.span_of(key)
        if note and span is not None and not span.is_empty:
            self._marking.place(key, reshaped(self._session.text, span), "Passage")
        elif not screen.page.selected_span.is_empty:
            screen.page.select(reshaped(self._session.text, screen.page.selected_span))
        else:
            raise NotPossible(CHOOSE_FIRST)

    def attach(self) -> None:
        """Put the chosen note on the selected words."""
        self.attach_one(self._chosen())

    def attach_one(self, note: str) -> None:
        """Put a note on the selected words."""
        span = selected_passage(self._screen.page)
        if span.is_empty:
            raise NotPossible(
                "Select the words that the note is about, then attach it."
            )
        self._marking.place(self._key(note), span)
        self._screen.choose(note)

    def take_likeliest(self) -> None:
        """Put the chosen note, which was not found, where it most likely is."""
        note = self._chosen()
        if not self._session.anchor(self._key(note)).candidates:
            raise NotPossible(
                "There is no place to offer; select the words and attach it."
            )
        self.take_place(note, 0)

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
        self.delete_one(self._chosen())

    def delete_one(self, note: str) -> None:
        """Delete a note; undo brings it back."""
        screen = self._screen
        following = screen.reading.next_to(note, screen.page.caret, 1)
        self._marking.delete([note])
        screen.page.setFocus()
        if screen.chosen == note or screen.chosen is None:
            screen.choose(following, reveal=False)

    def _say(self, message: str) -> None:
        self._screen.say(message)
