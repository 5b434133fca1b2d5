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
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import (
    SaveFailed,
    StoryGone,
    StoryUnreadable,
)
from desktop.session.background import BackgroundJobs
from desktop.session.conflict import StoryConflict, words_for
from desktop.session.findings import Findings
from desktop.session.glance import Glance, glance
from desktop.session.text_joiner import TextJoiner
from desktop.session.watching import Watching
from desktop.storage import story_file, versions
from desktop.storage.disk_errors import shown_name
from desktop.storage.encoding import decode
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.restoring_story import keep_damaged
from desktop.storage.story_file import StoryFile
from desktop.storage.version_index import Why
from desktop.text.loss import Loss, loss_between

if TYPE_CHECKING:
    from desktop.session.arrival import NotesArrival
    from desktop.session.open_session import OpenSession
    from desktop.session.outside_notes import OutsideNotes
    from desktop.session.revision import Revision
    from desktop.session.saving import Saving
    from desktop.storage.notes_store import NotesStore

STILL_MS = 400
"""How long nobody must have written a file to be believed: it may be half there."""

_EMPTIED_MS = 1000
"""How long an emptied one gets."""


_KEPT = "“{}” has your text again. What was in it is kept beside it as “{}”."


class Outside(QObject):
    """Looks at the disk and joins what it finds with what is open.

    Signals:
        told: Something was taken over; carries a sentence for the author.
        looking: It is time to look at the files again.
        found: What became of the notes then; carries the ``Findings``.
        reloaded: The story's file may be another: encoding, line ends, editable or not.
        damaged: The text was nearly all lost; carries the ``Loss``, the ``StoryFile``
            as it was before, and the text as it was in the window.

    Attributes:
        notes: What others do to the notes.
        watching: What is told by the system when files change.
    """

    told = Signal(str)
    looking = Signal()
    found = Signal(Findings)
    reloaded = Signal()
    damaged = Signal(Loss, StoryFile, str)

    def __init__(
        self,
        session: OpenSession,
        saving: Saving,
        store: NotesStore,
        notes: OutsideNotes,
        arrival: NotesArrival,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._saving = saving
        self._store = store
        self.notes = notes
        self._arrival = arrival
        self._disk = disk
        self._is_gone = False
        self._is_wanted_again = False
        self._emptied: StoryFile | None = None
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(self.look)
        self._looking = BackgroundJobs[Glance](self)
        self._looking.done.connect(self._on_looked)
        self._joiner = TextJoiner(session, self)
        self._joiner.joined.connect(self._on_joined)
        self._found = saving.file
        self._base, self._theirs_name = saving.file.text, ""
        self._displaced: str | None = None  # what a save has taken out of the file
        self.watching = Watching(saving.file.path, store.path, self)
        self.watching.stirred.connect(self.look)
        saving.touched.connect(self.look)
        saving.displaced.connect(self.take_displaced)
        arrival.arrived.connect(self.look)

    def look(self) -> None:
        """Look beside the window whether another program wrote story or notes."""
        self.looking.emit()
        if self._looking.is_busy:
            self._is_wanted_again = True  # What is looked at may be from before.
            return
        if self._saving.is_busy or self._arrival.is_pending or self._joiner.is_pending:
            return  # All of these look for themselves when they are done.
        # What is saved meanwhile would be joined with what nobody has taken over yet.
        self._saving.hold(self._on_looked)
        window = self.notes.in_window()
        work = partial(
            glance, self._saving.file, self._store, window, STILL_MS, self._disk
        )
        self._looking.start(work)

    def wait(self) -> None:
        """Return when everything that was found is joined, or known to be disputed."""
        self._on_looked()
        if self._still.isActive():
            time.sleep(self._still.remainingTime() / 1000)
            self._still.stop()
            self.look()
            self._on_looked()
        self._joiner.wait()

    def _on_looked(self) -> None:
        if not self._looking.is_busy:
            return
        try:
            self._take_glance(self._looking.take())
        finally:
            self._saving.release()
        if self._is_wanted_again and not self._still.isActive():
            self._still.start(0)
        self._is_wanted_again = False

    def _take_glance(self, seen: Glance) -> None:
        if seen.file is not self._saving.file:
            self._is_wanted_again = True  # The author has decided something meanwhile.
        elif seen.problem is not None:
            self._refuse(seen.problem)
        elif seen.found is not None:
            self._take(seen.found, is_restless=seen.is_restless)
            self._is_gone = False
            self.notes.go_on_with_story()
        if seen.have_notes_changed:
            is_gone = isinstance(seen.problem, StoryGone)
            self.notes.take(seen.notes, seen.window, is_story_gone=is_gone)
        if seen.is_restless:
            self._still.start(STILL_MS)

    # The story

    def _refuse(self, problem: SaveFailed) -> None:
        # Said once: the author may look at something else for a while.
        if not self._is_gone:
            self._is_gone = True
            self._saving.mark_unsaved()
            self._saving.failed.emit(problem)

    def _take(self, found: StoryFile, *, is_restless: bool) -> None:
        file = self._saving.file
        if found is file and not self._is_gone:
            return
        if found.bytes_sha256 == file.bytes_sha256:
            self._saving.rebase(found)  # only touched, or there again
        elif not found.text and file.text and found != self._emptied:
            self._emptied = found
            self._still.start(_EMPTIED_MS)
        elif not is_restless:
            self._join(file.text, found)

    def _join(self, base: str, found: StoryFile) -> None:
        at = datetime.fromtimestamp(found.identity.modified_ns / 1e9).astimezone()
        self._theirs_name = f"On disk, {at:%H:%M}"
        self._found, self._base, self._displaced = found, base, None
        self._joiner.begin(base, found.text)

    def take_displaced(self, base: str, found: StoryFile) -> None:
        """Join what another program had written in the moment of a save.

        Args:
            base: The text that both that program and the author began with.
            found: The story as it is on disk, in place of what was displaced.
        """
        assert found.displaced is not None
        try:
            displaced = decode(found.displaced).text
        except StoryUnreadable:
            return  # What is no text cannot be joined; it is kept as it was.
        self._saving.versions.keep(displaced, Why.OUTSIDE)
        self._join_displaced(base, displaced)

    def _join_displaced(self, base: str, displaced: str) -> None:
        self._theirs_name = "Written by another program just now"
        self._base, self._displaced = base, displaced
        self._joiner.begin(base, displaced)

    def _on_joined(self, revision: Revision) -> None:
        is_displaced = self._displaced is not None
        # What was displaced is in no file: the one on disk is ours.
        found = self._saving.file if is_displaced else self._found
        if (merged := revision.merged).conflicts:
            told = found.path, merged, self._theirs_name
            self._saving.failed.emit(StoryConflict(*told, is_displaced=is_displaced))
            return
        was_clean, before = revision.old == self._base, self._saving.file
        loss = loss_between(revision.old, merged.text)
        if loss is Loss.EMPTY and not found.text:  # Nothing says how it ends its lines.
            found = replace(found, decoded=replace(before.decoded, text=""))
        became = self._session.revise(
            revision, is_damage=loss is not None, notes=self.notes.applied_by(revision)
        )
        self._displaced = None
        self._saving.rebase(found)
        self.reloaded.emit()
        if loss is not None:
            self.damaged.emit(loss, before, revision.old)
        if became is not None:
            self.told.emit(words_for(found.path, became, was_clean=was_clean))
            self.found.emit(became)

    def settle(self, text: str) -> None:
        """Make ``text`` what becomes of both sides, as the author decided.

        Raises:
            SaveFailed: If the author's text cannot be kept.
        """
        self._keep_mine_as_version()
        self._joiner.begin(self._session.text, text)

    def take_theirs(self) -> None:
        """Show their text; the author's is kept, and undo brings it back.

        Raises:
            SaveFailed: If the author's text cannot be kept, or the disk not be read.
            StoryUnreadable: If what is on the disk is not text.
        """
        found = story_file.look_again(self._saving.file, self._disk)
        self._keep_mine_as_version()
        if self._displaced is not None:
            self._join_displaced(self._session.text, self._displaced)
        else:
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
        self._displaced = None
        self._saving.versions.keep(text, Why.SAVED)
        self._saving.rebase(replace(written, displaced=None))
        if written.displaced is not None:
            self.take_displaced(file.text, written)
        return self._saving.save()

    def replace_damaged(self) -> bool:
        """Save the author's text in place of what is no text; that is kept first.

        Returns:
            Whether everything is on disk now.

        Raises:
            SaveFailed: If what is on the disk cannot be kept, or the text not saved.
        """
        copy = keep_damaged(self._saving.file.path, self._disk)
        is_saved = self.keep_mine()
        self._is_gone = False
        if copy is not None:
            story = shown_name(self._saving.file.path)
            self.told.emit(_KEPT.format(story, shown_name(copy)))
        return is_saved

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
        self.notes.go_on_with_story()
        return self._saving.save()
