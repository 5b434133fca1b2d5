"""Keeping out of one another's way while a file is replaced.

A lock spares windows of the app the work of merging what the other wrote; no promise
rests on it.  Whoever cannot get it therefore goes on without, rather than not save.
The files lie in the app's own folder, never beside a story, and are never removed: a
lock on a removed file locks nothing.
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.private_files import LOCKS, make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.files.filesystem import FileSystem

_PATIENCE = 1.0  # seconds
_PAUSE = 0.005  # seconds between two tries


@contextmanager
def locked(
    target: Path, disk: FileSystem, patience: float = _PATIENCE
) -> Iterator[bool]:
    """Have the lock of ``target`` for a while, if it is to be had.

    Args:
        target: The file that is to be replaced; symbolic links followed.
        disk: Where the locks are.
        patience: How long to wait for somebody else to give it up, in seconds.

    Yields:
        Whether nobody else can have it now.
    """
    descriptor = _waited_for(lock_path(target), disk, patience)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            with suppress(OSError):
                disk.unlock(descriptor)


def lock_path(target: Path) -> Path:
    """Return the file whose lock stands for ``target``."""
    return LOCKS.file_of(target, ending="")


def _waited_for(path: Path, disk: FileSystem, patience: float) -> int | None:
    until = time.monotonic() + patience
    with suppress(OSError, SaveFailed):
        make_private_folder(path.parent, disk)
        while True:
            descriptor = disk.try_lock(path)
            if descriptor is not None or time.monotonic() >= until:
                return descriptor
            time.sleep(_PAUSE)
    return None
