"""The encoding chosen for a story whose file was renamed or moved outside the app.

It is read so under its new name as well, or all its words were others there, and the
notes on them not found.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed, StoryUnreadable
from desktop.storage.encodings.encoding import decode
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import CHOSEN_ENCODINGS, PLACEMENTS
from desktop.storage.files.regular_file import is_gone, is_there
from desktop.storage.history import versions
from desktop.storage.story.chosen_encoding import encoding_chosen
from desktop.storage.story.remembered import last_form
from desktop.storage.story.story_state import stories_known

if TYPE_CHECKING:
    from pathlib import Path


def continue_choice(story: Path, data: bytes, disk: FileSystem = DISK) -> bool:
    """Let ``story`` be read as one that is gone, if it has the same text so.

    Args:
        story: The file as it is called now.
        data: The bytes it holds.
        disk: Where both are.

    Returns:
        Whether there was such a choice.
    """
    kinds = (CHOSEN_ENCODINGS, PLACEMENTS)
    if any(is_there(kind.file_of(story), disk) for kind in kinds):
        return False  # It is known by this name.
    for other in _chosen_for(disk):
        if is_gone(other, disk) and _has_text_of(other, data, disk):
            with suppress(SaveFailed):
                choice = read_object(CHOSEN_ENCODINGS.file_of(other), disk) or {}
                write_object(CHOSEN_ENCODINGS.file_of(story), choice, disk)
                return True
    return False


def _chosen_for(disk: FileSystem) -> list[Path]:
    """Return the stories for which an encoding was chosen."""
    try:
        names = set(disk.listdir(CHOSEN_ENCODINGS.path))
    except OSError:
        return []  # Nearly always: then no story is looked at.
    if not names:
        return []
    known = stories_known(disk)
    return [each for each in known if CHOSEN_ENCODINGS.file_of(each).name in names]


def _has_text_of(story: Path, data: bytes, disk: FileSystem) -> bool:
    """Return whether these bytes are the last text of ``story``, read as that was."""
    encoding, known = encoding_chosen(story, disk), last_form(story, disk)
    if encoding is None or known is None:
        return False
    with suppress(StoryUnreadable):
        return versions.sha256_of(decode(data, encoding).text) == known[0]
    return False
