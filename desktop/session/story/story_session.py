"""The open story: what can be done to its text and notes, and undone.

Everything that changes the story goes through here, so that text and notes are undone
in one order and every edit, typed or made by the app, moves the passages by the same
mapping.  Saving is :mod:`desktop.session.keeping.saving`'s; what is chosen, hovered or
filtered is the screen's.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.copies import Deleted, deleted_by
from desktop.annotations.note_passages import note_of, on_each_passage, passage_keys
from desktop.errors import NoRoom, NotesLocked
from desktop.session.story.annotated_text import AnnotatedText
from desktop.session.story.history import (
    History,
    Notes,
    Replay,
    Returned,
    Spans,
    UndoableEdit,
    UndoStep,
    rebased,
)
from desktop.session.story.revision import Findings, Revision, findings, missed_by
from desktop.session.story.writing.edited_passages import (
    Clippings,
    Retyping,
    emptied_by,
    points_of,
)
from desktop.session.story.writing.entering import Entering
from desktop.session.story.writing.tidy_editing import TidyEditing
from desktop.text.moved import MovedText
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.anchoring.passages import Touched
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState
    from desktop.session.story.live_text import Edit
    from desktop.session.story.ready_text import ReadyText
    from desktop.storage.notes.reader_writing import WrittenReader
    from desktop.text.change import Change, ChangeSet
    from desktop.text.moving.rearranging import Rearrangement


_PAUSE_MS = 1000
"""How long nothing is typed until that is compared with what it was typed over."""


@value
class Writing:
    """An edit by which the author added words or deleted some.

    Attributes:
        edit: The edit, which was just made.
        is_undoing: Whether it takes an earlier one back.
        at: When it was made, if not just now: what a crash took was written before.
    """

    edit: Edit
    is_undoing: bool = False
    at: datetime | None = None


class StorySession(AnnotatedText):
    """A story that is open, and everything that can be done to it.

    Signals:
        history_changed: There is something else to undo or redo.
        returned: Something was undone or redone; carries what that brought back, as a
            ``Returned``, and the place of a note that was only changed.
        passages_deleted: Passages of the author's own notes are cut, and the words
            around them; carries each as ``Deleted``.
        files_undone: A step was undone or redone that wrote files of readers; carries
            them, a tuple of ``WrittenReader``, and whether it was undone.
        written: The author edited the text; carries the ``Writing``.  It is not told of
            what others wrote, nor of an earlier text that was put back.
    """

    history_changed = Signal()
    returned = Signal(Returned)
    passages_deleted = Signal(tuple)
    files_undone = Signal(tuple, bool)
    written = Signal(Writing)

    def __init__(
        self,
        text: str | ReadyText,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        parent: QObject | None = None,
        *,
        is_markdown: bool = False,
    ) -> None:
        super().__init__(text, notes, anchors, parent, is_markdown=is_markdown)
        self._retyping = Retyping(self.live, self._placing)
        self.live.edit_made.connect(self._on_edit_made)
        self.live.retyped.connect(self._retyping.take_same)
        self._tidy = TidyEditing(self.live, self.paragraphs, self._end_step)
        self._entering = Entering(self.live, self.paragraphs)
        self._history = History()
        self._clippings = Clippings()
        self._making: UndoStep | None = None
        self._is_replaying = self._is_mapping_known = False
        self._is_undoing = False
        self._is_writing = True  # what is done now is the author's own writing
        self._writing_at: datetime | None = None  # when, if not just now
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._compare)

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._history

    @property
    def tidy(self) -> TidyEditing:
        """What cutting, pasting and moving make of the text."""
        return self._tidy

    @property
    def entering(self) -> Entering:
        """What Enter makes of the text."""
        return self._entering

    # The text

    def edit(
        self,
        changes: ChangeSet,
        label: str,
        spans: Spans | None = None,
        moved: MovedText | None = None,
        *,
        is_move: bool = False,
        is_writing: bool = True,
        notes: Notes | None = None,
    ) -> None:
        """Make ``changes`` in the text as one step to undo.

        Args:
            changes: Counted in the text as it is now.
            label: What the step is called in the menu.
            spans: Where notes belong afterwards that the mapping would not carry.
            moved: What they take elsewhere, if that is known.
            is_move: Whether they do nothing else.
            is_writing: Whether words are written by it; none are where an earlier
                text is put back.
            notes: Notes that it changes, as they shall be.

        Raises:
            NotesLocked: If there are ``notes``, and none may be changed now.
            NoRoom: If the text would be too long to be edited.
        """
        self.make_sure_of_room(changes.changes)
        self._is_writing = is_writing
        try:
            self._change(
                label, notes or {}, spans, changes, moved=moved, is_move=is_move
            )
        finally:
            self._is_writing = True

    @contextmanager
    def correcting(self) -> Iterator[None]:
        """Take what is typed meanwhile for a correction of what was typed just before.

        It is a step of its own, and part of that one as soon as the author goes on.
        """
        self._history.close()
        before = self._history.last
        yield
        if self._history.last is not before:
            self._history.correct(translate("Smart typing"))
            self.history_changed.emit()

    def caret_at(self, selected: Span) -> None:
        """Take it that the caret is there: elsewhere, what is typed is another matter.

        Args:
            selected: What is selected; empty at the caret if nothing is.
        """
        # While the app itself edits, the caret goes along before that is told.
        if self._making is None and self._retyping.is_left_for(selected):
            self.leave_place()
            self._history.end_typing()

    def leave_place(self) -> None:
        """Take it that something else is done than to type on in the same place."""
        self._compare()
        self._retyping.leave()

    def move(self, span: Span, to: int) -> None:
        """Move the text of ``span`` to ``to``; the passages in it go along.

        The blanks around it are tidied, if the author wants that.

        Raises:
            NoRoom: If a paragraph would be too long to be edited.
        """
        made = self._tidy.moving(span, to)
        if made is None:
            return
        place = Span(made.start, made.start + len(made.source))
        moved = MovedText.of([(made.source, place)])
        by = made.start - made.source.start
        inside = self._placing.carried(span, span.start)
        points = points_of(span, self.live.slice(span), inside.items())
        spans = {
            key: at.within(made.source).moved(by)
            for key, at in inside.items()
            if at or key in points
        }
        self._history.close()
        self.edit(made.changes, translate("Move"), spans, moved, is_move=True)

    def rearrange(self, wanted: Rearrangement, label: str) -> None:
        """Have stretches of the text stand in another order; passages go along.

        Args:
            wanted: The order, worked out of the text as it is now.
            label: What the step is called in the menu.

        Raises:
            NoRoom: If a paragraph would be too long to be edited.
        """
        near = self._placing.overlapping(wanted.around)
        spans = {key: wanted.place_of(at) for key, at in near}
        self.edit(wanted.changes, label, spans, wanted.moved, is_move=True)

    # Text and notes together

    def change(
        self,
        label: str,
        notes: Notes,
        spans: Spans | None = None,
        changes: ChangeSet | None = None,
        joins: str = "",
        *,
        must_fit: bool = True,
    ) -> None:
        """Change notes, passages and text as one step to undo.

        Args:
            label: What the step is called in the menu.
            notes: The notes as they shall be, by id; ``None`` deletes one.
            spans: Where passages shall be, by their keys, counted in the text
                afterwards.
            changes: What is done to the text.
            joins: Following steps with the same value become part of this one.
            must_fit: Whether a text that is too long is refused; it is not if it is
                known to be short enough after the steps that follow.

        Raises:
            NotesLocked: If there are ``notes``, and none may be changed now.
            NoRoom: If it must fit, and would be too long to be edited.
        """
        if changes and must_fit:
            self.make_sure_of_room(changes.changes)
        self._change(label, notes, spans, changes, joins)

    def make_sure_of_room(self, changes: Iterable[Change]) -> None:
        """Do nothing, if the text would not be too long after ``changes``.

        Raises:
            NoRoom: If it would.
        """
        passed = self.live.room.limit_passed_by(changes)
        if passed is not None:
            raise NoRoom(passed.refusal)

    def _change(
        self,
        label: str,
        notes: Notes,
        spans: Spans | None = None,
        changes: ChangeSet | None = None,
        joins: str = "",
        moved: MovedText | None = None,
        *,
        is_move: bool = False,
    ) -> None:
        self._make_sure_of(notes)
        if self._is_mapping_known:
            self._compare()
        else:
            self.leave_place()
        spans = dict(spans or {})
        before = self._placing.places({*self._keys_of(notes), *spans})
        self._making = UndoStep(
            label=label,
            at=time.monotonic(),
            edits=(UndoableEdit(spans_before=before, spans_after=spans),),
            notes_before={note: self._notes.get(note) for note in notes},
            notes_after=dict(notes),
            joins=joins,
            is_outside=self._is_mapping_known,
            is_move=is_move,
            is_writing=self._is_writing,
        )
        if changes:
            self.live.apply(changes, moved)  # comes back in _on_edit_made
        else:
            self._finish(self._making, ())
        self._making = None

    def make_sure(self) -> None:
        """Do nothing, if notes may be changed now.

        Raises:
            NotesLocked: If they may not.
        """
        if self.notes_refusal is not None:
            raise NotesLocked(self.notes_refusal)

    def _make_sure_of(self, notes: Notes) -> None:
        if notes:
            self.make_sure()

    def undo(self) -> None:
        """Take back the last step, whatever it was.

        Raises:
            NotesLocked: If it changed notes, and none may be changed now; it is not
                passed over, for what came before it was counted in the text before.
        """
        if (step := self._take_back()) is not None:
            self._show(step, step.undone())

    def _take_back(self) -> UndoStep | None:
        """Take back the last step, and return it; None if there is none."""
        self._make_sure_of(self._history.notes_undone)
        self.leave_place()
        step = self._history.undo()
        if step is None:
            return None
        self._set_notes(rebased(step.notes_before, step.notes_after, self._notes))
        self._is_undoing, self._is_writing = True, step.is_writing
        for replay in step.undoing:
            self._replay(replay)
        self._is_undoing, self._is_writing = False, True
        self._retyping.resume(step.place)
        self._announce(step.touched)
        if step.written:
            self.files_undone.emit(step.written, True)
        return step

    def redo(self) -> None:
        """Do again what was last undone.

        Raises:
            NotesLocked: If it changes notes, and none may be changed now.
        """
        self._make_sure_of(self._history.notes_redone)
        self.leave_place()
        step = self._history.redo()
        if step is None:
            return
        self._set_notes(rebased(step.notes_after, step.notes_before, self._notes))
        self._is_writing = step.is_writing
        for replay in step.redoing:
            self._replay(replay)
        self._is_writing = True
        self._announce(step.touched)
        if step.written:
            self.files_undone.emit(step.written, False)
        self._show(step, step.redone())

    def end_note(self, note: str) -> None:
        """Take it that ``note`` is written: making and writing it was one step."""
        self._history.join_making(note)
        self._history.close()
        self.history_changed.emit()

    def retract(self, note: str) -> bool:
        """Take back the making of ``note``, still wordless, if nothing came after.

        It is as if it had never been: nothing can be redone, and the notes do not
        remember that it was deleted.  Return whether that could be done.
        """
        steps = self._history.steps_making(note)
        for _ in range(steps):
            self._take_back()
        if steps:
            self._history.forget_undone()
            deleted = {n: at for n, at in self._notes.deleted.items() if n != note}
            self._notes = replace(self._notes, deleted=deleted)
            self.history_changed.emit()
        return steps > 0

    def _replay(self, replay: Replay) -> None:
        self._clippings.take_back()
        self._is_replaying = True
        self.live.apply(replay.changes, replay.moved)
        self._is_replaying = False
        self._set_spans(replay.spans)

    def _show(self, step: UndoStep, back: Returned) -> None:
        if not (back.spans or back.notes):
            places = (self._placing.span_of(note) for note in step.touched)
            ends = (Span(at.end, at.end) for at in places if at is not None)
            back = replace(back, spans=tuple(islice(ends, 1)))
        self.returned.emit(back)

    # What others make of it

    def revise(
        self,
        revision: Revision,
        label: str = translate("Outside edit"),
        *,
        is_damage: bool = False,
        must_fit: bool = False,
        notes: Notes | None = None,
        written_at: datetime | None = None,
    ) -> Findings | None:
        """Make the text what it is to become, as an edit to be undone.

        Args:
            revision: What it is to become.
            label: What the step is called in the menu.
            is_damage: Whether passages that it has not wait for the text as it is.
            must_fit: Whether a text that could not be edited any more is refused;
                what another program wrote, or a crash left, is to be shown.
            notes: Notes that it changes, as they shall be.
            written_at: When the author wrote it; None if somebody else did.

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
        self._writing_at, self._is_writing = written_at, written_at is not None
        try:
            self._edit_outside(revision, label, missed, notes or {})
        finally:
            self._writing_at, self._is_writing = None, True
        return findings(before, self._placing.anchors(self.threads()))

    def _edit_outside(
        self, revision: Revision, label: str, missed: Iterable[str], notes: Notes
    ) -> None:
        """Make an edit of somebody else, known to take no other passage elsewhere."""
        spans = {**revision.spans, **dict.fromkeys(missed)}
        self._is_mapping_known = True
        try:
            self._change(
                label, notes, spans, revision.changes, moved=revision.moved_text
            )
        finally:
            self._is_mapping_known = False
        for key in missed:
            self._placing.let_wait(key)
        self._placing.mark_moved(revision.moved)
        self._placing.doubt(revision.doubts)
        self._announce({*revision.moved, *revision.doubts, *missed})

    def _missed_by(self, revision: Revision) -> list[str]:
        missed = missed_by(revision, self._placing.spans())
        return [key for key in missed if not self._placing.is_cut(self.shown, key)]

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
        self._put_placed()
        placed = notes.placements.keys() & self.shown.notes.keys()
        self._announce({*gone, *anchors, *placed})

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

    def note_written(self, label: str, written: tuple[WrittenReader, ...]) -> None:
        """Take it that files of readers were written, as one step to undo.

        Args:
            label: What the step is called in the menu.
            written: The files, as they were before.
        """
        self.leave_place()
        with self._history.by_itself():
            self._history.add(UndoStep(label=label, written=written))
        self.history_changed.emit()

    def await_text(self) -> None:
        """Let passages wait that are missed, from now on: the text was damaged.

        Nothing is written of them: the notes keep what they say.
        """
        self.leave_place()
        self._is_damaged = True
        anchors = self._placing.anchors(self.carried())
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

    def offer(self, places: Mapping[str, tuple[Span, ...]]) -> None:
        """Remember where passages may be that have no words; it is no step to undo.

        Args:
            places: Of each passage, by its key, the likeliest first.
        """
        for key, offered in places.items():
            self._placing.offer(key, offered)
        self._tell_changed(map(note_of, places))

    def _end_step(self) -> None:
        self._history.close()

    def take_history(self, history: History) -> None:
        """Let what was done in another session with the same story be undone here."""
        history.close()
        self._history = history
        self.history_changed.emit()

    # How it is done

    def _keys_of(self, notes: Notes) -> set[str]:
        """Return the keys of all passages these notes have or are to have."""
        versions = (*map(self._notes.get, notes), *notes.values())
        keys = (passage_keys(note) for note in versions if note is not None)
        return set(chain(notes, *keys))

    def _on_edit_made(self, edit: Edit) -> None:
        if self._is_writing:
            self.written.emit(Writing(edit, self._is_undoing, self._writing_at))
        if self._is_replaying:
            self._take_along(edit)
            return
        is_cut = partial(self._placing.is_cut, self.shown)
        back = self._clippings.pasted_by(edit.replaced, is_cut, self._placing.span_of)
        places = self._placing.places(back)
        place = self._retyping.place
        if self._is_mapping_known and self._making:
            self._retyping.move(edit.changes, self._making.edits[-1].spans_after)
        else:
            self._retyping.begin(edit.replaced, is_typed=self._making is None)
        points = self._points_cut_by(edit) if self._tidy.is_cutting else {}
        touched = self._take_along(edit)
        ruled = self._retyping.end()
        emptied: dict[str, Span] = {}
        if self._tidy.is_cutting:
            emptied = emptied_by(edit.changes, touched.damaged, self.live)
        self._clippings.remember(
            edit.changes, edit.inverse, touched.damaged, emptied, points
        )
        self._clippings.retype(ruled)
        before = {**places, **touched.damaged, **self._retyping.before}
        step = self._making or UndoStep.typed(time.monotonic(), place)
        step = step.with_edit(edit, before, {**ruled, **emptied}, back)
        self._finish(step, touched.touched)
        self._tell_deleted(deleted_by(edit.replaced, touched.damaged))
        if back:
            self._retyping.leave()
        elif self._retyping.is_waiting:
            self._pause.start()

    def _tell_deleted(self, passages: Iterable[Deleted]) -> None:
        is_cut = partial(self._placing.is_cut, self.notes)
        if gone := tuple(each for each in passages if is_cut(each.key)):
            self.passages_deleted.emit(gone)

    def _points_cut_by(self, edit: Edit) -> Mapping[str, Span]:
        """Return the places within what is cut at which words are to be inserted."""
        if len(edit.replaced) != 1:
            return {}
        cut, is_cut = edit.replaced[0], partial(self._placing.is_cut, self.shown)
        points = points_of(cut.span, cut.gone, self._placing.overlapping(cut.span))
        return {key: at for key, at in points.items() if not is_cut(key)}

    def _take_along(self, edit: Edit) -> Touched:
        touched = self._placing.apply(edit.changes)
        self._judge(touched.touched)
        self.text_changed.emit(edit.changes)
        if self._is_replaying and touched.touched:
            self._tell_changed(map(note_of, touched.touched))
        return touched

    def _compare(self) -> None:
        """Let passages go where the words went that were typed over with others."""
        self._pause.stop()
        found = self._retyping.compare()
        if found:
            self._set_spans(found)
            before = self._retyping.before
            self._history.amend(UndoableEdit(spans_before=before, spans_after=found))
            self._announce(found)

    def _finish(self, step: UndoStep, touched: Iterable[str]) -> None:
        self._set_notes(step.notes_after)
        self._set_spans(step.edits[-1].spans_after)
        self._history.add(step)
        self._announce({*step.touched, *touched})

    def _set_notes(self, notes: Notes) -> None:
        for note_id, note in notes.items():
            self._placing.drop_others(self._notes.get(note_id), note)
        self._notes = self._notes.with_changes(notes, datetime.now(UTC))

    def _set_spans(self, spans: Spans) -> None:
        self._placing.put_all(self.shown, spans)

    def _announce(self, keys: Iterable[str]) -> None:
        changed = frozenset(map(note_of, keys))
        self._judge(changed)
        self._tell_changed(changed)
        self.history_changed.emit()

    def _tell_changed(self, notes: Iterable[str]) -> None:
        changed = set(notes)
        own = filter(None, map(self._notes.get, changed))
        changed |= {note.about for note in own if note.about}
        theirs = {note for note in changed if self.reader_of(note)}
        if changed - theirs:
            self.notes_changed.emit(frozenset(changed - theirs))
        if theirs:
            self.readers_changed.emit(frozenset(theirs))

    def settle(self, notes: Iterable[Annotation], text: TextState) -> None:
        """Take over notes whose passages were described anew on ``text``.

        This is what saving does to them; it is no step to undo.
        """
        self._notes = self._notes.with_text(text).with_notes(notes)
