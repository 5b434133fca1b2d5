"""Copies of a notes file that synchronising programs leave beside it.

Where a file was changed on two machines, such a program keeps one version under the
name and the other beside it.  Names alone do not tell for sure: what is in a copy
decides.  A reader's notes are no copy, nor is anything that is not notes.
"""

from __future__ import annotations

import errno
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.errors import NotesUnreadable, SaveFailed
from desktop.paths import state_folder
from desktop.storage.copy_names import CopyName, copy_name
from desktop.storage.derived_names import joined_name
from desktop.storage.disk_errors import cannot, shown_name
from desktop.storage.durable import (
    create_durably,
    remove_durably,
    sync_folder,
)
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.private_files import PRIVATE_FILE, make_private_folder
from desktop.storage.regular_file import Identity, identity_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


@dataclass(frozen=True, slots=True)
class ConflictCopy:
    """Another version of the notes on a story.

    Attributes:
        path: Where it lies.
        data: What is in it.
        notes: The notes it holds.
    """

    path: Path
    data: bytes
    notes: AnnotationSet


def likely_copies(notes_file: Path, disk: FileSystem = DISK) -> dict[Path, Identity]:
    """Return what may be copies of ``notes_file``, by their names alone.

    Each comes with what changes when it is written.
    """
    try:
        names = disk.listdir(notes_file.parent)
    except OSError:
        return {}
    paths = (notes_file.with_name(name) for name in sorted(names))
    likely = [path for path in paths if _name(path, notes_file) is not None]
    identities = ((path, identity_at(path, disk)) for path in likely)
    return {path: each for path, each in identities if each is not None}


def conflict_copies(
    notes_file: Path, story_name: str, notes: AnnotationSet, disk: FileSystem = DISK
) -> list[ConflictCopy]:
    """Return the other versions of ``notes_file`` that lie beside it.

    Args:
        notes_file: The notes file; it need not be there.
        story_name: What its notes call the story.
        notes: The notes in it.
        disk: Where to look.
    """
    found: list[ConflictCopy] = []
    for path in likely_copies(notes_file, disk):
        copy = _read(path, disk)
        if copy is None or copy.notes.is_read_only:
            continue
        is_certain = _name(path, notes_file) is CopyName.CERTAIN
        if is_certain or _are_on_one_story(notes, copy.notes, story_name):
            found.append(copy)
    return found


def read_copies(paths: Iterable[Path], disk: FileSystem = DISK) -> list[ConflictCopy]:
    """Return what is in those notes files at ``paths`` that can be joined."""
    found = (_read(path, disk) for path in paths)
    return [copy for copy in found if copy and not copy.notes.is_read_only]


def put_away(copy: ConflictCopy, disk: FileSystem = DISK) -> Path | None:
    """Move a copy whose notes were joined and saved out of the author's folder.

    A copy that was written since is left where it is.

    Returns:
        Where it is now; None if it was not moved.

    Raises:
        SaveFailed: If the disk refuses; the copy is then where it was.
    """
    kept = _free_name(copy.path, disk)
    if not _holds(copy, disk):
        return None
    try:
        disk.replace(copy.path, kept)
        sync_folder(kept.parent, disk)
        sync_folder(copy.path.parent, disk)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise SaveFailed(cannot("moved", copy.path, error)) from error
        _copy_and_remove(copy, kept, disk)
    return kept


def keep_joined(path: Path, data: bytes, disk: FileSystem = DISK) -> Path:
    """Keep ``data``, from the file at ``path``, where copies are put away.

    Returns:
        Where it is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    kept = _free_name(path, disk)
    create_durably(kept, data, mode=PRIVATE_FILE, disk=disk)
    return kept


def _copy_and_remove(copy: ConflictCopy, kept: Path, disk: FileSystem) -> None:
    """Do as a move would, from one disk to another."""
    create_durably(kept, copy.data, mode=PRIVATE_FILE, disk=disk)
    if _holds(copy, disk):
        remove_durably(copy.path, disk)


def _free_name(path: Path, disk: FileSystem) -> Path:
    """Return a new name in the folder of copies, which is made if it is missing."""
    folder = state_folder() / "joined"
    make_private_folder(folder, disk)
    ending = f"-{secrets.token_hex(4)}{path.suffix}"
    return folder / joined_name(folder, path.stem, ending, disk)


def _name(path: Path, notes_file: Path) -> CopyName | None:
    stem, suffix = notes_file.stem, notes_file.suffix
    name = path.name
    if not (name.startswith(stem) and name.endswith(suffix)) or name == notes_file.name:
        return None
    return copy_name(name[len(stem) : -len(suffix)])


def _read(path: Path, disk: FileSystem) -> ConflictCopy | None:
    try:
        data = read_notes_bytes(path, disk)
        notes = notes_in(data, shown_name(path))
    except NotesUnreadable:
        return None  # It is left where it is.
    return ConflictCopy(path, data, notes) if data else None


def _are_on_one_story(
    ours: AnnotationSet, theirs: AnnotationSet, story_name: str
) -> bool:
    if theirs.id == ours.id or not theirs.notes.keys().isdisjoint(ours.notes):
        return True
    return story_name in set(_sources(theirs))


def _sources(notes: AnnotationSet) -> Iterator[Any]:
    for note in notes.notes.values():
        target: Any = note.raw.get("target")
        source = target.get("source") if isinstance(target, dict) else target
        if isinstance(source, str):
            yield source


def _holds(copy: ConflictCopy, disk: FileSystem) -> bool:
    try:
        return read_notes_bytes(copy.path, disk) == copy.data
    except NotesUnreadable:
        return False
