"""Joining three notes files on behalf of git.

git hands over three files and takes what is in the one called ours afterwards; see
``gitattributes``, "Defining a custom merge driver".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.joining import join
from desktop.annotations.notes_file import NotesWriter
from desktop.errors import NotesUnreadable
from desktop.storage.disk_errors import cannot, shown_name
from desktop.storage.durable import write_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.notes_bytes import notes_in, read_notes_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


def merge_notes(base: Path, ours: Path, theirs: Path, disk: FileSystem = DISK) -> None:
    """Write into ``ours`` the notes of ``ours`` and ``theirs``.

    Args:
        base: The file both came from; it may be missing, empty or no notes at all.
        ours: One version of a notes file.
        theirs: The other.
        disk: Where they are.

    Raises:
        NotesUnreadable: If one of the two versions is no notes file; nothing is
            written then.
        SaveFailed: If the disk refuses.
    """
    data = _read(ours, disk)
    one, other = _notes(data, ours), _notes(_read(theirs, disk), theirs)
    joined = join(one, other, _base(base, disk))
    writer = NotesWriter(ours.name)
    writer.remember(data, one)
    merged = writer.write(joined)
    if merged != data:
        write_durably(ours, merged, disk=disk)


def _read(path: Path, disk: FileSystem) -> bytes:
    try:
        disk.stat(path)
    except OSError as error:
        raise NotesUnreadable(cannot("opened", path, error)) from error
    return read_notes_bytes(path, disk)


def _notes(data: bytes, path: Path) -> AnnotationSet:
    notes = notes_in(data, f"“{shown_name(path)}”")
    if notes.is_read_only:
        raise NotesUnreadable(
            f"“{shown_name(path)}” was written by a newer Reread, which has to join it."
        )
    return notes


def _base(path: Path, disk: FileSystem) -> AnnotationSet | None:
    """Return the notes both versions came from; None if that cannot be told."""
    try:
        return notes_in(read_notes_bytes(path, disk), shown_name(path))
    except NotesUnreadable:
        return None
