"""The notes file beside a story: reading it, and saving the notes.

Nothing is overwritten that the app has not read: what somebody else wrote meanwhile is
joined with what is saved, and so are copies that synchronising programs leave.  A file
that the app could not read is never written, or only after it was kept aside.  What is
in the file is the business of the annotations.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NoReturn

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.joining import join
from desktop.annotations.notes_file import NotesWriter
from desktop.errors import NotesChangedOnDisk, NotesUnreadable, SaveFailed
from desktop.storage.aside import keep_aside, move_aside
from desktop.storage.attempt import Attempt
from desktop.storage.disk_errors import shown_name
from desktop.storage.durable import remove_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.last_good import good_bytes, keep_good, last_good
from desktop.storage.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.notes_history import (
    NotesWhy,
    SavedNotes,
    keep_notes,
    keep_replaced,
)
from desktop.storage.publishing import publish
from desktop.storage.regular_file import Identity, identity_at
from desktop.storage.unjoined import Unjoined

if TYPE_CHECKING:
    from pathlib import Path

_MOST_TRIES = 8
"""How often notes are joined with what somebody writes again and again."""


def notes_path(story: Path) -> Path:
    """Return where the notes on ``story`` lie."""
    return story.with_name(f"{story.name}.annotations.json")


def read_notes(story: Path, disk: FileSystem = DISK) -> AnnotationSet:
    """Return the notes on ``story``; none if it has no notes file.

    Raises:
        NotesUnreadable: If the file cannot be read, or is not a notes file.
    """
    return notes_in(read_notes_bytes(notes_path(story), disk), story.name)


class NotesStore:
    """The notes file of one open story, and what it held when last seen."""

    def __init__(
        self,
        story: Path,
        source_name: str,
        author: str = "",
        disk: FileSystem = DISK,
    ) -> None:
        """Make the store of the notes on ``story``; nothing is read yet.

        Args:
            story: The file of the story.
            source_name: What the notes call it.
            author: Whose notes they are.
            disk: Where to read and write.
        """
        self._story = story
        self._path = notes_path(story)
        self._source_name = source_name
        self._writer = NotesWriter(source_name, author)
        self._disk = disk
        self._replaced = SavedNotes(story, disk)
        self._unjoined = Unjoined(self._path, source_name, disk)
        self._known = b""  # the bytes of the file when last seen; none, no file
        self._seen: AnnotationSet | None = None  # the notes in them, if any
        self._attempt: Attempt | None = None
        self._identity: Identity | None = None  # of the file when last looked at
        self._refusal: str | None = None  # why nothing may be written

    @property
    def path(self) -> Path:
        """Where the notes file is, or would be."""
        return self._path

    @property
    def refusal(self) -> str | None:
        """Why nothing may be written, as a sentence; None if it may."""
        return self._refusal

    @property
    def is_broken(self) -> bool:
        """Whether the file is one that cannot be read."""
        return self._refusal is not None and self._seen is None

    @property
    def joined(self) -> tuple[str, ...]:
        """What was joined by loading and is not saved yet, in sentences."""
        return self._unjoined.sentences

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes of the file when last seen; of none, without one."""
        return hashlib.sha256(self._known).hexdigest()

    def has_changed(self) -> bool:
        """Return whether somebody else wrote or removed the file since it was seen.

        One look tells that of nearly every file; only one that was written, or
        touched, is read.  A copy that came to lie beside it counts as well.
        """
        if self._unjoined.has_news():
            return True
        identity = identity_at(self._path, self._disk)
        if identity == self._identity:
            return False
        try:
            data = read_notes_bytes(self._path, self._disk)
        except NotesUnreadable:
            return True
        tried = self._attempt.data if self._attempt else self._known
        if data not in (self._known, tried):
            return True
        self._identity = identity
        return False

    def load(self) -> AnnotationSet:
        """Return the notes in the file; none if there is no file.

        Versions that git or a synchronising program could not join are joined, see
        ``joined``.  A file that is no notes file is copied aside, and not written from
        then on.

        Raises:
            NotesUnreadable: If the file cannot be read, or is not a notes file.
        """
        before = self._known or good_bytes(self._story, self._disk)
        count = len(self._seen) if self._known and self._seen is not None else None
        self._seen = self._refusal = self._attempt = None
        self._unjoined.forget()
        self._identity = identity_at(self._path, self._disk)
        self._unjoined.look()
        try:
            self._known = data = read_notes_bytes(self._path, self._disk)
            keep_replaced(self._story, before, data, self._disk, count=count)
            notes = notes_in(data, self._source_name)
        except NotesUnreadable as error:
            self._refusal = f"The notes are not saved. {error}"
            self._keep_broken()
            raise
        self._seen = notes
        if notes.is_read_only:
            self._refusal = (
                f"“{shown_name(self._path)}” was written by a newer Reread, and was "
                "left as it is. Open the story with that one to change its notes."
            )
            return notes
        joined = self._unjoined.joined_with(notes, data)
        if data and not self._unjoined:
            self._writer.remember(data, notes)
            keep_good(self._story, data, self._disk)
        return joined

    def save(self, notes: AnnotationSet) -> AnnotationSet:
        """Make ``notes`` the content of the file; write nothing if they are.

        With no notes there is no file.  What somebody else wrote since the file was
        last seen is joined with ``notes``.  If it cannot be read, it is kept aside and
        this save is refused; the next one goes through.

        Returns:
            What the file holds now: ``notes``, or what they were joined to.

        Raises:
            NotesChangedOnDisk: If somebody else wrote what cannot be read.
            SaveFailed: If the disk refuses, or the file is one the app cannot read.
        """
        if notes == self._seen and not self._unjoined:
            return notes
        if self._refusal is not None:
            raise SaveFailed(self._refusal)
        data = self._writer.write(notes)
        self._unjoined.keep_marked()
        if data != self._known or self._seen is None:
            notes = self._save_joined(notes, data)
        self._seen = notes
        self._unjoined.put_away()
        return notes

    def _save_joined(self, given: AnnotationSet, data: bytes) -> AnnotationSet:
        notes, known, base = given, self._known, self._seen
        for _ in range(_MOST_TRIES):
            try:
                found = read_notes_bytes(self._path, self._disk)
            except NotesUnreadable as error:
                raise SaveFailed(f"The notes are not saved. {error}") from error
            ours = {known, data, self._own()}
            if not found or found in ours:
                self._attempt = Attempt(data, notes, given)
                displaced = self._publish(data, ours)
                if displaced is None:
                    return notes
                found, known = displaced, data
            else:
                keep_replaced(self._story, known, found, self._disk)
                known = found
            theirs, base = self._others(found, base)
            notes = join(notes, theirs, base)
            base, data = theirs, self._writer.write(notes)
        raise SaveFailed(
            f"“{shown_name(self._path)}” is being changed by another program. Your "
            "notes are saved as soon as it leaves off."
        )

    def _own(self) -> bytes:
        """Return the bytes of an earlier save that nobody else had a part in."""
        attempt = self._attempt
        return attempt.data if attempt and attempt.notes is attempt.given else b""

    def _others(
        self, found: bytes, base: AnnotationSet | None
    ) -> tuple[AnnotationSet, AnnotationSet | None]:
        """Return the notes in ``found``, and those they and ours came from."""
        attempt = self._attempt
        if attempt is not None and found == attempt.data:
            return attempt.notes, attempt.given
        try:
            theirs = notes_in(found, self._source_name)
        except NotesUnreadable:
            self._refuse_once(found)
        if theirs.is_read_only:
            self._refuse_once(found)
        return theirs, base

    def _refuse_once(self, found: bytes) -> NoReturn:
        copy = keep_aside(self._path, found, "conflict", disk=self._disk)
        self._known = found
        self._seen = None  # What was saved is not what the file holds any more.
        self._unjoined.look()
        raise NotesChangedOnDisk(
            f"“{shown_name(self._path)}” was changed by another program. That version "
            f"is kept as “{shown_name(copy)}”; yours is saved with the next change."
        )

    def _publish(self, data: bytes, ours: set[bytes]) -> bytes | None:
        """Write ``data``; return what another program wrote in that very moment."""
        displaced = None
        if data:
            published = publish(self._path, data, ours.__contains__, disk=self._disk)
            displaced = published.displaced
            keep_good(self._story, data, self._disk)
        else:
            remove_durably(self._path, self._disk)
        if self._seen is not None and self._attempt is not None:
            self._replaced.replaced(self._known, self._seen, self._attempt.notes)
        self._known, self._attempt = data, None
        self._identity = identity_at(self._path, self._disk)
        return displaced

    # A file that is broken

    def begin_anew(self) -> Path | None:
        """Move a file that is not to be written aside, and let notes be saved.

        Returns:
            Where the file is now; None if there was none.

        Raises:
            SaveFailed: If the disk refuses; nothing is changed then.
        """
        good = good_bytes(self._story, self._disk)
        keep_notes(self._story, good, NotesWhy.BEFORE_ANEW, self._disk)
        copy = move_aside(self._path, "broken", self._disk)
        self._known, self._attempt = b"", None
        self._seen, self._refusal, self._identity = AnnotationSet(), None, None
        return copy

    def last_good(self) -> AnnotationSet | None:
        """Return the last notes that could be read; None if none are kept."""
        return last_good(self._story, self._source_name, self._disk)

    def restore_last_good(self) -> AnnotationSet:
        """Move a broken file aside, and write the last notes that could be read.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        notes = self.last_good()
        if notes is None:
            raise SaveFailed("No earlier version of the notes could be found.")
        refusal = self._refusal
        self.begin_anew()
        try:
            return self.save(notes)
        except SaveFailed:
            self._refusal, self._seen = refusal, None  # to be tried again
            raise

    def _keep_broken(self) -> None:
        try:
            data = read_notes_bytes(self._path, self._disk)
            keep_aside(self._path, data, "broken", disk=self._disk)
        except (NotesUnreadable, SaveFailed):
            return  # The file itself stays as it is, which is what matters.
