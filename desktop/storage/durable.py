"""Writing files so that neither a crash nor an error leaves half of one.

The new content is written beside the old, and is on the disk before it takes over
the name.  Whether what is replaced may be replaced is for the caller to know.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.disk_errors import cannot
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.regular_file import is_there

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST_NAME = 255  # bytes, on nearly every file system
_NEW_FILE = 0o666  # less what the author's umask takes away
_PRIVATE = 0o600
_ANYBODY_MAY_WRITE = 0o222
_CANNOT_SYNC_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
_CANNOT_LINK = {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK}


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
        old = _status(target, disk)
        with _staged(target, data, mode if old is None else _PRIVATE, disk) as new:
            temporary, status = new
            if old is not None:
                _take_over(target, old, temporary, disk)
            disk.replace(temporary, target)
        sync_folder(target.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error
    return status


def create_durably(
    path: Path, data: bytes, *, mode: int = _NEW_FILE, disk: FileSystem = DISK
) -> None:
    """Make a new file at ``path`` that holds ``data``, wholly or not at all.

    Raises:
        FileExistsError: If the name is taken; what has it is left alone.
        SaveFailed: If the disk refuses; then no file is made.
    """
    try:
        with _staged(path, data, mode, disk) as (temporary, _):
            _name_anew(temporary, path, disk)
        sync_folder(path.parent, disk)
    except FileExistsError:
        raise
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
    temporary = path.with_name(_temporary_name(path.name))
    try:
        descriptor = disk.open_new(temporary, mode)
        with ExitStack() as undo:
            undo.callback(_discard, temporary, disk)
            try:
                write_all(descriptor, data, disk)
            finally:
                disk.close(descriptor)
            disk.replace(temporary, path)
            undo.pop_all()
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


def sync_folder(folder: Path, disk: FileSystem = DISK) -> None:
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


@contextmanager
def _staged(
    target: Path, data: bytes, mode: int, disk: FileSystem
) -> Iterator[tuple[Path, os.stat_result]]:
    """Have ``data`` on the disk beside ``target``, under a name that is to change.

    When that goes wrong, the file of that name is removed.
    """
    temporary = target.with_name(_temporary_name(target.name))
    descriptor = disk.open_new(temporary, mode)
    with ExitStack() as undo:
        undo.callback(_discard, temporary, disk)
        try:
            write_all(descriptor, data, disk)
            # After a failed fsync the kernel may forget what it could not write, so
            # that asking again would be answered with a lie: the save is given up.
            disk.fsync(descriptor)
            status = disk.fstat(descriptor)
        finally:
            disk.close(descriptor)
        yield temporary, status
        undo.pop_all()


def _temporary_name(name: str) -> str:
    ending = f".{secrets.token_hex(6)}.reread-tmp"
    room = _LONGEST_NAME - len(ending) - 1
    return "." + os.fsdecode(os.fsencode(name)[:room]) + ending


def write_all(descriptor: int, data: bytes, disk: FileSystem = DISK) -> None:
    """Write all of ``data`` to an open file, in as few calls as the disk lets.

    Raises:
        OSError: If the disk refuses; some of it may be written then.
    """
    rest = memoryview(data)
    while rest:
        written = disk.write(descriptor, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _discard(temporary: Path, disk: FileSystem) -> None:
    with suppress(OSError):
        disk.unlink(temporary)


def _status(target: Path, disk: FileSystem) -> os.stat_result | None:
    """Return what is known of ``target``; None if there is no such file.

    Raises:
        OSError: If it is no file, or the author protected it from being written.
    """
    try:
        status = disk.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
    # Replacing a file asks for no permission on it, only on its folder.
    if not status.st_mode & _ANYBODY_MAY_WRITE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return status


def _take_over(
    target: Path, old: os.stat_result, temporary: Path, disk: FileSystem
) -> None:
    """Give the new file what the old one had besides its content, as far as allowed."""
    with suppress(OSError):
        disk.chown(temporary, old.st_uid, old.st_gid)
    with suppress(OSError):
        disk.copy_attributes(target, temporary)
    with suppress(OSError):
        # Last, as a new owner takes some permissions away.
        disk.chmod(temporary, old.st_mode & 0o7777)


def _name_anew(temporary: Path, path: Path, disk: FileSystem) -> None:
    try:
        disk.link(temporary, path)
        _discard(temporary, disk)
    except OSError as error:
        if error.errno not in _CANNOT_LINK:
            raise
        _claim_and_replace(temporary, path, disk)


def _claim_and_replace(temporary: Path, path: Path, disk: FileSystem) -> None:
    """Do as a hard link would, where there are none: an empty file claims the name."""
    descriptor = disk.open_new(path, _PRIVATE)
    with ExitStack() as undo:
        undo.callback(_discard, path, disk)
        disk.close(descriptor)
        disk.replace(temporary, path)
        undo.pop_all()
