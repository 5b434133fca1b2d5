"""The calls by which stories and notes reach the disk, one method each.

All of the storage layer goes through one such object, so that a test can let any
single call fail.  The calls are those of :mod:`os`, with the gaps between platforms
closed; nothing is decided here.  Swapping two names in one step, for which the standard
library has no call, is among them: between the moment a file is looked at and the
moment it is replaced, somebody else may write it, and what was swapped still has one.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_BINARY = getattr(os, "O_BINARY", 0)
# Opening a named pipe would otherwise wait for ever for somebody to write to it.
_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
# The app's own files are no links to somewhere else.
_OWN = _NO_WAITING | getattr(os, "O_NOFOLLOW", 0)
_BEYOND = 1 << 30  # bytes
_HIGHEST_PID = 1 << 31
_PRIVATE = 0o600


if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


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
        if sys.platform == "darwin":
            # There fsync leaves it in the memory of the drive, if the drive has any.
            with suppress(OSError):
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
                return
        os.fsync(descriptor)

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
        """Return how many bytes a name in ``folder`` may have."""
        if sys.platform == "win32":
            return 255  # UTF-16 units there
        with _said_by_the_system():
            return os.pathconf(folder, "PC_NAME_MAX")

    def replace(self, path: Path, target: Path) -> None:
        """Give ``path`` the name ``target``, in place of what had it."""
        os.replace(path, target)

    def exchange(self, path: Path, target: Path) -> None:
        """Give ``path`` and ``target`` each other's file; ``ENOSYS`` where unknown."""
        from desktop.storage.files.swapping import swap  # late: to write only

        swap(path, target)

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
        if sys.platform != "win32":
            os.chown(path, user, group)

    def copy_attributes(self, path: Path, target: Path) -> None:
        """Copy the extended attributes that the system lets one copy."""
        if sys.platform == "linux":
            for name in os.listxattr(path):
                with suppress(OSError):
                    os.setxattr(target, name, os.getxattr(path, name))

    def fsync_folder(self, path: Path) -> None:
        """Return when the names in a folder are on the disk."""
        if sys.platform == "win32":
            return  # Windows has no such call, and writes names through by itself.
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def open_to_append(self, path: Path, mode: int) -> int:
        """Return a descriptor that writes at the end of a file, made if missing."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY | _OWN
        return os.open(path, flags, mode)

    def lock_alone(self, descriptor: int) -> None:
        """Lock an open file until it is closed; ``BlockingIOError`` if it is locked."""
        _lock(descriptor, is_shared=False)

    def lock_shared(self, descriptor: int) -> None:
        """Lock an open file for all who do the same, as far as the system can."""
        _lock(descriptor, is_shared=True)

    def is_running(self, pid: int) -> bool:
        """Return whether there is a process of that number, where it can be asked."""
        if sys.platform == "win32" or not 0 < pid < _HIGHEST_PID:
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass  # It is somebody else's, and runs.
        return True

    def try_lock(self, path: Path) -> int | None:
        """Return a descriptor that holds the lock ``path``; None if somebody has it.

        Closing it, or the end of the process however it comes, gives the lock up.
        """
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY | _OWN, _PRIVATE)
        try:
            _lock(descriptor, is_shared=False)
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


def _lock(descriptor: int, *, is_shared: bool) -> None:
    # The system unlocks what a process had locked when that ends, however it does.
    if sys.platform == "win32":
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        # Beyond all content, as nobody can read what is locked there.
        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, error.strerror) from error
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
    else:
        kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)


DISK = FileSystem()
"""The real disk; it holds no state."""
