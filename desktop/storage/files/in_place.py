"""Writing into a file that cannot be replaced by another one.

So it is with a file that has several names, that lies in a folder one may not write
to, or whose owner the app could not keep.  A crash may leave such a file half old and
half new.  Both contents are therefore on the disk elsewhere before the first byte is
written, with a record of what was begun; :func:`finish` completes it at the next
start.
"""

from __future__ import annotations

import stat
from contextlib import suppress
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed, StoryUnreadable
from desktop.storage.encodings.encoding import decode
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.locks import locked
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import HALF_WRITTEN, PRIVATE_FILE
from desktop.storage.files.regular_file import (
    LARGEST_FILE,
    check_kind,
    read_regular_file,
)
from desktop.storage.files.staging import discard, stage, write_all
from desktop.storage.history import versions
from desktop.system.here import SYSTEM
from desktop.value import value

if TYPE_CHECKING:
    import os

    from desktop.storage.files.filesystem import FileSystem


@value
class Rewritten:
    """A file that was written in place.

    Attributes:
        status: What is known of the file.
        old: What it held before.
    """

    status: os.stat_result
    old: bytes


def rewrite(target: Path, data: bytes, disk: FileSystem) -> Rewritten:
    """Make ``data`` the content of the file ``target``, which stays the same file.

    Its old content is in ``versions`` from then on; where nothing can be kept there,
    it lies beside the file until all is written.

    Raises:
        OSError: If the disk refuses; the old content then stands, unless the disk
            refuses that too: then the record stays, by which :func:`finish` knows.
        SaveFailed: If the old content cannot be kept; nothing is written then.
    """
    old = read_regular_file(target, LARGEST_FILE, disk).data
    try:
        record = _begin(target, old, data, disk)
    except SaveFailed as problem:
        record = _old_beside(target, old, disk, problem)
    try:
        status = _write(target, data, disk)
    except OSError:
        with suppress(OSError):
            _write(target, old, disk)
            discard(record, disk)
        raise
    discard(record, disk)
    return Rewritten(status, old)


def finish(disk: FileSystem) -> list[Path]:
    """Complete what a crash has left half written, and return which files.

    A file that somebody else wrote since is left as it is, and so is one that another
    window is writing just now.
    """
    folder = HALF_WRITTEN.path
    try:
        names = sorted(disk.listdir(folder))
    except OSError:
        return []
    named = (folder / name for name in names if name.endswith(".json"))
    records = [record for record in named if _is_own(record, disk)]
    finished = [_finished(record, disk) for record in records]
    return [path for path in finished if path is not None]


def _begin(target: Path, old: bytes, new: bytes, disk: FileSystem) -> Path:
    record = _record_of(target)
    content = {
        "path": str(target),
        "old": versions.keep_bytes(old, disk),
        "new": versions.keep_bytes(new, disk),
    }
    write_object(record, content, disk, is_durable=True)
    return record


def _old_beside(
    target: Path, old: bytes, disk: FileSystem, problem: SaveFailed
) -> Path:
    """Have the old content beside the file: a crash may leave half of the new.

    :mod:`desktop.storage.files.temporary_files` finds it there.

    Raises:
        SaveFailed: The ``problem`` why it cannot be kept elsewhere, if it cannot be
            kept there either.
    """
    try:
        copy = stage(target, old, PRIVATE_FILE, disk).path
        sync_folder(target.parent, disk)
    except OSError:
        raise problem from problem.__cause__
    return copy


def _record_of(target: Path) -> Path:
    return HALF_WRITTEN.file_of(target)


def _is_own(record: Path, disk: FileSystem) -> bool:
    """Return whether a record was made by the author's Reread, as far as one sees."""
    try:
        status = disk.lstat(record)
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and SYSTEM.is_mine(status)


def _is_about(record: Path, target: Path, disk: FileSystem) -> bool:
    """Return whether ``record`` is the one of ``target``, a file that may be written.

    Otherwise somebody else made it, and it could name any file.
    """
    try:
        is_its_own = record == _record_of(target)
        return is_its_own and disk.realpath(target) == target
    except (OSError, ValueError):
        return False


def _write(target: Path, data: bytes, disk: FileSystem) -> os.stat_result:
    descriptor = disk.open_to_write(target)
    try:
        check_kind(disk.fstat(descriptor))
        # Cut off last: until then, all that a crash could take is still there.
        write_all(descriptor, data, disk)
        disk.truncate(descriptor, len(data))
        disk.fsync(descriptor)
        return disk.fstat(descriptor)
    finally:
        disk.close(descriptor)


def _finished(record: Path, disk: FileSystem) -> Path | None:
    """Return the file that was completed; None if it was whole, or cannot be."""
    match read_object(record, disk):
        case {"path": str(path), "old": str(old), "new": str(new)}:
            target = Path(path)
        case _:
            return None
    if not _is_about(record, target, disk):
        return None
    with locked(target, disk, patience=0) as is_ours, suppress(OSError):
        if is_ours:
            is_completed = _complete(target, old, new, disk)
            discard(record, disk)
            return target if is_completed else None
    return None


def _complete(target: Path, old: str, new: str, disk: FileSystem) -> bool:
    """Write ``target`` anew if it is half written; return whether it was."""
    before, after = versions.get_bytes(old, disk), versions.get_bytes(new, disk)
    try:
        found = read_regular_file(target, LARGEST_FILE, disk).data
    except FileNotFoundError:
        return False
    if before is None or after is None or not _is_torn(found, before, after):
        return False
    if not _is_text(after):
        return False
    _write(target, after, disk)
    return True


def _is_text(data: bytes) -> bool:
    """Return whether ``data`` can be a story or its notes."""
    try:
        decode(data)
    except StoryUnreadable:
        return False
    return True


def _is_torn(found: bytes, old: bytes, new: bytes) -> bool:
    """Return whether ``found`` is what a crash makes of ``old`` becoming ``new``."""
    shortest, longest = sorted((len(old), len(new)))
    if found in (old, new) or not shortest <= len(found) <= longest:
        return False
    trios = zip_longest(found, old[: len(found)], new[: len(found)], fillvalue=0)
    return all(byte in (one, other, 0) for byte, one, other in trios)
