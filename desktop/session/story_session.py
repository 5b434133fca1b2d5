"""The open story: its text, its notes, where they are, and undo.

Everything that changes the story goes through here, so that text and notes are undone
in one order and every edit, typed or made by the app, moves the passages by the same
mapping.  Saving is :mod:`desktop.session.saving`'s; what is chosen, hovered or
filtered is the screen's.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import Annotation, Kind
from desktop.session.clipping import Clippings
from desktop.session.history import History, Notes, Spans, Step, Stroke
from desktop.session.live_text import Edit, LiveText
from desktop.session.placing import Placing
from desktop.session.rebasing import rebased
from desktop.text.change import ChangeSet, moving
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.known_text import KnownText
    from desktop.session.note_view import NoteView


class StorySession(QObject):
    """A story that is open, and everything that can be done to it.

    Signals:
        edited: The text changed; carries the ``ChangeSet`` from old to new.
        notes_changed: Notes were added, changed, moved or deleted; carries their ids.
        history_changed: There is something else to undo or redo.
        caret_wanted: Undo or redo happened there; carries the span to show.
    """

    edited = Signal(ChangeSet)
    notes_changed = Signal(frozenset)
    history_changed = Signal()
    caret_wanted = Signal(Span)

    def __init__(
        self,
        text: str,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)  # ours undoes text and notes alike
        self.live = LiveText(document, self)
        self.live.load(text)
        self.live.edited.connect(self._on_edited)
        self._notes = notes
        self._placing = Placing(self.live)
        self._placing.load(anchors)
        self._history = History()
        self._clippings = Clippings()
        self._making: Step | None = None
        self._is_replaying = False

    # What there is

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self.live.text

    @property
    def notes(self) -> AnnotationSet:
        """All the notes as they stand now."""
        return self._notes

    @property
    def placing(self) -> Placing:
        """Where the notes are."""
        return self._placing

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    def anchor(self, note: str) -> Anchor:
        """Return where the note with that id is.

        Raises:
            KeyError: If there is no such note.
        """
        return self._placing.anchor(self._notes.notes[note])

    def view(self, note: str) -> NoteView:
        """Return what a card shows of the note with that id.

        Raises:
            KeyError: If there is no such note.
        """
        found = self._notes.notes[note]
        return self._placing.view(found, self._notes.replies_to(note))

    def threads(self) -> list[Annotation]:
        """Return every note that is not a reply, in no particular order."""
        return [n for n in self._notes.notes.values() if n.kind is not Kind.REPLY]

    # The text

    def edit(self, changes: ChangeSet, label: str, spans: Spans | None = None) -> None:
        """Make ``changes`` in the text as one step to undo.

        Args:
            changes: Counted in the text as it is now.
            label: What the step is called in the menu.
            spans: Where notes belong afterwards that the mapping would not carry.
        """
        self.change(label, {}, spans or {}, changes)

    def move(self, span: Span, to: int) -> None:
        """Move the text of ``span`` to ``to``; the passages in it go along."""
        if span.is_empty or span.contains(to):
            return
        changes, start = moving(span, to, self.live.slice(span))
        inside = {
            note: Span(at.start - span.start + start, at.end - span.start + start)
            for note, at in self._placing.overlapping(span)
            if span.start <= at.start and at.end <= span.end
        }
        self.edit(changes, "Move", inside)

    # Text and notes together

    def change(
        self,
        label: str,
        notes: Notes,
        spans: Spans | None = None,
        changes: ChangeSet | None = None,
        joins: str = "",
    ) -> None:
        """Change notes, passages and text as one step to undo.

        Args:
            label: What the step is called in the menu.
            notes: The notes as they shall be, by id; ``None`` deletes one.
            spans: Where passages shall be, counted in the text afterwards.
            changes: What is done to the text.
            joins: Following steps with the same value become part of this one.
        """
        spans = dict(spans or {})
        before = self._places({*notes, *spans})
        self._making = Step(
            label=label,
            at=time.monotonic(),
            strokes=(Stroke(spans_before=before, spans_after=spans),),
            notes_before={note: self._notes.get(note) for note in notes},
            notes_after=dict(notes),
            joins=joins,
        )
        if changes:
            self.live.apply(changes)  # comes back in _on_edited
        else:
            self._finish(self._making, ())
        self._making = None

    def undo(self) -> None:
        """Take back the last step, whatever it was."""
        step = self._history.undo()
        if step is None:
            return
        self._set_notes(rebased(step.notes_before, step.notes_after, self._notes))
        for stroke in reversed(step.strokes):
            self._replay(stroke.inverse, stroke.spans_before)
        self._announce(step.touched)
        self._show(step, step.caret_before)

    def redo(self) -> None:
        """Do again what was last undone."""
        step = self._history.redo()
        if step is None:
            return
        self._set_notes(rebased(step.notes_after, step.notes_before, self._notes))
        for stroke in step.strokes:
            self._replay(stroke.changes, stroke.spans_after)
        self._announce(step.touched)
        self._show(step, step.caret)

    def retract(self, note: str) -> bool:
        """Take back the making of ``note``, still wordless, if nothing came after.

        It is as if it had never been: nothing can be redone, and the notes do not
        remember that it was deleted.  Return whether that could be done.
        """
        steps = self._history.steps_making(note)
        for _ in range(steps):
            self.undo()
        if steps:
            self._history.forget_undone()
            deleted = {n: at for n, at in self._notes.deleted.items() if n != note}
            self._notes = replace(self._notes, deleted=deleted)
            self.history_changed.emit()
        return steps > 0

    def _replay(self, changes: ChangeSet, spans: Spans) -> None:
        self._is_replaying = True
        self.live.apply(changes)
        self._is_replaying = False
        self._set_spans(spans)

    def _show(self, step: Step, caret: int | None) -> None:
        spans = (self._placing.span_of(note) for note in step.touched)
        if caret is not None:
            self.caret_wanted.emit(Span(caret, caret))
        elif (span := next((s for s in spans if s is not None), None)) is not None:
            self.caret_wanted.emit(span)

    # How it is done

    def _places(self, notes: Iterable[str]) -> dict[str, Span | None]:
        return {note: self._placing.span_of(note) for note in notes}

    def _on_edited(self, edit: Edit) -> None:
        is_new = not self._is_replaying
        pasted_by = self._clippings.pasted_by
        back = pasted_by(edit.changes, self._is_cut) if is_new else {}
        places = self._places(back)
        touched = self._placing.apply(edit.changes)
        self._judge(touched.touched)
        self.edited.emit(edit.changes)
        if self._is_replaying:
            if touched.touched:
                self.notes_changed.emit(touched.touched)
            return
        self._clippings.remember(edit.changes, edit.inverse, touched.damaged)
        before = {**places, **touched.damaged}
        step = self._making or Step.typed(time.monotonic())
        step = step.with_edit(edit.changes, edit.inverse, before, back)
        self._finish(step, touched.touched)

    def _is_cut(self, note: str) -> bool:
        found = self._notes.get(note)
        return (
            found is not None and self._placing.anchor(found).state is AnchorState.CUT
        )

    def _finish(self, step: Step, touched: Iterable[str]) -> None:
        self._set_notes(step.notes_after)
        self._set_spans(step.strokes[-1].spans_after)
        self._history.add(step)
        self._announce({*step.touched, *touched})

    def _set_notes(self, notes: Notes) -> None:
        now = datetime.now(UTC)
        kept = [note for note in notes.values() if note and note.id in self._notes]
        if kept:
            self._notes = self._notes.with_notes(kept)
        for note, value in notes.items():
            if value is None:
                if note in self._notes:
                    self._notes = self._notes.without(note, now)
                self._placing.drop(note)
            elif note not in self._notes:
                self._notes = self._notes.restored(value)

    def _set_spans(self, spans: Spans) -> None:
        for note, span in spans.items():
            found = self._notes.get(note)
            if found is not None:
                self._placing.put(found, span)

    def _judge(self, notes: Iterable[str]) -> None:
        for note in notes:
            found = self._notes.get(note)
            if found is not None:
                self._placing.judge(found)

    def _announce(self, notes: Iterable[str]) -> None:
        changed = frozenset(notes)
        self._judge(changed)
        if changed:
            self.notes_changed.emit(changed)
        self.history_changed.emit()

    def settle(self, notes: Iterable[Annotation], text: KnownText) -> None:
        """Take over notes whose passages were described anew on ``text``.

        This is what saving does to them; it is no step to undo.
        """
        self._notes = self._notes.with_text(text).with_notes(notes)
