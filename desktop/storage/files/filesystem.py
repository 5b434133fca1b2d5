"""The calls by which stories and notes reach the disk, one method each.

All of the storage layer goes through one such object, so that a test can let any
single call fail.  The calls are those of :mod:`os`, with the gaps between platforms
closed by :data:`~desktop.system.here.SYSTEM`; nothing is decided here.  Swapping two
names in one step, for which the standard library has no call, is among them: between
the moment a file is looked at and the moment it is replaced, somebody else may write
it, and what was swapped still has one.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.system.here import SYSTEM
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_BINARY = getattr(os, "O_BINARY", 0)
# Opening a named pipe would otherwise wait for ever for somebody to write to it.
_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
# The app's own files are no links to somewhere else.
_OWN = _NO_WAITING | getattr(os, "O_NOFOLLOW", 0)
_HIGHEST_PID = 1 << 31
_PRIVATE = 0o600


class FileSystem:
    """The disk; every method raises the ``OSError`` the system reports."""

    def open_to_read(self, path: Path) -> int:
        """Return a descriptor of the file at ``path``, without ever waiting."""
        with _said_by_the_system():
            return os.open(path, os.O_RDONLY | _BINARY | _NO_WAITING)

    def open_new(self, path: Path, mode: int) -> int:
        """Return a descriptor of a new file; it fails if the name is taken."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)

    def open_to_write(self, path: Path) -> int:
        """Return a descriptor of the file at ``path``, whose content still stands."""
        return os.open(path, os.O_WRONLY | _BINARY | _NO_WAITING)

    def read(self, descriptor: int, size: int) -> bytes:
        """Return up to ``size`` bytes; none at the end of the file."""
        return os.read(descriptor, size)

    def write(self, descriptor: int, data: memoryview) -> int:
        """Write some of ``data`` and return how many bytes of it."""
        return os.write(descriptor, data)

    def truncate(self, descriptor: int, size: int) -> None:
        """Make an open file ``size`` bytes long."""
        os.ftruncate(descriptor, size)

    def fsync(self, descriptor: int) -> None:
        """Return when what was written is on the disk."""
        SYSTEM.write_through(descriptor)

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""
        os.close(descriptor)

    def fstat(self, descriptor: int) -> os.stat_result:
        """Return what is known of an open file."""
        return os.fstat(descriptor)

    def stat(self, path: Path) -> os.stat_result:
        """Return what is known of the file ``path`` leads to."""
        with _said_by_the_system():
            return os.stat(path)

    def lstat(self, path: Path) -> os.stat_result:
        """Return what is known of ``path`` itself, even if it is a symbolic link."""
        with _said_by_the_system():
            return os.lstat(path)

    def realpath(self, path: Path) -> Path:
        """Return ``path`` with every symbolic link followed."""
        with _said_by_the_system():
            return Path(os.path.realpath(path))

    def readlink(self, path: Path) -> str:
        """Return where a symbolic link leads, as it says itself."""
        with _said_by_the_system():
            return os.readlink(path)

    def is_writable(self, folder: Path) -> bool:
        """Return whether one may make files in ``folder``, as far as can be told."""
        with _said_by_the_system():
            return os.access(folder, os.W_OK)

    def longest_name(self, folder: Path) -> int:
        """Return how long a name in ``folder`` may be, as the system counts that."""
        with _said_by_the_system():
            return SYSTEM.longest_name(folder)

    def replace(self, path: Path, target: Path) -> None:
        """Give ``path`` the name ``target``, in place of what had it."""
        os.replace(path, target)

    def exchange(self, path: Path, target: Path) -> None:
        """Give ``path`` and ``target`` each other's file; ``ENOSYS`` where unknown."""
        SYSTEM.swap(path, target)

    def link(self, path: Path, target: Path) -> None:
        """Give ``path`` a second name; it fails if the name is taken."""
        os.link(path, target)

    def unlink(self, path: Path) -> None:
        """Remove the name ``path``."""
        os.unlink(path)

    def mkdir(self, path: Path, mode: int) -> None:
        """Make one folder."""
        os.mkdir(path, mode)

    def rmdir(self, path: Path) -> None:
        """Remove an empty folder."""
        os.rmdir(path)

    def listdir(self, path: Path) -> list[str]:
        """Return the names in a folder, in no order."""
        with _said_by_the_system():
            return os.listdir(path)

    def chmod(self, path: Path, mode: int) -> None:
        """Set the permissions of a file."""
        os.chmod(path, mode)

    def chown(self, path: Path, user: int, group: int) -> None:
        """Set the owner of a file, where files have one."""
        SYSTEM.change_owner(path, user, group)

    def copy_attributes(self, path: Path, target: Path) -> None:
        """Copy the extended attributes that the system lets one copy."""
        SYSTEM.copy_attributes(path, target)

    def fsync_folder(self, path: Path) -> None:
        """Return when the names in a folder are on the disk."""
        SYSTEM.write_names_through(path)

    def open_to_append(self, path: Path, mode: int) -> int:
        """Return a descriptor that writes at the end of a file, made if missing."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY | _OWN
        return os.open(path, flags, mode)

    def lock_alone(self, descriptor: int) -> None:
        """Lock an open file until it is closed; ``BlockingIOError`` if it is locked."""
        SYSTEM.lock(descriptor, is_shared=False)

    def lock_shared(self, descriptor: int) -> None:
        """Lock an open file for all who do the same, as far as the system can."""
        SYSTEM.lock(descriptor, is_shared=True)

    def is_running(self, pid: int) -> bool:
        """Return whether there is a process of that number, where it can be asked."""
        return 0 < pid < _HIGHEST_PID and SYSTEM.is_running(pid)

    def try_lock(self, path: Path) -> int | None:
        """Return a descriptor that holds the lock ``path``; None if somebody has it.

        Closing it, or the end of the process however it comes, gives the lock up.
        """
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY | _OWN, _PRIVATE)
        try:
            SYSTEM.lock(descriptor, is_shared=False)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def unlock(self, descriptor: int) -> None:
        """Give up the lock that ``descriptor`` holds."""
        os.close(descriptor)


@contextmanager
def _said_by_the_system() -> Iterator[None]:
    """Have a path that no system takes refused as the system would refuse it."""
    try:
        yield
    except ValueError as error:  # It has a NUL in it, or half a surrogate pair.
        raise OSError(errno.EINVAL, translate("no file can be called so")) from error


DISK = FileSystem()
"""The real disk; it holds no state."""
