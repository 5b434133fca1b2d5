"""Answers that lie beside a story as a browser or a mail program has saved them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import RereadError
from desktop.exchange.arriving_file import read_arrival
from desktop.exchange.formats import FormatReading, format_of
from desktop.exchange.returning.stories import By, stories_for
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import pieces_of, sha256_of_bytes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

_MOST = 100
"""Files of a folder that are looked into, the latest first."""
_HEAD = 1 << 16
_LARGEST = 64 << 20
"""Bytes; a packet has a novel twice."""


def answers_beside(
    story: Path,
    names: Iterable[str],
    known: Collection[str],
    disk: FileSystem = DISK,
) -> tuple[Path, ...]:
    """Return the files beside ``story`` that say they answer to it, in order of name.

    Files that cannot be read are no answers; it raises nothing.

    Args:
        story: The story.
        names: What files in its folder are called that may be answers.
        known: The SHA-256 of those that were brought already, and of what is but an
            export: a highlight in it does not tell whose it is.
        disk: Where it is.
    """
    latest = _latest(map(story.with_name, names), disk)
    return tuple(sorted(p for p in latest if _is(p, story, known, disk)))


def _latest(paths: Iterable[Path], disk: FileSystem) -> Iterator[Path]:
    found: list[tuple[float, Path]] = []
    for path in paths:
        with suppress(OSError):
            found.append((disk.stat(path).st_mtime, path))
    found.sort(key=lambda each: each[0], reverse=True)
    yield from (path for _, path in found[:_MOST])


def _is(path: Path, story: Path, known: Collection[str], disk: FileSystem) -> bool:
    try:
        head = next(pieces_of(path, _HEAD, disk), b"")
        format_ = format_of(head, path.name)
        if format_ is None or not format_.reader:
            return False
        data, _ = read_arrival(path, disk, limit=_LARGEST)
        if sha256_of_bytes(data) in known:
            return False
        read = format_.read(data, FormatReading(name=path.name))
    except (OSError, RereadError):
        return False
    sent = read.manuscript.sent
    if sent is None or not sent.story:
        return False
    # What was sent and not answered yet has nothing new in it.
    made = read.answers.notes if read.answers is not None else None
    notes = read.manuscript.notes
    has_any = bool(made) if made is not None else any(not e.is_own for e in notes)
    if not has_any:
        return False
    return any(each.by is By.ID for each in stories_for(read, [story], disk))
