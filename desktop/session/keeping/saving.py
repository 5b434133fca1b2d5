"""Saving by itself, and what other programs do to the files meanwhile.

Notes are saved at once, text when typing rests, when the author turns to something
else, and every minute while she does neither; the journal has it long before.  The
window never waits for the disk: what is to be saved is taken at one moment and written
in the background, see :mod:`~desktop.session.keeping.save_job`.  What others made of
the text is joined with what the author made of it, as an edit that can be undone; where
both have rewritten the same words, nothing is overwritten until the author has said
what counts.

All that is known of the disk, and all that is to become of it, is here and nowhere
else.  What writes, reads, joins and watches knows nothing of this, and reports to it.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.joining.sets import join
from desktop.errors import (
    JobHangs,
    SaveFailed,
    StoryChangedOnDisk,
    StoryGone,
    StoryUnreadable,
)
from desktop.session.background import BackgroundJobs
from desktop.session.keeping.conflict import (
    StoryConflict,
    Theirs,
    theirs_displaced,
    theirs_on_disk,
    words_for,
)
from desktop.session.keeping.disk_state import DiskState, DiskWatcher, read_disk_state
from desktop.session.keeping.journal_keeper import JournalKeeper, JournalWriter
from desktop.session.keeping.reading.places_keeper import PlacesKeeper
from desktop.session.keeping.save_job import SaveOutcome, Snapshot, write
from desktop.session.keeping.saving_state import BUSY, SaveTimers, State, Unsaved
from desktop.session.keeping.taking_over import TextJoiner, settle, take_over
from desktop.session.keeping.version_history import VersionKeeper, VersionLog
from desktop.session.story.revision import Findings
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why
from desktop.storage.notes.notes_store import InWindow
from desktop.storage.story import story_file
from desktop.storage.story.chosen_encoding import decode_as_chosen, forget_encoding
from desktop.storage.story.story_file import StoryFile
from desktop.text.loss import Loss, loss_between
from desktop.value import replace
from desktop.wording.translation import in_sequence, template, translate

if TYPE_CHECKING:
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.keeping.notes_loading import NotesArrival
    from desktop.session.keeping.outside_notes import OutsideNotes
    from desktop.session.story.revision import Revision
    from desktop.session.story.story_session import StorySession
    from desktop.storage.encodings.encoding import Decoded
    from desktop.storage.notes.notes_store import NotesStore

STILL_MS = 400
"""How long nobody must have written a file to be believed: it may be half there."""

_EMPTIED_MS = 1000
"""How long an emptied one gets."""

_HANGS = template(
    "“{story}” is not saved yet: its disk does not answer. It is saved as soon as it "
    "does; until then, what you type is kept in Reread’s own folder."
)
_KEPT = template(
    "“{story}” has your text again. What was in it is kept beside it as “{copy}”."
)


class Saving(QObject):
    """Saves one story and its notes, and joins what others make of them.

    Signals:
        saved: Everything is on disk.
        changed: There is something to save.
        failed: It could not be saved; carries the ``SaveFailed``.
        unkept: All is saved, but earlier texts cannot be kept; carries what to say,
            once until they can again.
        looking: It is time to look at other files of the story, too.
        told: Something was taken over; carries a sentence for the author.
        found: What became of the notes then; carries the ``Findings``.
        reloaded: The story's file may be another: encoding, line ends, editable or
            not.  Nothing is disputed any more.
        held_otherwise: A save has changed how the file holds the text: its encoding,
            its line ends, what of it is damaged.
        damaged: The text was nearly all lost; carries the ``Loss``, the ``StoryFile``
            as it was before, and the text as it was in the window.

    Attributes:
        notes: What others do to the notes.
        journal: What tells a crash nothing can take.
        versions: What keeps earlier texts.
        watcher: What is told by the system when files change.
        saved_at: When all was saved last; None if it never was.
    """

    saved = Signal()
    changed = Signal()
    failed = Signal(SaveFailed)
    unkept = Signal(str)
    looking = Signal()
    told = Signal(str, str)
    found = Signal(Findings)
    reloaded = Signal()
    held_otherwise = Signal()
    damaged = Signal(Loss, StoryFile, str)

    def __init__(
        self,
        session: StorySession,
        file: StoryFile,
        store: NotesStore,
        arrival: NotesArrival,
        notes: OutsideNotes,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._file = file
        self._store = store
        self._arrival = arrival
        self.notes = notes
        self._disk = disk
        self._unsaved = Unsaved(session, store)
        self._doing = State.CLEAN  # in the background, while that is busy
        self._ends = 0  # of what was done that are being dealt with
        self._is_save_wanted = self._is_look_wanted = False
        self._is_closed = self._is_gone = self._is_refused = False
        self._theirs: Theirs | None = None  # what is joined, or disputed
        self._dispute: StoryConflict | None = None
        self._emptied: StoryFile | None = None
        self._problems: list[SaveFailed] = []  # of the last save
        self._goes_on = self._is_unkept_told = False
        self._words: tuple[int, int] | None = None  # of which version, how many
        self.saved_at: datetime | None = None
        self._make_workers()
        session.text_changed.connect(self._on_edited)
        session.notes_changed.connect(self._on_notes_changed)
        if arrival.is_pending:
            arrival.arrived.connect(self._on_arrived)
        else:
            self._take_arrived()

    def _make_workers(self) -> None:
        session, file, store = self._session, self._file, self._store
        self._jobs = BackgroundJobs[SaveOutcome | DiskState](self)
        self._jobs.done.connect(self._take)
        self._joiner = TextJoiner(session, self)
        self._joiner.joined.connect(self._on_joined)
        self._timers = SaveTimers(self)
        self._timers.due.connect(self._on_due)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(self.look)
        self._places = PlacesKeeper(session, self)
        self._writer = JournalWriter(store, self._disk)
        self.journal = JournalKeeper(session, file, self._writer, self)
        self.journal.failed.connect(self._on_journal_failed)
        self.journal.works_again.connect(self._on_journal_works)
        self.versions = VersionKeeper(VersionLog(file, self._disk), self)
        self.watcher = DiskWatcher(file.path, store.path, self)
        self.watcher.stirred.connect(self.look)

    # What there is

    @property
    def state(self) -> State:
        """What is between the window and the files now."""
        if self._is_closed:
            return State.CLOSED
        if self._joiner.is_pending:
            return State.JOINING
        return self._doing if self._jobs.is_busy else self._at_rest()

    def _at_rest(self) -> State:
        applies = {
            State.READING: self._arrival.is_pending,
            State.UNSETTLED: self._still.isActive(),
            State.GONE: self._is_gone,
            State.DISPUTED: self._dispute is not None,
            State.REFUSED: self._is_refused,
            State.WAITING: not self.is_saved,
        }
        return next((state for state, does in applies.items() if does), State.CLEAN)

    @property
    def file(self) -> StoryFile:
        """The story's file as it was last read or written."""
        return self._file

    @property
    def is_saved(self) -> bool:
        """Whether everything is on disk."""
        return not (self.is_text_dirty or self._unsaved.are_notes_dirty)

    @property
    def is_text_dirty(self) -> bool:
        """Whether the text was edited since it was saved."""
        return self._unsaved.is_text_dirty

    @property
    def saved_notes(self) -> AnnotationSet | None:
        """The notes as they were last saved; None if that is not known."""
        return self._unsaved.notes

    # What is asked for

    def save_soon(self) -> None:
        """Begin to save what is not saved, as soon as nothing else is done."""
        self._is_save_wanted = True
        self._go_on()

    def save_unsaved(self) -> None:
        """Begin to save what is not saved: the author turns to something else."""
        if not (self.is_saved or self._is_closed):
            self.save_soon()

    def note_words(self, words: int) -> None:
        """Take it that the text, as it is now, has so many words."""
        self._words = self._unsaved.version, words
        if not self.is_text_dirty:
            self.versions.log.note_words(self._file.sha256, words)

    def look(self) -> None:
        """Look in the background whether another program wrote story or notes."""
        self.looking.emit()
        self._is_look_wanted = True
        self._go_on()

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk now."""
        if self._is_closed:
            return self.is_saved
        try:
            self.come_to_rest()
            self._begin_to_write()
            self._take()
        except JobHangs:
            story = shown_name(self._file.path)
            self.failed.emit(JobHangs(translate(_HANGS, story=story)))
            return False
        return not self._problems

    def save_joined(self) -> bool:
        """Save what is not saved, joined first with what others have written.

        Returns:
            Whether everything is on disk now.
        """
        if self.save():
            return True
        with suppress(JobHangs):  # which the next line says
            self.wait()
        return self.save()

    def save_as_utf8(self) -> bool:
        """Save the story in UTF-8 from now on; return whether everything is saved."""
        self._unsaved.is_utf8_wanted = True
        return self.save()

    def save_with_even_line_ends(self) -> bool:
        """Have all lines end as most of them do; return whether everything is saved."""
        self._unsaved.are_even_ends_wanted = True
        return self.save()

    def wait(self) -> None:
        """Return when everything that was found is joined, or known to be disputed.

        Raises:
            JobHangs: If that does not come to an end.
        """
        self.come_to_rest()
        if self._still.isActive():
            time.sleep(self._still.remainingTime() / 1000)
            self._still.stop()
            self.look()
            self.come_to_rest()

    def let_go(self) -> None:
        """Stop, for good, when what is being written is written."""
        if self._is_closed:
            return
        self._is_closed = True
        self._timers.stop()
        self._still.stop()
        with suppress(JobHangs):  # A journal has what it was to write.
            if self._doing is State.WRITING:
                self._take()
        self._jobs.let_go()
        self._joiner.forget()
        if self.is_saved:
            self._places.keep_now(self._file)
        self._places.let_go()
        self.journal.let_go()
        self.versions.let_go()

    # What leads from one state to another

    def _go_on(self) -> None:
        """Begin what is wished for next, if nothing is being done."""
        if self._ends or self._is_closed or self.state in BUSY:
            return
        if self._is_look_wanted and not self._arrival.is_pending:
            self._begin_to_look()
        elif self._is_save_wanted:
            self._begin_to_write()

    def come_to_rest(self) -> None:
        """Bring what is being done to an end, and all that this leads to.

        Raises:
            JobHangs: If something does not come to one.
        """
        while self._jobs.is_busy or self._joiner.is_pending:
            self._take()
            self._joiner.wait()

    def _take(self) -> None:
        """Deal with what was done in the background, and go on."""
        if not self._jobs.is_busy:
            return
        result = self._jobs.take()
        self._ends += 1
        try:
            if isinstance(result, SaveOutcome):
                self._take_outcome(result)
            else:
                self._take_disk_state(result)
        finally:
            self._ends -= 1
        self._go_on()

    def _begin_to_look(self) -> None:
        self._is_look_wanted = False
        self._doing = State.LOOKING
        window = InWindow(self._session.notes, self._unsaved.notes)
        work = partial(read_disk_state, self._file, self._store, window, STILL_MS)
        self._jobs.start(partial(work, self._disk))

    def _begin_to_write(self) -> None:
        self._is_save_wanted = False
        self._doing = State.WRITING
        self._timers.stop()
        snapshot, self._goes_on = self._snapshot(), False
        store, journal = self._store, self._writer
        self._jobs.start(partial(write, snapshot, store, journal, self._disk))

    def _end_writing(self) -> None:
        """Let a save end, and leave what was found: the author decides what counts."""
        self._joiner.forget()
        if self._doing is State.WRITING:
            self._take()

    # What happens

    def _on_due(self) -> None:
        self._goes_on = self._timers.is_typing
        self.save_soon()

    def _on_journal_failed(self) -> None:
        self._timers.note_journal(is_written=False)

    def _on_journal_works(self) -> None:
        self._timers.note_journal(is_written=True)

    def _on_edited(self) -> None:
        self._unsaved.version += 1
        self._timers.note_typing()
        self.changed.emit()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        self._unsaved.note_notes(notes)
        self._timers.note_notes()
        self.changed.emit()

    def _on_arrived(self) -> None:
        self._take_arrived()
        self.look()

    def _take_arrived(self) -> None:
        # Notes that were joined when they were loaded are on no disk yet.
        is_behind = self._store.is_behind and self._store.refusal is None
        self._note_notes(has_all=not (is_behind or self._store.joined))

    def _note_notes(self, *, has_all: bool) -> None:
        self._unsaved.note_notes_file(has_all=has_all)
        if not has_all:
            self.save_soon()

    # Writing

    def _snapshot(self) -> Snapshot:
        unsaved, notes = self._unsaved, self._session.notes
        stale = unsaved.take_stale()
        return Snapshot(
            file=self._file,
            text=self._session.text,
            version=unsaved.version,
            is_text_dirty=unsaved.is_text_dirty,
            is_utf8_wanted=unsaved.is_utf8_wanted,
            are_even_ends_wanted=unsaved.are_even_ends_wanted,
            notes=notes,
            are_notes_there=not self._arrival.is_pending,
            are_notes_dirty=notes is not unsaved.notes,
            stale=stale,
            anchors=self._session.placing.anchors(stale),
            news=self.journal.snapshot(),
            goes_on=self._goes_on,
            log=self.versions.log,
            words=self._words_of(unsaved.version),
        )

    def _words_of(self, version: int) -> int | None:
        return self._words[1] if self._words and self._words[0] == version else None

    def _take_outcome(self, outcome: SaveOutcome) -> None:
        before, self._file = self._file, replace(outcome.file, displaced=None)
        self.journal.take_problem(outcome.snapshot.news, outcome.journal_problem)
        if outcome.is_text_saved:
            self.journal.take_saved(outcome.file)
        self._unsaved.note_outcome(outcome)
        if outcome.are_notes_saved:
            self._take_saved_notes(outcome)
        self._problems = outcome.problems
        # What another program wrote is looked at: the disk has refused nothing.
        self._is_refused = any(not _is_changed(p) for p in outcome.problems)
        if outcome.problems:
            self._tell_problems()
        else:
            self._tell_saved(outcome)
        if before.decoded.form != self._file.decoded.form:
            self.held_otherwise.emit()

    def _take_saved_notes(self, outcome: SaveOutcome) -> None:
        session = self._session
        is_current = settle(session, outcome)
        if is_current:
            self._unsaved.note_notes_file(has_all=True)
        if outcome.joined is not None:
            # What the author changed meanwhile is joined once more, and saved next.
            mine, notes = session.notes, outcome.joined
            take_over(
                session, notes if is_current else join(mine, notes, outcome.given)
            )
            self._unsaved.note_notes_file(has_all=is_current)
            self.notes.tell_of_joined()

    def _tell_problems(self) -> None:
        for problem in self._problems:
            if _is_changed(problem):
                self.look()  # which joins both, or tells.
            else:
                self.failed.emit(problem)
        self._timers.note_failure()

    def _tell_saved(self, outcome: SaveOutcome) -> None:
        self.saved_at = datetime.now(UTC)
        if outcome.file is not outcome.snapshot.file:
            self.versions.note_saved()
        if outcome.unkept and not self._is_unkept_told:
            self.unkept.emit(outcome.unkept)
        self._is_unkept_told = self._is_unkept_told or bool(outcome.unkept)
        if outcome.file.displaced is not None:
            self._join_displaced(outcome.snapshot.file.text, outcome.file)
        if outcome.is_touched:
            self.look()
        if self.is_saved:
            self._places.begin(self._file)
            self.notes.take_saved()
            self.saved.emit()

    # Looking

    def _take_disk_state(self, seen: DiskState) -> None:
        if seen.file is not self._file:
            self._is_look_wanted = True  # The author has decided something meanwhile.
        elif seen.problem is not None:
            self._refuse(seen.problem)
        elif seen.found is not None:
            self._take_found(seen.found, is_restless=seen.is_restless)
            self._is_gone = False
            self.notes.go_on_with_story()
        if seen.have_notes_changed:
            self._take_notes(seen)
        if seen.is_restless:
            self._still.start(STILL_MS)
        if self._still.isActive():
            self._is_look_wanted = False  # It is looked again soon, not now.

    def _refuse(self, problem: SaveFailed) -> None:
        # Said once: the author may look at something else for a while.
        if not self._is_gone:
            self._is_gone = True
            self._unsaved.note_lost()
            self.changed.emit()
            self.failed.emit(problem)

    def _take_notes(self, seen: DiskState) -> None:
        was_dirty = self._unsaved.are_notes_dirty
        is_gone = isinstance(seen.problem, StoryGone)
        has_all = self.notes.take(
            seen.notes, seen.window, is_story_gone=is_gone, was_dirty=was_dirty
        )
        if has_all is not None:
            self._note_notes(has_all=has_all)

    def _take_found(self, found: StoryFile, *, is_restless: bool) -> None:
        file = self._file
        if found is file and not self._is_gone:
            self._end_dispute_of_file()
        elif found.bytes_sha256 == file.bytes_sha256:
            self._take_file(found)  # only touched, or there again
            self._end_dispute_of_file()
        elif not found.text and file.text and found != self._emptied:
            self._emptied = found
            self._still.start(_EMPTIED_MS)
        elif not is_restless:
            self._join(theirs_on_disk(file.text, found))

    def _end_dispute_of_file(self) -> None:
        """Ask no more about what another program wrote and then took back."""
        if self._dispute is not None and not self._dispute.is_displaced:
            self._theirs = self._dispute = None
            self.reloaded.emit()

    def _take_file(self, file: StoryFile) -> None:
        """Take ``file``, as it was read or written just now, as what is on disk."""
        self.versions.keep_found(self._file, file)
        self._file = file
        self._unsaved.note_file(file.text)
        self._timers.note_notes()

    # Joining

    def _join(self, theirs: Theirs) -> None:
        self._theirs = theirs
        self._joiner.begin(theirs.base, theirs.text)

    def _join_displaced(self, base: str, file: StoryFile) -> None:
        """Join what another program had written in the moment of a save."""
        assert file.displaced is not None
        with suppress(StoryUnreadable):  # What is no text is kept, and not joined.
            read = decode_as_chosen(file.path, file.displaced, self._disk)
            displaced = read.decoded.text
            self.versions.keep(displaced, Why.OUTSIDE)
            self._join(theirs_displaced(base, displaced))

    def _on_joined(self, revision: Revision) -> None:
        theirs, before = self._theirs, self._file
        assert theirs is not None
        # What was displaced is in no file: the one on disk is ours.
        file = theirs.file or before
        if (merged := revision.merged).conflicts:
            self._dispute = theirs.conflict(merged, file.path)
            self.failed.emit(self._dispute)
        else:
            loss = loss_between(revision.old, merged.text)
            if loss is Loss.EMPTY and not file.text:
                # Nothing says how it ends its lines.
                file = replace(file, decoded=before.decoded.of(""))
            self._take_revision(revision, theirs, file, loss)
        self._go_on()

    def _take_revision(
        self, revision: Revision, theirs: Theirs, file: StoryFile, loss: Loss | None
    ) -> None:
        before, was_clean = self._file, revision.old == theirs.base
        outcomes = self.notes.outcomes_of(revision) if loss is None else {}
        became = self._session.revise(
            revision, is_damage=loss is not None, notes=outcomes
        )
        self._theirs = self._dispute = None
        self._take_file(file)
        self.reloaded.emit()
        if loss is not None:
            self.damaged.emit(loss, before, revision.old)
        if became is not None:
            done = words_for(file.path, became, was_clean=was_clean)
            done = in_sequence(done, file.overruled)
            self.told.emit(done, translate("Undo takes that back."))
            self.found.emit(became)
        self._tell_overruled(file, is_told=became is not None)

    def _tell_overruled(self, file: StoryFile, *, is_told: bool) -> None:
        """Say that a file is not read as the author chose any more, and forget that."""
        if file.overruled:
            if not is_told:
                self.told.emit(file.overruled, "")
            with suppress(SaveFailed):  # It is said once more the next time.
                forget_encoding(file.path, file.decoded.encoding, self._disk)

    # What the author says

    def tell_dispute(self) -> None:
        """Say once more what is disputed, if anything is."""
        if self._dispute is not None:
            self.failed.emit(self._dispute)

    def settle(self, text: str) -> None:
        """Make ``text`` what becomes of both sides, as the author decided.

        Raises:
            SaveFailed: If the author's text cannot be kept.
        """
        self._end_writing()
        self._keep_mine_as_version()
        if self._theirs is not None:
            self._joiner.begin(self._session.text, text)

    def take_theirs(self) -> None:
        """Show their text; the author's is kept, and undo brings it back.

        Raises:
            SaveFailed: If the author's text cannot be kept, or the disk not be read.
            StoryUnreadable: If what is on the disk is not text.
        """
        self._end_writing()
        found = story_file.reload_story(self._file, self._disk)
        self._keep_mine_as_version()
        theirs, text = self._theirs, self._session.text
        if theirs is not None and theirs.file is None:
            self._join(replace(theirs, base=text))
        else:
            self._join(theirs_on_disk(text, found))

    def _keep_mine_as_version(self) -> None:
        text = self._session.text
        versions.keep(text, self._disk)
        self.versions.keep(text, Why.REPLACED)

    def keep_mine(self) -> bool:
        """Save the author's text; what is on the disk is kept in ``versions`` first.

        Returns:
            Whether everything is on disk now.

        Raises:
            SaveFailed: If what is on the disk cannot be kept, or the text not saved.
        """
        self._end_writing()
        file, text = self._file, self._session.text
        written = story_file.overwrite_story(file, text, self._disk)
        self._theirs = self._dispute = None
        self.versions.keep(text, Why.SAVED)
        self._take_file(replace(written, displaced=None))
        self._is_gone = False
        if written.displaced is not None:
            self._join_displaced(file.text, written)
        return self.save()

    def replace_damaged(self) -> bool:
        """Save the author's text in place of what is no text; that is kept first.

        Returns:
            Whether everything is on disk now.

        Raises:
            SaveFailed: If what is on the disk cannot be kept, or the text not saved.
        """
        # Imported late: few stories are damaged.
        from desktop.storage.story.restoring_story import keep_damaged

        copy = keep_damaged(self._file.path, self._disk)
        is_saved = self.keep_mine()
        if copy is not None:
            story = shown_name(self._file.path)
            self.told.emit(translate(_KEPT, story=story, copy=shown_name(copy)), "")
        return is_saved

    def put_back(self) -> bool:
        """Write a story that is gone anew; return whether everything is on disk.

        Raises:
            SaveFailed: If there is a file again, or the disk refuses.
        """
        self._end_writing()
        text = self._session.text
        written = story_file.put_back(self._file, text, self._disk)
        self.versions.keep(text, Why.SAVED)
        self._take_file(written)
        self._is_gone = False
        self.notes.go_on_with_story()
        return self.save()

    def save_put_back(self, form: Decoded | None) -> None:
        """Save an earlier text, which is the text in the window again.

        Args:
            form: How a file is to hold it; None if it stays as the file is.
        """
        self._end_writing()
        if form is not None:
            held = form.of(self._file.text)
            self._take_file(replace(self._file, decoded=held))
        self.reloaded.emit()
        self.save_soon()

    def begin_notes_anew(self) -> None:
        """Let the story have no notes, and let notes be made; the old ones are kept.

        Raises:
            SaveFailed: If the disk refuses.
        """
        self.come_to_rest()
        self.notes.begin_anew()
        self._note_notes(has_all=True)

    def take_last_good_notes(self) -> None:
        """Go on with the notes as they last could be read.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        self.come_to_rest()
        self.notes.take_last_good()
        self._note_notes(has_all=False)

    def bring_later_notes(self) -> None:
        """Bring the notes here that came later than the story went back to."""
        self.notes.bring_later()
        self._note_notes(has_all=False)


def _is_changed(problem: SaveFailed) -> bool:
    """Return whether another program wrote the story, which is there and a text."""
    return type(problem) is StoryChangedOnDisk
