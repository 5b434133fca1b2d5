"""New stories: files made before there is anything to write in them, and the samples.

A story has a file from the first key on, so that it is saved like every other.  One
that was never written in is removed again.  A sample is copied to where the author can
write in it.
"""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed, StoryUnreadable
from desktop.paths import samples_folder, stories
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.files.derived_names import STORY_SUFFIXES, notes_path
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import create_durably, make_folder, remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there, read_regular_file
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


def sample_stories(disk: FileSystem = DISK) -> list[Path]:
    """Return the sample stories the app ships, by name."""
    folder = stories()
    try:
        names = disk.listdir(folder)
    except OSError:
        return []
    return [folder / name for name in sorted(names) if name.endswith(STORY_SUFFIXES)]


def copy_sample(name: str, into: Path, disk: FileSystem = DISK) -> Path:
    """Copy a sample story, its notes and its drafts into the folder ``into``.

    A copy that is there already is left as the author has it.

    Args:
        name: The name of one of :func:`sample_stories`.
        into: The folder; it is made if it is missing.
        disk: Where to read and write.

    Returns:
        Where the copy of the story is.

    Raises:
        ValueError: If there is no sample story of that name.
        StoryUnreadable: If the story the app ships cannot be read.
        SaveFailed: If the disk refuses the copy.
    """
    if name not in {path.name for path in sample_stories(disk)}:
        raise ValueError(f"there is no sample story {name!r}")
    sample, copy = stories() / name, into / name
    make_folder(into, disk=disk)
    if is_there(copy, disk):
        return copy
    _copy_drafts(drafts_folder(sample, disk), drafts_folder(copy, disk), disk)
    # The story last: when it is there, its notes and drafts are too.
    _copy(notes_path(sample, disk), notes_path(copy, disk), disk)
    _copy(sample, copy, disk)
    return copy


def _copy_drafts(source: Path, target: Path, disk: FileSystem) -> None:
    try:
        names = disk.listdir(source)
    except OSError:
        return  # A story need not have drafts.
    make_folder(target, disk=disk)
    for name in names:
        _copy(source / name, target / name, disk)


def _copy(source: Path, target: Path, disk: FileSystem) -> None:
    try:
        data = read_regular_file(source, LARGEST_STORY, disk).data
    except FileNotFoundError:
        return  # A story need not have notes.
    except OSError as error:
        raise StoryUnreadable(cannot("opened", source, error)) from error
    with suppress(FileExistsError):
        create_durably(target, data, disk=disk)
