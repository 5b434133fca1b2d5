"""Which files belong to a story that has more than one name, and all notes on it.

What lies beside another of its names was put there by an earlier Reread, or by hand:
such notes are joined.
"""

from __future__ import annotations

import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.joining.sets import join
from desktop.errors import DraftsUnreadable, NotesUnreadable
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
from desktop.storage.notes.notes_store import read_notes
from desktop.storage.notes.reader_notes import reader_files
from desktop.storage.story.story_identity import StoryIdentity, file_identity

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


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


def all_notes(identity: StoryIdentity, disk: FileSystem = DISK) -> AnnotationSet:
    """Return the notes on a story, with those beside its other names; all are read.

    Raises:
        NotesUnreadable: If its own notes file cannot be read.
    """
    notes = read_notes(identity.path, disk)
    own = notes_path(identity.path, disk)
    for other in identity.others:
        if file_identity(notes_path(other, disk), disk) != file_identity(own, disk):
            try:
                notes = join(notes, read_notes(other, disk))
            except NotesUnreadable:
                continue  # Its window says so.
    return notes
