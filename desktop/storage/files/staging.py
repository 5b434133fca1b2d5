"""New content that is on the disk, beside the file whose name it is to take.

It lies under a name of our own, which tells what was left behind by a crash: see
:mod:`desktop.storage.files.temporary_files`.  How it gets the other name is for the
caller.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.derived_names import joined_name, shortened
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ENDING = ".{}.reread-tmp"
_RANDOM = 6  # bytes
_OURS = re.compile(r"\.(.+)\.[0-9a-f]{12}\.reread-tmp", re.DOTALL)
_PRIVATE = 0o600
_ANYBODY_MAY_WRITE = 0o222
# Where a path is as long as can be, there is no name beside it.
_MAY_NOT_MAKE_FILES = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG}
_SHARING = {5, 32}  # Windows: somebody has the file open just now
_PATIENCE = 2.5  # seconds
_PAUSE = 0.05  # seconds between two tries

CANNOT_LINK = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
    | {errno.EINVAL}
)
"""The errors by which a file system says that it has no hard links."""


class FolderNotWritable(OSError):
    """No file may be made in the folder of the file that is to be replaced."""


@value
class Staged:
    """New content on the disk.

    Attributes:
        path: Where it lies for now.
        status: What is known of the file.
    """

    path: Path
    status: os.stat_result


def stage(
    target: Path,
    data: bytes,
    mode: int,
    disk: FileSystem,
    *,
    like: os.stat_result | None = None,
) -> Staged:
    """Have ``data`` on the disk beside ``target``.

    Args:
        target: The file it is to replace or to become.
        data: The new content.
        mode: Permissions of the new file, before the umask; not with ``like``.
        disk: Where to write.
        like: What is known of ``target``: the new file gets its permissions, its owner
            and its extended attributes, as far as that is allowed.

    Raises:
        FolderNotWritable: If one may not make files there.
        OSError: If the disk refuses; then no new file is left.
    """
    temporary = temporary_beside(target, disk)
    descriptor = _opened(temporary, mode if like is None else _PRIVATE, disk)
    with discarded_on_error(temporary, disk):
        try:
            write_all(descriptor, data, disk)
            if like is not None:
                _take_over(target, like, temporary, disk)
            # After a failed fsync the kernel may forget what it could not write, so
            # that asking again would be answered with a lie: the save is given up.
            disk.fsync(descriptor)
            status = disk.fstat(descriptor)
        finally:
            disk.close(descriptor)
    return Staged(temporary, status)


def temporary_beside(target: Path, disk: FileSystem = DISK) -> Path:
    """Return a free name beside ``target``, one of our own."""
    import secrets  # late: who only reads makes no names

    ending = _ENDING.format(secrets.token_hex(_RANDOM))
    name = joined_name(target.parent, target.name, ending, disk, before=".")
    return target.with_name(name)


def is_temporary_of(name: str, target: str) -> bool:
    """Return whether ``name`` is one of our own beside a file called ``target``."""
    return target_name(name) in (target, shortened(target))


def target_name(name: str) -> str | None:
    """Return what the file was to be called that lies under ``name`` for now.

    A very long name comes back shortened.  None if ``name`` is not ours.
    """
    found = _OURS.fullmatch(name)
    return found[1] if found else None


@contextmanager
def discarded_on_error(temporary: Path, disk: FileSystem) -> Iterator[None]:
    """Remove the file ``temporary`` if what is done meanwhile goes wrong."""
    try:
        yield
    except (OSError, SaveFailed):
        discard(temporary, disk)
        raise


def discard(temporary: Path, disk: FileSystem) -> None:
    """Remove a file that is of no more use, if the disk lets us."""
    with suppress(OSError):
        disk.unlink(temporary)


def status_of(target: Path, disk: FileSystem) -> os.stat_result | None:
    """Return what is known of ``target``; None if there is no such file.

    Raises:
        OSError: If it is no file, or the author protected it from being written.
    """
    try:
        status = disk.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, translate("it is not a file"))
    # Replacing a file asks for no permission on it, only on its folder.
    if not status.st_mode & _ANYBODY_MAY_WRITE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return status


def name_anew(temporary: Path, path: Path, disk: FileSystem) -> None:
    """Give ``temporary`` the name ``path``, and never in place of anything.

    Raises:
        FileExistsError: If the name is taken.
        OSError: If the disk refuses.
    """
    try:
        disk.link(temporary, path)
        discard(temporary, disk)
    except OSError as error:
        if error.errno not in CANNOT_LINK:
            raise
        _claim_and_replace(temporary, path, disk)


def replace_patiently(path: Path, target: Path, disk: FileSystem) -> None:
    """Give ``path`` the name ``target``, in place of what had it.

    On Windows that is refused while a virus scanner or a search index reads either,
    which is over in a moment.

    Raises:
        OSError: If the disk refuses.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            return disk.replace(path, target)
        except PermissionError as error:
            is_shared = getattr(error, "winerror", None) in _SHARING
            if not is_shared or time.monotonic() >= until:
                raise
        time.sleep(_PAUSE)


def write_all(descriptor: int, data: bytes, disk: FileSystem) -> None:
    """Write all of ``data``, however little the disk takes at a time.

    Raises:
        OSError: If it takes nothing any more.
    """
    rest = memoryview(data)
    while rest:
        written = disk.write(descriptor, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _opened(temporary: Path, mode: int, disk: FileSystem) -> int:
    try:
        return disk.open_new(temporary, mode)
    except OSError as error:
        if error.errno in _MAY_NOT_MAKE_FILES:
            raise FolderNotWritable(error.errno, error.strerror) from error
        raise


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


def _claim_and_replace(temporary: Path, path: Path, disk: FileSystem) -> None:
    """Do as a hard link would, where there are none: an empty file claims the name."""
    descriptor = disk.open_new(path, _PRIVATE)
    with ExitStack() as undo:
        undo.callback(discard, path, disk)
        disk.close(descriptor)
        disk.replace(temporary, path)
        undo.pop_all()
