"""The files of readers beside a story: which there are, and what is in them.

A reader called Joan makes her notes on ``here.txt`` in a file that lies beside it as
``here.txt.annotations.Joan.json``.  Nothing is written here, and nothing loaded that
only writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotesUnreadable
from desktop.storage.files.derived_names import (
    copy_name,
    ending_of,
    is_part_of_a_copy_name,
    is_set_aside,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.value import value

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet

_SUFFIX = ".json"


@value
class ReaderNotes:
    """What a reader noted.

    Attributes:
        name: What the reader is called, fit to be shown.
        path: The file.
        notes: The notes in it; None if it cannot be read.
        problem: Why it cannot be read, as a sentence; None if it can.
    """

    name: str
    path: Path
    notes: AnnotationSet | None
    problem: str | None = None


def readers_of(story: Path, disk: FileSystem = DISK) -> list[ReaderNotes]:
    """Return what readers noted on ``story``, in the order of their names.

    A folder that cannot be looked into has no notes of readers.
    """
    files = reader_files(story, disk)
    return [read_reader(path, reader, disk) for path, reader in files.items()]


def reader_files(story: Path, disk: FileSystem = DISK) -> dict[Path, str]:
    """Return the readers of ``story`` by their files, in the order of their names."""
    try:
        names = disk.listdir(story.parent)
    except OSError:
        return {}
    readers = {name: reader for name in names if (reader := _reader(name, story.name))}
    return {
        story.with_name(name): _shown(readers[name])
        for name in sorted(readers, key=lambda name: (readers[name].casefold(), name))
    }


def reader_of(path: Path, story: Path) -> str | None:
    """Return whose notes on ``story`` the file at ``path`` holds, fit to be shown.

    None if it is called as none of a reader's.
    """
    reader = _reader(path.name, story.name)
    return None if reader is None else _shown(reader)


def _reader(name: str, story_name: str) -> str | None:
    """Return whose notes the file called ``name`` holds; None if nobody's."""
    ending = (ending_of(name, story_name) or "").removesuffix(_SUFFIX)
    if not (ending.startswith(".") and name.endswith(_SUFFIX)):
        return None
    is_copy = copy_name(ending) or is_set_aside(ending)
    if is_copy or is_part_of_a_copy_name(ending):
        return None
    return ending[1:] or None


def _shown(reader: str) -> str:
    return reader.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_reader(path: Path, name: str, disk: FileSystem = DISK) -> ReaderNotes:
    """Return what the reader called ``name`` noted in the file at ``path``."""
    try:
        notes = notes_in(read_notes_bytes(path, disk), f"“{shown_name(path)}”")
    except NotesUnreadable as problem:
        return ReaderNotes(name, path, None, str(problem))
    return ReaderNotes(name, path, notes)
