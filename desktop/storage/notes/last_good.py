"""The last notes of each story that could be read, kept in case their file breaks.

They are the bytes of the file as they were.  A power cut may take them: they are a
second copy of what is on the disk already.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import story_of
from desktop.storage.files.durable import replace_quickly
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    LAST_GOOD,
    PRIVATE_FILE,
    make_private_folder,
)
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


def good_path(story: Path) -> Path:
    """Return where the last good notes file of ``story`` is kept."""
    return LAST_GOOD.file_of(story)


def keep_good(story: Path, data: bytes, disk: FileSystem = DISK) -> None:
    """Remember ``data`` as the last good notes file of ``story``, if that can be."""
    path = good_path(story)
    # A second copy that cannot be made is nothing to trouble the author with.
    with suppress(SaveFailed):
        make_private_folder(path.parent, disk)
        replace_quickly(path, data, mode=PRIVATE_FILE, disk=disk)


def last_good(
    story: Path, source_name: str, disk: FileSystem = DISK
) -> AnnotationSet | None:
    """Return the last good notes on ``story``; None if none are known.

    Args:
        story: The file of the story.
        source_name: What to call the notes when telling the author.
        disk: Where to read.
    """
    data = good_bytes(story, disk)
    try:
        return notes_in(data, source_name) if data else None
    except NotesUnreadable:
        return None


def good_bytes(story: Path, disk: FileSystem = DISK) -> bytes:
    """Return the bytes of the last good notes file of ``story``; none if unknown."""
    try:
        return read_notes_bytes(good_path(story), disk)
    except NotesUnreadable:
        return b""


def forget_good(story: Path, disk: FileSystem = DISK) -> None:
    """Remember no notes of ``story``: it has none, and the author meant that."""
    with suppress(OSError):
        disk.unlink(good_path(story))


def is_good(notes_file: Path, data: bytes, disk: FileSystem = DISK) -> bool:
    """Return whether ``data`` is kept as the last good content of ``notes_file``."""
    story = story_of(notes_file, disk)
    if story is None:
        return False
    return bool(data) and good_bytes(story, disk) == data
