"""The folder of a story's kept drafts: what its files are called, and its list.

The drafts are plain text, of use without Reread; ``drafts.json`` says what the author
calls them.  A copy of that is kept in the app's own folder, so that a list which
another program emptied or put back costs no name.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.drafts.draft_list import DraftList, parse_drafts, serialise_drafts
from desktop.errors import DraftsUnreadable, SaveFailed
from desktop.storage.files.derived_names import DRAFTS_ENDING, beside
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import replace_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    KNOWN_DRAFTS,
    PRIVATE_FILE,
    make_private_folder,
    read_own_file,
)
from desktop.storage.files.regular_file import FileContent, read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

LIST_FILE = "drafts.json"
"""What the list of the drafts is called."""

_LARGEST_LIST = 32 << 20  # bytes


@dataclass(frozen=True, slots=True)
class ReadList:
    """What was read of a list of drafts.

    Attributes:
        drafts: What it lists; nothing if there is no list, or none that can be read.
        data: The bytes of its file; none if there is no file.
        is_broken: Whether there is a file, but it is no list.
    """

    drafts: DraftList = field(default_factory=DraftList)
    data: bytes = b""
    is_broken: bool = False


def drafts_folder(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the kept drafts of ``story`` lie."""
    return beside(story, DRAFTS_ENDING, disk)


def list_path(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the list of the drafts of ``story`` lies."""
    return drafts_folder(story, disk) / LIST_FILE


def read_list(story: Path, disk: FileSystem = DISK) -> ReadList:
    """Return the list of the drafts of ``story``.

    Raises:
        DraftsUnreadable: If there is one that the disk does not give.
    """
    path = list_path(story, disk)
    try:
        data = read_inside(path, _LARGEST_LIST, disk).data
    except FileNotFoundError:
        return ReadList()
    except OSError as error:
        raise DraftsUnreadable(cannot("read", path, error)) from error
    try:
        return ReadList(parse_drafts(data, LIST_FILE), data)
    except DraftsUnreadable:
        return ReadList(data=data, is_broken=True)


def known_list(story: Path, disk: FileSystem = DISK) -> DraftList:
    """Return the drafts of ``story`` that were known last, whatever is listed now."""
    try:
        path = KNOWN_DRAFTS.file_of(story)
        return parse_drafts(read_own_file(path, _LARGEST_LIST, disk).data, path.name)
    except (OSError, DraftsUnreadable):
        return DraftList()


def keep_known_list(story: Path, drafts: DraftList, disk: FileSystem = DISK) -> None:
    """Remember ``drafts`` as those that are known of ``story``, if that can be.

    Only what Reread itself deletes may ever be missing from it.
    """
    if known_list(story, disk).drafts == drafts.drafts:
        return
    path = KNOWN_DRAFTS.file_of(story)
    with suppress(SaveFailed):
        make_private_folder(path.parent, disk)
        data = serialise_drafts(drafts)
        replace_durably(path, data, mode=PRIVATE_FILE, disk=disk)


def read_inside(path: Path, limit: int, disk: FileSystem = DISK) -> FileContent:
    """Return the file at ``path``, if it really lies in the folder it seems to.

    Raises:
        OSError: If it cannot be read, or is a link that leads to another folder.
    """
    if disk.realpath(path).parent != disk.realpath(path.parent):
        raise OSError(errno.EINVAL, "it is a link that leads to another folder")
    return read_regular_file(path, limit, disk)


def names_in_folder(story: Path, disk: FileSystem = DISK) -> list[str]:
    """Return what lies in the folder of the drafts, in order; nothing without one.

    Raises:
        DraftsUnreadable: If the disk does not say.
    """
    folder = drafts_folder(story, disk)
    try:
        return sorted(disk.listdir(folder))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DraftsUnreadable(cannot("read", folder, error)) from error
