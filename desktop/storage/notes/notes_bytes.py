"""The bytes of a notes file, and the notes in them.

A file in which git marked a conflict holds two versions of the notes: they are joined.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.joining.conflict_markers import marked_versions
from desktop.annotations.joining.sets import join
from desktop.errors import NotesUnreadable
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.regular_file import read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.files.filesystem import FileSystem

_LARGEST = 32 << 20  # bytes, as the notes file's own rules have it


def read_notes_bytes(path: Path, disk: FileSystem) -> bytes:
    """Return the bytes of the notes file at ``path``; none if there is no file.

    Raises:
        NotesUnreadable: If it cannot be read, or leads out of its folder.
    """
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
        if error.errno == errno.ENAMETOOLONG:
            return b""  # No file can be called so, and there is none.
        raise NotesUnreadable(cannot("opened", path, error)) from error


def notes_in(data: bytes, source: str) -> AnnotationSet:
    """Return the notes in ``data``, those of both versions if git marked two.

    Args:
        data: The bytes of a notes file; nothing if there is none.
        source: What to call it when telling the author.

    Raises:
        NotesUnreadable: If it is not a notes file.
    """
    if not data:
        return AnnotationSet()
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
