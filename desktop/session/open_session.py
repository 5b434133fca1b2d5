"""A session whose notes may be replaced by what another program made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.session.story_session import StorySession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation_set import AnnotationSet


class OpenSession(StorySession):
    """A story that is open from a file."""

    def take_notes(self, notes: AnnotationSet, anchors: Mapping[str, Anchor]) -> None:
        """Take over ``notes`` in place of those there are; this is no step to undo.

        Args:
            notes: All the notes as they are from now on.
            anchors: Where those are that are new or were changed.
        """
        before = self._notes.notes
        gone = [note for note in before if note not in notes]
        self._history.close()
        self._notes = notes
        for note in gone:
            self._placing.drop(note)
        for note, anchor in anchors.items():
            self._placing.put(notes.notes[note], anchor.span)
        self._announce({*gone, *anchors})
