"""A story whose file is gone or ruined, put into a new file from what a journal has."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.durable import create_durably, remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_gone, is_there
from desktop.storage.journal.recovery import keep_texts, with_recovered_notes
from desktop.storage.notes.notes_bytes import last_good, read_notes
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.remembered import carry_over
from desktop.storage.story.story_file import taken_words, write_new_story
from desktop.storage.story.story_files import files_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.journal.recovery import Recovery


def save_elsewhere(recovery: Recovery, target: Path, disk: FileSystem = DISK) -> bool:
    """Put the text as the author had it last into a new file, with its notes beside it.

    These are all that are known of the story, and those that were not saved.

    Returns:
        Whether all of it is saved: not if there are notes already that cannot be read.

    Raises:
        SaveFailed: If there is such a file, or the disk refuses; there is none then.
    """
    words = recovery.last
    text = "\n\n".join(recovery.scraps) if words is None else words
    beside = files_beside(target, disk)
    if target == recovery.path:
        beside = []  # They belong to what is put back.
    if beside:
        raise SaveFailed(taken_words(beside[0]))
    keep_texts(recovery, disk)
    write_new_story(target, text, disk)
    with _removed_on_error(target, disk):
        is_all_saved = _save_notes(recovery, target, disk)
    if recovery.path not in (None, target) and is_gone(recovery.path, disk):
        carry_over(recovery.path, target, disk)
    return is_all_saved


def _save_notes(recovery: Recovery, target: Path, disk: FileSystem) -> bool:
    known = _known_notes(recovery, disk)
    notes = with_recovered_notes(known, recovery)
    path = notes_path(target, disk)
    if target == recovery.path and is_there(path, disk):
        store = NotesStore(target, target.name, disk=disk)
        try:
            store.save(with_recovered_notes(store.load(), recovery))
        except NotesUnreadable:
            return not recovery.note_count  # It is asked about when it is opened.
    elif notes != AnnotationSet():
        create_durably(path, serialise_notes(notes, target.name), disk=disk)
    return True


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
