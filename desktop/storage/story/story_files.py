"""Which files belong to a story, and what they are called after another."""

from __future__ import annotations

import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import DraftsUnreadable
from desktop.storage.drafts.drafts_folder import drafts_folder, names_in_folder
from desktop.storage.files.derived_names import (
    NOTES,
    PASSES_ENDING,
    ending_of,
    joined_name,
    notes_path,
    passes_path,
)
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.notes.reader_files import reader_files

if TYPE_CHECKING:
    from pathlib import Path


def files_beside(story: Path, disk: FileSystem = DISK) -> list[Path]:
    """Return the files that belong to ``story``, the notes last."""
    folder, names = drafts_folder(story, disk), list[str]()
    with suppress(DraftsUnreadable):
        names = names_in_folder(story, disk)
    notes, passes = notes_path(story, disk), passes_path(story, disk)
    drafts = [folder / name for name in names if _is_regular(folder / name, disk)]
    return [
        *drafts,
        *reader_files(story, disk),
        *([passes] if is_there(passes, disk) else []),
        *([notes] if is_there(notes, disk) else []),
    ]


def _is_regular(path: Path, disk: FileSystem) -> bool:
    try:
        return stat.S_ISREG(disk.stat(path).st_mode)
    except OSError:
        return False


def called_after(
    path: Path, story: Path, target: Path, disk: FileSystem = DISK
) -> Path:
    """Return what a file of ``story`` is called where the story is ``target``."""
    if path.parent == drafts_folder(story, disk):
        return drafts_folder(target, disk) / path.name
    if path == passes_path(story, disk):
        name = joined_name(target.parent, target.name, PASSES_ENDING, disk)
        return target.with_name(name)
    ending = ending_of(path.name, story.name)
    if ending is None:
        return target  # It is the story itself.
    name = joined_name(target.parent, target.name, f"{NOTES}{ending}", disk)
    return target.with_name(name)
