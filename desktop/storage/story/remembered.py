"""What the app remembers of a story, carried over to another name.

That is where its notes stood, how it was looked at, which versions it had.  All of it
lies in the folder of the app's state, in files named by the path of the story.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.files.durable import replace_quickly
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import GOOD, mend
from desktop.storage.files.private_files import (
    HISTORY,
    PLACEMENTS,
    PRIVATE_FILE,
    READERS,
    READING,
    STORIES,
    path_mark,
)
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.history.version_index import add_lines, story_line
from desktop.storage.story.reading_state import is_reading
from desktop.storage.story.story_state import read_story_state, write_story_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

_ENDINGS = (".json", ".jsonl", f".json{GOOD}")
_LARGEST = 256 << 20  # bytes


def carry_over(
    story: Path,
    target: Path,
    disk: FileSystem = DISK,
    *,
    is_known: bool = False,
    keeps_own: bool = False,
) -> None:
    """Let ``target`` be remembered as ``story`` is; it is a convenience.

    What was remembered of an earlier file called ``target`` is replaced.

    Args:
        story: What is remembered.
        target: As what.
        disk: Where to read and write.
        is_known: Whether ``target`` is the story that was known by that name before;
            the versions it had follow those of ``story`` then.
        keeps_own: Whether all else that is remembered of it stays as well.
    """
    with suppress(SaveFailed):
        for path, ending in _remembered(story, disk):
            there = path.with_name(f"{path_mark(target)}{ending}")
            with suppress(OSError):
                if path.parent == HISTORY.path:
                    _copy(path, there, disk, keeps_own=is_known)
                    add_lines(target, [story_line(target)], disk)
                elif not (keeps_own and is_there(there, disk)):
                    _copy(path, there, disk)
        # This one names its story.
        write_story_state(target, read_story_state(target, disk), disk)


def adopt(story: Path, others: Iterable[Path], disk: FileSystem = DISK) -> None:
    """Let ``story`` be remembered as it was by another of its names, if by none yet."""
    if next(_remembered(story, disk), None) is not None:
        return
    known = (other for other in others if next(_remembered(other, disk), None))
    other = next(known, None)
    if other is not None:
        carry_over(other, story, disk)


def forget_remembered(story: Path, disk: FileSystem = DISK) -> None:
    """Forget what is remembered of a story that is gone."""
    for path, _ in _remembered(story, disk):
        with suppress(OSError):
            disk.unlink(path)


def mend_remembered(story: Path, disk: FileSystem = DISK) -> datetime | None:
    """Put good copies in the place of what is damaged of what is remembered.

    Return when the earliest of them was written; None if nothing was damaged of which
    there is one.
    """
    kinds = (STORIES, PLACEMENTS, READERS)
    mended = [mend(kind.file_of(story), disk) for kind in kinds]
    mended.append(mend(READING.file_of(story), disk, is_reading))
    times = [each.good_at for each in mended if each is not None]
    return min(filter(None, times), default=None)


def _copy(
    path: Path, there: Path, disk: FileSystem, *, keeps_own: bool = False
) -> None:
    """Copy a file; if that keeps its own, what it held follows."""
    data = read_regular_file(path, _LARGEST, disk).data
    data += _bytes_of(there, disk) if keeps_own else b""
    replace_quickly(there, data, mode=PRIVATE_FILE, disk=disk)


def _bytes_of(path: Path, disk: FileSystem) -> bytes:
    try:
        return read_regular_file(path, _LARGEST, disk).data
    except OSError:
        return b""


def _remembered(story: Path, disk: FileSystem) -> Iterator[tuple[Path, str]]:
    try:
        kinds = disk.listdir(state_folder())
    except OSError:
        return
    # In every folder there is: a newer Reread may know of more of them.
    for kind in kinds:
        for ending in _ENDINGS:
            path = state_folder() / kind / f"{path_mark(story)}{ending}"
            with suppress(OSError):
                disk.stat(path)
                yield path, ending
