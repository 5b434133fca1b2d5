"""A session whose notes may be replaced by what another program made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.anchoring.anchor import AnchorState
from desktop.session.carrying import carried_over
from desktop.session.findings import Findings, findings
from desktop.session.story_session import StorySession
from desktop.text.diff import difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.text.change import ChangeSet


class OpenSession(StorySession):
    """A story that is open from a file.

    Signals:
        notes_arrived: All the notes are there, as they are in their file.
    """

    notes_arrived = Signal()

    def begin_with(
        self,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        edits: Iterable[ChangeSet] = (),
    ) -> None:
        """Begin with ``notes``, which were read after the text; no step to undo.

        Args:
            notes: All the notes.
            anchors: Where they are in the text as it was read.
            edits: What was done to the text since, in order.
        """
        self._notes = notes
        self._placing.load(anchors)
        for edit in edits:
            self._judge(self._placing.apply(edit).touched)
        self.notes_arrived.emit()

    def reload(self, text: str) -> Findings | None:
        """Take over ``text``, as another program left it, as an edit to be undone.

        Return what became of the notes, or None if the text was the same.
        """
        changes = difference(self.text, text)
        if not changes:
            return None
        before = self._states()
        carried = carried_over(self._placing.spans(), self.text, text)
        self._history.close()
        self.edit(changes, "Outside edit", carried.spans)
        self._placing.mark_moved(carried.moved)
        self._announce(carried.moved)
        return findings(before, self._placing.anchors(self.threads()))

    def _states(self) -> dict[str, AnchorState]:
        anchors = self._placing.anchors(self.threads())
        return {
            note: anchor.state
            for note, anchor in anchors.items()
            if anchor.state is not AnchorState.WHOLE
        }

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
