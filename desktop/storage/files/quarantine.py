"""Keeping aside what would otherwise be overwritten or lost.

The copy lies beside the file it was in, and says in its name why and when.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.derived_names import NOTES, joined_name
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import create_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.history import versions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST_TIME = 24  # bytes of a name, with the number of several in one second

_LARGEST_COPIED = 32 << 20  # bytes; what is larger was never copied aside


def keep_anywhere(path: Path, data: bytes, disk: FileSystem = DISK) -> Path | None:
    """Keep what the file at ``path`` held: in ``versions``, or else beside it.

    Returns:
        Where the copy is beside it; None if it is in ``versions``.

    Raises:
        SaveFailed: If neither place takes it.
    """
    try:
        versions.keep_bytes(data, disk)
    except SaveFailed as problem:
        return keep_beside(path, data, problem, disk)
    return None


def keep_beside(
    path: Path, data: bytes, problem: SaveFailed, disk: FileSystem = DISK
) -> Path:
    """Keep what the file at ``path`` held beside it, and return where.

    Raises:
        SaveFailed: The ``problem`` why it is in no better place, if that fails too.
    """
    with suppress(SaveFailed):
        return keep_aside(path, data, "earlier", disk=disk)
    raise problem from problem.__cause__


def keep_aside(
    path: Path, data: bytes, why: str, *, mode: int = 0o666, disk: FileSystem = DISK
) -> Path:
    """Keep a copy of ``data``, the content of the file at ``path``.

    What is kept already is not kept twice.

    Args:
        path: The file, such as ``here.txt.annotations.json``.
        data: What to keep.
        why: A word for its name: ``here.txt.annotations.WHY-TIME.json``.
        mode: Permissions of the copy, before the umask.
        disk: Where to write.

    Returns:
        Where the copy is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    prefix = _prefix(path, why, disk)
    if earlier := _earlier_copy(path.parent, prefix, data, disk):
        return earlier
    for name in _names(path, why, disk):
        copy = path.with_name(name)
        try:
            create_durably(copy, data, mode=mode, disk=disk)
        except FileExistsError:
            continue
        return copy
    raise AssertionError("there is always another number")


def move_aside(path: Path, why: str, disk: FileSystem = DISK) -> Path | None:
    """Move what is at ``path`` out of the way, whatever it is.

    Args:
        path: The file, such as ``here.txt.annotations.json``.
        why: A word for its name: ``here.txt.annotations.WHY-TIME.json``.
        disk: Where it is.

    Returns:
        Where it is now; None if there was nothing.

    Raises:
        SaveFailed: If the disk refuses.
    """
    aside = _copy_of(path, why, disk) or _free_name(path, why, disk)
    try:
        disk.replace(path, aside)
        sync_folder(path.parent, disk)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SaveFailed(cannot("renamed", path, error)) from error
    return aside


def _copy_of(path: Path, why: str, disk: FileSystem) -> Path | None:
    """Return where a copy of the file lies aside already, if one does."""
    try:
        data = read_regular_file(path, _LARGEST_COPIED, disk).data
    except OSError:
        return None
    return _earlier_copy(path.parent, _prefix(path, why, disk), data, disk)


def _free_name(path: Path, why: str, disk: FileSystem) -> Path:
    names = (path.with_name(name) for name in _names(path, why, disk))
    return next(name for name in names if not is_there(name, disk))


def _names(path: Path, why: str, disk: FileSystem) -> Iterator[str]:
    time = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    prefix = _prefix(path, why, disk)
    yield f"{prefix}{time}{path.suffix}"
    for number in count(2):
        yield f"{prefix}{time}-{number}{path.suffix}"


def _prefix(path: Path, why: str, disk: FileSystem) -> str:
    """Return by what the names of copies begin that are kept aside for that reason."""
    story, notes, rest = path.stem.rpartition(NOTES)
    name, ending = (story, notes + rest) if story else (path.stem, "")
    spare = len(path.suffix) + _LONGEST_TIME
    return joined_name(path.parent, name, f"{ending}.{why}-", disk, spare=spare)


def _earlier_copy(
    folder: Path, prefix: str, data: bytes, disk: FileSystem
) -> Path | None:
    try:
        names = disk.listdir(folder)
    except OSError as error:
        raise SaveFailed(cannot("read", folder, error)) from error
    for name in names:
        if name.startswith(prefix) and _holds(folder / name, data, disk):
            return folder / name
    return None


def _holds(path: Path, data: bytes, disk: FileSystem) -> bool:
    try:
        return read_regular_file(path, len(data), disk).data == data
    except OSError:
        return False
