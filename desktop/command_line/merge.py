"""Joining three notes files on behalf of git.

git hands over three files and takes what is in the one called ours afterwards; see
``gitattributes``, "Defining a custom merge driver".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.file.notes_writer import NotesWriter
from desktop.annotations.joining.sets import join
from desktop.errors import NotesChangedOnDisk, NotesUnreadable, SaveFailed
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet

_MOST_TRIES = 20
"""How often the notes are joined with what others write at the same time."""


def merge_notes(base: Path, ours: Path, theirs: Path, disk: FileSystem = DISK) -> None:
    """Write into ``ours`` the notes of ``ours`` and ``theirs``.

    The file may be a live one, which an open window or another merge writes as well:
    what they write meanwhile is joined.

    Args:
        base: The file both came from; it may be missing, empty or no notes at all.
        ours: One version of a notes file.
        theirs: The other.
        disk: Where they are.

    Raises:
        NotesUnreadable: If one of the two versions is no notes file; nothing is
            written then.
        NotesChangedOnDisk: If somebody else wrote what is no notes file meanwhile.
        SaveFailed: If the disk refuses.
    """
    theirs_notes = _notes(_read(theirs, disk), theirs)
    data = _read(ours, disk)
    base_notes = _base(base, disk)
    joined = join(_notes(data, ours), theirs_notes, base_notes)
    for _ in range(_MOST_TRIES):
        written = _written(joined, data, ours)
        if written == data:
            return
        published = publish(ours, written, {data, written}.__contains__, disk=disk)
        if published.displaced is None:
            return
        # Somebody wrote the file in that very moment: it is joined, and looked again.
        found = _displaced(published.displaced, ours, disk)
        joined, data = join(joined, found, _notes(data, ours)), written
    raise SaveFailed(
        translate(
            "“{name}” is being changed by other programs all the time. "
            "What was joined is in it; run the command again for the "
            "rest.",
            name=shown_name(ours),
        )
    )


def _written(notes: AnnotationSet, data: bytes, path: Path) -> bytes:
    """Return ``notes`` as they are written into the file that holds ``data``."""
    writer = NotesWriter(path.name)
    writer.remember(data, _notes(data, path))
    return writer.write(notes)


def _displaced(data: bytes, path: Path, disk: FileSystem) -> AnnotationSet:
    """Return the notes in ``data``, which another program had just written.

    Raises:
        NotesChangedOnDisk: If it is no notes file; it is kept beside ours then.
        SaveFailed: If it cannot be kept.
    """
    try:
        return _notes(data, path)
    except NotesUnreadable as error:
        copy = keep_aside(path, data, "conflict", disk=disk)
        raise NotesChangedOnDisk(
            translate(
                "“{name}” was changed by another program. That version is "
                "kept as “{copy}”.",
                name=shown_name(path),
                copy=shown_name(copy),
            )
        ) from error


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
            translate(
                "“{name}” was written by a newer Reread, which has to join it.",
                name=shown_name(path),
            )
        )
    return notes


def _base(path: Path, disk: FileSystem) -> AnnotationSet | None:
    """Return the notes both versions came from; None if that cannot be told."""
    try:
        return notes_in(read_notes_bytes(path, disk), shown_name(path))
    except NotesUnreadable:
        return None
