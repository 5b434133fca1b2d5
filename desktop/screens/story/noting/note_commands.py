"""The commands on notes: making them, choosing, writing, placing, deleting.

A note is made on the selected words, without the blanks around them, or else on the
sentence at the caret.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.annotations.file.item_reader import MOST_PARTS
from desktop.annotations.file.notes_file import MOST_REPLIES
from desktop.annotations.kinds import KINDS, Colour, Kind, Outcome, Status
from desktop.annotations.note_passages import (
    number_of,
    passage_count,
    passage_key,
    passage_keys,
)
from desktop.errors import NotPossible
from desktop.screens.story.navigation import ONE_PASSAGE
from desktop.storage.story.story_state import Mode
from desktop.text.editing.trimming import ink_of
from desktop.text.sentences import grow, sentence_at, shrink
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.widgets.announcing import announce
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.annotations.annotation import Annotation
    from desktop.margin.margin import Margin
    from desktop.page.page_view import PageView
    from desktop.page.selection_bar import SelectionBar
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.noting.cards import CardTargets, CardWriting
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.live_text import Edit
    from desktop.text.paragraphs import Wrapping

ONLY_BLANKS = translate("Only blanks are selected; select some words first.")
NO_SENTENCE = translate("There is no sentence at the caret; select some words first.")
OUT_OF_VIEW = translate(
    "The caret is not in view; click a sentence or select some words first."
)
"""Why nothing can be marked or cut."""

_CHOOSE_FIRST = translate("Choose a note first.")
"""Why nothing can be done with a note."""

_CHANGED = translate(
    "The passage has changed since this was suggested, so nothing was applied. Edit "
    "the text by hand, or the suggestion."
)
_UNSURE = translate(
    "Where this suggestion belongs is less than sure, so nothing was applied. Put it "
    "at its place first."
)
_NOT_FOUND = translate(
    "The passage of this suggestion was not found, so nothing was applied. Attach it "
    "to words of the text first."
)
"""Why a suggestion is not applied."""

_APPLIED, _DISMISSED = translate("Applied"), translate("Dismissed")
"""What is said of a suggestion, before the key that undoes it."""


class MarkingCommands(QObject):
    """Makes notes on one story.

    Attributes:
        writes_elsewhere: Whether the cards stand beside another page than that on
            which the words are selected; the note that is written is shown there.
    """

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        selection_bar: SelectionBar,
        navigation: Navigation,
        writing: CardWriting,
        attempts: Attempts,
    ) -> None:
        super().__init__(page)
        self._session = story.session
        self._marking = story.marking
        self._page = page
        self._bar = selection_bar
        self._navigation = navigation
        self._writing = writing
        self.writes_elsewhere = False
        self._called: _CalledFrom | None = None
        writing.finished.connect(self._on_finished)
        page.live.edit_made.connect(self._on_edited)
        bar, write = self._bar, attempts.call_to_write
        bar.colour_chosen.connect(partial(attempts.call, self.highlight))
        bar.kind_chosen.connect(partial(write, self.write))
        bar.insertion_wanted.connect(partial(write, self.insert_here))

    def _passage(self) -> Span:
        """Return the selection, or else the sentence at the caret.

        Raises:
            NotesLocked: If no note may be made.
            NotPossible: If no passage is meant.
        """
        self._marking.make_sure()
        return passage_meant(self._page, self._session.paragraphs.wrapping)

    def _marked(self, note: str, *, is_written: bool) -> None:
        called = _CalledFrom.of(self._page, note)
        behind = selected_ink(self._page).end  # which may be the caret
        self._page.select(Span(behind, behind))
        self._bar.hide()
        has_passage = self._session.placing.span_of(note) is not None
        is_shown = is_written and self.writes_elsewhere
        self._navigation.choose(note, reveal=is_shown or not has_passage)
        if is_written:
            self._writing.begin(note, is_new=True)
            self._called = None if has_passage else called

    def _on_finished(self, note: str) -> None:
        """Go back to where a note was called for that is on no words there."""
        called, self._called = self._called, None
        if called is not None and called.note == note:
            called.go_back(self._page)

    def _on_edited(self, edit: Edit) -> None:
        if self._called is not None:
            self._called = self._called.moved(edit)

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
            words = self._session.paragraphs.flowing(span)
        self._marked(self._marking.add(kind, span, replacement=words), is_written=True)

    def insert_here(self) -> None:
        """Begin a suggestion of words where none stand yet: at the caret."""
        make_sure_of_caret(self._page)
        end = selected_ink(self._page).end
        place = Span(end, end)
        note = self._marking.add(Kind.SUGGESTION, place, replacement="")
        self._marked(note, is_written=True)


@value
class _CalledFrom:
    """Where the author was when a note was called for.

    Attributes:
        note: The note.
        top: The first line in view, in code points.
        above: How far below the top of the view it began, in pixels.
        anchor: Where the selection began.
        caret: Where the caret was.
    """

    note: str
    top: int
    above: int
    anchor: int
    caret: int

    @classmethod
    def of(cls, page: PageView, note: str) -> _CalledFrom:
        top, selected, caret = page.reading_place, page.selected_span, page.caret
        above = round(page.line_top(top)) - page.scroll_top
        anchor = selected.start + selected.end - caret
        return cls(note, top, above, anchor, caret)

    def moved(self, edit: Edit) -> _CalledFrom:
        places = map(edit.place_of, (self.top, self.anchor, self.caret))
        top, anchor, caret = places
        return replace(self, top=top, anchor=anchor, caret=caret)

    def go_back(self, page: PageView) -> None:
        page.go_back_to(self.top, self.caret)
        page.select(Span(*sorted((self.anchor, self.caret))))
        page.verticalScrollBar().setValue(round(page.line_top(self.top)) - self.above)


def passage_meant(page: PageView, wrapping: Wrapping) -> Span:
    """Return the selected words, or else the sentence that is heard, or at the caret.

    Args:
        page: Where they are selected.
        wrapping: How the story uses its line ends.

    Raises:
        NotPossible: If there is no sentence, if it would be one that the author does
            not see, or if nothing but blanks is selected.
    """
    span = selected_passage(page)
    if span.is_empty and page.spoken:
        return page.spoken
    if span.is_empty:
        make_sure_of_caret(page)
        span = sentence_at(page.live.text, page.caret, wrapping)
    if span.is_empty:
        raise NotPossible(NO_SENTENCE)
    return span


def make_sure_of_caret(page: PageView) -> None:
    """Do nothing if the author sees where the caret or the selection is.

    Raises:
        NotPossible: If the page was scrolled away from the caret.
    """
    if page.selected_span.is_empty and not page.is_caret_in_view:
        raise NotPossible(OUT_OF_VIEW)


def selected_passage(page: PageView) -> Span:
    """Return the selected words; empty at the caret if nothing is selected.

    Raises:
        NotPossible: If nothing but blanks is selected.
    """
    span = selected_ink(page)
    if span.is_empty and not page.selected_span.is_empty:
        raise NotPossible(ONLY_BLANKS)
    return span


def selected_ink(page: PageView) -> Span:
    """Return the selected words; empty where the selection ends if there are none."""
    span = page.meant_span
    ink = ink_of(page.live.slice(span))
    return Span(span.start + ink.start, span.start + ink.end)


class NoteCommands(QObject):
    """Works on the notes of one story, most of all on the chosen one."""

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        margin: Margin,
        reading: ReadingList,
        targets: CardTargets,
        navigation: Navigation,
        writing: CardWriting,
        selection_bar: SelectionBar,
        attempts: Attempts,
        modes: StoryModes,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(margin)
        self._story = story
        self._session = story.session
        self._marking = story.marking
        self._page = page
        self._margin = margin
        self._reading = reading
        self._targets = targets
        self._navigation = navigation
        self._writing = writing
        self._bar = selection_bar
        self._attempts = attempts
        self._modes = modes
        self._say = say
        self._last: str | None = None
        self._opened = ""
        navigation.note_chosen.connect(self._on_note_chosen)
        page.selected.connect(self._on_caret_moved)
        selection_bar.passage_wanted.connect(partial(attempts.call, self.add_passage))
        self._connect_margin(attempts)

    def _connect_margin(self, attempts: Attempts) -> None:
        margin, marking = self._margin, self._marking
        call, write = attempts.call, attempts.call_to_write
        margin.edit_refused.connect(partial(write, self.edit_one))
        margin.reply_requested.connect(partial(write, self.reply_to))
        margin.done_toggled.connect(partial(call, self.toggle_done_of))
        margin.agree_toggled.connect(partial(call, self.agree_with))
        margin.keep_open_requested.connect(partial(call, marking.keep_open))
        margin.applied.connect(partial(call, self.apply_one))
        margin.revise_requested.connect(partial(call, self.revise_one))
        margin.dismissed.connect(partial(call, self.dismiss_one))
        margin.attach_requested.connect(partial(call, self.attach_one))
        margin.candidate_chosen.connect(partial(call, self.take_place))
        margin.passage_removed.connect(partial(call, self._remove_passage))
        margin.refused.connect(self._say)

    def _chosen(self) -> str:
        """Return the id of the chosen note, which is to be changed.

        Raises:
            NotesLocked: If no note may be changed.
            NotPossible: If none is chosen.
        """
        self._marking.make_sure()
        if not self._navigation.chosen:
            raise NotPossible(_CHOOSE_FIRST)
        return self._navigation.chosen

    def edit(self) -> None:
        """Write in the chosen note."""
        self.edit_one(self._chosen())

    def edit_one(self, note: str) -> None:
        """Write in the note or reply with that id."""
        self._writing.begin(self._marking.own_note(note).id)

    def edit_tags(self) -> None:
        """Write the tags of the chosen note."""
        note = self._marking.own_note(self._chosen()).id
        self._writing.begin(note)
        self._margin.edit_tags(note)

    def open_next_link(self) -> None:
        """Open a link of the chosen note or its replies, each time the next one."""
        # Late: hardly any note has a link.
        from desktop.margin.note_paragraphs import open_link
        from desktop.text.note_markdown import links_in

        shown, note = self._session.shown, self._navigation.chosen
        if not note:
            raise NotPossible(_CHOOSE_FIRST)
        thread = (shown.notes[note], *shown.replies_to(note))
        links = [link for each in thread for link in links_in(each.words)]
        if not links:
            raise NotPossible(translate("There is no link in this note."))
        last = self._opened
        is_on = last in links and links.index(last) < len(links) - 1
        self._opened = links[links.index(last) + 1] if is_on else links[0]
        open_link(self._opened)

    def reply(self) -> None:
        """Begin a reply to the chosen note."""
        self.reply_to(self._chosen())

    def reply_to(self, note: str) -> None:
        """Begin a reply to the note with that id."""
        if len(self._session.shown.replies_to(note)) >= MOST_REPLIES:
            raise NotPossible(
                translate(
                    "This note has {most} replies, and can have no more.",
                    most=grouped(MOST_REPLIES),
                )
            )
        reply = self._marking.reply(note)
        self._navigation.choose(note)
        self._writing.begin(reply)

    def toggle_done(self) -> None:
        """Mark the chosen note done, or open again."""
        self.toggle_done_of(self._chosen())

    def toggle_done_of(self, note: str) -> None:
        """Mark a note done, or open again, with those that its card tells of."""
        together = self._reading.shared.of(note)
        if len(together) < 2:
            self._marking.toggle_done(note)
            return
        is_open = self._session.shown.notes[note].status is Status.OPEN
        self._settle(together, Status.DONE if is_open else Status.OPEN)

    def _settle(
        self, notes: Iterable[str], status: Status, outcome: Outcome | None = None
    ) -> None:
        # Late: seldom does one card tell of several notes.
        from desktop.session.story.noting.many_notes import settle_many

        settle_many(self._session, notes, status, self._marking.author, outcome)

    def toggle_agreement(self) -> None:
        """Agree with the chosen note, which is a reader's, or not any more."""
        self.agree_with(self._chosen())

    def agree_with(self, note: str) -> None:
        """Agree with a note of a reader's and those that its card tells of, or not."""
        self._marking.toggle_agreement(self._reading.shared.of(note))

    def apply(self) -> None:
        """Apply the chosen suggestion."""
        self.apply_one(self._chosen())

    def apply_one(self, note: str) -> None:
        """Put a suggestion's wording into the text."""
        self._make_sure_it_suggests(note)
        if problem := self._story.text_problem:
            raise NotPossible(problem)
        self._make_sure_it_waits(note)
        if not self._marking.apply(note):
            raise NotPossible(self._why_not(note))
        self._tell_at_once(_APPLIED)

    def _why_not(self, note: str) -> str:
        anchor = self._session.anchor(note)
        if anchor.is_unsure:
            return _UNSURE
        return _NOT_FOUND if anchor.span is None else _CHANGED

    def _make_sure_it_waits(self, note: str) -> None:
        found = self._session.shown.notes[note]
        if found.status is Status.DONE and found.outcome is Outcome.APPLIED:
            raise NotPossible(translate("This suggestion is applied already."))

    def _tell_at_once(self, done: str) -> None:
        """Say what was done where nothing else is done at the moment but reading."""
        if self._modes.mode is Mode.REREAD:
            self._attempts.tell(done)

    def revise(self) -> None:
        """Go to Revise with the chosen note, to where it is in the text."""
        if not self._navigation.chosen:
            raise NotPossible(_CHOOSE_FIRST)
        self.revise_one(self._navigation.chosen)

    def revise_one(self, note: str) -> None:
        """Go to Revise with a note, to where it is in the text."""
        self._modes.enter(Mode.REVISE)
        self._page.select(Span(self._page.caret, self._page.caret))
        self._navigation.choose(note)

    def apply_shown(self) -> None:
        """Apply every suggestion that the filter lets be seen."""
        self._marking.make_sure()
        if problem := self._story.text_problem:
            raise NotPossible(problem)
        order = list(self._reading.order)
        self._say(self._marking.apply_all(order).sentence)

    def dismiss(self) -> None:
        """Dismiss the chosen note."""
        self.dismiss_one(self._chosen())

    def dismiss_one(self, note: str) -> None:
        """Leave the text as it is, and say that nothing is to be done about a note."""
        if self._session.shown.notes[note].status is None:
            raise NotPossible(translate("This asks for nothing that could be done."))
        together = self._reading.shared.of(note)
        if len(together) < 2:
            self._marking.dismiss(note)
        else:
            self._settle(together, Status.DONE, Outcome.DISMISSED)
        self._tell_at_once(_DISMISSED)

    def _make_sure_it_suggests(self, note: str) -> None:
        if self._session.shown.notes[note].kind is not Kind.SUGGESTION:
            raise NotPossible(translate("This note suggests no other words."))

    def turn(self, kind: Kind) -> None:
        """Let the chosen note be of another kind, and write what it lacks for that."""
        note = self._chosen()
        before = self._marking.own_note(note)
        if kind is Kind.NOTE and before.passage is None:
            kind = Kind.STORY_NOTE
        self._marking.turn(note, kind)
        is_suggestion = KINDS[kind].has_replacement
        is_bare = kind is not Kind.HIGHLIGHT and not before.words
        if kind is not before.kind and (is_suggestion or is_bare):
            self._writing.begin(note, is_new=is_suggestion)

    def recolour(self, colour: Colour) -> None:
        """Show the chosen note in another colour."""
        self._marking.set_colour(self._chosen(), colour)

    def grow(self) -> None:
        """Let the chosen note's passage, or else the selection, grow by a word."""
        self._reshape(partial(grow, wrapping=self._session.paragraphs.wrapping))

    def shrink(self) -> None:
        """Let the chosen note's passage, or else the selection, shrink by a word."""
        self._reshape(shrink)

    def _reshape(self, reshaped: Callable[[str, Span], Span]) -> None:
        note, text = self._navigation.chosen, self._session.text
        key, selected = self._targets.key_told(note or ""), self._page.selected_span
        span = self._session.placing.span_of(key)
        if note and span is not None and not span.is_empty:
            self._marking.own_note(note)  # Only hers may be about more or less.
            self._marking.place(key, reshaped(text, span), translate("Passage"))
        elif not selected.is_empty:
            self._page.select(reshaped(text, selected))
        else:
            raise NotPossible(_CHOOSE_FIRST)

    def attach(self) -> None:
        """Put the chosen note on the selected words."""
        self.attach_one(self._chosen())

    def attach_one(self, note: str) -> None:
        """Put a note on the selected words."""
        span = selected_passage(self._page)
        if span.is_empty:
            raise NotPossible(
                translate("Select the words that the note is about, then attach it.")
            )
        self._marking.place(self._targets.key_told(note), span)
        self._navigation.choose(note)

    def take_likeliest(self) -> None:
        """Put the chosen note, which was not found, where it most likely is."""
        note = self._chosen()
        if not self._session.anchor(self._targets.key_told(note)).candidates:
            raise NotPossible(
                translate("There is no place to offer; select the words and attach it.")
            )
        self.take_place(note, 0)

    def take_place(self, note: str, candidate: int) -> None:
        """Put a note that was not found at one of the places it may be."""
        key = self._targets.key_told(note)
        places = self._session.anchor(key).candidates
        if candidate < len(places):
            self._marking.place(key, places[candidate])
            self._navigation.choose(note)

    def delete(self) -> None:
        """Delete the chosen note; undo brings it back."""
        self.delete_one(self._chosen())

    def delete_one(self, note: str) -> None:
        """Delete a note; undo brings it back."""
        following = self._reading.next_to(note, self._page.caret, 1)
        self._marking.delete([note])
        self._page.setFocus()
        announce(self._page, translate("The note is deleted."))
        if self._navigation.chosen in (note, None):
            self._navigation.choose(following, reveal=False)

    # Notes on several passages

    def add_passage(self) -> None:
        """Let the note be about the selection too, or the sentence at the caret.

        That is the note that is chosen, or else was chosen last: a click into the
        text, on the way to more words, lets it go.
        """
        self._marking.make_sure()
        note = self._session.shown.get(self._navigation.chosen or self._last or "")
        if note is None:
            raise NotPossible(
                translate(
                    "Choose a note first; then select more words that it is about."
                )
            )
        if note.passage is None:
            raise NotPossible(
                translate("This note is about the whole story, not about a passage.")
            )
        self._add_passage(note, self._passage_wanted(note))

    def _passage_wanted(self, note: Annotation) -> Span:
        span = passage_meant(self._page, self._session.paragraphs.wrapping)
        places = map(self._session.placing.span_of, passage_keys(note))
        if passage_count(note) >= MOST_PARTS:
            raise NotPossible(
                translate(
                    "A note can be about {most} passages, and no more.",
                    most=grouped(MOST_PARTS),
                )
            )
        if span in places:
            raise NotPossible(translate("The note is about these words already."))
        return span

    def _add_passage(self, note: Annotation, span: Span) -> None:
        self._marking.add_passage(note.id, span)
        self._page.select(Span(span.end, span.end))
        self._bar.hide()
        self._navigation.choose(note.id, reveal=False)
        count = passage_count(note) + 1
        self._say(translate("The note is about {count} passages now.", count=count))

    def remove_passage(self) -> None:
        """Take the passage at the caret from the chosen note."""
        self._marking.make_sure()
        note = self._navigation.chosen_note
        if note is None:
            raise NotPossible(_CHOOSE_FIRST)
        key = self._targets.key_shown(note)
        self._remove_passage(note.id, number_of(key))

    def _remove_passage(self, note: str, number: int) -> None:
        self._marking.make_sure()
        if passage_count(self._session.shown.notes[note]) < 2:
            raise NotPossible(ONE_PASSAGE)
        self._marking.remove_passage(passage_key(note, number))
        self._margin.refresh()

    def _on_note_chosen(self, note: str) -> None:
        self._last = note or self._last
        chosen = self._session.shown.get(note)
        is_own = chosen is not None and not self._session.reader_of(note)
        can_add = is_own and chosen is not None and chosen.passage is not None
        self._bar.show_adding(can_add=can_add)

    def _on_caret_moved(self) -> None:
        # The card says which passage the caret is in.
        note = self._navigation.chosen_note
        if note is not None and note.further:
            if self._targets.at_caret(note) is not None:
                self._targets.look_at(None)
            self._margin.refresh()
