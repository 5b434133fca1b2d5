"""Deleting drafts: their files go into a folder of their own, and come back from it.

Files are moved as they are, whatever another program made of them, and never in place
of anything.  ``deleted`` in the folder of the drafts holds them, with a list of what
they were called; it is never emptied by Reread.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import count
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.drafts.draft_list import (
    DraftList,
    notes_file_of,
    parse_drafts,
    serialise_drafts,
)
from desktop.errors import DraftsUnreadable, SaveFailed
from desktop.storage.drafts.drafts_folder import (
    DELETED,
    LIST_FILE,
    deleted_list,
    drafts_folder,
)
from desktop.storage.drafts.drafts_store import (
    alone_with_drafts,
    publish_list,
    writable,
)
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import make_folder, replace_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.files.staging import name_anew
from desktop.storage.history import versions
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.drafts.draft_list import Draft


@value
class DeletedDraft:
    """A draft that was deleted.

    Attributes:
        draft: The draft as it was listed.
        file: What its file is called among those that were deleted.
    """

    draft: Draft
    file: str


def delete_draft(story: Path, file: str, disk: FileSystem = DISK) -> DeletedDraft:
    """Take the draft in ``file`` away, with the notes on it, and return it.

    Raises:
        SaveFailed: If it is not listed any more, or the disk refuses.
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    folder = drafts_folder(story, disk)
    aside = folder / DELETED
    with alone_with_drafts(story, disk):
        found = writable(story, disk)
        draft = found.listing.get(file)
        if draft is None:
            raise SaveFailed(
                translate("There is no draft in “{name}” any more.", name=file)
            )
        _keep_bytes(folder / file, disk)
        make_folder(aside, disk=disk)
        deleted = DeletedDraft(draft, _free_name(file, aside, disk))
        _list_deleted(story, deleted, disk)
        moved = _moved(folder, file, aside, deleted.file, disk)
        try:
            publish_list(story, found, found.listing.without(file), disk, gone=file)
        except SaveFailed:
            for source, target in reversed(moved):
                with suppress(OSError):
                    name_anew(target, source, disk)
            raise
    return deleted


def bring_back(story: Path, deleted: DeletedDraft, disk: FileSystem = DISK) -> Draft:
    """Put a draft back that was deleted, with the notes on it, and return it.

    If its name is taken by now, its file gets another.

    Raises:
        SaveFailed: If the disk refuses.
        DraftsUnreadable: If the disk does not give the drafts there are.
    """
    folder = drafts_folder(story, disk)
    with alone_with_drafts(story, disk):
        found = writable(story, disk)
        file = _free_name(deleted.draft.file, folder, disk)
        _moved(folder / DELETED, deleted.file, folder, file, disk)
        draft = replace(deleted.draft, file=file)
        publish_list(story, found, found.listing.with_draft(draft), disk)
        with suppress(SaveFailed):
            rest = deleted_list(story, disk).without(deleted.file)
            _write_deleted(story, rest, disk)
    return draft


def _keep_bytes(path: Path, disk: FileSystem) -> None:
    """Keep what a file holds in ``versions`` as well, if that can be."""
    with suppress(OSError, SaveFailed):
        versions.keep_bytes(read_regular_file(path, LARGEST_STORY, disk).data, disk)


def _moved(
    source: Path, file: str, target: Path, name: str, disk: FileSystem
) -> list[tuple[Path, Path]]:
    """Move the file of a draft and that of its notes, as far as they are there.

    Raises:
        SaveFailed: If the disk refuses; then both are where they were.
    """
    moved: list[tuple[Path, Path]] = []
    for before, after in ((file, name), (notes_file_of(file), notes_file_of(name))):
        pair = source / before, target / after
        if not is_there(pair[0], disk):
            continue
        try:
            name_anew(*pair, disk)
        except OSError as error:
            for there, here in reversed(moved):
                with suppress(OSError):
                    name_anew(here, there, disk)
            raise SaveFailed(cannot("renamed", pair[0], error)) from error
        moved.append(pair)
    with suppress(OSError):
        sync_folder(target, disk)
        sync_folder(source, disk)
    return moved


def _free_name(file: str, folder: Path, disk: FileSystem) -> str:
    """Return a name like ``file`` that is free in ``folder``, with its notes' name."""
    name = PurePath(file)
    others = (f"{name.stem}-{number}{name.suffix}" for number in count(2))
    for each in (file, *(next(others) for _ in range(10_000))):
        if not any(is_there(folder / n, disk) for n in (each, notes_file_of(each))):
            return each
    raise SaveFailed(
        translate("There are too many files called like “{name}”.", name=file)
    )


def _list_deleted(story: Path, deleted: DeletedDraft, disk: FileSystem) -> None:
    entry = replace(deleted.draft, file=deleted.file)
    _write_deleted(story, deleted_list(story, disk).with_draft(entry), disk)


def _write_deleted(story: Path, drafts: DraftList, disk: FileSystem) -> None:
    path = drafts_folder(story, disk) / DELETED / LIST_FILE
    with suppress(OSError):
        data = read_regular_file(path, LARGEST_STORY, disk).data
        try:
            parse_drafts(data, LIST_FILE)
        except DraftsUnreadable:
            keep_aside(path, data, "broken", disk=disk)
    replace_durably(path, serialise_drafts(drafts), disk=disk)
