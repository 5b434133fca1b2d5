"""Bringing stored passages up to the text that was just saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.note_passages import (
    note_of,
    on_each_passage,
    with_passage_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage

_KEPT = (AnchorState.EXACT, AnchorState.CHANGED, AnchorState.MOVED)


def described_anew(
    notes: Iterable[Annotation],
    anchors: Mapping[str, Anchor],
    text: str,
    text_id: str,
) -> list[Annotation]:
    """Return those of ``notes`` whose description is out of date, brought up to date.

    Args:
        notes: The notes whose passages were marked or edited.
        anchors: Where each of their passages is in ``text``, by its key.
        text: The text as it was saved.
        text_id: What passages call that text.
    """
    notes = list(notes)
    singles = list(on_each_passage(notes))
    placed = [n for n in singles if _is_there(anchors[n.id])]
    spans = [span for n in placed if (span := anchors[n.id].span) is not None]
    passages = describe_all(text, spans)
    described = [
        _described(note, replace(passage, state=text_id), anchors[note.id].state)
        for note, passage in zip(placed, passages, strict=True)
    ]
    cut = [n.with_anchor_state("cut") for n in singles if _is_cut(anchors[n.id])]
    known = {note.id: note for note in notes}
    now = dict(known)
    for single in (*described, *cut):
        note = note_of(single.id)
        now[note] = with_passage_of(now[note], single)
    return [note for note in now.values() if note != known[note.id]]


def _described(note: Annotation, passage: Passage, state: AnchorState) -> Annotation:
    stored = "changed" if state is AnchorState.CHANGED else None
    if note.passage and note.passage.state and note.passage.quote == passage.quote:
        # Still what the file says of it, on a text that is known.
        return note.with_anchor_state(stored)
    return note.with_passage(passage).with_anchor_state(stored)


def _is_there(anchor: Anchor) -> bool:
    return anchor.span is not None and anchor.state in _KEPT


def _is_cut(anchor: Anchor) -> bool:
    return anchor.state is AnchorState.CUT
