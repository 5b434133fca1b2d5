"""The app's own folder: only the author may read what is in it, and all stays inside.

Nothing is believed of it that its content does not vouch for: somebody may have put a
link, or another file, where ours was.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.disk_errors import cannot
from desktop.storage.durable import make_folder
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.regular_file import FileContent, read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FILE = 0o600
"""Permissions of a file that is nobody else's business."""

PRIVATE_FOLDER = 0o700
"""Permissions of the folder it lies in."""

_OTHERS = 0o077  # what all but the owner may do


def make_private_folder(path: Path, disk: FileSystem = DISK) -> None:
    """Make one of the app's own folders, and close it to others.

    Raises:
        SaveFailed: If the disk refuses, or it is a link: what is written in the app's
            own folder stays there.
    """
    make_folder(path, mode=PRIVATE_FOLDER, disk=disk)
    state = state_folder()
    try:
        for folder in [path, *path.parents]:
            if folder == state or state in folder.parents:
                _check_own(folder, disk, may_be_link=folder == state)
    except OSError as error:
        raise SaveFailed(cannot("written", path, error)) from error


def _check_own(folder: Path, disk: FileSystem, *, may_be_link: bool) -> None:
    mode = disk.lstat(folder).st_mode
    if stat.S_ISLNK(mode):
        if not may_be_link:
            raise OSError(errno.EINVAL, "it is a link that leads elsewhere")
        mode = disk.stat(folder).st_mode
    if mode & _OTHERS and sys.platform != "win32":
        with suppress(OSError):
            disk.chmod(folder, PRIVATE_FOLDER)


def read_own_file(path: Path, limit: int, disk: FileSystem = DISK) -> FileContent:
    """Return one of the app's own files, if no link leads out of its folder.

    Raises:
        OSError: If it cannot be read, is no file, or is larger than ``limit`` bytes.
    """
    state = state_folder()
    if state in path.parents:
        inside = path.relative_to(state)
        if disk.realpath(path) != disk.realpath(state) / inside:
            raise OSError(errno.EINVAL, "it is a link that leads elsewhere")
    return read_regular_file(path, limit, disk)


def state_file(kind: str, story: Path) -> Path:
    """Return where what is remembered of ``story`` lies, in the folder ``kind``."""
    name = hashlib.sha256(os.fsencode(os.path.abspath(story))).hexdigest()
    return state_folder() / kind / f"{name}.json"
