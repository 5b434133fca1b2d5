"""Saving by itself: notes at once, text a moment after typing stops.

The window never waits for the disk: what is to be saved is taken at one moment and
written beside it, see :mod:`desktop.session.save_job`.  Nothing here asks the author
anything; what went wrong is a signal, and the story stays unsaved until it is saved.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.joining import join
from desktop.errors import SaveFailed, StoryChangedOnDisk
from desktop.session.background import BackgroundJobs
from desktop.session.journal_keeper import JournalKeeper
from desktop.session.journal_writer import JournalWriter
from desktop.session.places_keeper import PlacesKeeper
from desktop.session.save_job import Outcome, Snapshot, write
from desktop.session.save_timers import SaveTimers
from desktop.session.taking_over import settle, take_over
from desktop.session.version_keeper import VersionKeeper
from desktop.session.version_log import VersionLog
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.story_file import StoryFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.open_session import OpenSession
    from desktop.storage.notes_store import NotesStore
    from desktop.text.change import ChangeSet


class Saving(QObject):
    """Saves one story and its notes.

    Signals:
        saved: Everything is on disk.
        changed: There is something to save.
        failed: It could not be saved; carries the ``SaveFailed``.
        touched: Another program seems to have written the story.
        displaced: Another program had written the story in the moment of a save;
            carries the text that both began with, and the ``StoryFile`` that knows
            what was displaced.
        unkept: All is saved, but earlier texts cannot be kept; carries what to say,
            once until they can again.
        joined: Another program had written notes, which are shown with the author's.
    """

    saved = Signal()
    changed = Signal()
    failed = Signal(SaveFailed)
    touched = Signal()
    displaced = Signal(str, StoryFile)
    unkept = Signal(str)
    joined = Signal()

    def __init__(
        self,
        session: OpenSession,
        file: StoryFile,
        notes_store: NotesStore,
        parent: QObject | None = None,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._notes_store = notes_store
        self._disk = disk
        self._jobs = BackgroundJobs[Outcome](self)
        self._jobs.done.connect(self._on_written)
        self._is_wanted_again = False
        self._finish_holding: Callable[[], object] | None = None
        self._is_utf8_wanted = False
        self._is_unkept_told = False
        self._goes_on = False
        # Notes that were joined when they were loaded are on no disk yet.
        self._saved_notes: AnnotationSet | None = session.notes
        self._version = self._saved_version = 0
        self._stale: set[str] = set()
        self.saved_at: datetime | None = None
        self._timers = SaveTimers(self)
        self._timers.due.connect(self._on_due)
        self._places = PlacesKeeper(session, self)
        self._writer = JournalWriter(notes_store, disk)
        self.journal = JournalKeeper(session, file, self._writer, self)
        self.versions = VersionKeeper(VersionLog(file, disk), self)
        session.edited.connect(self._on_edited)
        session.notes_changed.connect(self._on_notes_changed)

    # What there is

    @property
    def file(self) -> StoryFile:
        """The story's file as it was last read or written."""
        return self._file

    @property
    def is_saved(self) -> bool:
        """Whether everything is on disk."""
        return not (self.is_text_dirty or self.are_notes_dirty)

    @property
    def is_text_dirty(self) -> bool:
        """Whether the text was edited since it was saved."""
        return self._version != self._saved_version

    @property
    def are_notes_dirty(self) -> bool:
        """Whether notes were changed since they were saved."""
        is_locked = self._notes_store.refusal is not None
        return self._session.notes is not self._saved_notes and not is_locked

    @property
    def saved_notes(self) -> AnnotationSet | None:
        """The notes as they were last saved; None if that is not known."""
        return self._saved_notes

    @property
    def is_busy(self) -> bool:
        """Whether a save is under way."""
        return self._jobs.is_busy

    # What others found on the disk

    def rebase(self, file: StoryFile) -> None:
        """Take ``file``, as it was read or written just now, as what is on disk."""
        self._finish()
        self.versions.keep_found(self._file, file)
        self._file = file
        self._is_utf8_wanted = False
        self._saved_version = self._version - (self._session.text != file.text)
        self._timers.note_notes()

    def mark_unsaved(self) -> None:
        """Take the text as unsaved: the file it was saved in is gone."""
        self._saved_version = self._version - 1
        self.changed.emit()

    def mark_notes_saved(self) -> None:
        """Take the notes as they are as what is on disk now."""
        self._saved_notes = self._session.notes

    def mark_notes_unsaved(self) -> None:
        """Take the notes as unsaved, whatever became of them before."""
        self._saved_notes = None
        self.save_soon()

    # Saving

    def hold(self, finish: Callable[[], object]) -> None:
        """Save nothing until :meth:`release`.

        Args:
            finish: Comes to an end with what needs that, and calls :meth:`release`.
        """
        self._finish_holding = finish

    def release(self) -> None:
        """Save again from now on, at once if that was wanted."""
        self._finish_holding = None
        if self._is_wanted_again and not self._jobs.is_busy:
            self._is_wanted_again = False
            self.save_soon()

    def save_soon(self) -> None:
        """Begin to save what is not saved, and go on at once."""
        if self._jobs.is_busy or self._finish_holding is not None:
            self._is_wanted_again = True
            return
        self._timers.stop()
        snapshot = self._snapshot()
        store, journal = self._notes_store, self._writer
        self._jobs.start(partial(write, snapshot, store, journal, self._disk))

    def _on_due(self) -> None:
        self._goes_on = self._timers.is_typing
        self.save_soon()
        self._goes_on = False

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk now."""
        if self._finish_holding is not None:
            self._finish_holding()
        self._finish()
        self.save_soon()
        return not self._finish()

    def wait(self) -> None:
        """Return when what is being written is written."""
        self._finish()

    def save_as_utf8(self) -> bool:
        """Save the story in UTF-8 from now on; return whether everything is saved."""
        self._is_utf8_wanted = True
        return self.save()

    def let_go(self) -> None:
        """Stop saving, for good, when what is being written is written."""
        self._timers.stop()
        self._finish()
        if self.is_saved:
            self._places.keep_now(self._file)
        self._places.let_go()
        self.journal.let_go()
        self.versions.let_go()

    # How it is done

    def _on_edited(self, changes: ChangeSet) -> None:
        del changes
        self._version += 1
        self._timers.note_typing()
        self.changed.emit()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        self._stale |= notes
        self._timers.note_notes()
        self.changed.emit()

    def _snapshot(self) -> Snapshot:
        notes = self._session.notes
        stale = tuple(notes.notes[n] for n in self._stale if n in notes)
        self._stale.clear()
        return Snapshot(
            file=self._file,
            text=self._session.text,
            version=self._version,
            is_text_dirty=self.is_text_dirty,
            is_utf8_wanted=self._is_utf8_wanted,
            notes=notes,
            are_notes_dirty=notes is not self._saved_notes,
            stale=stale,
            anchors=self._session.placing.anchors(stale),
            news=self.journal.snapshot(),
            goes_on=self._goes_on,
            log=self.versions.log,
        )

    def _on_written(self) -> None:
        self._finish()
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.save_soon()

    def _finish(self) -> list[SaveFailed]:
        """Wait for the save that is under way, if one is, and return its problems."""
        if not self._jobs.is_busy:
            return []
        outcome = self._jobs.take()
        self._take(outcome)
        self._tell(outcome)
        return outcome.problems

    def _take(self, outcome: Outcome) -> None:
        snapshot = outcome.snapshot
        self._file = replace(outcome.file, displaced=None)
        self.journal.take_problem(snapshot.news, outcome.journal_problem)
        if outcome.is_text_saved:
            self.journal.take_saved(outcome.file)
            self._saved_version = snapshot.version
            self._is_utf8_wanted = self._is_utf8_wanted and not snapshot.is_utf8_wanted
        if not (outcome.are_notes_saved and outcome.is_text_saved):
            self._stale |= {note.id for note in snapshot.stale}
        if outcome.are_notes_saved:
            self._settle(outcome)

    def _settle(self, outcome: Outcome) -> None:
        session = self._session
        is_current = settle(session, outcome)
        if is_current:
            self._saved_notes = session.notes
        if outcome.joined is not None:
            # What the author changed meanwhile is joined once more, and saved next.
            mine = session.notes
            notes = outcome.joined
            take_over(
                session, notes if is_current else join(mine, notes, outcome.given)
            )
            self._saved_notes = session.notes if is_current else None
            self.joined.emit()

    def _tell(self, outcome: Outcome) -> None:
        for problem in outcome.problems:
            if type(problem) is StoryChangedOnDisk:
                self.touched.emit()  # Whoever looks joins both, or tells.
            else:
                self.failed.emit(problem)
        if outcome.problems:
            self._timers.note_failure()
            return
        self.saved_at = datetime.now(UTC)
        if outcome.unkept and not self._is_unkept_told:
            self.unkept.emit(outcome.unkept)
        self._is_unkept_told = self._is_unkept_told or bool(outcome.unkept)
        if outcome.file.displaced is not None:
            self.displaced.emit(outcome.snapshot.file.text, outcome.file)
        if outcome.is_touched:
            self.touched.emit()
        if self.is_saved:
            self._places.begin(self._file)
            self.saved.emit()
