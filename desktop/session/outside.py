"""What other programs do to the story and its notes while they are open.

Looked for when the system tells of it, when the window becomes active and whenever
something is saved.  What others made of the text is joined with what the author made of
it, as an edit that can be undone; where both have rewritten the same words, nothing is
overwritten until the author has said what counts.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.joining import join
from desktop.errors import (
    NotesUnreadable,
    SaveFailed,
    StoryChangedOnDisk,
    StoryUnreadable,
)
from desktop.session.conflict import StoryConflict
from desktop.session.findings import Findings
from desktop.session.taking_over import take_over
from desktop.session.text_joiner import TextJoiner
from desktop.session.watching import Watching
from desktop.storage import story_file, versions
from desktop.storage.disk_errors import shown_name
from desktop.storage.encoding import decode
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.version_index import Why

if TYPE_CHECKING:
    from desktop.session.arrival import NotesArrival
    from desktop.session.guarded_marking import GuardedMarking
    from desktop.session.open_session import OpenSession
    from desktop.session.revision import Revision
    from desktop.session.saving import Saving
    from desktop.storage.notes_store import NotesStore
    from desktop.storage.story_file import StoryFile

STILL_MS = 400
"""How long nobody must have written a file until it is believed: it may be half there.
"""

_EMPTIED_MS = 1000
"""How long an emptied one gets."""


_TAKEN = "“{}” was changed by another program and is shown as it is now"
_JOINED = "“{}” was changed by another program too, and has both your changes now"
_UNDO = "Undo takes that back."

_SHOWN_ANEW = "The notes were changed by another program and are shown anew."
_BOTH_SHOWN = "The notes were changed by another program too; both are shown."
_LAST_GOOD_SHOWN = (
    "The notes are shown as they last could be read. The damaged file is kept beside "
    "them, with “broken” in its name."
)


class Outside(QObject):
    """Looks at the disk and joins what it finds with what is open.

    Signals:
        told: Something was taken over; carries a sentence for the author.
        found: What became of the notes then; carries the ``Findings``.
        reloaded: The story's file may be another: encoding, line ends, editable or not.
        lock_changed: Notes can be changed again, or not any more.
    """

    told = Signal(str)
    found = Signal(Findings)
    reloaded = Signal()
    lock_changed = Signal()

    def __init__(
        self,
        session: OpenSession,
        saving: Saving,
        store: NotesStore,
        marking: GuardedMarking,
        arrival: NotesArrival,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._saving = saving
        self._store = store
        self._marking = marking
        self._arrival = arrival
        self._disk = disk
        self._is_gone = False
        self._emptied: StoryFile | None = None
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(self.look)
        self._joiner = TextJoiner(session, self)
        self._joiner.joined.connect(self._on_joined)
        self._found = saving.file
        self._base, self._theirs = saving.file.text, ""
        self._watching = Watching(saving.file.path, store.path, self)
        self._watching.stirred.connect(self.look)
        saving.touched.connect(self.look)
        saving.displaced.connect(self.take_displaced)
        arrival.arrived.connect(self.lock_changed)
        arrival.arrived.connect(self.look)
        saving.joined.connect(self._on_notes_joined)

    @property
    def are_notes_broken(self) -> bool:
        """Whether the notes file is one that cannot be read."""
        return self._store.is_broken

    def look(self) -> None:
        """Look whether another program wrote the story or the notes."""
        if self._saving.is_busy or self._arrival.is_pending or self._joiner.is_pending:
            return  # All of these look for themselves when they are done.
        try:
            found = story_file.look_again(self._saving.file, self._disk)
        except StoryUnreadable as problem:
            self._refuse(StoryChangedOnDisk(str(problem)))
        except SaveFailed as problem:
            self._refuse(problem)
        else:
            self._take_if_clean(found)
            self._is_gone = False
        self._look_at_notes()

    # The story

    def _refuse(self, problem: SaveFailed) -> None:
        # Said once: the author may look at something else for a while.
        if not self._is_gone:
            self._is_gone = True
            self._saving.mark_unsaved()
            self._saving.failed.emit(problem)

    def _take_if_clean(self, found: StoryFile) -> None:
        file = self._saving.file
        if found is file and not self._is_gone:
            return
        if found.bytes_sha256 == file.bytes_sha256:
            self._saving.rebase(found)  # only touched, or there again
        elif not found.text and file.text and found != self._emptied:
            self._emptied = found
            self._still.start(_EMPTIED_MS)
        elif _was_just_written(found):
            self._still.start(STILL_MS)
        else:
            self._join(file.text, found)

    def _join(self, base: str, found: StoryFile) -> None:
        at = datetime.fromtimestamp(found.identity.modified_ns / 1e9).astimezone()
        self._theirs = f"on disk, {at:%H:%M}"
        self._found, self._base = found, base
        self._joiner.begin(base, found.text)

    def take_displaced(self, base: str, found: StoryFile) -> None:
        """Join what another program had written in the moment of a save.

        Args:
            base: The text that both that program and the author began with.
            found: The story as it is on disk, in place of what was displaced.
        """
        assert found.displaced is not None
        self._found, self._base = replace(found, displaced=None), base
        self._theirs = "written by another program just now"
        try:
            theirs = decode(found.displaced).text
        except StoryUnreadable:
            return  # What is no text cannot be joined; it is kept as it was.
        self._joiner.begin(base, theirs)

    def _on_joined(self, revision: Revision) -> None:
        if revision.merged.conflicts:
            problem = StoryConflict(self._found.path, revision.merged, self._theirs)
            self._saving.failed.emit(problem)
            return
        was_clean = revision.old == self._base
        became = self._session.revise(revision)
        self._saving.rebase(self._found)
        self.reloaded.emit()
        if became is not None:
            name = shown_name(self._found.path)
            words = _TAKEN if was_clean else _JOINED
            self.told.emit(f"{words.format(name)}{became.ending} {_UNDO}")
            self.found.emit(became)

    def wait(self) -> None:
        """Return when everything that was found is joined, or known to be disputed."""
        if self._still.isActive():
            time.sleep(self._still.remainingTime() / 1000)
            self._still.stop()
            self.look()
        self._joiner.wait()

    def settle(self, text: str) -> None:
        """Make ``text`` what becomes of both sides, as the author decided.

        Raises:
            SaveFailed: If the author's text cannot be kept.
        """
        self._keep_mine_as_version()
        self._joiner.begin(self._session.text, text)

    def take_theirs(self) -> None:
        """Show what is on the disk; the author's text is kept, and undo brings it back.

        Raises:
            SaveFailed: If the author's text cannot be kept, or the disk not be read.
            StoryUnreadable: If what is on the disk is not text.
        """
        found = story_file.look_again(self._saving.file, self._disk)
        self._keep_mine_as_version()
        self._join(self._session.text, found)

    def _keep_mine_as_version(self) -> None:
        text = self._session.text
        versions.keep(text, self._disk)
        self._saving.versions.keep(text, Why.REPLACED)

    def keep_mine(self) -> bool:
        """Save the author's text; what is on the disk is kept in ``versions`` first.

        Returns:
            Whether everything is on disk now.

        Raises:
            SaveFailed: If what is on the disk cannot be kept, or the text not saved.
        """
        file, text = self._saving.file, self._session.text
        written = story_file.overwrite_story(file, text, self._disk)
        self._saving.versions.keep(text, Why.SAVED)
        self._saving.rebase(replace(written, displaced=None))
        if written.displaced is not None:
            self.take_displaced(file.text, written)
        return self._saving.save()

    def put_back(self) -> bool:
        """Write a story that is gone anew; return whether everything is on disk.

        Raises:
            SaveFailed: If there is a file again, or the disk refuses.
        """
        file, text = self._saving.file, self._session.text
        written = story_file.put_back(file, text, self._disk)
        self._saving.versions.keep(text, Why.SAVED)
        self._saving.rebase(written)
        self._is_gone = False
        return self._saving.save()

    # The notes

    def _look_at_notes(self) -> None:
        if not self._store.has_changed():
            return
        if self._saving.are_notes_dirty:
            self._saving.save_soon()  # which joins both
            return
        try:
            notes = self._store.load()
        except NotesUnreadable:
            self._lock(self._store.refusal)
            return
        self._lock(self._store.refusal)
        take_over(self._session, notes)
        if self._store.joined:
            self.told.emit(" ".join(self._store.joined))
            self._saving.mark_notes_unsaved()
        else:
            self._saving.mark_notes_saved()
            self.told.emit(_SHOWN_ANEW)

    def _on_notes_joined(self) -> None:
        self.told.emit(_BOTH_SHOWN)

    def _lock(self, refusal: str | None) -> None:
        if refusal != self._marking.refusal:
            self._marking.refusal = refusal
            self.lock_changed.emit()

    def begin_notes_anew(self) -> None:
        """Move a notes file that cannot be read aside, and let notes be made.

        Raises:
            SaveFailed: If the disk refuses.
        """
        copy = self._store.begin_anew()
        self._lock(None)
        if copy is not None:
            self.told.emit(f"The notes file is kept as “{shown_name(copy)}”.")
        self._saving.mark_notes_unsaved()

    @property
    def has_last_good_notes(self) -> bool:
        """Whether notes are kept that could be read before their file broke."""
        return self.are_notes_broken and self._store.last_good() is not None

    def take_last_good_notes(self) -> None:
        """Show the notes as they last could be read, in place of a broken file.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        restored = self._store.restore_last_good()
        notes = join(self._session.notes, restored)
        take_over(self._session, notes)
        self._lock(None)
        self.told.emit(_LAST_GOOD_SHOWN)
        self._saving.mark_notes_unsaved()


def _was_just_written(found: StoryFile) -> bool:
    age_ms = (time.time_ns() - found.identity.modified_ns) / 1_000_000
    return 0 <= age_ms < STILL_MS
