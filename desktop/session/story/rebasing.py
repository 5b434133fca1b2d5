"""Undoing a change of notes that another program has changed since.

Undo takes back what the author did.  What somebody else wrote on the same note in the
meantime is not the author's to take back, and stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.annotations.joining.notes import joined_note

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.history import Notes


def rebased(wanted: Notes, left: Notes, notes: AnnotationSet) -> Notes:
    """Return the notes of a step as they shall be, with what others wrote since.

    Args:
        wanted: The notes as they were on the side the author goes to.
        left: The same notes as the author knows them on this side.
        notes: All the notes as they are now.
    """
    return {
        note_id: _rebased(note, left.get(note_id), notes)
        for note_id, note in wanted.items()
    }


def _rebased(
    wanted: Annotation | None, left: Annotation | None, notes: AnnotationSet
) -> Annotation | None:
    now = notes.get(wanted.id) if wanted is not None else None
    if wanted is None or left is None or now is None or _has_only_moved(left, now):
        return wanted
    return joined_note(wanted, now, left, notes.texts)


def _has_only_moved(left: Annotation, now: Annotation) -> bool:
    """Return whether ``now`` is ``left`` but for what a save does to its passage."""
    return len(now.further) == len(left.further) and now == replace(
        left,
        passage=now.passage,
        further=now.further,
        anchor_state=now.anchor_state,
        made_on=now.made_on,
    )
