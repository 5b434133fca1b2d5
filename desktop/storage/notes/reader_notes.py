"""The notes of readers as they were last seen, in case their files are lost.

Their bytes lie in ``versions/``, and a list says by their SHA-256 which they were.
Nothing is put beside the story: a reader's file is written only where her answer is
brought, see :mod:`desktop.storage.notes.reader_writing`.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.notes import touched_at
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import (
    NOTES,
    beside,
    ending_of,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import READERS
from desktop.storage.files.regular_file import is_there
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.value import replace, to_dictionary, value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation

ABSENT = "absent"
"""Stands for the bytes of a file that is not there."""


@value
class SeenReader:
    """A reader whose notes were seen.

    Attributes:
        sha256: Of the notes last seen.
        kept: Of the file that lacks some of them, which the author knows of; empty if
            there is none.
        without: Of the file as which alone the author wants to see it; empty if there
            is none.
    """

    sha256: str
    kept: str = ""
    without: str = ""


class Lack(Enum):
    """Why the notes last seen are not in the file of a reader."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    FEWER = "fewer"


@value
class Lacking:
    """What the file of a reader lacks of the notes last seen.

    Attributes:
        lack: Why it does.
        count: How many notes it lacks.
        is_known: Whether the author was asked already, and wants to see them.
    """

    lack: Lack
    count: int
    is_known: bool


@value
class ShownReader:
    """What is shown of a reader's notes.

    Attributes:
        notes: The notes; None if there are none to show.
        problem: Why the file cannot be read, as a sentence; None if it can.
        lacking: What of them the file lacks; None if it has them all.
        seen: What is to be remembered of them; None if nothing.
    """

    notes: AnnotationSet | None
    problem: str | None = None
    lacking: Lacking | None = None
    seen: SeenReader | None = None


def seen_readers(story: Path, disk: FileSystem = DISK) -> dict[Path, SeenReader]:
    """Return the readers of ``story`` whose notes were seen, by their files."""
    content = read_object(READERS.file_of(story), disk) or {}
    found = {ending: _seen(item) for ending, item in content.items()}
    return {
        beside(story, f"{NOTES}{ending}", disk): seen
        for ending, seen in found.items()
        if seen is not None and _is_ending(ending)
    }


def remember_readers(
    story: Path, readers: Mapping[Path, SeenReader], disk: FileSystem = DISK
) -> None:
    """Remember ``readers``, by their files, as those whose notes were seen."""
    if readers == seen_readers(story, disk):
        return
    content = {
        ending: to_dictionary(seen)
        for path, seen in readers.items()
        if (ending := ending_of(path.name, story.name))
    }
    with suppress(SaveFailed):  # It is a second copy of what is beside the story.
        path = READERS.file_of(story)
        write_object(path, content, disk, is_durable=True, has_good_copy=True)


def look_at_reader(
    path: Path,
    seen: SeenReader | None,
    others: Collection[str] = (),
    disk: FileSystem = DISK,
) -> ShownReader:
    """Return what to show of the reader whose file is at ``path``.

    What the file lacks of the notes last seen is shown all the same, unless the
    reader has deleted it, or the author wants to see the file as it is.

    Args:
        path: The file; it need not be there.
        seen: What is remembered of it.
        others: The ids of notes that other readers have: a file may be renamed.
        disk: Where to read.
    """
    read = _read(path, disk)
    if seen is None or seen.without not in ("", read.file):
        return ShownReader(read.notes, read.problem, seen=_as_read(read, seen, disk))
    if seen.without:
        return ShownReader(read.notes, seen=seen)
    then = _last_seen(seen, path, disk)
    now = AnnotationSet() if read.notes is None else read.notes
    back = _back(now, then, others)
    if not back:
        return ShownReader(now, read.problem, seen=_as_read(read, seen, disk))
    notes = {**now.notes, **back}
    shown = replace(now, notes=notes, texts={**then.texts, **now.texts})
    lacking = Lacking(_lack(read), len(back), is_known=seen.kept == read.file)
    return ShownReader(shown, lacking=lacking, seen=_joined(seen, shown, then, disk))


def file_sha256(path: Path, disk: FileSystem = DISK) -> str:
    """Return what stands for the file of a reader as it is now."""
    return _read(path, disk).file


@value
class _ReadFile:
    """The file of a reader as it is."""

    file: str
    data: bytes
    notes: AnnotationSet | None
    problem: str | None


def _read(path: Path, disk: FileSystem) -> _ReadFile:
    if not is_there(path, disk):
        return _ReadFile(ABSENT, b"", None, None)
    data = b""
    try:
        data = read_notes_bytes(path, disk)
        notes, problem = notes_in(data, f"“{shown_name(path)}”"), None
    except NotesUnreadable as error:
        notes, problem = None, str(error)
    return _ReadFile(hashlib.sha256(data).hexdigest(), data, notes, problem)


def _last_seen(seen: SeenReader, path: Path, disk: FileSystem) -> AnnotationSet:
    """Return the notes last seen; none if they are not kept any more."""
    data = versions.get_bytes(seen.sha256, disk)
    with suppress(NotesUnreadable):
        return notes_in(data or b"", shown_name(path))
    return AnnotationSet()


def _back(
    now: AnnotationSet, then: AnnotationSet, others: Collection[str]
) -> dict[str, Annotation]:
    """Return the notes of ``then`` that ``now`` lacks, or has as they were before."""

    def is_lost(note: Annotation) -> bool:
        if note.id in now.deleted or note.id in others:
            return False
        found = now.get(note.id)
        return found is None or touched_at(found) < touched_at(note)

    return {note_id: note for note_id, note in then.notes.items() if is_lost(note)}


def _lack(read: _ReadFile) -> Lack:
    if read.file == ABSENT:
        return Lack.GONE
    return Lack.FEWER if read.notes else Lack.UNREADABLE


def _as_read(
    read: _ReadFile, seen: SeenReader | None, disk: FileSystem
) -> SeenReader | None:
    """Return what to remember of a reader whose file is shown as it is."""
    if not read.notes:
        return None
    with suppress(SaveFailed):
        return SeenReader(versions.keep_bytes(read.data, disk))
    return seen


def _joined(
    seen: SeenReader, shown: AnnotationSet, then: AnnotationSet, disk: FileSystem
) -> SeenReader:
    """Return what to remember of a reader whose file lacks notes and may have new."""
    if shown.notes != then.notes:
        with suppress(SaveFailed):
            data = serialise_notes(shown, "")
            return replace(seen, sha256=versions.keep_bytes(data, disk))
    return seen


def _seen(item: Any) -> SeenReader | None:
    match item:
        case {"sha256": str(sha256), "kept": str(kept), "without": str(without)}:
            return SeenReader(sha256, kept, without)
    return None


def _is_ending(ending: str) -> bool:
    return ending.startswith(".") and "/" not in ending and "\0" not in ending
