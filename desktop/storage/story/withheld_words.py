"""Words that were typed for a note that could not be made, until it is said where to.

They are in no story and in no note.  They are kept at once, so that neither a crash nor
a closed window takes them; the next time the story is opened they are asked about.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import WITHHELD
from desktop.storage.files.regular_file import is_there

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def keep_withheld(story: Path, words: Sequence[str], disk: FileSystem = DISK) -> None:
    """Keep ``words``, all that waits at ``story``, if that can be.

    They are shown to the author all the while: a disk that refuses is told of where it
    takes more than these.
    """
    path = WITHHELD.file_of(story)
    if words or is_there(path, disk):
        with suppress(SaveFailed):
            write_object(path, {"words": list(words)}, disk)


def withheld_words(story: Path, disk: FileSystem = DISK) -> list[str]:
    """Return what waits at ``story``, in the order in which it was typed."""
    content = read_object(WITHHELD.file_of(story), disk) or {}
    words = content.get("words")
    if not isinstance(words, list):
        return []
    return [each for each in words if isinstance(each, str)]
