"""Reading a file whole, and only if it is one.

A named pipe would hang the app, a device could do anything; neither is a story.
What a file's bytes mean is not known here.
"""

from __future__ import annotations

import errno
import hashlib
import stat
from typing import TYPE_CHECKING

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

LARGEST_FILE = 1 << 30
"""Bytes above which no file is read, whatever it is for."""

_PIECE = 1 << 20  # bytes read at a time, at least


@value
class Identity:
    """What changes when a file is written or replaced, in one look at the disk."""

    modified_ns: int
    size: int
    inode: int


@value
class FileContent:
    """The bytes of a file, and the file they came from."""

    data: bytes
    identity: Identity

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return sha256_of_bytes(self.data)


def sha256_of_bytes(data: bytes) -> str:
    """Return the SHA-256 of ``data``, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


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
    check_kind(disk.stat(path))  # before opening: a device may act on being opened
    descriptor = disk.open_to_read(path)
    try:
        status = disk.fstat(descriptor)
        check_kind(status)
        data = _read_all(descriptor, status.st_size, limit, disk)
    finally:
        disk.close(descriptor)
    # Taken before reading: a file written meanwhile then looks changed, as it should.
    return FileContent(data, identity_of(status))


def pieces_of(path: Path, size: int, disk: FileSystem = DISK) -> Iterator[bytes]:
    """Yield the bytes of the file at ``path``, at most ``size`` of them at a time.

    Raises:
        OSError: If the file cannot be read, as for :func:`read_regular_file`; of
            however many bytes it may be.
    """
    check_kind(disk.stat(path))
    descriptor = disk.open_to_read(path)
    try:
        check_kind(disk.fstat(descriptor))
        while piece := disk.read(descriptor, size):
            yield piece
    finally:
        disk.close(descriptor)


def check_kind(status: os.stat_result) -> None:
    """Make sure that what has this ``status`` is a file.

    Raises:
        OSError: ``EISDIR`` for a folder, ``EINVAL`` for what is not a file at all.
    """
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, translate("it is a folder"))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, translate("it is a pipe or a device, not a file"))


def identity_of(status: os.stat_result) -> Identity:
    """Return by what a file with this ``status`` is told from a later one."""
    return Identity(status.st_mtime_ns, status.st_size, status.st_ino)


def identity_at(path: Path, disk: FileSystem = DISK) -> Identity | None:
    """Return by what the file at ``path`` is told from a later one, without reading it.

    None if there is none.
    """
    try:
        return identity_of(disk.stat(path))
    except OSError:
        return None


def is_there(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether ``path`` leads to anything the app may know of."""
    try:
        disk.stat(path)
    except OSError:
        return False
    return True


def is_gone(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether there is no file at ``path``; not if nobody can tell."""
    try:
        disk.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # It may well be there.
    return False


def is_same_file(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, whatever links are in between."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):  # No file at all can have such a name.
        return one.absolute() == other.absolute()


def _read_all(descriptor: int, size: int, limit: int, disk: FileSystem) -> bytes:
    # All at once if the file is as large as it says: joining pieces takes its time.
    piece_size = min(max(size, _PIECE), limit) + 1
    pieces = []
    total = 0
    while piece := disk.read(descriptor, piece_size):
        pieces.append(piece)
        total += len(piece)
        if total > limit:
            raise OSError(errno.EFBIG, translate("it is too large"))
    return b"".join(pieces)
