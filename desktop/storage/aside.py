"""Keeping aside what would otherwise be overwritten or lost.

The copy lies beside the file it was in, and says in its name why and when.
"""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.disk_errors import cannot
from desktop.storage.durable import create_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.regular_file import read_regular_file

if TYPE_CHECKING:
    from pathlib import Path


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
    prefix = f"{path.stem}.{why}-"
    if earlier := _earlier_copy(path.parent, prefix, data, disk):
        return earlier
    time = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    for number in count(1):
        ending = path.suffix if number == 1 else f"-{number}{path.suffix}"
        copy = path.with_name(f"{prefix}{time}{ending}")
        try:
            create_durably(copy, data, mode=mode, disk=disk)
        except FileExistsError:
            continue
        return copy
    raise AssertionError("there is always another number")


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
