"""Reading a file whole, and only if it is one.

A named pipe would hang the app, a device could do anything; neither is a story.
What a file's bytes mean is not known here.
"""

from __future__ import annotations

import errno
import hashlib
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.storage.filesystem import DISK, FileSystem

if TYPE_CHECKING:
    import os
    from pathlib import Path

_PIECE = 1 << 20  # bytes read at a time


@dataclass(frozen=True, slots=True)
class Identity:
    """What changes when a file is written or replaced, in one look at the disk."""

    modified_ns: int
    size: int
    inode: int


@dataclass(frozen=True, slots=True)
class FileContent:
    """The bytes of a file, and the file they came from."""

    data: bytes
    identity: Identity

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def read_regular_file(path: Path, limit: int, disk: FileSystem = DISK) -> FileContent:
    """Return all bytes of the file at ``path``.

    Args:
        path: The file; symbolic links are followed.
        limit: The largest size read, in bytes.
        disk: Where to read.

    Raises:
        OSError: If the file cannot be read; ``EISDIR`` for a folder, ``EINVAL`` for
            what is not a file at all, ``EFBIG`` above ``limit``.
    """
    _check_kind(disk.stat(path))  # before opening: a device may act on being opened
    descriptor = disk.open_to_read(path)
    try:
        status = disk.fstat(descriptor)
        _check_kind(status)
        data = _read_all(descriptor, limit, disk)
    finally:
        disk.close(descriptor)
    # Taken before reading: a file written meanwhile then looks changed, as it should.
    return FileContent(data, identity_of(status))


def identity_of(status: os.stat_result) -> Identity:
    """Return by what a file with this ``status`` is told from a later one."""
    return Identity(status.st_mtime_ns, status.st_size, status.st_ino)


def is_there(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether ``path`` leads to anything the app may know of."""
    try:
        disk.stat(path)
    except OSError:
        return False
    return True


def is_same_file(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, whatever links are in between."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def _check_kind(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a file")


def _read_all(descriptor: int, limit: int, disk: FileSystem) -> bytes:
    data = bytearray()
    while piece := disk.read(descriptor, _PIECE):
        data += piece
        if len(data) > limit:
            raise OSError(errno.EFBIG, "it is too large")
    return bytes(data)
