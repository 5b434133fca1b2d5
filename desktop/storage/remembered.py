"""What the app remembers of a story, carried over to another name.

That is where its notes stood, how it was looked at, which versions it had.  All of it
lies in the folder of the app's state, in files named by the path of the story.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.durable import replace_quickly
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.private_files import PRIVATE_FILE, state_file
from desktop.storage.regular_file import read_regular_file
from desktop.storage.story_state import read_story_state, write_story_state
from desktop.storage.version_index import FOLDER, add_lines, story_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ENDINGS = (".json", ".jsonl")
_LARGEST = 256 << 20  # bytes


def carry_over(story: Path, target: Path, disk: FileSystem = DISK) -> None:
    """Let ``target`` be remembered as ``story`` is; it is a convenience.

    What was remembered of an earlier file called ``target`` is replaced.
    """
    with suppress(SaveFailed):
        for path in _remembered(story, disk):
            there = state_file(path.parent.name, target).with_suffix(path.suffix)
            with suppress(OSError):
                data = read_regular_file(path, _LARGEST, disk).data
                replace_quickly(there, data, mode=PRIVATE_FILE, disk=disk)
                if path.parent.name == FOLDER:
                    add_lines(target, [story_line(target)], disk)
        # This one names its story.
        write_story_state(target, read_story_state(story, disk), disk)


def forget_remembered(story: Path, disk: FileSystem = DISK) -> None:
    """Forget what is remembered of a story that is gone."""
    for path in _remembered(story, disk):
        with suppress(OSError):
            disk.unlink(path)


def _remembered(story: Path, disk: FileSystem) -> Iterator[Path]:
    try:
        kinds = disk.listdir(state_folder())
    except OSError:
        return
    for kind in kinds:
        for ending in _ENDINGS:
            path = state_file(kind, story).with_suffix(ending)
            with suppress(OSError):
                disk.stat(path)
                yield path
