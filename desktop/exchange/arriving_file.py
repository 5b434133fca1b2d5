"""The bytes of a file that comes from another program, and when it was written."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.errors import ManuscriptUnreadable
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_ARRIVAL = 256 << 20
"""Bytes; a larger file is none that anybody writes a story in."""


def read_arrival(
    path: Path, disk: FileSystem = DISK, *, limit: int = LARGEST_ARRIVAL
) -> tuple[bytes, datetime]:
    """Return what is in the file at ``path``, and when it was written, in UTC.

    Args:
        path: The file.
        disk: Where it is.
        limit: The largest size read, in bytes.

    Raises:
        ManuscriptUnreadable: If it cannot be read; the message says why.
    """
    try:
        content = read_regular_file(path, limit, disk)
    except OSError as error:
        raise ManuscriptUnreadable(cannot("opened", path, error)) from error
    written = content.identity.modified_ns / 1_000_000_000
    return content.data, datetime.fromtimestamp(written, UTC)
