"""Texts kept for safety, found again by their SHA-256.

Equal texts are kept once.  Nothing is ever removed here.  Bytes that are no UTF-8 are
kept in the same way, by the SHA-256 of the bytes.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.disk_errors import cannot
from desktop.storage.durable import (
    create_durably,
    make_folder,
    sync_folder,
    write_durably,
)
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.private_files import PRIVATE_FILE, PRIVATE_FOLDER
from desktop.storage.regular_file import read_regular_file

if TYPE_CHECKING:
    from pathlib import Path

_SHA256 = re.compile("[0-9a-f]{64}")
_LARGEST = 1 << 30  # bytes, compressed
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
    data = zlib.compress(content, _QUICKLY)
    make_folder(path.parent, mode=PRIVATE_FOLDER, disk=disk)
    try:
        create_durably(path, data, mode=PRIVATE_FILE, disk=disk)
    except FileExistsError:
        # What has the name is not the text: a disk has damaged it.
        write_durably(path, data, mode=PRIVATE_FILE, disk=disk)
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
    with suppress(OSError, zlib.error):
        content = read_regular_file(_path_of(sha256), _LARGEST, disk)
        data = zlib.decompress(content.data)
        if hashlib.sha256(data).hexdigest() == sha256:
            return data
    return None


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
    return state_folder() / "versions" / f"{sha256}.z"
