"""Texts kept for safety, found again by their SHA-256.

Equal texts are kept once.  Which of them go is not decided here.  Bytes that are no
UTF-8 are kept in the same way, by the SHA-256 of the bytes.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import create_durably, replace_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    PRIVATE_FILE,
    VERSIONS,
    make_private_folder,
    read_own_file,
)
from desktop.storage.files.regular_file import LARGEST_FILE

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".z"
_SHA256 = re.compile("[0-9a-f]{64}")
_MOST_UNPACKED = 4 * LARGEST_STORY
"""Bytes above which what is kept is not packed; no text comes to as many."""

_QUICKLY = 1  # of zlib's levels; a novel is kept in the time of a keystroke


def sha256_of(text: str) -> str:
    """Return the SHA-256 of ``text`` in UTF-8, in hexadecimal."""
    return hashlib.sha256(_bytes_of(text)).hexdigest()


def keep(text: str, disk: FileSystem = DISK) -> str:
    """Keep ``text`` and return its SHA-256, by which :func:`get` finds it.

    Raises:
        SaveFailed: If the disk refuses.
    """
    return keep_bytes(_bytes_of(text), disk)


def keep_bytes(content: bytes, disk: FileSystem = DISK) -> str:
    """Keep the bytes of a file and return their SHA-256.

    Raises:
        SaveFailed: If the disk refuses.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    path = _path_of(sha256)
    if get_bytes(sha256, disk) is not None:
        _settle(path, disk)
        return sha256
    is_packed = len(content) <= _MOST_UNPACKED
    data = zlib.compress(content, _QUICKLY) if is_packed else content
    make_private_folder(path.parent, disk)
    try:
        create_durably(path, data, mode=PRIVATE_FILE, disk=disk)
    except FileExistsError:
        # What has the name is not the text: a disk has damaged it.
        replace_durably(path, data, mode=PRIVATE_FILE, disk=disk)
    return sha256


def get(sha256: str, disk: FileSystem = DISK) -> str | None:
    """Return the text with this SHA-256; None if it is not kept, or damaged."""
    data = get_bytes(sha256, disk)
    with suppress(UnicodeDecodeError):
        return data.decode("utf-8", "surrogatepass") if data is not None else None
    return None


def get_bytes(sha256: str, disk: FileSystem = DISK) -> bytes | None:
    """Return the bytes with this SHA-256; None if they are not kept, or damaged."""
    if not _SHA256.fullmatch(sha256):
        return None  # It may come from a file of somebody else's, and becomes a path.
    with suppress(OSError):
        kept = read_own_file(_path_of(sha256), LARGEST_FILE, disk).data
        for data in (_unpacked(kept), kept):
            if data is not None and hashlib.sha256(data).hexdigest() == sha256:
                return data
    return None


def kept_texts(disk: FileSystem = DISK) -> frozenset[str]:
    """Return the SHA-256 of every text that is kept, in hexadecimal.

    Raises:
        OSError: If the folder they are in cannot be read.
    """
    try:
        names = disk.listdir(VERSIONS.path)
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


def _unpacked(data: bytes) -> bytes | None:
    """Return what was packed; None if it is damaged, or more than any text.

    A few bytes can be made to unpack to gigabytes.
    """
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(data, _MOST_UNPACKED + 1)
    except zlib.error:
        return None
    is_whole = unpacking.eof and len(content) <= _MOST_UNPACKED
    return content if is_whole else None


def _settle(path: Path, disk: FileSystem) -> None:
    """Have a text on the disk whose keeping may have been cut short."""
    try:
        sync_folder(path.parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


def _bytes_of(text: str) -> bytes:
    # Half a surrogate pair is no reason not to keep the rest.
    return text.encode("utf-8", "surrogatepass")


def _path_of(sha256: str) -> Path:
    return VERSIONS.path / f"{sha256}{_SUFFIX}"
