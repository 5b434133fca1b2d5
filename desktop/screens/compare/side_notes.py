"""The notes on the texts that are compared, and where their passages are in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import note_of
from desktop.errors import NotesUnreadable
from desktop.session.story.anchor_index import first_wording
from desktop.session.story.initial_anchors import anchors_in
from desktop.session.story.note_view import NoteView
from desktop.text.span import Span
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.story_session import StorySession
    from desktop.session.story.story_texts import StoryText

_NOWHERE = Anchor(None, AnchorState.UNPLACED)

_SHOWN = 280
"""Code points of a passage that a card may need."""

_REACH = 4_000
"""Code points before a place in which a passage may begin that lies over it."""

Passage = tuple[int, int, str]
"""Where a passage begins and ends, in code points, and its key."""


@value
class SideNotes:
    """The notes on one text that have a place in it.

    Attributes:
        passages: Where they are, in order.
        view: Says what a card shows of one of them.
        firsts: The first passage of each note down the page, by its id.
    """

    passages: tuple[Passage, ...] = ()
    view: Callable[[str], NoteView] = field(default=lambda _: _no_view(), repr=False)
    firsts: Mapping[str, Passage] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # Backwards, so that of several passages the first is kept.
        firsts = {note_of(one[2]): one for one in reversed(self.passages)}
        object.__setattr__(self, "firsts", firsts)

    def starting_in(self, span: Span) -> list[Passage]:
        """Return the passages that begin in ``span`` or at its end."""
        first = bisect_left(self.passages, (span.start,))
        return list(self.passages[first : bisect_right(self.passages, (span.end + 1,))])

    def overlapping(self, span: Span) -> list[Passage]:
        """Return the passages that share text with ``span``."""
        near = self.starting_in(Span(max(span.start - _REACH, 0), span.end))
        return [one for one in near if one[0] < span.end and span.start < one[1]]


def _no_view() -> NoteView:
    raise KeyError("there are no notes")


def notes_of_session(session: StorySession) -> SideNotes:
    """Return the notes on the text in the window, as they are now."""
    spans = session.placing.spans()
    return SideNotes(_in_order(spans), session.view)


def notes_of_text(kept: StoryText, text: str) -> SideNotes:
    """Return the notes that were on a text when it was kept.

    To be called beside the window.  What cannot be read is as if it were not there:
    the notes the author works with are elsewhere.

    Args:
        kept: The text as it is kept.
        text: What it says.
    """
    try:
        notes = kept.notes()
    except NotesUnreadable:
        return SideNotes()
    if notes is None:
        return SideNotes()
    threads = [note for note in notes.notes.values() if note.kind is not Kind.REPLY]
    anchors = anchors_in(threads, notes, text, kept.sha256)
    spans = {key: at.span for key, at in anchors.items() if at.span is not None}

    def view(note: str) -> NoteView:
        return _view(notes, anchors, text, note)

    return SideNotes(_in_order(spans), view)


def _in_order(spans: Mapping[str, Span]) -> tuple[Passage, ...]:
    return tuple(sorted((span.start, span.end, key) for key, span in spans.items()))


def _view(
    notes: AnnotationSet, anchors: Mapping[str, Anchor], text: str, note_id: str
) -> NoteView:
    note, anchor = notes.notes[note_id], anchors.get(note_id, _NOWHERE)
    span = anchor.span or Span(0, 0)
    now = text[span.start : min(span.end, span.start + _SHOWN)]
    first = first_wording(note)[:_SHOWN]
    return NoteView(note, anchor, now, first, notes.replies_to(note_id))
