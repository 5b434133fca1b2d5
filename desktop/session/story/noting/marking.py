"""What the author can do with notes, each as one step to undo.

Turns a wish ("highlight this in blue") into values and hands them to the session,
which applies them and remembers how to take them back.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe, describe_all
from desktop.annotations.annotation import (
    Annotation,
    Pass,
    Passage,
    Person,
    new_annotation,
)
from desktop.annotations.kinds import KINDS, Colour, Kind, Outcome, Status
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    on_passage,
    passage_key,
    passage_keys,
    with_further,
    with_passage_of,
    without_passage,
)
from desktop.annotations.turning import kinds_for, refusal_of, turned, written
from desktop.errors import NotPossible
from desktop.session.story.noting.applying import (
    Applied,
    apply_all,
    as_applied,
    is_as_marked,
    is_sure_as_marked,
    own_note,
    say_of,
)
from desktop.session.story.noting.text_outcomes import text_outcomes
from desktop.text.change import replacing
from desktop.text.editing.joints import is_glued
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.session.story.history import Notes
    from desktop.session.story.revision import Revision
    from desktop.session.story.story_session import StorySession


class Marking:
    """Makes, changes and deletes the notes of a session.

    While notes may not be changed, all of it raises ``NotesLocked`` with the reason
    and changes nothing: the session sees to that, through which every change goes.

    Attributes:
        made_in: The rereading they are made in, if that has a name.
    """

    def __init__(self, session: StorySession, author: Person) -> None:
        self._session = session
        self._author = author
        self._session.makers.own_ids |= {author.id}
        self.made_in: Pass | None = None

    @property
    def author(self) -> Person:
        """Who the new notes are by."""
        return self._author

    @author.setter
    def author(self, author: Person) -> None:
        own_ids = self._session.makers.own_ids - {self._author.id}
        self._session.makers.own_ids = own_ids | {author.id}
        self._author = author

    def be_also(self, ids: Iterable[str]) -> None:
        """Take notes signed with one of ``ids`` for the author's own as well.

        That is what they are signed with on other computers; new ones are not.
        """
        self._session.know_own(frozenset((self._author.id, *ids)))

    @property
    def refusal(self) -> str | None:
        """Why no note may be changed now, as a sentence; None if any may."""
        return self._session.notes_refusal

    @refusal.setter
    def refusal(self, refusal: str | None) -> None:
        self._session.notes_refusal = refusal

    def make_sure(self) -> None:
        """Do nothing, if notes may be changed now.

        Raises:
            NotesLocked: If they may not.
        """
        self._session.make_sure()

    # Making

    def add(
        self,
        kind: Kind,
        span: Span | None,
        *,
        colour: Colour | None = None,
        replacement: str | None = None,
    ) -> str:
        """Make a note on ``span`` and return its id.

        Args:
            kind: What the note is for.
            span: The passage; ``None`` for the whole story.
            colour: The wash; the kind's own if none is given.
            replacement: The wording a suggestion proposes.
        """
        if span is not None:
            span = snapped(self._session.text, span)
        # A note on the story or a reply colours no text: it keeps its kind's colour.
        first_colour = KINDS[kind].colour if KINDS[kind].is_coloured else None
        note = new_annotation(
            kind,
            passage=self._described(span) if span is not None else None,
            colour=colour or first_colour,
            replacement=replacement,
            creator=self.author,
            made_in=self.made_in,
        )
        label = translate("Insertion") if note.is_insertion else KINDS[kind].as_step
        self._session.change(
            label,
            {note.id: note},
            {note.id: span} if span is not None else {},
        )
        return note.id

    def reply(self, to: str) -> str:
        """Begin a reply to the note with that id and return the reply's own id."""
        note = new_annotation(
            Kind.REPLY, about=to, creator=self.author, made_in=self.made_in
        )
        self._session.change(translate("Reply"), {note.id: note})
        return note.id

    def _described(self, span: Span) -> Passage:
        return describe(self._session.text, span)

    # Changing

    def set_words(self, note: str, words: str) -> None:
        """Let the note say ``words``; typing in a row is one step.

        A bare highlight that gets words is a note from then on, unless they are deleted
        in that same row.
        """
        found, joins = self.own_note(note), f"note-words:{note}"
        if found.words != words:
            value = written(found, words, _now())
            if not words and self._was_highlight(note, joins):
                value = turned(value, Kind.HIGHLIGHT, _now())
            self._change(translate("Write note"), value, joins=joins)

    def _was_highlight(self, note: str, joins: str) -> bool:
        """Return whether a note was a bare highlight before the step of that name."""
        last = self._session.history.last
        was = last.notes_before.get(note) if last and last.joins == joins else None
        return was is not None and was.kind is Kind.HIGHLIGHT and not was.words

    def turn(self, note: str, kind: Kind) -> None:
        """Let the note be of another kind: what it says is kept.

        Raises:
            NotPossible: If it cannot be of that kind.
        """
        found = self.own_note(note)
        if kind not in kinds_for(found):
            raise NotPossible(refusal_of(found))
        if found.kind is not kind:
            span = self._session.placing.span_of(note)
            wording = self._session.paragraphs.flowing(span) if span else ""
            self._session.history.close()
            self._change(translate("Kind"), turned(found, kind, _now(), wording))

    def set_replacement(self, note: str, replacement: str) -> None:
        """Let the suggestion propose ``replacement``; typing in a row is one step."""
        found = self.own_note(note)
        if found.replacement != replacement:
            value = found.with_replacement(replacement, _now())
            label = (
                translate("Write insertion")
                if found.is_insertion
                else translate("Write suggestion")
            )
            self._change(label, value, joins=f"replacement:{note}")

    def set_tags(self, note: str, tags: tuple[str, ...]) -> None:
        """Let the note carry ``tags``."""
        found = self.own_note(note)
        if found.tags != tags:
            self._change(
                translate("Tags"), found.with_tags(tags, _now()), joins=f"tags:{note}"
            )

    def set_colour(self, note: str, colour: Colour) -> None:
        """Show the note in ``colour``."""
        found = self.own_note(note)
        if found.colour is not colour:
            self._change(translate("Colour"), found.with_colour(colour, _now()))

    def toggle_done(self, note: str) -> None:
        """Mark an open note done and a done one open; a highlight has no state."""
        found = self._found(note)
        if found.status is not None:
            is_open = found.status is Status.OPEN
            status = Status.DONE if is_open else Status.OPEN
            label = translate("Mark done") if is_open else translate("Mark open")
            self._change(label, self._settled(note, status))

    def toggle_agreement(self, notes: Iterable[str]) -> None:
        """Say that one agrees with somebody else's notes, or not any more.

        Raises:
            NotesLocked: If no note can be changed now.
            NotPossible: If all of them are the author's own.
        """
        # Late: without readers nobody agrees.
        from desktop.session.story.noting.agreeing import agree

        agree(self._session, notes, self.author)

    def keep_open(self, note: str) -> None:
        """Remember that the note is not dealt with, as its passages read now."""
        found = self._found(note)
        words = self._session.placing.words_of(found)
        if words is not None:
            value = say_of(self._session, note, self.author).kept_open_for(
                words, _now()
            )
            self._change(translate("Keep open"), value)

    def place(self, key: str, span: Span, label: str = translate("Attach")) -> None:
        """Put a passage on ``span``: because it was lost, or was marked otherwise.

        Args:
            key: The key of the passage; the id of a note is that of its first.
            span: Where it shall be.
            label: What the step is called in the menu.
        """
        self.place_all({key: span}, label)

    def place_all(
        self, places: Mapping[str, Span], label: str = translate("Attach")
    ) -> None:
        """Put several passages elsewhere, as one step.

        That of a reader's note, too, if it has no sure place: where it is, is told by a
        note of the author's own.

        Args:
            places: Where each shall be, by its key.
            label: What the step is called in the menu.
        """
        text = self._session.text
        spans = {key: snapped(text, span) for key, span in places.items()}
        notes: dict[str, Annotation] = {}
        described = describe_all(text, spans.values())
        for key, passage in list(zip(spans, described, strict=True)):
            if self._may_place_for_reader(key):
                placement = self._placement(key, passage)
                notes[placement.id] = placement
                spans[placement.id] = spans[key]
                continue
            note = notes.get(note_of(key)) or self.own_note(note_of(key))
            single = on_passage(note, number_of(key)).with_extent(passage, _now())
            single = replace(single, made_on=None, anchor_state=None)
            value = with_passage_of(note, single)
            if self._proposes_nothing(note):
                words = self._session.paragraphs.flowing(spans[key])
                value = replace(value, replacement=words)
            notes[note.id] = value
        self._session.change(label, notes, spans)

    def _may_place_for_reader(self, key: str) -> bool:
        """Return whether that is a reader’s passage without a sure place."""
        if not self._session.reader_of(key) or self.refusal is not None:
            return False
        note, placing = self._session.shown.notes[key], self._session.placing
        is_sure = not (placing.is_gone(note) or placing.anchor_at(key, note).is_unsure)
        return not is_sure or key in self._session.notes.placements

    def _placement(self, note: str, passage: Passage) -> Annotation:
        """Return what says of a reader's note that it is on ``passage``."""
        known = self._session.notes.placements.get(note)
        if known is None:
            return new_annotation(
                Kind.PLACEMENT, about=note, passage=passage, creator=self.author
            )
        single = known.with_extent(passage, _now())
        return replace(single, made_on=None, anchor_state=None)

    def _proposes_nothing(self, note: Annotation) -> bool:
        """Return whether a suggestion on one passage still says what stands there."""
        words = note.replacement
        if not words or note.further or note.kind is not Kind.SUGGESTION:
            return False
        return is_as_marked(self._session, note, words)

    def add_passage(self, note: str, span: Span) -> str:
        """Let the note be about ``span`` as well; return the key of that passage.

        Raises:
            ValueError: If the note is about no passage.
        """
        span = snapped(self._session.text, span)
        found = self.own_note(note)
        value = with_further(found, self._described(span), _now())
        key = passage_key(note, len(value.further))
        self._session.change(translate("Add passage"), {note: value}, {key: span})
        return key

    def remove_passage(self, key: str) -> None:
        """Let a note on several passages not be about that one any more.

        Raises:
            ValueError: If it is the only one.
        """
        note = self.own_note(note_of(key))
        value = without_passage(note, number_of(key), _now())
        left = [other for other in passage_keys(note) if other != key]
        places = [self._session.placing.span_of(other) for other in left]
        spans = dict(zip(passage_keys(value), places, strict=True))
        self._session.change(translate("Remove passage"), {note.id: value}, spans)

    def delete(self, notes: Iterable[str]) -> None:
        """Delete notes and the replies to them; undo brings all back.

        Raises:
            ReadersNote: If one of them is a reader's.
        """
        gone: dict[str, Annotation | None] = {}
        for note in notes:
            gone[self.own_note(note).id] = None
            gone |= {reply.id: None for reply in self._session.notes.replies_to(note)}
        if gone:
            label = (
                translate("Delete note")
                if len(gone) == 1
                else translate("Delete notes")
            )
            self._session.change(label, gone)

    def part_insertion(self, note: str) -> None:
        """Let words to be inserted have the blanks they need beside those there.

        Only where a sign meets a word: letters behind letters may be the end of one.
        """
        found = self._session.notes.get(note)
        span = self._session.placing.span_of(note)
        is_asked = self.refusal is None and self._session.tidy.is_on
        if found is None or not found.is_insertion or span is None or not is_asked:
            return
        words, length = found.replacement or "", len(self._session.live)
        before = self._session.live.slice(Span(max(span.start - 8, 0), span.start))
        after = self._session.live.slice(Span(span.end, min(span.end + 8, length)))
        lead = " " if is_glued(before, words) else ""
        tail = " " if is_glued(words, after) else ""
        self.set_replacement(note, f"{lead}{words}{tail}")

    def drop_if_empty(self, note: str) -> None:
        """Drop a note that was begun and left without a word, if notes may change.

        One that said something and does no more stays until it is deleted.
        """
        if self.refusal is not None:
            return
        found = self._session.notes.get(note)
        if found is None or found.kind in (Kind.HIGHLIGHT, Kind.OTHER):
            return
        words = found.replacement
        proposes = words is not None and not is_as_marked(self._session, found, words)
        if found.words or found.tags or (proposes and found.revision):
            return
        if found.status is Status.DONE or self._session.notes.replies_to(note):
            return
        is_begun = not found.revision or found.kind is Kind.REPLY
        if not self._session.retract(note) and is_begun:
            self.delete([note])

    # Suggestions

    def apply(self, note: str) -> bool:
        """Put a suggestion's wording in the place of its passage; it is applied then.

        One on several passages is put in the place of each.  Return whether all of
        them still read as they did when the suggestion was made; if not, nothing is
        changed.

        Raises:
            NoRoom: If the text would be too long to be edited.
        """
        found = self._found(note)
        anchors = self._session.placing.anchors([found])
        if found.replacement is None or not _is_unchanged(anchors.values()):
            return False
        spans = {key: a.span for key, a in anchors.items() if a.span is not None}
        fitted, proposed = self._session.paragraphs.fitted, found.replacement
        words = {key: fitted(span, proposed) for key, span in spans.items()}
        changes, after = replacing(spans, words)
        done = as_applied(say_of(self._session, note, self.author), _now())
        self._session.change(
            translate("Apply suggestion"), {done.id: done}, after, changes
        )
        return True

    def apply_all(self, notes: Iterable[str]) -> Applied:
        """Apply the open suggestions among ``notes`` as one step to undo.

        Raises:
            NoRoom: If the text would be too long to be edited; none is applied then.
        """
        return apply_all(self._session, notes, self.author)

    def outcomes_of(self, revision: Revision) -> Notes:
        """Return the suggestions that the text applies by becoming another.

        And those that it gives back; nothing while no note may be changed.
        """
        if self.refusal is not None:
            return {}
        return text_outcomes(self._session, revision, self.author)

    def dismiss(self, note: str) -> None:
        """Say that nothing is to be done about a note; a suggestion is not applied."""
        found = self._found(note)
        if found.status is Status.OPEN:
            label = (
                translate("Dismiss suggestion")
                if found.kind is Kind.SUGGESTION
                else translate("Dismiss note")
            )
            self._change(label, self._settled(note, Status.DONE, Outcome.DISMISSED))

    def own_note(self, note: str) -> Annotation:
        """Return a note of the author's own, which can be changed.

        Raises:
            KeyError: If there is no such note.
            NotesLocked: If no note can be changed now.
            ReadersNote: If it is a reader's.
        """
        return own_note(self._session, note)

    def _found(self, note: str) -> Annotation:
        """Return a note that is to be changed, or a reader's that is to be answered.

        Raises:
            KeyError: If there is no such note.
            NotesLocked: If no note can be changed now.
        """
        self.make_sure()
        return self._session.shown.notes[note]

    def _settled(
        self, note: str, status: Status, outcome: Outcome | None = None
    ) -> Annotation:
        """Return the author's own note that says how ``note`` stands."""
        own = say_of(self._session, note, self.author)
        return own.with_status(status, _now(), outcome)

    def _change(self, label: str, value: Annotation, joins: str = "") -> None:
        self._session.change(label, {value.id: value}, joins=joins)


def _is_unchanged(anchors: Collection[Anchor]) -> bool:
    """Return whether each passage stands as marked, and no two share words."""
    spans = sorted(anchor.span for anchor in anchors if anchor.span is not None)
    is_apart = all(one.end < other.start for one, other in pairwise(spans))
    are_as_marked = all(is_sure_as_marked(anchor) for anchor in anchors)
    return len(spans) == len(anchors) and are_as_marked and is_apart


def _now() -> datetime:
    return datetime.now(UTC)
