"""Writing what an author takes out: only an earlier export is written over.

Whether a file is one is told by how all of a kind begin, or, where other programs may
have written into it since, by the hash of what was exported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NameTaken, SaveFailed
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import create_durably, write_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.files.regular_file import (
    LARGEST_FILE,
    read_regular_file,
    sha256_of_bytes,
)
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

_EARLIER = "earlier"
"""Why what was there is kept, in the name it is kept under."""


def write_export(path: Path, data: bytes, signature: bytes) -> None:
    """Write ``data`` to ``path``, if that is free or an earlier export.

    Args:
        path: Where it goes.
        data: What is written.
        signature: How every export of this kind begins.

    Raises:
        SaveFailed: If something else lies there, or the disk refuses.
    """
    try:
        with path.open("rb") as file:
            before = file.read(len(signature))
    except FileNotFoundError:
        before = signature
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error
    if before != signature:
        raise SaveFailed(
            translate(
                "“{name}” is there already and is no such export; choose another name.",
                name=shown_name(path),
            )
        )
    write_durably(path, data)


def export_file(
    path: Path,
    data: bytes,
    exported: Container[str] = (),
    *,
    may_replace: bool = False,
    disk: FileSystem = DISK,
) -> Path | None:
    """Write ``data`` to ``path``; what is there and no untouched export stays.

    Args:
        path: Where it goes.
        data: What is written.
        exported: The SHA-256 of what was exported before: that may be written over.
        may_replace: Whether anything else may be, which is kept beside it first.
        disk: Where to write.

    Returns:
        Where that lies which was there; None if there was nothing, or only an export.

    Raises:
        NameTaken: If something else is there, and it may not be replaced.
        SaveFailed: If the disk refuses; what was there is as it was.
    """
    try:
        create_durably(path, data, disk=disk)
    except FileExistsError:
        return _replaced(path, data, exported, may_replace=may_replace, disk=disk)
    return None


def _replaced(
    path: Path,
    data: bytes,
    exported: Container[str],
    *,
    may_replace: bool,
    disk: FileSystem,
) -> Path | None:
    try:
        before = read_regular_file(path, LARGEST_FILE, disk).data
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error
    is_export = before == data or sha256_of_bytes(before) in exported
    if not (is_export or may_replace):
        raise NameTaken(
            translate(
                "“{name}” is there already, and is not as Reread wrote it.",
                name=shown_name(path),
            )
        )
    kept = None if is_export else keep_aside(path, before, _EARLIER, disk=disk)
    done = publish(path, data, lambda old: old in (before, data), disk=disk)
    if done.displaced is not None:  # somebody wrote it at the last moment
        kept = keep_aside(path, done.displaced, _EARLIER, disk=disk)
    return kept
