"""What saves that were cut short have left behind, and putting it right.

A crash may leave the new content of a file beside it, or the old, under a name of our
own.  Such a file is removed only when what it holds is kept elsewhere; anything else
is moved to ``rescue``, and the author is told.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed, StoryUnreadable
from desktop.paths import config_folder, state_folder
from desktop.storage.encodings.encoding import LARGEST_STORY, decode
from desktop.storage.files import in_place
from desktop.storage.files.derived_names import is_shortened, whole_of
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.private_files import RESCUE
from desktop.storage.files.regular_file import (
    LARGEST_FILE,
    check_kind,
    read_regular_file,
    sha256_of_bytes,
)
from desktop.storage.files.staging import target_name
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import is_good
from desktop.storage.story.rescue import Rescued, rescue_leftover
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEAST_AGE = 60.0
"""Seconds for which a file may belong to a save that is still going on."""


@value
class Swept:
    """What a sweep did.

    Attributes:
        removed: Files whose content is kept elsewhere, and that are gone now.
        rescued: What was in files whose content was kept nowhere else.
        left: Files that may be somebody else's just now, or that the disk would not
            let go.
        completed: Files that were half written, in whatever folder, and are whole now.
    """

    removed: tuple[Path, ...] = ()
    rescued: tuple[Rescued, ...] = ()
    left: tuple[Path, ...] = ()
    completed: tuple[Path, ...] = ()


def sweep(
    folder: Path, disk: FileSystem = DISK, *, least_age: float = LEAST_AGE
) -> Swept:
    """Put right what saves that were cut short have left in ``folder``.

    Files that were being written in place are completed first, wherever they are, and
    the app's own folders are swept too.  Nothing goes wrong for the caller: what the
    disk refuses is left for the next time.

    Args:
        folder: Where stories and their notes lie.
        disk: Where to look.
        least_age: How long nobody must have touched a file, in seconds.
    """
    with suppress(OSError):
        folder = disk.realpath(folder)
    names = [name for name in _names(folder, disk) if target_name(name)]
    parts = [Swept(completed=tuple(in_place.finish(disk)))]
    parts += [_swept(folder / name, disk, least_age) for name in names]
    parts += [_removed(path, disk, least_age) for path in _own_temporaries(disk)]
    return _together(parts)


def _together(parts: list[Swept]) -> Swept:
    return Swept(
        removed=tuple(path for part in parts for path in part.removed),
        rescued=tuple(rescued for part in parts for rescued in part.rescued),
        left=tuple(path for part in parts for path in part.left),
        completed=tuple(path for part in parts for path in part.completed),
    )


def _swept(path: Path, disk: FileSystem, least_age: float) -> Swept:
    target = _target_of(path, disk)
    try:
        if _may_be_in_use(path, disk, least_age):
            return Swept(left=(path,))
        with locked(target, disk, patience=0) as is_ours:
            return _put_right(path, target, disk) if is_ours else Swept(left=(path,))
    except FileNotFoundError:
        return Swept()  # Its owner, or another window, was faster.
    except (OSError, SaveFailed):
        return Swept(left=(path,))


def _put_right(path: Path, target: Path, disk: FileSystem) -> Swept:
    data = read_regular_file(path, LARGEST_FILE, disk).data
    # What is in another place now may be there only until the next power cut.
    sync_folder(path.parent, disk)
    is_safe = _is_in(data, target, disk) or is_good(target, data, disk)
    if is_safe or _is_kept(data, disk):
        disk.unlink(path)
        return Swept(removed=(path,))
    rescued = rescue_leftover(target, data, disk)
    # Where the file cannot be removed, it must not be rescued every time.
    versions.keep_bytes(data, disk)
    with suppress(OSError):
        disk.unlink(path)
    return Swept(rescued=(rescued,))


def _removed(path: Path, disk: FileSystem, least_age: float) -> Swept:
    # What lies among the app's own files is new content that nobody was told is
    # saved, and what it was to replace still stands: unlike a story's, it may go.
    try:
        if _may_be_in_use(path, disk, least_age):
            return Swept(left=(path,))
        disk.unlink(path)
    except FileNotFoundError:
        return Swept()
    except OSError:
        return Swept(left=(path,))
    return Swept(removed=(path,))


def _may_be_in_use(path: Path, disk: FileSystem, least_age: float) -> bool:
    status = disk.lstat(path)
    check_kind(status)
    # When old content gets a name of ours, only the second of the two changes.
    touched = max(status.st_mtime, status.st_ctime)
    return time.time() - touched < least_age


def _is_in(data: bytes, target: Path, disk: FileSystem) -> bool:
    """Return whether the file itself holds, or begins with, what was left beside it."""
    try:
        return read_regular_file(target, LARGEST_FILE, disk).data.startswith(data)
    except OSError:
        return not data


def _is_kept(data: bytes, disk: FileSystem) -> bool:
    if versions.get_bytes(sha256_of_bytes(data), disk) is not None:
        versions.keep_bytes(data, disk)  # it may be there but not on the disk yet
        return True
    if len(data) > LARGEST_STORY:
        return False
    try:
        text = decode(data).text
    except StoryUnreadable:
        return False
    if versions.get(versions.sha256_of(text), disk) is None:
        return False
    versions.keep(text, disk)
    return True


def _target_of(path: Path, disk: FileSystem) -> Path:
    """Return the file beside which ``path`` was made."""
    target = path.with_name(target_name(path.name) or path.name)
    if not is_shortened(target.name):
        return target
    return whole_of(target, disk) or target


def _own_temporaries(disk: FileSystem) -> Iterator[Path]:
    state = state_folder()
    inner = [state / name for name in _names(state, disk) if name != RESCUE.name]
    for folder in dict.fromkeys([config_folder(), state, *inner]):
        for name in _names(folder, disk):
            if target_name(name):
                yield folder / name


def _names(folder: Path, disk: FileSystem) -> list[str]:
    try:
        return sorted(disk.listdir(folder))
    except OSError:
        return []
