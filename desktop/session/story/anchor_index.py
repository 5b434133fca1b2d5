"""Where the passages of an open story's notes are, and how they fared.

Keeps the passages on their text through every edit and says of each note what became
of it.  Painting, saving and undo are others' work.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import SURE, Anchor, AnchorState
from desktop.anchoring.passages import PassageMap, Touched
from desktop.annotations.annotation import Annotation, first_wording, mark_of
from desktop.annotations.kinds import Status
from desktop.annotations.note_passages import (
    is_further,
    note_of,
    number_of,
    on_each_passage,
    passage_keys,
    single_of,
)
from desktop.text.passage_wording import reads_alike
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.live_text import LiveText
    from desktop.text.change import ChangeSet

_MOVED = AnchorState.MOVED
_DEALT_WITH = (AnchorState.CHANGED, AnchorState.CUT)
_NOWHERE = Anchor(None, AnchorState.UNPLACED)
_WHOLE = Anchor(None, AnchorState.WHOLE)
_WAITING = Anchor(None, AnchorState.WAITING)


class Placing:
    """The passages of the notes, by their keys.

    Where a note is asked for, that is one on a single passage, see
    :func:`~desktop.annotations.note_passages.on_passage`.
    """

    def __init__(self, live: LiveText) -> None:
        self._live = live
        self._passages = PassageMap()
        self._states: dict[str, AnchorState] = {}
        self._lost: dict[str, Anchor] = {}
        self._offered = PassageMap()  # where those that are lost may be
        self._moved: set[str] = set()
        self._doubts: dict[str, float] = {}  # the confidence of those that may be wrong
        self._strayed: set[str] = set()
        self._has_further = False

    def load(self, anchors: Mapping[str, Anchor]) -> None:
        """Begin with ``anchors``, found when the story was opened."""
        spans = {note: a.span for note, a in anchors.items() if a.span is not None}
        self._passages = PassageMap(spans)
        self._states = {note: anchors[note].state for note in spans}
        self._lost = {
            note: a for note, a in anchors.items() if a.span is None or a.candidates
        }
        offered = (_places(key, anchor) for key, anchor in self._lost.items())
        self._offered = PassageMap(dict(chain.from_iterable(offered)))
        self._moved = {n for n, state in self._states.items() if state is _MOVED}
        self._doubts = {n: a.confidence for n, a in anchors.items() if a.is_unsure}
        self._has_further = any(map(is_further, spans))

    def take_strayed(self) -> set[str]:
        """Return the passages that were not only shifted since this was asked last.

        An edit touched them, or they were put somewhere.
        """
        strayed, self._strayed = self._strayed, set()
        return strayed

    def is_moved(self, key: str) -> bool:
        """Return whether a passage reads as it was marked, but elsewhere."""
        return self._states.get(key) is _MOVED

    def anchor(self, note: Annotation) -> Anchor:
        """Return where the passage of ``note`` is, and how it fared."""
        return self.anchor_at(note.id, note)

    def anchor_at(self, key: str, note: Annotation) -> Anchor:
        """Return the same of one passage of ``note``, by its key."""
        if key in self._passages:
            span, sure = self._passages.span_of(key), self._doubts.get(key, 1.0)
            here = (span,) if sure < SURE else ()
            found = Anchor(span, self._states[key], sure, here)
            if found.state is not AnchorState.CUT or key not in self._lost:
                return found
        elif note.is_on_story:
            return _WHOLE
        else:
            found = _NOWHERE
        lost = self._lost.get(key, found)
        if not lost.candidates:
            return replace(lost, span=found.span)
        offered = self._still_offered(key, lost)
        return replace(lost, span=found.span, candidates=offered)

    def offer(self, key: str, places: tuple[Span, ...]) -> None:
        """Remember where a passage that was cut, or is nowhere, may be.

        Args:
            key: The key of the passage.
            places: In the text as it is now, the likeliest first.
        """
        if key not in self._passages or self._states[key] is AnchorState.CUT:
            state = self._states.get(key, AnchorState.UNPLACED)
            lost = self._lost.get(key, Anchor(None, state))
            self._lose(key, replace(lost, candidates=places))

    def state_at(self, key: str) -> AnchorState | None:
        """Return how a passage fared that has a place; None for one without."""
        return self._states.get(key)

    def _still_offered(self, key: str, lost: Anchor) -> tuple[Span, ...]:
        places = (self._offered.span_of(place) for place, _ in _places(key, lost))
        return tuple(place for place in places if not place.is_empty)

    def asks(self, note: Annotation) -> bool:
        """Return whether ``note`` is open but a passage of it has changed since.

        It is probably dealt with then, unless the author has said that it is not,
        with the passages as they read now.
        """
        if note.status is not Status.OPEN:
            return False
        states = (self._states.get(key) for key in passage_keys(note))
        if not any(state in _DEALT_WITH for state in states):
            return False
        return note.kept_open is None or note.kept_open != mark_of(
            self.words_of(note) or ""
        )

    def is_gone(self, note: Annotation) -> bool:
        """Return whether no passage of ``note`` is in the text any more."""
        found = (self.anchor_at(key, note) for key in passage_keys(note))
        return all(
            anchor.state is AnchorState.CUT
            or (anchor.span is None and anchor.state is not AnchorState.WAITING)
            for anchor in found
        )

    def words_of(self, note: Annotation) -> str | None:
        """Return how all passages of ``note`` read now; None if none has a place."""
        spans = (self.span_of(key) for key in passage_keys(note))
        found = [self._live.slice(span) for span in spans if span is not None]
        return "\n".join(found) if found else None

    def span_of(self, key: str) -> Span | None:
        """Return where a passage is, or ``None`` if it has no place."""
        return self._passages.span_of(key) if key in self._passages else None

    def put(self, note: Annotation, span: Span | None) -> None:
        """Place ``note`` on ``span``, or nowhere."""
        self._strayed.add(note.id)
        if span is not None:
            self._passages.put(note.id, span)
            self._has_further = self._has_further or is_further(note.id)
            self._states[note.id] = AnchorState.EXACT
            self._lose(note.id, None)
            self._moved.discard(note.id)
            self._doubts.pop(note.id, None)
            self.judge(note)
        else:
            self.drop(note.id)

    def take(self, note: Annotation, anchor: Anchor) -> None:
        """Place ``note`` where it was found, or remember where it may be."""
        self.put(note, anchor.span)
        if anchor.span is None:
            self._lose(note.id, anchor)
        elif anchor.state is _MOVED:
            self.mark_moved([note.id])
        if anchor.is_unsure:
            self._doubts[note.id] = anchor.confidence

    def let_wait(self, key: str) -> None:
        """Take it that a passage was in an earlier text, which may come back."""
        self.drop(key)
        self._lose(key, _WAITING)

    def _lose(self, key: str, anchor: Anchor | None) -> None:
        """Remember what is known of a passage without a place; None if it has one."""
        before = self._lost.pop(key, None)
        for place, _ in _places(key, before):
            self._offered.drop(place)
        for place, span in _places(key, anchor):
            self._offered.put(place, span)
        if anchor is not None:
            self._lost[key] = anchor

    def waiting(self) -> list[str]:
        """Return the passages that wait for an earlier text."""
        return [
            key
            for key, anchor in self._lost.items()
            if anchor.state is AnchorState.WAITING and key not in self._passages
        ]

    def drop(self, key: str) -> None:
        """Forget where a passage is, if it is anywhere."""
        self._strayed.add(key)
        if key in self._passages:
            self._passages.drop(key)
            del self._states[key]
            self._doubts.pop(key, None)

    def mark_moved(self, keys: Iterable[str]) -> None:
        """Remember that the passages ``keys`` are elsewhere than they were."""
        for key in keys:
            self._strayed.add(key)
            self._moved.add(key)
            if self._states.get(key) is AnchorState.EXACT:
                self._states[key] = _MOVED

    def doubt(self, sure: Mapping[str, float]) -> None:
        """Remember of passages how sure it is that they are where they are shown.

        Args:
            sure: The confidence of each that may not be, by its key.
        """
        self._doubts |= {key: at for key, at in sure.items() if key in self._passages}

    def apply(self, changes: ChangeSet) -> Touched:
        """Move every passage along with an edit, and where those lost may be."""
        self._offered.apply(changes)
        touched = self._passages.apply(changes)
        self._strayed |= touched.near | touched.touched
        return touched

    def places(self, keys: Iterable[str]) -> dict[str, Span | None]:
        """Return where each of the passages ``keys`` is; None for one without place."""
        return {key: self.span_of(key) for key in keys}

    def put_all(self, notes: AnnotationSet, spans: Mapping[str, Span | None]) -> None:
        """Place those passages of ``notes`` as ``spans`` says, by their keys."""
        for key, span in spans.items():
            single = single_of(notes, key)
            if single is not None:
                self.put(single, span)

    def drop_others(self, before: Annotation | None, after: Annotation | None) -> None:
        """Forget the places of passages that a note does not have any more."""
        kept = set(passage_keys(after)) if after else set()
        for key in set(passage_keys(before) if before else ()) - kept:
            self.drop(key)

    def judge_all(self, notes: AnnotationSet, keys: Iterable[str]) -> None:
        """Work out anew how every passage fared of the notes with these ``keys``."""
        found = (notes.get(note) for note in {note_of(key) for key in keys})
        for single in on_each_passage(note for note in found if note is not None):
            self.judge(single)

    def judge(self, note: Annotation) -> None:
        """Work out anew how the passage of ``note`` fared."""
        if note.id in self._passages:
            span = self._passages.span_of(note.id)
            state = _state(note, self._live.slice(span))
            is_moved = state is AnchorState.EXACT and note.id in self._moved
            self._states[note.id] = _MOVED if is_moved else state

    def carried(self, span: Span, to: int) -> dict[str, Span]:
        """Return where the passages within ``span`` are once that starts at ``to``."""
        return {
            key: Span(at.start - span.start + to, at.end - span.start + to)
            for key, at in self.overlapping(span)
            if span.start <= at.start and at.end <= span.end
        }

    def is_cut(self, notes: AnnotationSet, key: str) -> bool:
        """Return whether that passage of one of ``notes`` was cut from the text."""
        single = single_of(notes, key)
        return single is not None and self.anchor(single).state is AnchorState.CUT

    def overlapping(self, span: Span) -> list[tuple[str, Span]]:
        """Return the passages that share text with ``span``, in order."""
        return self._passages.overlapping(span)

    def with_edge_at(self, span: Span) -> dict[str, Span]:
        """Return the passages that start or end in ``span`` or at its edges."""
        return self._passages.with_edge_at(span)

    def starting_between(self, start: int, end: int) -> list[tuple[str, Span]]:
        """Return the passages that start from ``start`` up to before ``end``."""
        return self._passages.starting_between(start, end)

    def all_starts(self) -> dict[str, int]:
        """Return where every passage that has a place starts, in no order."""
        return self._passages.starts()

    def starts(self) -> dict[str, int]:
        """Return where every note starts that has a place, in no order.

        One on several passages is where the first of them is that has one.
        """
        starts = self._passages.starts()
        if not self._has_further:
            return starts
        found = {key: start for key, start in starts.items() if not is_further(key)}
        further = (key for key in starts if is_further(key))
        for key in sorted(further, key=number_of):
            found.setdefault(note_of(key), starts[key])
        return found

    def note_places(self) -> dict[str, Span]:
        """Return where every note is that has a place, in no order.

        One on several passages is where the first of them is that has one.
        """
        span_of = self._passages.span_of
        if not self._has_further:
            return {note: span_of(note) for note in self._states}
        found: dict[str, Span] = {}
        for key in sorted(self._states, key=number_of):
            found.setdefault(note_of(key), span_of(key))
        return found

    def place_of(self, note: Annotation) -> Span | None:
        """Return where ``note`` is: on the first of its passages that has a place."""
        return self.span_of(self.first_key(note) if note.further else note.id)

    def first_key(self, note: Annotation) -> str:
        """Return the key of the first passage of ``note`` that has a place.

        That of the very first, if none has one.
        """
        keys = passage_keys(note)
        return next((key for key in keys if key in self._passages), note.id)

    def spans(self) -> dict[str, Span]:
        """Return every passage that has a place, in reading order."""
        return self._passages.spans()

    def edges(self) -> dict[str, tuple[int, int]]:
        """Return the edges of every passage that has a place: the quickest to ask."""
        return self._passages.edges()

    def anchors(self, notes: Iterable[Annotation]) -> dict[str, Anchor]:
        """Return where every passage of each of ``notes`` is, by its key."""
        return {
            key: self.anchor_at(key, note)
            for note in notes
            for key in passage_keys(note)
        }


def _places(key: str, lost: Anchor | None) -> Iterator[tuple[str, Span]]:
    """Yield each place at which a lost passage may be, and what that is known by."""
    for number, span in enumerate(lost.candidates if lost else ()):
        yield f"{key} {number}", span


def _state(note: Annotation, now: str) -> AnchorState:
    first = first_wording(note)
    if reads_alike(now, first):
        return AnchorState.EXACT
    return AnchorState.CHANGED if now else AnchorState.CUT
