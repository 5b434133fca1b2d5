"""Cuttings: text taken out of the story that is kept, with the notes on it.

A cutting is a note at the place it was taken from, so that it is saved, joined, found
again and undone like any other.  While it is one, the notes on its text are not on
the story; they are again once it is put back, or given up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe
from desktop.annotations.annotation import Annotation, Held, new_annotation
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import note_of, number_of, passage_key, single_of
from desktop.session.story.writing.tidy_editing import exactly
from desktop.text.change import Change, ChangeSet
from desktop.text.editing.tidying import Copied
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.text.editing.tidying import Pasting

_AROUND = 40
"""Code points of the story shown on each side of a place."""


@value
class Cutting:
    """Text that was cut.

    Attributes:
        id: The id of the note that keeps it.
        text: What was cut.
        cut_at: When, in UTC.
        notes: How many notes went with it.
        before: What stands before its place; empty at the start of a paragraph.
        after: What stands behind it.
        place: Where it was taken from, as the text is now; None if that is gone.
    """

    id: str
    text: str
    cut_at: datetime
    notes: int
    before: str
    after: str
    place: Span | None


class Cuttings:
    """The cuttings of an open story."""

    def __init__(self, session: StorySession, marking: Marking) -> None:
        self._session = session
        self._marking = marking

    def all(self) -> list[Cutting]:
        """Return every cutting, the one cut last first."""
        notes = self._session.notes.notes.values()
        found = [note for note in notes if note.kind is Kind.CUTTING]
        found.sort(key=lambda note: (note.created, note.id), reverse=True)
        return [self._told(note) for note in found]

    def cut(self, span: Span) -> Cutting:
        """Take ``span`` out of the text, with the notes on it.

        Blanks and blank lines that would be left over go with it, if the author wants
        text to be tidied.

        Raises:
            NotesLocked: If no notes may be made.
        """
        text = self._session.text
        meant = snapped(text, span)
        span = self._session.tidy.cut_of(meant)
        place = Span(span.start, span.start)
        rest = text[: span.start] + text[span.end :]
        cutting = new_annotation(
            Kind.CUTTING,
            passage=describe(rest, place),
            replacement=span.of(text),
            holds=self._inside(span, meant),
            creator=self._marking.author,
            made_in=self._marking.made_in,
        )
        notes, changes = {cutting.id: cutting}, ChangeSet((Change(span, ""),))
        spans = {cutting.id: place, **{_key(held): place for held in cutting.holds}}
        self._session.change(translate("Cut to cuttings"), notes, spans, changes)
        return self._told(cutting)

    def put_back(self, cutting: Cutting) -> Span | None:
        """Put a cutting back where it was taken from, and return where it is now.

        None is returned, and nothing done, if its place is not in the text any more.

        Raises:
            NotesLocked: If no notes may be changed.
            NoRoom: If the text would be too long to be edited.
        """
        place = self._place_of(self._session.notes.notes[cutting.id])
        if place is None:
            return None
        at = Span(place.start, place.start)
        return self._put(cutting, exactly(at, cutting.text))

    def put_at(self, cutting: Cutting, position: int) -> Span:
        """Put a cutting into the text at ``position``, and return where it is now.

        It gets the blanks it needs there.

        Raises:
            NotesLocked: If no notes may be changed.
            NoRoom: If the text would be too long to be edited.
        """
        place = self._place_of(self._session.notes.notes[cutting.id])
        if place is not None and place.start == position:
            return self._put(cutting, exactly(place, cutting.text))
        known = Copied(is_own=True, is_block="\n" in cutting.text.strip(" \t"))
        at = Span(position, position)
        return self._put(cutting, self._session.tidy.pasting(at, cutting.text, known))

    def _put(self, cutting: Cutting, made: Pasting) -> Span:
        start, taken = made.change.span.start + made.start, made.taken
        spans = {
            _key(held): Span(held.start, held.end)
            .within(taken)
            .moved(start - taken.start)
            for held in self._session.notes.notes[cutting.id].holds
            if self._is_out(held) and held.end <= len(cutting.text)
        }
        changes = ChangeSet((made.change,))
        self._session.change(translate("Put back"), {cutting.id: None}, spans, changes)
        return Span(start, start + len(taken))

    def give_up(self, cutting: Cutting) -> None:
        """Delete a cutting; the notes on it are on the story again, as cut.

        Raises:
            NotesLocked: If no notes may be changed.
        """
        self._session.change(translate("Delete cutting"), {cutting.id: None})

    def _inside(self, span: Span, meant: Span) -> tuple[Held, ...]:
        """Return the author's passages whose words are all in ``span``, in order.

        What was meant to be cut may have some more blanks.
        """
        notes = self._session.notes
        whole = Span(min(span.start, meant.start), max(span.end, meant.end))
        inside = self._session.placing.carried(whole, whole.start)
        found = {k: at.within(span).moved(-span.start) for k, at in inside.items()}
        return tuple(
            Held(note_of(key), at.start, at.end, number_of(key))
            for key, at in found.items()
            if _is_inside(at, len(span))
            and note_of(key) in notes
            and note_of(key) not in notes.set_aside
        )

    def _is_out(self, held: Held) -> bool:
        note = single_of(self._session.notes, _key(held))
        if note is None:
            return False
        anchor = self._session.placing.anchor(note)
        return anchor.span is None or anchor.span.is_empty

    def _place_of(self, note: Annotation) -> Span | None:
        anchor = self._session.placing.anchor(note)
        return None if anchor.state is AnchorState.UNPLACED else anchor.span

    def _told(self, note: Annotation) -> Cutting:
        flowing, place = self._session.paragraphs.flowing, self._place_of(note)
        before = after = ""
        if place is not None:
            paragraph, at = self._session.paragraphs.at(place.start), place.start
            before = flowing(Span(max(paragraph.start, at - _AROUND), at))
            after = flowing(Span(at, min(paragraph.end, at + _AROUND)))
        words = note.replacement or ""
        notes = self._session.notes
        held = {h.note for h in note.holds if h.note in notes} - notes.of_lenses
        return Cutting(note.id, words, note.created, len(held), before, after, place)


def _key(held: Held) -> str:
    return passage_key(held.note, held.number)


def _is_inside(passage: Span, length: int) -> bool:
    # A place at an edge of what is cut stays in the story.
    return not passage.is_empty or 0 < passage.start < length
