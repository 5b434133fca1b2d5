"""Giving a file new content while others may be writing it too.

The new content and the old change places in one step where the system can do that, so
that what was replaced can be looked at afterwards.  If it is not what the app had read,
somebody else wrote it at the last moment: it is kept, and handed to the caller, who
merges it in and publishes again.  Nothing is ever swapped back, for that would replace
what nobody has looked at.  Where no two files can change places, the old content gets a
second name first; where there are no such names either, it is looked at just before.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files import in_place
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.quarantine import keep_anywhere
from desktop.storage.files.regular_file import (
    LARGEST_FILE,
    FileContent,
    check_kind,
    identity_of,
    read_regular_file,
)
from desktop.storage.files.staging import (
    CANNOT_LINK,
    FolderNotWritable,
    Staged,
    discard,
    discarded_on_error,
    is_temporary_of,
    name_anew,
    replace_patiently,
    stage,
    status_of,
    temporary_beside,
)
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator
    from pathlib import Path

# EPERM comes from sandboxes that do not know the call.
_CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}

_IS_MOUNTED = {errno.EBUSY, errno.EXDEV}  # a file that is a mount point by itself
_NEW_FILE = 0o666  # less what the author's umask takes away
_ATTEMPTS = 8  # while others remove and make the file

_CANNOT_EXCHANGE |= {errno.EPERM}


class OvertakenError(OSError):
    """Somebody else made, removed or wrote the file since it was looked at."""


class NotReplaceableError(OSError):
    """The file must stay the same file: it is to be written in place."""


@contextmanager
def overtaken_by_others() -> Iterator[None]:
    """Tell the caller to look again if a name came or went meanwhile.

    Raises:
        OvertakenError: Instead of ``FileNotFoundError`` and ``FileExistsError``.
    """
    try:
        yield
    except (FileNotFoundError, FileExistsError) as error:
        raise OvertakenError from error


def put_in_place(
    new: Path, target: Path, is_known: Callable[[bytes], bool], disk: FileSystem
) -> Path | bytes:
    """Give ``new`` the name ``target``, in place of the file that has it.

    When this raises, ``new`` is where it was.

    Returns:
        Where the old content lies now; or itself, where it can lie nowhere.  Then it
        is kept unless ``is_known``.

    Raises:
        NotReplaceableError: If the file is mounted by itself.
        OvertakenError: If somebody else wrote it in between.
        OSError: If the disk refuses.
        SaveFailed: If the old content cannot be kept.
    """
    try:
        disk.exchange(new, target)
    except OSError as error:
        if error.errno in _IS_MOUNTED:
            raise NotReplaceableError from error
        if error.errno not in _CANNOT_EXCHANGE:
            raise
    else:
        return new
    try:
        return _replace_behind_a_link(new, target, disk)
    except OSError as error:
        if error.errno not in CANNOT_LINK:
            raise
        return _replace_after_a_look(new, target, is_known, disk)


def _replace_behind_a_link(new: Path, target: Path, disk: FileSystem) -> Path:
    kept = temporary_beside(target, disk)
    disk.link(target, kept)
    with discarded_on_error(kept, disk):
        replace_patiently(new, target, disk)
    return kept


def _replace_after_a_look(
    new: Path, target: Path, is_known: Callable[[bytes], bool], disk: FileSystem
) -> bytes:
    content = read_regular_file(target, LARGEST_FILE, disk)
    if not is_known(content.data):
        keep_anywhere(target, content.data, disk)
    if identity_of(disk.stat(target)) != content.identity:
        raise OvertakenError
    replace_patiently(new, target, disk)
    return content.data


@value
class Published:
    """A file that has its new content.

    Attributes:
        status: What is known of the file.
        displaced: What it held if that was not known: somebody else wrote it.  It is
            kept in ``versions``, or else beside the file, and still to be merged into
            it.  None if the file held what was known, or there was none.
    """

    status: os.stat_result
    displaced: bytes | None = None


def publish(
    path: Path,
    data: bytes,
    is_known: Callable[[bytes], bool],
    *,
    mode: int = _NEW_FILE,
    disk: FileSystem = DISK,
) -> Published:
    """Make ``data`` the content of the file at ``path``, wholly or not at all.

    A symbolic link stays one: its target is written.  Permissions, owner and extended
    attributes stay.

    "Wholly or not at all" is what a file system grants that can give a name to another
    file.  A file with several names (hard links), in a folder one may not write to, or
    whose owner cannot be kept, is written in place: other programs may see half of it
    for a moment, and a crash may leave half of it, until
    :func:`desktop.storage.files.in_place.finish` completes it.  Both contents are in
    ``versions`` before that begins.

    Where two files cannot change places (network drives, Windows), and in place, a last
    look comes just before the writing: what somebody else puts there in between, some
    thousandths of a second at most, is lost.

    Args:
        path: The file; it need not exist yet, but its folder must.
        data: All of its new content.
        is_known: Whether these bytes, which the file held, may be given up: the app
            has read them and kept them, or has written them itself.
        mode: Permissions of the file if it is new, before the umask.
        disk: Where to write.

    Raises:
        SaveFailed: If the disk refuses.  The old content then stands, except when only
            what follows the replacing failed; what the file held is then left beside
            it, unless it is known, and :mod:`~desktop.storage.files.temporary_files`
            finds it.
    """
    try:
        target = disk.realpath(path)
        return _attempted(_Wanted(target, data, is_known, mode, disk))
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


@value
class _Wanted:
    """What is to be published; the target is no symbolic link."""

    target: Path
    data: bytes
    is_known: Callable[[bytes], bool]
    mode: int
    disk: FileSystem


def _attempted(wanted: _Wanted) -> Published:
    for _ in range(_ATTEMPTS):
        with suppress(OvertakenError):
            return _published(wanted)
    raise OSError(
        errno.EBUSY, translate("other programs make and remove it all the time")
    )


def _published(wanted: _Wanted) -> Published:
    old = status_of(wanted.target, wanted.disk)
    if old is None:
        return _made(wanted)
    try:
        if _has_other_names(wanted, old):
            return _rewritten(wanted)
        return _replaced(_staged(wanted, old), wanted)
    except (FolderNotWritable, NotReplaceableError):
        return _rewritten(wanted)


def _made(wanted: _Wanted) -> Published:
    target, disk = wanted.target, wanted.disk
    new = stage(target, wanted.data, wanted.mode, disk)
    with overtaken_by_others(), discarded_on_error(new.path, disk):
        name_anew(new.path, target, disk)
    sync_folder(target.parent, disk)
    return Published(new.status)


def _rewritten(wanted: _Wanted) -> Published:
    with locked(wanted.target, wanted.disk), overtaken_by_others():
        done = in_place.rewrite(wanted.target, wanted.data, wanted.disk)
    is_known = wanted.is_known(done.old)
    return Published(done.status, None if is_known else done.old)


def _has_other_names(wanted: _Wanted, old: os.stat_result) -> bool:
    """Return whether the author gave the file a second name."""
    if old.st_nlink < 2:
        return False
    # A save of another window may have given it one for a moment, or a crash for good.
    target, disk = wanted.target, wanted.disk
    names = disk.listdir(target.parent)
    ours = [target.with_name(n) for n in names if is_temporary_of(n, target.name)]
    number_of_ours = sum(_is_one(path, old, disk) for path in ours)
    with overtaken_by_others():
        return disk.stat(target).st_nlink - number_of_ours > 1


def _is_one(path: Path, status: os.stat_result, disk: FileSystem) -> bool:
    try:
        return disk.lstat(path).st_ino == status.st_ino
    except FileNotFoundError:
        return False


def _staged(wanted: _Wanted, old: os.stat_result) -> Staged:
    target, disk = wanted.target, wanted.disk
    new = stage(target, wanted.data, wanted.mode, disk, like=old)
    if (new.status.st_uid, new.status.st_gid) != (old.st_uid, old.st_gid):
        discard(new.path, disk)
        raise NotReplaceableError
    return new


def _replaced(new: Staged, wanted: _Wanted) -> Published:
    target, disk = wanted.target, wanted.disk
    with locked(target, disk):
        with overtaken_by_others(), discarded_on_error(new.path, disk):
            old = put_in_place(new.path, target, wanted.is_known, disk)
        # From here on the old content may have the name that the new one had.
        return Published(new.status, _settled(old, wanted))


def _settled(old: Path | bytes, wanted: _Wanted) -> bytes | None:
    """Have the names on the disk and the old content out of the way.

    Returns:
        The old content if it was not known, and is kept now.
    """
    folder, disk = wanted.target.parent, wanted.disk
    if isinstance(old, bytes):
        sync_folder(folder, disk)
        return None if wanted.is_known(old) else old
    content = _content_of(old, disk)
    if wanted.is_known(content.data):
        try:
            sync_folder(folder, disk)
        finally:
            discard(old, disk)
        return None
    # Before it is kept: should this fail, nobody hears of what was displaced until
    # it is found where it lies, with content that is kept nowhere.
    sync_folder(folder, disk)
    displaced = _kept(old, wanted.target, content, disk)
    discard(old, disk)
    return displaced


def _content_of(old: Path, disk: FileSystem) -> FileContent:
    check_kind(disk.lstat(old))  # It may be a link that took the place of the file.
    return read_regular_file(old, LARGEST_FILE, disk)


def _kept(old: Path, target: Path, content: FileContent, disk: FileSystem) -> bytes:
    """Keep the displaced content, and what its writer may yet add to it."""
    for _ in range(_ATTEMPTS):
        keep_anywhere(target, content.data, disk)
        if identity_of(disk.stat(old)) == content.identity:
            break
        content = _content_of(old, disk)
    return content.data
