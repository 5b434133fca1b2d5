"""The journals that windows have left behind: those of stories that nobody has open.

A journal that a living process holds is none of anybody else's business.  Nothing is
removed here that still tells something the files do not.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import reason, shown_name
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    RESCUE,
    make_private_folder,
    read_own_file,
)
from desktop.storage.files.regular_file import is_gone, is_same_file
from desktop.storage.journal.journal import SUFFIX, journal_folder, story_mark
from desktop.storage.journal.journal_state import Told, read_told
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from desktop.storage.story.story_file import StoryFile

_LARGEST = 256 << 20  # bytes

# Of a story that has a file, and of one that has none.
_CANNOT_MOVE = (
    template(
        "What was not saved of “{name}” cannot be moved to the folder {folder}: "
        "{reason}."
    ),
    template(
        "What was not saved of a story without a file cannot be moved to the folder "
        "{folder}: {reason}."
    ),
)
_CANNOT_REMOVE = (
    template(
        "What was kept of “{name}” until it was saved cannot be removed from the "
        "folder {folder}: {reason}."
    ),
    template(
        "What was kept of a story without a file until it was saved cannot be removed "
        "from the folder {folder}: {reason}."
    ),
)


@value
class Leftover:
    """A journal that was left behind.

    Attributes:
        path: Where it is.
        told: What it tells.
        replaced: Other journals of which it tells everything: those it was written
            anew from, and one that was begun anew from it and is only half there.
    """

    path: Path
    told: Told
    replaced: tuple[Path, ...] = ()

    @property
    def story(self) -> Path | None:
        """The story's file; None for one never saved, or if that is damaged."""
        return self.told.begin.story if self.told.begin else None

    @property
    def at(self) -> datetime | None:
        """When it told anything last; None if nothing of it can be read."""
        return self.told.at


def leftovers(disk: FileSystem = DISK) -> list[Leftover]:
    """Return the journals that no living process holds, the oldest first."""
    folder = journal_folder()
    try:
        names = disk.listdir(folder)
    except OSError:
        return []
    paths = (folder / name for name in names if name.endswith(SUFFIX))
    seen = [seen for path in paths if (seen := _seen(path, disk)) is not None]
    covered = {one.path.name: _covered(one, seen) for one in seen}
    replaced = {name for names in covered.values() for name in names}
    found = [
        Leftover(one.path, one.told, tuple(folder / n for n in covered[one.path.name]))
        for one in seen
        if not one.is_held and one.path.name not in replaced
    ]
    return sorted(found, key=_age)


def leftovers_of(story: Path | None, disk: FileSystem = DISK) -> list[Leftover]:
    """Return the journals left behind of ``story``, the oldest first.

    Usually there is one at most.  For None, those of stories that were never saved.
    """
    mark = f"{story_mark(story)}."
    return [
        leftover
        for leftover in leftovers(disk)
        if leftover.path.name.startswith(mark)
        or (story and leftover.story and is_same_file(leftover.story, story))
    ]


def leftovers_for(file: StoryFile, disk: FileSystem = DISK) -> list[Leftover]:
    """Return the journals left behind of the story in ``file``, the oldest first.

    Those of a story that is gone count as well, if it had this very text: it was
    moved or renamed.
    """
    named = {leftover.path for leftover in leftovers_of(file.path, disk)}
    return [
        leftover
        for leftover in leftovers(disk)
        if leftover.path in named or is_moved_to(leftover, file, disk)
    ]


def is_moved_to(leftover: Leftover, file: StoryFile, disk: FileSystem = DISK) -> bool:
    """Return whether ``file`` is the story of a journal, which is not where it was."""
    begin = leftover.told.begin
    if begin is None or begin.story is None or not file.text.strip():
        return False  # Nobody is known by a text without words.
    is_same = file.bytes_sha256 == begin.bytes_sha256
    return (is_same or file.sha256 in leftover.told.hashes) and is_gone(
        begin.story, disk
    )


def leftover_of(story: Path | None, disk: FileSystem = DISK) -> Leftover | None:
    """Return the newest journal left behind of ``story``; None if there is none."""
    found = leftovers_of(story, disk)
    return found[-1] if found else None


def set_aside(leftover: Leftover, disk: FileSystem = DISK) -> Path:
    """Move a journal out of the way, to where nothing is ever removed.

    Returns:
        Where it is now.

    Raises:
        SaveFailed: If the disk refuses; it is then where it was, or in both places
            as far as a power cut is concerned.
    """
    folder = RESCUE.path
    make_private_folder(folder, disk)
    try:
        for path in (*leftover.replaced, leftover.path):
            with suppress(FileNotFoundError):
                disk.replace(path, folder / path.name)
        sync_folder(folder, disk)
        sync_folder(leftover.path.parent, disk)
    except OSError as error:
        raise SaveFailed(_said(_CANNOT_MOVE, leftover, folder, error)) from error
    return folder / leftover.path.name


def remove(leftover: Leftover, disk: FileSystem = DISK) -> None:
    """Remove a journal of which everything is in the files.

    Raises:
        SaveFailed: If the disk refuses.
    """
    try:
        for path in (*leftover.replaced, leftover.path):
            with suppress(FileNotFoundError):
                disk.unlink(path)
        sync_folder(leftover.path.parent, disk)
    except OSError as error:
        folder = leftover.path.parent
        raise SaveFailed(_said(_CANNOT_REMOVE, leftover, folder, error)) from error


def _said(
    refused: tuple[str, str], leftover: Leftover, folder: Path, error: OSError
) -> str:
    # Its own name is a hash, which says nothing to anybody.
    (of_a_file, of_none), story, why = refused, leftover.story, reason(error)
    if story is None:
        return translate(of_none, folder=folder, reason=why)
    return translate(of_a_file, name=shown_name(story), folder=folder, reason=why)


@value
class _Seen:
    """A journal, and whether somebody writes it."""

    path: Path
    told: Told
    is_held: bool


def _seen(path: Path, disk: FileSystem) -> _Seen | None:
    """Return the journal at ``path``; None if it is empty or cannot be read."""
    try:
        descriptor = disk.open_to_read(path)
    except OSError:
        return None
    try:
        is_held = _is_locked(descriptor, disk)
        data = read_own_file(path, _LARGEST, disk).data
    except OSError:
        return None
    finally:
        with suppress(OSError):
            disk.close(descriptor)
    # An empty one is being made this moment, and is not locked yet.
    return _judged(path, data, disk, is_held=is_held) if data else None


def _is_locked(descriptor: int, disk: FileSystem) -> bool | None:
    """Return whether somebody holds the file; None where that cannot be asked."""
    try:
        disk.lock_shared(descriptor)
    except BlockingIOError:
        return True
    except OSError:
        return None
    return False


def _judged(
    path: Path, data: bytes, disk: FileSystem, *, is_held: bool | None
) -> _Seen:
    told = read_told(data)
    if is_held:
        return _Seen(path, told, is_held=True)
    # Without locks all that is known is whether there is a process of that number.
    begin = told.begin
    has_lock = is_held is not None and begin is not None and begin.is_locked
    is_running = begin is not None and not has_lock and disk.is_running(begin.pid)
    return _Seen(path, told, is_held=is_running)


def _covered(one: _Seen, seen: Iterable[_Seen]) -> list[str]:
    """Return the names of the journals of which ``one`` tells everything."""
    halves = () if one.told.is_damaged else filter(partial(_is_half_of, one), seen)
    return [*_continued(one), *(half.path.name for half in halves)]


def _is_half_of(one: _Seen, other: _Seen) -> bool:
    """Return whether ``other`` was begun to replace ``one``, and never finished."""
    begin = other.told.begin
    is_begun = begin is not None and one.path.name in begin.renews
    return is_begun and not _continued(other)


def _continued(seen: _Seen) -> list[str]:
    """Return the names of the journals that ``seen`` replaces."""
    begin = seen.told.begin
    # One that was not written to its end may lack what the others tell.
    names = begin.continues if begin and not seen.told.is_damaged else ()
    # A name comes from a file, and becomes a path.
    return [n for n in names if n.endswith(SUFFIX) and "/" not in n and "\\" not in n]


def _age(leftover: Leftover) -> tuple[float, int, str]:
    # Clocks stand still for a moment, and what is told in one call has one time.
    at = leftover.at
    return at.timestamp() if at else 0.0, leftover.told.number, leftover.path.name
