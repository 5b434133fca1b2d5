"""Where the notes of a story are when it is opened.

A passage is where the app last saw it, if the text is still the one it saved; else
where its description finds it; else nowhere, and said to be so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState, anchor_all
from desktop.annotations.known_text import hash_uri
from desktop.storage.placements import Placement, placements
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story_file import StoryFile


def anchors_of(file: StoryFile, notes: AnnotationSet) -> dict[str, Anchor]:
    """Return where each of ``notes`` is in the text of ``file``."""
    seen = placements(file.path, file.sha256) or {}
    anchors = dict(_as_last_seen(notes, seen, file.text))
    others = [note for note in notes.notes.values() if note.id not in anchors]
    known = notes.text_with(hash_uri(file.sha256))
    return anchors | anchor_all(others, file.text, known.id if known else None)


def _as_last_seen(
    notes: AnnotationSet, seen: Mapping[str, Placement], text: str
) -> Iterator[tuple[str, Anchor]]:
    for note_id, (start, end, state) in seen.items():
        note = notes.get(note_id)
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
