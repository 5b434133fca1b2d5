"""Writing files so that neither a crash nor an error leaves half of one.

The new content is written beside the old, and is on the disk before it takes over
the name.  Whether what is replaced may be replaced is for the caller to know.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.files.staging import (
    discarded_on_error,
    name_anew,
    replace_patiently,
    stage,
    status_of,
    temporary_beside,
    write_all,
)

if TYPE_CHECKING:
    import os
    from pathlib import Path

_NEW_FILE = 0o666  # less what the author's umask takes away
_CANNOT_SYNC_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


def write_durably(
    path: Path, data: bytes, *, mode: int = _NEW_FILE, disk: FileSystem = DISK
) -> os.stat_result:
    """Replace the file at ``path`` with ``data``, wholly or not at all.

    A symbolic link stays one: its target is replaced.  Permissions stay, and owner
    and extended attributes as far as the system allows.

    Args:
        path: The file; it need not exist yet, but its folder must.
        data: All of its new content.
        mode: Permissions of the file if it is new, before the umask.
        disk: Where to write.

    Returns:
        What is known of the file that was written.

    Raises:
        SaveFailed: If the disk refuses; the old content then stands, except when only
            the folder could not be synced after the new content was in place.
    """
    try:
        target = disk.realpath(path)
        new = stage(target, data, mode, disk, like=status_of(target, disk))
        with discarded_on_error(new.path, disk):
            replace_patiently(new.path, target, disk)
        sync_folder(target.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error
    return new.status


def create_durably(
    path: Path, data: bytes, *, mode: int = _NEW_FILE, disk: FileSystem = DISK
) -> None:
    """Make a new file at ``path`` that holds ``data``, wholly or not at all.

    Raises:
        FileExistsError: If the name is taken; what has it is left alone.
        SaveFailed: If the disk refuses; then no file is made.
    """
    try:
        new = stage(path, data, mode, disk)
        with discarded_on_error(new.path, disk):
            name_anew(new.path, path, disk)
        sync_folder(path.parent, disk)
    except FileExistsError:
        raise
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


def replace_durably(
    path: Path, data: bytes, *, mode: int = _NEW_FILE, disk: FileSystem = DISK
) -> None:
    """Put a new file that holds ``data`` in place of whatever is called ``path``.

    Nothing of what that was stays: a link is replaced, not followed.

    Raises:
        SaveFailed: If the disk refuses; what was there then stands, except when only
            the folder could not be synced.
    """
    try:
        new = stage(path, data, mode, disk)
        with discarded_on_error(new.path, disk):
            replace_patiently(new.path, path, disk)
        sync_folder(path.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


def replace_quickly(
    path: Path, data: bytes, *, mode: int = _NEW_FILE, disk: FileSystem = DISK
) -> None:
    """Replace the file at ``path`` with ``data``, without waiting for the disk.

    For what can be done without: after a power cut it may be damaged or gone, but no
    reader ever sees half of it.

    Raises:
        SaveFailed: If the disk refuses; the old content then stands.
    """
    temporary = temporary_beside(path, disk)
    try:
        descriptor = disk.open_new(temporary, mode)
        with discarded_on_error(temporary, disk):
            try:
                write_all(descriptor, data, disk)
            finally:
                disk.close(descriptor)
            disk.replace(temporary, path)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


def remove_durably(path: Path, disk: FileSystem = DISK) -> None:
    """Remove the file at ``path``, if there is one.

    Raises:
        SaveFailed: If the disk refuses.
    """
    try:
        with suppress(FileNotFoundError):
            disk.unlink(path)
        sync_folder(path.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("removed", path, error)) from error


def make_folder(path: Path, *, mode: int = 0o777, disk: FileSystem = DISK) -> None:
    """Make the folder at ``path`` and those it lies in, as far as they are missing.

    Raises:
        SaveFailed: If the disk refuses.
    """
    missing = [path, *path.parents]
    while missing and is_there(missing[-1], disk):
        missing.pop()
    try:
        for folder in reversed(missing):
            with suppress(FileExistsError):
                disk.mkdir(folder, mode)
            sync_folder(folder.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("made", path, error)) from error


def sync_folder(folder: Path, disk: FileSystem) -> None:
    """Return when the names in ``folder`` are on the disk, where it can be asked.

    Raises:
        OSError: If the disk reports an error.
    """
    try:
        disk.fsync_folder(folder)
    except OSError as error:
        # Some network file systems have no such call; there is nothing better to do.
        if error.errno not in _CANNOT_SYNC_FOLDERS:
            raise
