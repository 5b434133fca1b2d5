"""A session whose notes may be replaced by what another program made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.passages import PassageMap
from desktop.annotations.note_passages import note_of, on_each_passage, single_of
from desktop.session.findings import Findings, findings
from desktop.session.revision import Passages, Revision
from desktop.session.story_session import StorySession
from desktop.session.whereabouts import awaited, found_again, stored_states

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.reader_notes import Layers
    from desktop.session.history import History, Notes
    from desktop.text.change import ChangeSet
    from desktop.text.span import Span

_NOT_AS_MARKED = (
    AnchorState.CHANGED,
    AnchorState.CUT,
    AnchorState.UNPLACED,
    AnchorState.WAITING,
)


class OpenSession(StorySession):
    """A story that is open from a file.

    Signals:
        notes_arrived: All the notes are there, as they are in their file.
    """

    notes_arrived = Signal()

    _is_damaged = False

    def begin_with(
        self,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        edits: Iterable[ChangeSet] = (),
        *,
        is_damaged: bool = False,
    ) -> None:
        """Begin with ``notes``, which were read after the text; no step to undo.

        Args:
            notes: All the notes.
            anchors: Where they are in the text as it was read.
            edits: What was done to the text since, in order.
            is_damaged: Whether passages that are missed wait for an earlier text.
        """
        self._notes, self._is_damaged = notes, is_damaged
        self._placing.load(anchors)
        for edit in edits:
            self._judge(self._placing.apply(edit).touched)
        self.notes_arrived.emit()

    def passages(self) -> Passages:
        """Return where the notes are, to be worked with beside the window."""
        anchors = self._placing.anchors(self.threads())
        lost = {
            note: anchor.state
            for note, anchor in anchors.items()
            if anchor.state in _NOT_AS_MARKED
        }
        find = partial(found_again, lost, self.shown)
        return Passages(self._placing.spans(), find)

    # A text that was damaged

    @property
    def is_damaged(self) -> bool:
        """Whether passages that are missed wait for an earlier text."""
        return self._is_damaged

    def await_text(self) -> None:
        """Let passages wait that are missed, from now on: the text was damaged.

        Nothing is written of them: the notes keep what they say.
        """
        self.leave_place()
        self._is_damaged = True
        anchors = self._placing.anchors(self.threads())
        missed = [
            key for key, it in self._awaited(anchors).items() if it != anchors[key]
        ]
        for key in missed:
            self._placing.let_wait(key)
        self._announce(missed)

    def end_awaiting(self, anchors: Mapping[str, Anchor]) -> Findings:
        """Let no passage wait any more; return what became of the notes.

        Args:
            anchors: Where passages that wait are found to be, or that they are cut.
        """
        self.leave_place()
        self._is_damaged = False
        waiting = self._placing.waiting()
        nowhere = Anchor(None, AnchorState.UNPLACED)
        found = {key: anchors.get(key, nowhere) for key in waiting}
        self._take(found)
        self._announce(found)
        return self.became(found)

    def became(self, anchors: Mapping[str, Anchor]) -> Findings:
        """Return what became of passages since the notes were saved.

        Args:
            anchors: Where they are, by their keys.
        """
        before = stored_states(self.shown)
        return findings({k: s for k, s in before.items() if k in anchors}, anchors)

    def _awaited(self, anchors: Mapping[str, Anchor]) -> Mapping[str, Anchor]:
        if not self._is_damaged:
            return anchors
        return awaited(self.shown, anchors, self.text)

    def _missed_by(self, revision: Revision) -> list[str]:
        """Return the passages that stand in the text and will not in the revised."""
        spans, after = self._placing.spans(), revision.merged.text
        carried = PassageMap(spans)
        carried.apply(revision.changes)
        places: dict[str, Span | None] = {**carried.spans(), **revision.spans}
        return [
            key
            for key, span in spans.items()
            if not self._placing.is_cut(self.shown, key)
            and _is_lost(span.of(revision.old), places[key], after)
        ]

    def revise(
        self,
        revision: Revision,
        label: str = "Outside edit",
        *,
        is_damage: bool = False,
        must_fit: bool = False,
        notes: Notes | None = None,
    ) -> Findings | None:
        """Make the text what it is to become, as an edit to be undone.

        Args:
            revision: What it is to become.
            label: What the step is called in the menu.
            is_damage: Whether passages that it has not wait for the text as it is.
            must_fit: Whether a text that could not be edited any more is refused;
                what another program wrote, or a crash left, is to be shown.
            notes: Notes that it changes, as they shall be.

        Return what became of the notes, or None if the text was the same.

        Raises:
            ValueError: If the text is not the one that is revised.
            NoRoom: If it must fit, and would be too long to be edited.
        """
        if revision.old != self.text:
            raise ValueError("the revision is one of another text")
        if not revision.changes:
            return None
        if must_fit:
            self.make_sure_of_room(revision.changes.changes)
        before = self._states()
        self._history.close()
        missed = self._missed_by(revision) if is_damage else []
        self._is_damaged = self._is_damaged or is_damage
        spans = {**revision.spans, **dict.fromkeys(missed)}
        self.edit_outside(revision.changes, label, spans, notes or {})
        for key in missed:
            self._placing.let_wait(key)
        self._placing.mark_moved(revision.moved)
        self._announce({*revision.moved, *missed})
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
            anchors: Where the passages of those are that are new or were changed.
        """
        self.leave_place()
        before = self._notes.notes
        gone = [note for note in before if note not in notes]
        self._history.close()
        for note in {*gone, *map(note_of, anchors)}:
            self._placing.drop_others(before.get(note), notes.get(note))
        self._notes = notes
        self._take(anchors)
        self._announce({*gone, *anchors})

    def _take(self, anchors: Mapping[str, Anchor]) -> None:
        for key, anchor in self._awaited(anchors).items():
            single = single_of(self.shown, key)
            if single is not None:
                self._placing.take(single, anchor)

    def bring(self, notes: Notes, anchors: Mapping[str, Anchor], label: str) -> None:
        """Change notes as one step to undo, those found in the text in their places.

        Args:
            notes: The notes as they shall be, by id; None deletes one.
            anchors: Where the passages are of those that are new or on others.
            label: What the step is called in the menu.
        """
        placed = {k: a.span for k, a in anchors.items() if a.span is not None}
        singles = on_each_passage(n for n in notes.values() if n is not None)
        for single in singles:
            if single.id in anchors and single.id not in placed:
                self._placing.take(single, anchors[single.id])
        self._history.close()
        self.change(label, notes, placed)

    def take_history(self, history: History) -> None:
        """Let what was done in another session with the same story be undone here."""
        history.close()
        self._history = history
        self.history_changed.emit()

    # Readers

    @property
    def layers(self) -> Layers:
        """The notes that readers made."""
        return self._layers

    def show_readers(self, layers: Layers, anchors: Mapping[str, Anchor]) -> None:
        """Show the notes of readers in place of those shown; no step to undo.

        Args:
            layers: The notes of all readers.
            anchors: Where the passages of those are that are new or were changed.
        """
        self.leave_place()
        before, own = self.shown.notes, self._notes
        theirs = before.keys() - own.notes.keys()
        self._layers = layers
        now = self.shown.notes.keys() - own.notes.keys()
        gone = theirs - now
        for note in {*gone, *map(note_of, anchors)} - own.notes.keys():
            self._placing.drop_others(before.get(note), self.shown.get(note))
        self._take({key: a for key, a in anchors.items() if note_of(key) not in own})
        self.readers_changed.emit(frozenset(theirs | now))


def _is_lost(words: str, place: Span | None, text: str) -> bool:
    # A place between words is nowhere once these are gone.
    return place is None or place.is_empty or place.of(text) != words
