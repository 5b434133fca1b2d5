"""A file of another program as a story of its own: its text, and its notes beside it.

Nothing is ever written over: where a name is taken, the next number is.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from desktop.errors import ManuscriptUnreadable, SaveFailed
from desktop.exchange.manuscript import annotation_set
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.durable import remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.files.safe_names import file_stem
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.story_file import write_new_story
from desktop.storage.story.story_files import files_beside
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.exchange.formats import ReadManuscript


def make_story(
    read: ReadManuscript, stem: str, folder: Path, disk: FileSystem = DISK
) -> Path:
    """Make a story of what was ``read``, and return where it is.

    Args:
        read: What a file holds.
        stem: What the story is to be called, without its ending.
        folder: Where it goes.
        disk: Where that is.

    Raises:
        ManuscriptUnreadable: If there is no text in it.
        SaveFailed: If the disk refuses; nothing is made then.
    """
    manuscript = read.manuscript
    if not manuscript.text.strip():
        raise ManuscriptUnreadable(
            translate("There is no text in it to make a story of.")
        )
    ending = ".md" if manuscript.is_markdown else ".txt"
    stem = file_stem(stem) or translate("Imported")
    notes = annotation_set(manuscript)
    path = next(_free(folder, stem, ending, disk))
    # The story last: when it is there, its notes are too.
    if notes.notes:
        NotesStore(path, path.name, disk=disk).save(notes)
    try:
        write_new_story(path, manuscript.text, disk)
    except SaveFailed:
        with suppress(SaveFailed):
            remove_durably(notes_path(path, disk), disk)
        raise
    return path


def _free(folder: Path, stem: str, ending: str, disk: FileSystem) -> Iterator[Path]:
    for number in count(1):
        name = stem if number == 1 else f"{stem} {number}"
        path = folder / f"{name}{ending}"
        # What lies beside would be taken for the notes and drafts of the new one.
        if not is_there(path, disk) and not files_beside(path, disk):
            yield path
