"""The notes that go with a kept draft, each described on the draft's own text.

In the notes file of the story a passage is described on the text it was marked on.  A
draft has to be of use alone: there, every passage that has a place is described anew.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.annotation import TextPositionSelector
from desktop.annotations.text_state import hash_uri, text_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState
    from desktop.drafts.draft_list import Draft
    from desktop.text.span import Span


def notes_on_draft(
    notes: AnnotationSet,
    anchors: Mapping[str, Anchor],
    text: str,
    sha256: str,
    at: datetime,
) -> AnnotationSet:
    """Return ``notes`` as they are on ``text``.

    Args:
        notes: All the notes.
        anchors: Where each of them is in ``text``, replies left out.
        text: The text of the draft.
        sha256: Its hash.
        at: When it was the text.
    """
    known = notes.text_with(hash_uri(sha256)) or text_state(sha256, date=at)
    spans = {
        note: anchor.span
        for note, anchor in anchors.items()
        if anchor.span is not None and note in notes
    }
    passages = describe_all(text, spans.values(), known.id)
    described = [
        _described(notes.notes[note], anchors[note].state, spans[note], passage)
        for note, passage in zip(spans, passages, strict=True)
    ]
    return notes.with_text(known).with_notes(described)


def draft_texts(notes: AnnotationSet, drafts: Iterable[Draft]) -> list[TextState]:
    """Return the texts of ``drafts`` that ``notes`` do not know by these names yet."""
    labels = {draft.sha256: draft for draft in drafts}
    wanted = [_labelled(notes, draft) for draft in labels.values()]
    return [known for known in wanted if notes.texts.get(known.id) != known]


def _labelled(notes: AnnotationSet, draft: Draft) -> TextState:
    known = notes.text_with(hash_uri(draft.sha256))
    if known is not None:
        return replace(known, label=draft.full_title)
    return text_state(draft.sha256, draft.full_title, draft.kept_at)


def _described(
    note: Annotation, state: AnchorState, span: Span, passage: Passage
) -> Annotation:
    if state is AnchorState.CUT:
        # Its words are not there to be quoted; only its place is known.
        place = TextPositionSelector(span.start, span.end)
        was = note.passage or passage
        cut = replace(was, position=place, state=passage.state)
        return replace(note, passage=cut, anchor_state=state.value)
    is_changed = state is AnchorState.CHANGED
    described = note.with_passage(passage)
    return described.with_anchor_state(state.value if is_changed else None)
