"""A story put under another name, with all that belongs to it.

Everything is copied and on the disk before anything is removed; nothing that is there
already is written over.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.joining.sets import join
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.drafts.drafts_folder import drafts_folder, list_path
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.files.derived_names import notes_path, passes_path
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import create_durably, make_folder, remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import (
    is_there,
    read_regular_file,
    sha256_of_bytes,
)
from desktop.storage.notes.conflict_copies import keep_joined
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.notes.notes_elsewhere import notes_file_of
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.passes.passes_file import parse_passes
from desktop.storage.passes.passes_store import PassesStore
from desktop.storage.story.story_file import StoryFile, read_story
from desktop.storage.story.story_files import called_after, files_beside
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def copy_story(file: StoryFile, target: Path, disk: FileSystem = DISK) -> StoryFile:
    """Copy a story and all that belongs to it to ``target``; return the copy.

    Args:
        file: The story as it was last read or written.
        target: What the copy is called.
        disk: Where to read and write.

    Raises:
        SaveFailed: If there is such a file, or the disk refuses; there is no copy then.
        StoryUnreadable: If the copy cannot be read.
    """
    story = file.path
    taken = [target, *files_beside(target, disk)]
    found = next((path for path in taken if is_there(path, disk)), None)
    if found is not None:
        raise SaveFailed(_taken(found))
    made: list[Path] = []
    try:
        for path in files_beside(story, disk):
            copy = called_after(path, story, target, disk)
            _copy(path, copy, disk)
            made.append(copy)
        # The story last: when it is there, its notes are too.
        _copy(story, target, disk, file.bytes_sha256)
    except SaveFailed:
        _remove(made, drafts_folder(target, disk), disk)
        raise
    # The same bytes are the same text, whatever they would be taken for by themselves.
    copied = read_story(target, disk, file.decoded.encoding)
    is_chosen = file.decoded.is_chosen
    return replace(copied, decoded=replace(copied.decoded, is_chosen=is_chosen))


def remove_copied(story: Path, target: Path, disk: FileSystem = DISK) -> bool:
    """Remove ``story`` and all that belongs to it, if ``target`` has every word of it.

    What is not the same there stays.  Return whether everything is gone.

    Raises:
        SaveFailed: If the disk refuses.
    """
    paths = [story, *files_beside(story, disk)]
    same = [p for p in paths if _is_same(p, called_after(p, story, target, disk), disk)]
    for path in same:
        remove_durably(path, disk)
    with suppress(OSError):  # It may hold something else.
        disk.rmdir(drafts_folder(story, disk))
    return len(same) == len(paths)


@value
class Brought:
    """What was brought along from one story to another.

    Attributes:
        copied: The SHA-256 of the bytes of each file that is there now, by the file
            it was copied from.
        left: Files that stayed, as others of their names are there already.
        is_joined: Whether there were notes already, which are one with these now.
    """

    copied: Mapping[Path, str]
    left: tuple[Path, ...] = ()
    is_joined: bool = False


def bring_along(story: Path, target: Path, disk: FileSystem = DISK) -> Brought:
    """Copy what belongs to ``story`` to ``target``, which has the text already.

    Notes and named rereadings are joined with those that are there; nothing else is
    written over.  Done once more after it was cut short, it goes on.

    Raises:
        SaveFailed: If the disk refuses; what was copied until then stays.
        NotesUnreadable: If notes are there, or to be brought, that cannot be read.
    """
    copied, left = _bring_files(story, target, disk)
    # The notes last: when they are there, all is.
    notes, is_joined = notes_file_of(story, disk), is_there(notes_path(target), disk)
    if notes is not None:
        copied[notes] = _bring_notes(notes, target, disk)
    return Brought(copied, tuple(left), is_joined)


def _bring_files(
    story: Path, target: Path, disk: FileSystem
) -> tuple[dict[Path, str], list[Path]]:
    """Copy all but the notes; return the hash of what was copied, and what was not."""
    copied: dict[Path, str] = {}
    left: list[Path] = []
    drafts = drafts_folder(story)
    lists = list_path(story), list_path(target)
    keeps_drafts = is_there(lists[1], disk) and not _is_same(*lists, disk)
    for path in files_beside(story, disk):
        if path == notes_path(story):
            continue
        copy = called_after(path, story, target)
        is_copied, is_draft = is_there(copy, disk), path.parent == drafts
        is_other = is_copied and not _is_same(path, copy, disk)
        if is_other and path == passes_path(story):
            is_other = not _has_joined_passes(path, target, disk)
        if is_other or (keeps_drafts and is_draft):
            left.append(path)
            continue
        if not is_copied:
            _copy(path, copy, disk)
        copied[path] = _sha256_of(copy, disk)
    return copied, left


def _bring_notes(notes: Path, target: Path, disk: FileSystem) -> str:
    data = read_notes_bytes(notes, disk)
    if not is_there(notes_path(target), disk):
        notes_in(data, notes.name)  # Nothing broken is brought.
        _copy(notes, notes_path(target), disk, sha256_of_bytes(data))
    else:
        keep_joined(notes, data, disk)
        store = NotesStore(target, target.name, disk=disk)
        store.save(join(store.load(), notes_in(data, notes.name)))
    return sha256_of_bytes(data)


def _has_joined_passes(path: Path, target: Path, disk: FileSystem) -> bool:
    """Join the rereadings in the file at ``path`` with those of ``target``, if one can.

    Return whether that is done.
    """
    try:
        passes = parse_passes(_bytes_of(path, disk), shown_name(path))
    except (OSError, NotesUnreadable):
        return False
    store = PassesStore(target, disk)
    store.save(store.load().joined(passes))
    return not (passes.is_read_only or store.problem)


def remove_brought(story: Path, brought: Brought, disk: FileSystem = DISK) -> None:
    """Remove what was brought along from ``story``, which is gone.

    What was written since stays.

    Raises:
        SaveFailed: If the disk refuses.
    """
    for path, sha256 in brought.copied.items():
        if is_there(path, disk) and _sha256_of(path, disk) == sha256:
            remove_durably(path, disk)
    with suppress(OSError):  # It may hold something else.
        disk.rmdir(drafts_folder(story))


def _copy(path: Path, target: Path, disk: FileSystem, sha256: str = "") -> None:
    """Copy a file, which must have that hash if one is given."""
    try:
        data = _bytes_of(path, disk)
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error
    if sha256 and sha256_of_bytes(data) != sha256:
        raise SaveFailed(
            translate(
                "“{name}” was changed by another program just now. Look at "
                "what changed, then try again.",
                name=shown_name(path),
            )
        )
    make_folder(target.parent, disk=disk)
    try:
        create_durably(target, data, disk=disk)
    except FileExistsError as error:
        raise SaveFailed(_taken(target)) from error


def _taken(path: Path) -> str:
    return translate(
        "There is “{name}” already, and it was left as it is. Choose another name.",
        name=shown_name(path),
    )


def _bytes_of(path: Path, disk: FileSystem) -> bytes:
    return read_regular_file(path, LARGEST_STORY, disk).data


def _sha256_of(path: Path, disk: FileSystem) -> str:
    try:
        return sha256_of_bytes(_bytes_of(path, disk))
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error


def _is_same(path: Path, copy: Path, disk: FileSystem) -> bool:
    try:
        return _bytes_of(path, disk) == _bytes_of(copy, disk)
    except OSError:
        return False


def _remove(made: Iterable[Path], folder: Path, disk: FileSystem) -> None:
    for path in made:
        with suppress(OSError):
            disk.unlink(path)
    with suppress(OSError):
        disk.rmdir(folder)
