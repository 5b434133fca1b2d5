"""Where the notes of a story are when it is opened.

A passage is where the app last saw it, if the text is still the one it saved; else
where its description finds it; else nowhere, and said to be so.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from heapq import heappop, heappush
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.finding import anchor_all, carried_over
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import on_each_passage, single_of
from desktop.annotations.text_state import hash_uri, sha256_of
from desktop.annotations.transcoding import is_garbled, transcoded
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.storage.history import versions
from desktop.storage.story.chosen_encoding import readings_of
from desktop.storage.story.remembered import Placement, placements
from desktop.text.passage_wording import reads_alike
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story.story_file import StoryFile

MOST_IN_ONE_PLACE = 1_000
"""Passages in words that overlap: a key typed there is told to each.  More are lost."""

_UNTOLD = (Kind.LENS, Kind.PLACEMENT)
"""What says something of other things, and is no note of its own."""

_MOST_TEXTS = 3
"""Earlier texts that are aligned, a second each for a novel, for what seems cut."""

_NOWHERE = Anchor(None, AnchorState.UNPLACED)
_WAITING = AnchorState.WAITING
_WHOLE = (AnchorState.EXACT, AnchorState.MOVED)
"""What a passage is of which every word stands there."""


def anchors_of(
    file: StoryFile, notes: AnnotationSet, earlier: EarlierTexts | None = None
) -> dict[str, Anchor]:
    """Return where each passage of ``notes`` is in the text of ``file``, by its key.

    Args:
        file: The story as it was read.
        notes: All the notes.
        earlier: What is known of the texts it was before, if anybody knows it.
    """
    earlier = earlier or EarlierTexts(file.text, file.path)
    return anchors_on(file.path, file.sha256, notes, earlier)


def anchors_on(
    story: Path, sha256: str, notes: AnnotationSet, earlier: EarlierTexts
) -> dict[str, Anchor]:
    """Return where each passage of ``notes`` is in a text ``story`` has or had.

    Args:
        story: The file of the story.
        sha256: The hash of the text.
        notes: All the notes.
        earlier: The text, and those it was before.
    """
    text = earlier.text
    seen = placements(story, sha256) or {}
    anchors = dict(_as_last_seen(notes, seen, text))
    singles = on_each_passage(notes.notes.values())
    others = [note for note in singles if note.id not in anchors]
    anchors |= anchors_in(others, notes, sha256, earlier)
    return {**anchors, **dict.fromkeys(_too_many(anchors), _NOWHERE)}


def _too_many(anchors: Mapping[str, Anchor]) -> Iterator[str]:
    """Yield the passages in words in which there are ``MOST_IN_ONE_PLACE`` others."""
    spans = ((anchor.span, key) for key, anchor in anchors.items())
    placed = [(span.start, span.end, key) for span, key in spans if span is not None]
    if len(placed) <= MOST_IN_ONE_PLACE:
        return
    ends: list[int] = []
    for start, end, key in sorted(placed, key=itemgetter(0)):
        while ends and ends[0] < start:
            heappop(ends)
        if len(ends) < MOST_IN_ONE_PLACE:
            heappush(ends, end)
        else:
            yield key


def anchors_in(
    some: Iterable[Annotation],
    notes: AnnotationSet,
    sha256: str,
    earlier: EarlierTexts,
) -> dict[str, Anchor]:
    """Return where ``some`` of ``notes`` are in a text.

    Args:
        some: The notes to look for.
        notes: All the notes.
        sha256: The hash of the text.
        earlier: The text, and those it was before.
    """
    known = notes.text_with(hash_uri(sha256))
    here = known.id if known else None
    if earlier.story is not None and (readings := readings_of(earlier.story)):
        some = _read_alike(some, earlier.text, *readings)
    return anchor_all(some, earlier.text, here, partial(_survivors, notes, earlier))


def _read_alike(
    some: Iterable[Annotation], text: str, before: str, after: str
) -> Iterator[Annotation]:
    """Yield ``some`` notes, those that quote another reading of the file as it is now.

    A reader's file is never written, and may be one made on the other reading.
    """
    for note in on_each_passage(some):
        if is_garbled(note, text, before, after):
            yield replace(note, passage=transcoded(note.passage, before, after))
        else:
            yield note


def found_again(
    lost: Mapping[str, AnchorState], notes: AnnotationSet, text: str
) -> dict[str, Anchor]:
    """Return where passages that were edited or cut are in a text that may have them.

    Each is looked for as it was first marked.  One of which not all is there is left
    out if something of it stands in the story as it is.

    Args:
        lost: The keys of the passages, and what became of them.
        notes: All the notes.
        text: The text, such as an earlier one.
    """
    singles = (single_of(notes, key) for key in lost)
    first = [_as_first_marked(note) for note in singles if note is not None]
    anchors = anchors_in(first, notes, versions.sha256_of(text), EarlierTexts(text))
    return {
        note: anchor for note, anchor in anchors.items() if _is_back(anchor, lost[note])
    }


def followed(
    notes: AnnotationSet, text: str, keys: Collection[str]
) -> dict[str, Anchor]:
    """Return where passages went of which the last edit alone does not tell it.

    A scene that was copied to its new place, and deleted in another edit, is cut to
    whoever knows that edit alone: nothing came with it.  To whoever has the text the
    passages were marked on, from before the copy, it moved.

    Args:
        notes: All the notes.
        text: The text as it becomes.
        keys: The keys of passages that seem cut.

    Return those that are there; each for whose text none is kept is left out.
    """
    earlier = EarlierTexts(text)
    singles = (single_of(notes, key) for key in keys)
    lost = [note for note in singles if note is not None and _stands_in(note, text)]
    states = Counter(note.passage.state for note in lost if note.passage)
    told = {state for state, _ in states.most_common(_MOST_TEXTS)}
    known = [note for note in lost if note.passage and note.passage.state in told]
    found = dict(carried_over(known, text, partial(_survivors, notes, earlier)))
    return {
        key: anchor
        for key, anchor in found.items()
        if anchor.span is not None and not anchor.span.is_empty
    }


def _stands_in(note: Annotation, text: str) -> bool:
    quote = note.passage.quote if note.passage else None
    return quote is not None and quote.exact in text


def _is_back(anchor: Anchor, was: AnchorState) -> bool:
    if anchor.span is None or anchor.is_unsure:
        return False
    # A place between words is empty, and whole.
    is_part = not anchor.span.is_empty and was is not AnchorState.CHANGED
    return anchor.state in _WHOLE or is_part


def _as_first_marked(note: Annotation) -> Annotation:
    passage = note.made_on or note.passage
    return replace(note, passage=passage, made_on=None, anchor_state=None)


def awaited(
    notes: AnnotationSet, anchors: Mapping[str, Anchor], text: str
) -> dict[str, Anchor]:
    """Return ``anchors``, those waiting whose passages a damaged ``text`` has not.

    Args:
        notes: All the notes.
        anchors: Where passages of them were found, by their keys.
        text: The text they were looked for in.
    """
    waiting = Anchor(None, _WAITING)
    return {
        key: waiting if _is_missed(single_of(notes, key), anchor, text) else anchor
        for key, anchor in anchors.items()
    }


def _is_missed(note: Annotation | None, anchor: Anchor, text: str) -> bool:
    quote = note.passage.quote if note and note.passage else None
    if note is None or quote is None or note.anchor_state == AnchorState.CUT.value:
        return False
    if anchor.span is None or anchor.span.is_empty:
        return True
    return not reads_alike(anchor.span.of(text), quote.exact)


def _survivors(
    notes: AnnotationSet, earlier: EarlierTexts, state: str
) -> Survivors | None:
    """Return what is left of the text that passages know as ``state``, if kept."""
    known = notes.texts.get(state)
    sha256 = sha256_of(known.cached) if known is not None else None
    return None if sha256 is None else earlier.survivors(sha256)


def stored_states(notes: AnnotationSet) -> dict[str, AnchorState]:
    """Return what became of each passage as the file of the notes has it.

    Of those that say something to a lens nobody is told.
    """
    states = {state.value: state for state in AnchorState if state is not _WAITING}
    return {
        note.id: states.get(note.anchor_state or "", AnchorState.EXACT)
        for note in on_each_passage(notes.notes.values())
        if note.passage is not None and note.kind not in _UNTOLD
    }


def _as_last_seen(
    notes: AnnotationSet, seen: Mapping[str, Placement], text: str
) -> Iterator[tuple[str, Anchor]]:
    for note_id, (start, end, state) in seen.items():
        note = single_of(notes, note_id)
        if note is None or not 0 <= start <= end <= len(text):
            continue
        span = Span(start, end)
        if _agrees(note, span.of(text), state):
            yield note_id, Anchor(span, AnchorState(state))


def _agrees(note: Annotation, now: str, state: str) -> bool:
    # The notes may have come from another machine since: the file decides.
    quote = note.passage.quote if note.passage else None
    if quote is None or state not in {s.value for s in AnchorState}:
        return False
    if state == AnchorState.CUT.value:
        return note.anchor_state == state and not now
    return quote.exact == now
