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
from desktop.text.change import Change, ChangeSet
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.text.trimming import with_leftovers
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.session.story.marking import Marking
    from desktop.session.story.story_session import StorySession

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

        Blanks and blank lines that would be left over go with it.

        Raises:
            NotesLocked: If no notes may be made.
        """
        text = self._session.text
        span = with_leftovers(text, snapped(text, span))
        place = Span(span.start, span.start)
        rest = text[: span.start] + text[span.end :]
        cutting = new_annotation(
            Kind.CUTTING,
            passage=describe(rest, place),
            replacement=span.of(text),
            holds=self._inside(span),
            creator=self._marking.author,
            made_in=self._marking.made_in,
        )
        notes, changes = {cutting.id: cutting}, ChangeSet((Change(span, ""),))
        self._session.change(
            translate("Cut to cuttings"), notes, {cutting.id: place}, changes
        )
        return self._told(cutting)

    def put_back(self, cutting: Cutting) -> Span | None:
        """Put a cutting back where it was taken from, and return where it is now.

        None is returned, and nothing done, if its place is not in the text any more.

        Raises:
            NotesLocked: If no notes may be changed.
            NoRoom: If the text would be too long to be edited.
        """
        place = self._place_of(self._session.notes.notes[cutting.id])
        return None if place is None else self.put_at(cutting, place.start)

    def put_at(self, cutting: Cutting, position: int) -> Span:
        """Put a cutting into the text at ``position``, and return where it is now.

        Raises:
            NotesLocked: If no notes may be changed.
            NoRoom: If the text would be too long to be edited.
        """
        spans = {
            _key(held): Span(position + held.start, position + held.end)
            for held in self._session.notes.notes[cutting.id].holds
            if self._is_out(held) and held.end <= len(cutting.text)
        }
        changes = ChangeSet((Change(Span(position, position), cutting.text),))
        self._session.change(translate("Put back"), {cutting.id: None}, spans, changes)
        return Span(position, position + len(cutting.text))

    def give_up(self, cutting: Cutting) -> None:
        """Delete a cutting; the notes on it are on the story again, as cut.

        Raises:
            NotesLocked: If no notes may be changed.
        """
        self._session.change(translate("Delete cutting"), {cutting.id: None})

    def _inside(self, span: Span) -> tuple[Held, ...]:
        """Return the author's own passages that lie wholly in ``span``, in order."""
        notes = self._session.notes
        found = self._session.placing.carried(span, 0)
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
        held = {each.note for each in note.holds if each.note in self._session.notes}
        return Cutting(note.id, words, note.created, len(held), before, after, place)


def _key(held: Held) -> str:
    return passage_key(held.note, held.number)


def _is_inside(passage: Span, length: int) -> bool:
    # A place at an edge of what is cut stays in the story.
    return not passage.is_empty or 0 < passage.start < length
