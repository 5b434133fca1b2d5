"""Putting new content in the place of old so that the old can be looked at afterwards.

The two change places where the system can do that in one step.  Elsewhere the old
content gets a second name first; where there are no such names either, it is looked at
just before.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.storage.files.quarantine import keep_anywhere
from desktop.storage.files.regular_file import (
    LARGEST_FILE,
    identity_of,
    read_regular_file,
)
from desktop.storage.files.staging import (
    CANNOT_LINK,
    discarded_on_error,
    replace_patiently,
    temporary_beside,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.storage.files.filesystem import FileSystem

# EPERM comes from sandboxes that do not know the call.
_CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
_CANNOT_EXCHANGE |= {errno.EPERM}
_IS_MOUNTED = {errno.EBUSY, errno.EXDEV}  # a file that is a mount point by itself


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
