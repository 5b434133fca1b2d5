"""The notes file beside a story: reading it, and saving the notes.

Nothing is overwritten that the app has not read or kept aside, and a file that it could
not read is never written.  What is in the file is the business of the annotations.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.notes_file import NotesWriter, parse_notes
from desktop.errors import NotesChangedOnDisk, NotesUnreadable, SaveFailed
from desktop.storage.aside import keep_aside, move_aside
from desktop.storage.disk_errors import cannot, shown_name
from desktop.storage.durable import remove_durably, write_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.regular_file import (
    Identity,
    identity_of,
    read_regular_file,
)

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 32 << 20  # bytes, as the notes file's own rules have it


def notes_path(story: Path) -> Path:
    """Return where the notes on ``story`` lie."""
    return story.with_name(f"{story.name}.annotations.json")


def read_notes(story: Path, disk: FileSystem = DISK) -> AnnotationSet:
    """Return the notes on ``story``; none if it has no notes file.

    Raises:
        NotesUnreadable: If the file cannot be read, or is not a notes file.
    """
    return _parsed(_read_bytes(notes_path(story), disk), story.name)


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
        self._path = notes_path(story)
        self._source_name = source_name
        self._writer = NotesWriter(source_name, author)
        self._disk = disk
        self._known = b""  # the bytes of the file when last seen; none, no file
        self._tried = b""  # what a save has tried to make them
        self._identity: Identity | None = None  # of the file when last looked at
        self._saved: AnnotationSet | None = None
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
        return self._refusal is not None and self._saved is None

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes of the file when last seen; of none, without one."""
        return hashlib.sha256(self._known).hexdigest()

    def size(self) -> int:
        """Return how large the file is, in bytes; zero if there is none."""
        identity = self._look()
        return identity.size if identity is not None else 0

    def has_changed(self) -> bool:
        """Return whether somebody else wrote or removed the file since it was seen.

        One look tells that of nearly every file; only one that was written, or
        touched, is read.
        """
        identity = self._look()
        if identity == self._identity:
            return False
        try:
            data = _read_bytes(self._path, self._disk)
        except NotesUnreadable:
            return True
        self._identity = identity
        return data not in (self._known, self._tried)

    def begin_anew(self) -> Path | None:
        """Move a file that is not to be written aside, and let notes be saved.

        Returns:
            Where the file is now; None if there was none.

        Raises:
            SaveFailed: If the disk refuses; nothing is changed then.
        """
        copy = move_aside(self._path, "broken", self._disk)
        self._known = self._tried = b""
        self._saved, self._refusal, self._identity = AnnotationSet(), None, None
        return copy

    def _look(self) -> Identity | None:
        try:
            return identity_of(self._disk.stat(self._path))
        except OSError:
            return None

    def load(self) -> AnnotationSet:
        """Return the notes in the file; none if there is no file.

        A file that is no notes file is copied aside, and not written from then on.

        Raises:
            NotesUnreadable: If the file cannot be read, or is not a notes file.
        """
        self._saved = self._refusal = None
        self._identity = self._look()
        try:
            data = _read_bytes(self._path, self._disk)
            self._known = data
            notes = _parsed(data, self._source_name)
        except NotesUnreadable as error:
            self._refusal = f"The notes are not saved. {error}"
            self._keep_broken()
            raise
        if notes.is_read_only:
            self._refusal = (
                f"“{shown_name(self._path)}” was written by a newer Reread, and was "
                "left as it is. Open the story with that one to change its notes."
            )
        else:
            self._writer.remember(data, notes)
        self._saved = notes
        return notes

    def save(self, notes: AnnotationSet) -> None:
        """Make ``notes`` the content of the file; write nothing if they are.

        With no notes there is no file.  If somebody else wrote the file since it was
        last seen, their version is kept aside and this save is refused; the next one
        goes through.

        Raises:
            NotesChangedOnDisk: If somebody else wrote the file meanwhile.
            SaveFailed: If the disk refuses, or the file is one the app cannot read.
        """
        if notes == self._saved:
            return
        if self._refusal is not None:
            raise SaveFailed(self._refusal)
        data = self._writer.write(notes)
        if data != self._known or self._saved is None:
            self._make_sure_it_is_known(data)
            self._publish(data)
        self._saved = notes

    def _make_sure_it_is_known(self, data: bytes) -> None:
        try:
            found = _read_bytes(self._path, self._disk)
        except NotesUnreadable as error:
            raise SaveFailed(f"The notes are not saved. {error}") from error
        # A save that failed late may have got its bytes into the file.
        if not found or found in {self._known, self._tried, data}:
            return
        copy = keep_aside(self._path, found, "conflict", disk=self._disk)
        self._known = found
        self._saved = None  # What was saved is not what the file holds any more.
        raise NotesChangedOnDisk(
            f"“{shown_name(self._path)}” was changed by another program. That version "
            f"is kept as “{shown_name(copy)}”; yours is saved with the next change."
        )

    def _publish(self, data: bytes) -> None:
        self._tried = data
        if data:
            write_durably(self._path, data, disk=self._disk)
        else:
            remove_durably(self._path, self._disk)
        self._known = data
        self._identity = self._look()

    def _keep_broken(self) -> None:
        try:
            data = _read_bytes(self._path, self._disk)
            keep_aside(self._path, data, "broken", disk=self._disk)
        except (NotesUnreadable, SaveFailed):
            return  # The file itself stays as it is, which is what matters.


def _parsed(data: bytes, source_name: str) -> AnnotationSet:
    return parse_notes(data, source_name) if data else AnnotationSet()


def _read_bytes(path: Path, disk: FileSystem) -> bytes:
    """Return the bytes of the notes file; none if there is no file."""
    try:
        if disk.realpath(path).parent != disk.realpath(path.parent):
            raise NotesUnreadable(
                f"“{shown_name(path)}” is a link that leads to another folder, which "
                "Reread does not follow. Put the notes themselves beside the story."
            )
        return read_regular_file(path, _LARGEST, disk).data
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise NotesUnreadable(cannot("opened", path, error)) from error
