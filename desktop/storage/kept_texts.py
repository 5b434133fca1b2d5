"""The files in which texts are kept, for whoever lists or removes them.

What is in them, and how it gets there, is the business of
:mod:`desktop.storage.versions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.private_files import VERSIONS

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".z"


def kept_texts(disk: FileSystem = DISK) -> frozenset[str]:
    """Return the SHA-256 of every text that is kept, in hexadecimal.

    Raises:
        OSError: If the folder they are in cannot be read.
    """
    try:
        names = disk.listdir(_folder())
    except FileNotFoundError:
        return frozenset()
    return frozenset(
        name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)
    )


def kept_bytes(sha256: str, disk: FileSystem = DISK) -> int:
    """Return how many bytes a kept text takes on the disk.

    Raises:
        OSError: If it is not kept, or cannot be looked at.
    """
    return disk.stat(_path_of(sha256)).st_size


def remove_text(sha256: str, disk: FileSystem = DISK) -> None:
    """Keep a text no longer.

    Raises:
        OSError: If the disk refuses.
    """
    disk.unlink(_path_of(sha256))


def _path_of(sha256: str) -> Path:
    return _folder() / f"{sha256}{_SUFFIX}"


def _folder() -> Path:
    return VERSIONS.path
