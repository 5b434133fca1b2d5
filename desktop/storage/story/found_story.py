"""A story found where it was asked for, and its file read: the first step to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.paths import stories
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.remembered import adopt
from desktop.storage.story.story_file import StoryFile, is_touched, read_story
from desktop.storage.story.story_identity import StoryIdentity, identity_of_story
from desktop.storage.story.story_settings import continue_settings
from desktop.value import replace, value

if TYPE_CHECKING:
    from pathlib import Path


@value
class FoundStory:
    """A story as it was just found.

    Attributes:
        file: Its file, as it was just read.
        identity: By which names it is known.
    """

    file: StoryFile
    identity: StoryIdentity


def find_story(
    path: Path, disk: FileSystem = DISK, read: StoryFile | None = None
) -> FoundStory:
    """Return the story at ``path``, with what is remembered of it by any of its names.

    Args:
        path: The story.
        disk: Where it is.
        read: What was read of it a moment ago, which is not read again.

    Raises:
        StoryUnreadable: If there is no such story, or it is not text.
    """
    identity = identity_of_story(path, disk)
    adopt(identity.path, identity.others, disk)
    file = _as_read(read, identity, disk) or read_story(identity.path, disk)
    continue_settings(file.path, file.sha256, disk)
    return FoundStory(file, identity)


def _as_read(
    read: StoryFile | None, identity: StoryIdentity, disk: FileSystem
) -> StoryFile | None:
    """Return what was read, if it is what reading the story again would give."""
    if read is None or read.path.absolute() != identity.path:
        return None
    # What is remembered by another of its names tells how it is to be read.
    is_current = not identity.others and not is_touched(read, disk)
    return replace(read, path=identity.path) if is_current else None


def working_copy(story: Path, into: Path, disk: FileSystem = DISK) -> Path:
    """Return ``story``, or its copy in ``into`` if it is a sample the app ships.

    Raises:
        StoryUnreadable: If the sample cannot be read.
        SaveFailed: If the disk refuses the copy.
    """
    try:
        is_shipped = disk.realpath(story).parent == disk.realpath(stories())
    except OSError:
        return story  # Whoever opens it says why it cannot be.
    if not is_shipped:
        return story
    # Imported late: samples are opened seldom.
    from desktop.storage.story.new_story import copy_sample

    return copy_sample(story.name, into, disk)
