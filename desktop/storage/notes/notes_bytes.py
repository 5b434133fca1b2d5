"""The bytes of a notes file, and the last ones of each story that could be read.

A file in which git marked a conflict holds two versions of the notes: they are joined.
The last good bytes are kept as they were, in case the file breaks.  A power cut may
take them: they are a second copy of what is on the disk already.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path, story_of
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import replace_quickly
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    LAST_GOOD,
    PRIVATE_FILE,
    make_private_folder,
)
from desktop.storage.files.regular_file import read_regular_file, sha256_of_bytes
from desktop.text.merging.merge_marks import BEGIN, ORIGINAL
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MARKS = (BEGIN.encode(), ORIGINAL.encode())
_LARGEST = 32 << 20  # bytes, as the notes file's own rules have it


def read_notes(
    story: Path, disk: FileSystem = DISK, *, packs: bool = True
) -> AnnotationSet:
    """Return the notes on ``story``; none if it has no notes file.

    Args:
        story: The story.
        disk: Where it is.
        packs: As for :func:`desktop.annotations.file.notes_file.parse_notes`.

    Raises:
        NotesUnreadable: If the file cannot be read, or is not a notes file.
    """
    path = notes_path(story, disk)
    data = read_notes_bytes(path, disk)
    return notes_in(data, f"“{shown_name(path)}”", packs=packs)


def read_notes_bytes(path: Path, disk: FileSystem) -> bytes:
    """Return the bytes of the notes file at ``path``; none if there is no file.

    Raises:
        NotesUnreadable: If it cannot be read, or leads out of its folder.
    """
    try:
        if disk.realpath(path).parent != disk.realpath(path.parent):
            raise NotesUnreadable(
                translate(
                    "“{name}” is a link that leads to another folder, which "
                    "Reread does not follow. Put the notes themselves beside the "
                    "story.",
                    name=shown_name(path),
                )
            )
        return read_regular_file(path, _LARGEST, disk).data
    except FileNotFoundError:
        return b""
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return b""  # No file can be called so, and there is none.
        raise NotesUnreadable(cannot("opened", path, error)) from error


def notes_in(data: bytes, source: str, *, packs: bool = True) -> AnnotationSet:
    """Return the notes in ``data``, those of both versions if git marked two.

    Args:
        data: The bytes of a notes file; nothing if there is none.
        source: What to call it when telling the author.
        packs: As for :func:`desktop.annotations.file.notes_file.parse_notes`.

    Raises:
        NotesUnreadable: If it is not a notes file.
    """
    if not data:
        return AnnotationSet()
    if not any(mark in data for mark in _MARKS):
        return parse_notes(data, source, packs=packs)
    # Imported late: hardly any file has two versions in it.
    from desktop.annotations.joining.conflict_markers import marked_versions
    from desktop.annotations.joining.sets import join

    versions = marked_versions(data)
    if versions is None:
        return parse_notes(data, source)
    ours, theirs = (_side(side, source) for side in (versions.ours, versions.theirs))
    if ours is None or theirs is None:
        return parse_notes(data, source)  # which says what is wrong
    return join(ours, theirs, _side(versions.base or b"", source))


def _side(data: bytes, source: str) -> AnnotationSet | None:
    """Return the notes of one version; None if it is none."""
    try:
        return parse_notes(data, source)
    except NotesUnreadable:
        return None


def good_path(story: Path) -> Path:
    """Return where the last good notes file of ``story`` is kept."""
    return LAST_GOOD.file_of(story)


class SeenBytes:
    """What a notes file held when it was last seen: megabytes, with many notes.

    They are told from others by their SHA-256, and held only as long as they are not
    kept as the last good ones of their story.

    Attributes:
        sha256: Their SHA-256, in hexadecimal.
    """

    __slots__ = ("_held", "_is_none", "_keep", "sha256")

    def __init__(self, data: bytes = b"") -> None:
        self.sha256 = sha256_of_bytes(data)
        self._is_none = not data
        self._held = data
        self._keep: Callable[[], bytes] | None = None

    def __bool__(self) -> bool:
        return not self._is_none

    def holds(self, data: bytes) -> bool:
        """Return whether these are the very bytes of ``data``."""
        return self.sha256 == sha256_of_bytes(data)

    @property
    def is_kept(self) -> bool:
        """Whether they are kept as the last good ones."""
        return self._keep is not None

    def note_kept(self, story: Path, disk: FileSystem = DISK) -> None:
        """Hold them no longer: they are kept as the last good ones of ``story``."""
        self._held, self._keep = b"", partial(good_bytes, story, disk)

    def read(self, notes: AnnotationSet | None) -> bytes:
        """Return them; if they are kept no more, ``notes`` as they would be written.

        Args:
            notes: The notes in them, if they are known.
        """
        kept = self._keep() if self._keep else self._held
        if self.holds(kept):
            return kept
        if notes is None:
            return b""
        from desktop.annotations.file.notes_writer import serialise_notes  # late

        return serialise_notes(notes, "")


def keep_good(story: Path, data: bytes, disk: FileSystem = DISK) -> SeenBytes:
    """Remember ``data`` as the last good notes file of ``story``, if that can be.

    Returns:
        What was seen, which is held if it cannot.
    """
    path, seen = good_path(story), SeenBytes(data)
    # A second copy that cannot be made is nothing to trouble the author with.
    with suppress(SaveFailed):
        make_private_folder(path.parent, disk)
        replace_quickly(path, data, mode=PRIVATE_FILE, disk=disk)
        seen.note_kept(story, disk)
    return seen


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
