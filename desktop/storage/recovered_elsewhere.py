"""A story whose file is gone or ruined, put into a new file from what a journal has."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.notes_file import serialise_notes
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.derived_names import notes_path
from desktop.storage.durable import create_durably, remove_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.last_good import last_good
from desktop.storage.notes_store import read_notes
from desktop.storage.recovery import keep_texts, with_recovered_notes
from desktop.storage.regular_file import is_gone, is_there
from desktop.storage.remembered import carry_over
from desktop.storage.story_file import taken_words, write_new_story
from desktop.storage.story_files import files_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.recovery import Recovery


def save_elsewhere(recovery: Recovery, target: Path, disk: FileSystem = DISK) -> None:
    """Put the text as the author had it last into a new file, with its notes beside it.

    These are all that are known of the story, and those that were not saved.

    Raises:
        SaveFailed: If there is such a file, or the disk refuses; there is none then.
    """
    text = recovery.last
    if text is None:
        text = "\n\n".join(recovery.scraps)
    taken = next((p for p in files_beside(target, disk) if is_there(p, disk)), None)
    if taken is not None:
        raise SaveFailed(taken_words(taken))
    keep_texts(recovery, disk)
    write_new_story(target, text, disk)
    notes = with_recovered_notes(_known_notes(recovery, disk), recovery)
    if notes != AnnotationSet():
        data = serialise_notes(notes, target.name)
        with _removed_on_error(target, disk):
            create_durably(notes_path(target, disk), data, disk=disk)
    if recovery.path is not None and is_gone(recovery.path, disk):
        carry_over(recovery.path, target, disk)


@contextmanager
def _removed_on_error(made: Path, disk: FileSystem) -> Iterator[None]:
    try:
        yield
    except (SaveFailed, FileExistsError) as error:
        remove_durably(made, disk)
        if isinstance(error, FileExistsError):
            raise SaveFailed(taken_words(notes_path(made, disk))) from error
        raise


def _known_notes(recovery: Recovery, disk: FileSystem) -> AnnotationSet:
    """Return the notes of the story that were saved, as far as they can be read."""
    story = recovery.path
    if story is None:
        return AnnotationSet()
    with suppress(NotesUnreadable):
        if is_there(notes_path(story, disk), disk):
            return read_notes(story, disk)
    return last_good(story, story.name, disk) or AnnotationSet()
