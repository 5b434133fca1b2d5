"""The app's own small files, which only the author may read.

Each is one JSON object.  Nothing in them is the author's work, so that a damaged one
is nothing to complain of: it reads as if it were missing.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, Any

from desktop.paths import state_folder
from desktop.storage.durable import make_folder, replace_quickly, write_durably
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.regular_file import read_regular_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PRIVATE_FILE = 0o600
"""Permissions of a file that is nobody else's business."""

PRIVATE_FOLDER = 0o700
"""Permissions of the folder it lies in."""

_LARGEST = 32 << 20  # bytes


def state_file(kind: str, story: Path) -> Path:
    """Return where what is remembered of ``story`` lies, in the folder ``kind``."""
    name = hashlib.sha256(os.fsencode(os.path.abspath(story))).hexdigest()
    return state_folder() / kind / f"{name}.json"


def read_object(path: Path, disk: FileSystem = DISK) -> dict[str, Any] | None:
    """Return the JSON object in the file at ``path``; None if there is none."""
    try:
        content = json.loads(read_regular_file(path, _LARGEST, disk).data)
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def write_object(
    path: Path,
    content: Mapping[str, Any],
    disk: FileSystem = DISK,
    *,
    is_durable: bool = False,
) -> None:
    """Make ``content`` the JSON object in the file at ``path``.

    Args:
        path: The file; its folder is made if it is missing.
        content: The object.
        disk: Where to write.
        is_durable: Whether to wait until it is on the disk.  Most of these files are
            notes to oneself, which a power cut may take.

    Raises:
        SaveFailed: If the disk refuses; the file is then as it was.
    """
    # Escaped, as a file's name need not be valid Unicode.
    # In one line, for Python writes that ten times faster than an indented object.
    data = json.dumps(content, ensure_ascii=True).encode() + b"\n"
    make_folder(path.parent, mode=PRIVATE_FOLDER, disk=disk)
    write = write_durably if is_durable else replace_quickly
    write(path, data, mode=PRIVATE_FILE, disk=disk)
