"""Taking over notes as another program, or a save, has left them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.note_passages import on_each_passage
from desktop.session.story.initial_anchors import anchors_in
from desktop.storage.history.versions import sha256_of

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.keeping.save_job import Outcome
    from desktop.session.story.story_session import StorySession


def take_over(session: StorySession, notes: AnnotationSet) -> None:
    """Let ``session`` go on with ``notes``, all of them; this is no step to undo."""
    before = session.notes.notes
    changed = [n for n in notes.notes.values() if before.get(n.id) != n]
    marked = [n for n in changed if not _is_on_the_same(before.get(n.id), n)]
    found = anchors_in(marked, notes, session.text, sha256_of(session.text))
    # The others stay where they are: the text may have been edited since.
    others = [note for note in changed if note.id not in found]
    session.take_notes(notes, session.placing.anchors(others) | found)


def settle(session: StorySession, outcome: Outcome) -> bool:
    """Let ``session`` go on with the passages that a save described anew.

    What the author changed meanwhile is described by the save after this.  Return
    whether the notes are those that were saved.
    """
    notes = outcome.snapshot.notes
    is_current = session.notes is notes
    settled = [
        note
        for note in outcome.described
        if session.notes.get(note.id) is notes.get(note.id)
    ]
    if outcome.known is not None:
        session.settle(settled, outcome.known)
    return is_current


def _is_on_the_same(before: Annotation | None, note: Annotation) -> bool:
    return before is not None and _passages(before) == _passages(note)


def _passages(note: Annotation) -> list[Passage | None]:
    return [single.passage for single in on_each_passage([note])]
