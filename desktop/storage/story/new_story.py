"""New stories: files made before there is anything to write in them.

A story has a file from the first key on, so that it is saved like every other.  One
that was never written in is removed again.
"""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import samples_folder
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import create_durably, make_folder, remove_durably
from desktop.storage.files.encoding import LARGEST_STORY
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import read_regular_file
from desktop.storage.journal.journals import leftovers_of
from desktop.storage.story.remembered import forget_remembered
from desktop.storage.story.story_files import files_beside

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "Untitled"
_UNTITLED = re.compile(rf"{_NAME}( [1-9]\d*)?\.txt")


def new_story(disk: FileSystem = DISK) -> Path:
    """Make the file of a new story, where the author keeps documents; return it.

    Raises:
        SaveFailed: If the disk refuses.
    """
    folder = samples_folder()
    make_folder(folder, disk=disk)
    for number in count(1):
        path = folder / (f"{_NAME}.txt" if number == 1 else f"{_NAME} {number}.txt")
        if files_beside(path, disk):
            continue  # They would be taken for notes and drafts of the new one.
        with suppress(FileExistsError):
            create_durably(path, b"", disk=disk)
            return path
    raise AssertionError("numbers do not end")


def is_untitled(story: Path) -> bool:
    """Return whether ``story`` is one that was never given a name."""
    is_named_so = _UNTITLED.fullmatch(story.name) is not None
    return is_named_so and story.parent == samples_folder()


def drop_if_unused(story: Path, disk: FileSystem = DISK) -> bool:
    """Remove an untitled ``story`` that is empty, without notes and drafts.

    Return whether it was.

    Raises:
        SaveFailed: If the disk refuses.
    """
    if not is_untitled(story) or files_beside(story, disk):
        return False
    if leftovers_of(story, disk):
        return False  # What was written in it can still be recovered.
    try:
        if read_regular_file(story, LARGEST_STORY, disk).data:
            return False
    except FileNotFoundError:
        return False
    except OSError as error:
        raise SaveFailed(cannot("opened", story, error)) from error
    remove_durably(story, disk)
    forget_remembered(story, disk)
    return True
