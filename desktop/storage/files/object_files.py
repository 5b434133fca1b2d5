"""The app's own small files, each of which holds one JSON object.

Nothing in them is the author's work, so that a damaged one is nothing to complain of:
the good copy stands in for it, where one is kept, or else it reads as if it were
missing.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.files.durable import (
    replace_durably,
    replace_quickly,
    write_durably,
)
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    PRIVATE_FILE,
    make_private_folder,
    read_own_file,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    IsSound = Callable[[Mapping[str, Any]], bool]

GOOD = ".good"
"""What is added to the name of a file for its good copy."""

_LARGEST = 32 << 20  # bytes


@value
class Mended:
    """A file that was damaged.

    Attributes:
        aside: Where what was in it is kept; None if it was empty.
        good_at: When the good copy was written that stands in for it; None if there
            is none.
    """

    aside: Path | None
    good_at: datetime | None


def _is_anything(content: Mapping[str, Any]) -> bool:
    return bool(content)  # None of these files is ever an empty object.


def read_object(
    path: Path, disk: FileSystem = DISK, is_sound: IsSound = _is_anything
) -> dict[str, Any] | None:
    """Return the JSON object in the file at ``path``; None if there is none.

    If the file is damaged, it is that of the good copy, if one is kept.

    Args:
        path: The file.
        disk: Where to read.
        is_sound: Tells whether an object is what the file should hold.
    """
    try:
        data = read_own_file(path, _LARGEST, disk).data
    except OSError:
        return None
    content = _object_in(data)
    if content is not None and is_sound(content):
        return content
    good = _good(path, disk, is_sound)
    return content if good is None else good


def mend(
    path: Path, disk: FileSystem = DISK, is_sound: IsSound = _is_anything
) -> Mended | None:
    """Put the good copy in the place of the file at ``path``, if that is damaged.

    What was in the file is kept beside it.  Return None if nothing was wrong; a file
    that is not there is not damaged.
    """
    try:
        data = read_own_file(path, _LARGEST, disk).data
    except OSError:
        return None
    content = _object_in(data)
    if content is not None and is_sound(content):
        return None
    from desktop.storage.files.quarantine import keep_aside  # late: hardly ever

    aside, good, good_at = None, _good(path, disk, is_sound), None
    with suppress(SaveFailed, OSError):
        if data:
            aside = keep_aside(path, data, "broken", mode=PRIVATE_FILE, disk=disk)
        if good is not None:
            copy = good_copy(path)
            good_at = datetime.fromtimestamp(disk.stat(copy).st_mtime, UTC)
            write_durably(path, _written(good), mode=PRIVATE_FILE, disk=disk)
    return Mended(aside, good_at)


def good_copy(path: Path) -> Path:
    """Return where the good copy of the file at ``path`` is kept, if one is."""
    return path.with_name(path.name + GOOD)


def write_object(
    path: Path,
    content: Mapping[str, Any],
    disk: FileSystem = DISK,
    *,
    is_durable: bool = False,
    has_good_copy: bool = False,
) -> None:
    """Make ``content`` the JSON object in the file at ``path``.

    Args:
        path: The file; its folder is made if it is missing.
        content: The object.
        disk: Where to write.
        is_durable: Whether to wait until it is on the disk.  Most of these files are
            notes to oneself, which a power cut may take.
        has_good_copy: Whether to keep a copy that stands in if the file is damaged.

    Raises:
        SaveFailed: If the disk refuses; the file is then as it was.
    """
    data = _written(content)
    make_private_folder(path.parent, disk)
    if not is_durable:
        replace_quickly(path, data, mode=PRIVATE_FILE, disk=disk)
    else:
        # Preferences may lie elsewhere, behind a link; the state does not.
        is_own = state_folder() in path.parents
        write = replace_durably if is_own else write_durably
        write(path, data, mode=PRIVATE_FILE, disk=disk)
    if has_good_copy:
        with suppress(SaveFailed):  # The file itself is there.
            replace_quickly(good_copy(path), data, mode=PRIVATE_FILE, disk=disk)


def _written(content: Mapping[str, Any]) -> bytes:
    # Escaped, as a file's name need not be valid Unicode.
    # In one line, for Python writes that ten times faster than an indented object.
    return json.dumps(content, ensure_ascii=True).encode() + b"\n"


def _object_in(data: bytes) -> dict[str, Any] | None:
    """Return the object in ``data``; None if it holds none."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _good(path: Path, disk: FileSystem, is_sound: IsSound) -> dict[str, Any] | None:
    try:
        data = read_own_file(good_copy(path), _LARGEST, disk).data
    except OSError:
        return None
    content = _object_in(data)
    return content if content is not None and is_sound(content) else None
