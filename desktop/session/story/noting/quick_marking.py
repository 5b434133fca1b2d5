"""Putting a quick note on one passage, or on many at once, as one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import KINDS
from desktop.text.graphemes import snapped
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.quick_notes import QuickNote
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span

MOST_MARKED = 1_000
"""So many notes are made at one stroke."""


@value
class Marked:
    """What became of passages that were to be marked.

    Attributes:
        notes: The ids of the notes that were made, in the order of their passages.
        already: How many passages had that very note.
        left_out: How many passages were beyond the most that are marked at once.
    """

    notes: tuple[str, ...]
    already: int = 0
    left_out: int = 0


def mark_each(
    session: StorySession, marking: Marking, quick: QuickNote, spans: Sequence[Span]
) -> Marked:
    """Put ``quick`` on each of ``spans``, one note on each, as one step to undo.

    A passage that has that very note already gets no second one.

    Args:
        session: The story they are in.
        marking: Whose notes they will be.
        quick: What each note says.
        spans: The passages, in their order; beyond ``MOST_MARKED`` they are left out.

    Raises:
        NotesLocked: If no note can be made now.
    """
    marking.make_sure()
    whole = [snapped(session.text, span) for span in spans]
    noted = _passages_with(session, quick) if len(whole) > 1 else frozenset()
    free = [span for span in whole if span not in noted]
    chosen = free[:MOST_MARKED]
    passages = describe_all(session.text, chosen)
    notes = [_note(marking, quick, passage) for passage in passages]
    if notes:
        label = translate("Mark all") if len(spans) > 1 else translate("Quick note")
        places = zip(notes, chosen, strict=True)
        session.change(
            label,
            {note.id: note for note in notes},
            {note.id: span for note, span in places},
        )
    already, left_out = len(whole) - len(free), len(free) - len(chosen)
    return Marked(tuple(note.id for note in notes), already, left_out)


def _passages_with(session: StorySession, quick: QuickNote) -> frozenset[Span]:
    """Return the passages that have a note of the author's own which says ``quick``."""
    notes = [note for note in session.notes.notes.values() if _says(note, quick)]
    spans = (session.placing.span_of(note.id) for note in notes)
    return frozenset(span for span in spans if span is not None)


def _says(note: Annotation, quick: QuickNote) -> bool:
    said = note.kind, note.words, note.shown_colour, note.tags
    return said == (quick.kind, quick.words, quick.shown_colour, quick.tags)


def _note(marking: Marking, quick: QuickNote, passage: Passage) -> Annotation:
    return new_annotation(
        quick.kind,
        passage=passage,
        words=quick.words,
        replacement="" if KINDS[quick.kind].has_replacement else None,
        tags=quick.tags,
        colour=quick.shown_colour,
        creator=marking.author,
        made_in=marking.made_in,
    )
