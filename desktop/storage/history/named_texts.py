"""Which texts something on the disk refers to by their SHA-256.

Told without understanding the files: whatever looks like the name of a text is one,
so that a broken notes file or a half-written journal still protects its texts.
"""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.annotations.text_state import sha256_of
from desktop.storage.drafts.drafts_folder import list_path
from desktop.storage.files.derived_names import ending_of
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import PRIVATE_FOLDERS, Names
from desktop.storage.files.regular_file import read_regular_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = re.compile(rb"ni:///sha-256;[\w-]{43}|(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_LONGEST_NAME = 66  # bytes, with what must stand on either side
_PIECE = 1 << 18  # bytes searched at once: no other thread runs meanwhile
_LARGEST = 64 << 20  # bytes; a notes file has half of that at most

_NAMING = (".json", ".jsonl", ".journal")
"""How the names of files end that may name texts."""


def texts_in(path: Path, disk: FileSystem = DISK) -> set[str]:
    """Return the SHA-256 of each text that the file at ``path`` names.

    Raises:
        OSError: If it cannot be read.
    """
    data = read_regular_file(path, _LARGEST, disk).data
    found: set[bytes] = set()
    for start in range(0, len(data), _PIECE):
        before = max(start - _LONGEST_NAME, 0)
        found.update(_NAME.findall(data, before, start + _PIECE + _LONGEST_NAME))
    return set(filter(None, map(_sha256, found)))


def named_texts(
    story: Path, disk: FileSystem = DISK, *, but: Path | None = None
) -> set[str]:
    """Return the texts that notes and drafts of ``story`` name, and every journal.

    Notes are all files beside it that begin as its notes file does: those of readers
    and those set aside count, too, and notes that were replaced.  A journal that is
    there is unfinished.

    Args:
        story: The story.
        disk: Where its files are.
        but: A file that does not count.

    Raises:
        OSError: If any of these files cannot be read.
    """
    named: set[str] = set()
    for path in _files_naming(story, disk):
        if path == but:
            continue
        with suppress(FileNotFoundError):  # It was finished while others were read.
            named |= texts_in(path, disk)
    return named


def _files_naming(story: Path, disk: FileSystem) -> Iterator[Path]:
    for name in disk.listdir(story.parent):
        if ending_of(name, story.name) is not None and name.endswith(".json"):
            yield story.parent / name
    yield list_path(story, disk)
    for folder in PRIVATE_FOLDERS:
        if folder.names is Names.ITS_STORY:
            yield folder.file_of(story)
        elif folder.names is Names.ANY_STORY:
            yield from _within(folder.path, disk)


def _within(folder: Path, disk: FileSystem, depth: int = 3) -> Iterator[Path]:
    """Yield the files in ``folder`` that may name texts; stories are left out."""
    try:
        names = disk.listdir(folder)
    except FileNotFoundError:
        return
    for path in (folder / name for name in names):
        if path.name.endswith(_NAMING):
            yield path
        elif depth and stat.S_ISDIR(disk.stat(path).st_mode):
            yield from _within(path, disk, depth - 1)


def _sha256(name: bytes) -> str | None:
    text = name.decode("ascii")
    return sha256_of(text) if text.startswith("ni:") else text
