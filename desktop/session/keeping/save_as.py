"""An open story put under another name, where the author goes on.

It is opened there like any other, but what was done before can still be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.session.keeping.opening import OpenStory, opened
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.new_story import is_untitled
from desktop.storage.story.remembered import carry_over, forget_remembered
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_moving import copy_story, remove_copied
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.story.story_file import StoryFile


def copied(story: OpenStory, target: Path, disk: FileSystem = DISK) -> StoryFile:
    """Copy a story, with all that belongs to it, to ``target``; return the copy.

    Raises:
        SaveFailed: If the story cannot be saved, or not copied.
        StoryUnreadable: If the copy cannot be read.
    """
    story.arrival.wait()
    if not story.save():
        raise SaveFailed(
            translate(
                "“{story}” could not be saved, so it stays where it is.",
                story=shown_name(story.path),
            )
        )
    return copy_story(story.file, target, disk)


def gone_on(story: OpenStory, copy: StoryFile, disk: FileSystem = DISK) -> OpenStory:
    """Return ``copy``, opened with all that can be undone in ``story``.

    That has to be saved, and to be let go afterwards.
    """
    carry_over(story.path, copy.path, disk)
    moved = opened(copy, story.marking.author, disk)
    moved.arrival.wait()
    moved.session.take_history(story.session.history)
    return moved


def opened_anew(story: OpenStory, old: Path, disk: FileSystem = DISK) -> OpenStory:
    """Return a story opened once more, with what was remembered of ``old`` and it.

    What belonged to ``old`` lies beside it already.  The story as it was has to be
    saved, and to be let go before.
    """
    carry_over(old, story.path, disk, is_known=True)
    anew = opened(read_story(story.path, disk), story.marking.author, disk)
    anew.arrival.wait()
    anew.session.take_history(story.session.history)
    return anew


def farewell(story: Path, copy: Path, disk: FileSystem = DISK) -> str:
    """Remove what was moved, if it had no name yet; return what became of it.

    Raises:
        SaveFailed: If the disk refuses.
    """
    new, old = shown_name(copy), shown_name(story)
    if not is_untitled(story):
        return translate(
            "You are writing in “{new}” now. “{old}” stays as it was.",
            new=new,
            old=old,
        )
    if not remove_copied(story, copy, disk):
        return translate(
            "You are writing in “{new}” now. Not all of “{old}” is in it, so that "
            "stays too.",
            new=new,
            old=old,
        )
    forget_remembered(story, disk)
    return translate("You are writing in “{new}” now.", new=new)
