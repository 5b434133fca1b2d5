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
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from desktop.annotations.annotation import Annotation, Kind
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    passage_keys,
    single_of,
)
from desktop.session.clipping import Clippings
from desktop.session.history import History, Notes, Spans, Step, Stroke
from desktop.session.live_text import Edit, LiveText
from desktop.session.placing import Placing
from desktop.session.rebasing import rebased
from desktop.session.viewing import Viewing
from desktop.text.change import ChangeSet, moving
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
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
        self._viewing = Viewing(self.live, self._placing)
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

    def anchor(self, key: str) -> Anchor:
        """Return where the passage with that key is; a note's id is its first one's.

        Raises:
            KeyError: If there is no such note, or not on so many passages.
        """
        single = single_of(self._notes, key)
        if single is None:
            raise KeyError(key)
        return self._placing.anchor(single)

    def view(self, key: str) -> NoteView:
        """Return what a card beside the passage with that key shows of its note.

        Raises:
            KeyError: If there is no such note.
        """
        note = self._notes.notes[note_of(key)]
        number = min(number_of(key), len(note.further))
        return self._viewing.view(note, number, self._notes.replies_to(note.id))

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
            spans: Where passages shall be, by their keys, counted in the text
                afterwards.
            changes: What is done to the text.
            joins: Following steps with the same value become part of this one.
        """
        spans = dict(spans or {})
        before = self._placing.places({*self._keys_of(notes), *spans})
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

    def _keys_of(self, notes: Notes) -> set[str]:
        """Return the keys of all passages these notes have or are to have."""
        versions = (*map(self._notes.get, notes), *notes.values())
        keys = (passage_keys(note) for note in versions if note is not None)
        return set(chain(notes, *keys))

    def _on_edited(self, edit: Edit) -> None:
        is_new = not self._is_replaying
        pasted_by = self._clippings.pasted_by
        is_cut = partial(self._placing.is_cut, self._notes)
        back = pasted_by(edit.changes, is_cut) if is_new else {}
        places = self._placing.places(back)
        touched = self._placing.apply(edit.changes)
        self._judge(touched.touched)
        self.edited.emit(edit.changes)
        if self._is_replaying:
            if touched.touched:
                self.notes_changed.emit(frozenset(map(note_of, touched.touched)))
            return
        self._clippings.remember(edit.changes, edit.inverse, touched.damaged)
        before = {**places, **touched.damaged}
        step = self._making or Step.typed(time.monotonic())
        step = step.with_edit(edit.changes, edit.inverse, before, back)
        self._finish(step, touched.touched)

    def _finish(self, step: Step, touched: Iterable[str]) -> None:
        self._set_notes(step.notes_after)
        self._set_spans(step.strokes[-1].spans_after)
        self._history.add(step)
        self._announce({*step.touched, *touched})

    def _set_notes(self, notes: Notes) -> None:
        for note_id, note in notes.items():
            self._placing.drop_others(self._notes.get(note_id), note)
        self._notes = self._notes.with_changes(notes, datetime.now(UTC))

    def _set_spans(self, spans: Spans) -> None:
        self._placing.put_all(self._notes, spans)

    def _judge(self, keys: Iterable[str]) -> None:
        self._placing.judge_all(self._notes, keys)

    def _announce(self, keys: Iterable[str]) -> None:
        changed = frozenset(map(note_of, keys))
        self._judge(changed)
        if changed:
            self.notes_changed.emit(changed)
        self.history_changed.emit()

    def settle(self, notes: Iterable[Annotation], text: KnownText) -> None:
        """Take over notes whose passages were described anew on ``text``.

        This is what saving does to them; it is no step to undo.
        """
        self._notes = self._notes.with_text(text).with_notes(notes)
