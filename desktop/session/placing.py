"""Where the notes of an open story are, and how their passages fared.

Keeps the passages on their text through every edit and says of each note what became
of it.  Painting, saving and undo are others' work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.passages import PassageMap, Touched
from desktop.annotations.annotation import Annotation, Kind, Status, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.session.live_text import LiveText
    from desktop.text.change import ChangeSet
from desktop.session.note_view import NoteView
from desktop.text.span import Span

_SHOWN_WORDS = 280
"""Code points of a passage that a card may need."""

_AROUND = 24
"""Code points shown on each side of a place where a lost passage may be."""

_MOVED = AnchorState.MOVED
_DEALT_WITH = (AnchorState.CHANGED, AnchorState.CUT)
_NOWHERE = Anchor(None, AnchorState.UNPLACED)
_WHOLE = Anchor(None, AnchorState.WHOLE)


class Placing:
    """The passages of the notes, by the ids of the notes."""

    def __init__(self, live: LiveText) -> None:
        self._live = live
        self._passages = PassageMap()
        self._states: dict[str, AnchorState] = {}
        self._lost: dict[str, Anchor] = {}
        self._moved: set[str] = set()

    def load(self, anchors: Mapping[str, Anchor]) -> None:
        """Begin with ``anchors``, found when the story was opened."""
        spans = {note: a.span for note, a in anchors.items() if a.span is not None}
        self._passages = PassageMap(spans)
        self._states = {note: anchors[note].state for note in spans}
        self._lost = {note: a for note, a in anchors.items() if a.span is None}
        self._moved = {n for n, state in self._states.items() if state is _MOVED}

    def anchor(self, note: Annotation) -> Anchor:
        """Return where the passage of ``note`` is, and how it fared."""
        if note.id in self._passages:
            return Anchor(self._passages.span_of(note.id), self._states[note.id])
        if note.kind is Kind.STORY_NOTE:
            return _WHOLE
        return self._lost.get(note.id, _NOWHERE)

    def view(self, note: Annotation, replies: tuple[Annotation, ...]) -> NoteView:
        """Return what a card shows of ``note``, which has those ``replies``."""
        anchor, now = self.anchor(note), ""
        if anchor.span is not None:
            end = min(anchor.span.end, anchor.span.start + _SHOWN_WORDS)
            now = self._live.slice(Span(anchor.span.start, end))
        first = first_wording(note)[:_SHOWN_WORDS]
        places = tuple(self._around(span) for span in anchor.candidates)
        asks = self.asks(note)
        return NoteView(note, anchor, now, first, replies, places, asks)

    def asks(self, note: Annotation) -> bool:
        """Return whether ``note`` is open but its passage has changed since.

        It is probably dealt with then, unless the author has said that it is not,
        with the passage as it reads now.
        """
        if note.status is not Status.OPEN:
            return False
        if self._states.get(note.id) not in _DEALT_WITH:
            return False
        span = self._passages.span_of(note.id)
        return note.kept_open is None or note.kept_open != mark_of(
            self._live.slice(span)
        )

    def _around(self, span: Span) -> str:
        start = max(0, span.start - _AROUND)
        end = min(len(self._live), span.end + _AROUND)
        return " ".join(self._live.slice(Span(start, end)).split())

    def span_of(self, note: str) -> Span | None:
        """Return where a note's passage is, or ``None`` if it has no place."""
        return self._passages.span_of(note) if note in self._passages else None

    def put(self, note: Annotation, span: Span | None) -> None:
        """Place ``note`` on ``span``, or nowhere."""
        if span is not None:
            self._passages.put(note.id, span)
            self._states[note.id] = AnchorState.EXACT
            self._lost.pop(note.id, None)
            self._moved.discard(note.id)
            self.judge(note)
        else:
            self.drop(note.id)

    def drop(self, note: str) -> None:
        """Forget where a note is, if it is anywhere."""
        if note in self._passages:
            self._passages.drop(note)
            del self._states[note]

    def mark_moved(self, notes: Iterable[str]) -> None:
        """Remember that the passages of ``notes`` are elsewhere than they were."""
        for note in notes:
            self._moved.add(note)
            if self._states.get(note) is AnchorState.EXACT:
                self._states[note] = _MOVED

    def apply(self, changes: ChangeSet) -> Touched:
        """Move every passage along with an edit."""
        return self._passages.apply(changes)

    def judge(self, note: Annotation) -> None:
        """Work out anew how the passage of ``note`` fared."""
        if note.id in self._passages:
            span = self._passages.span_of(note.id)
            state = _state(note, self._live.slice(span))
            is_moved = state is AnchorState.EXACT and note.id in self._moved
            self._states[note.id] = _MOVED if is_moved else state

    def overlapping(self, span: Span) -> list[tuple[str, Span]]:
        """Return the passages that share text with ``span``, in order."""
        return self._passages.overlapping(span)

    def starting_between(self, start: int, end: int) -> list[tuple[str, Span]]:
        """Return the passages that start from ``start`` up to before ``end``."""
        return self._passages.starting_between(start, end)

    def starts(self) -> dict[str, int]:
        """Return where every passage that has a place starts, in no order."""
        return self._passages.starts()

    def spans(self) -> dict[str, Span]:
        """Return every passage that has a place, in reading order."""
        return self._passages.spans()

    def anchors(self, notes: Iterable[Annotation]) -> dict[str, Anchor]:
        """Return where each of ``notes`` is."""
        return {note.id: self.anchor(note) for note in notes}


def first_wording(note: Annotation) -> str:
    """Return the words ``note`` was first made on; empty if there were none."""
    passage = note.made_on or note.passage
    return passage.quote.exact if passage and passage.quote else ""


def _state(note: Annotation, now: str) -> AnchorState:
    first = first_wording(note)
    if now == first:
        return AnchorState.EXACT
    return AnchorState.CHANGED if now else AnchorState.CUT
