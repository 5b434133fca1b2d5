"""The index of a story's versions: which texts it had, when, and why they were kept.

It is a file of lines that are only ever added to; each is one JSON object, on a line
of its own whatever happened to the line before.  A line that is damaged is skipped.
The texts themselves lie in ``versions/``, see :mod:`desktop.storage.history.versions`.
"""

from __future__ import annotations

import errno
import json
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    HISTORY,
    PRIVATE_FILE,
    make_private_folder,
    read_own_file,
)
from desktop.storage.history.versions import kept_texts
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LARGEST = 256 << 20  # bytes; a year of saves without thinning is less
_SHA256 = re.compile("[0-9a-f]{64}")


class Why(Enum):
    """Why a version was kept."""

    SAVED = "saved"
    OPENED = "opened"
    OUTSIDE = "outside"
    REPLACED = "replaced"
    RESTORED = "restored"
    RECOVERED = "recovered"
    UNSAVED = "unsaved"
    SENT = "sent"

    @property
    def words(self) -> str:
        """Why it was kept, as the author reads it."""
        return _WHY_WORDS[self]


_WHY_WORDS = {
    Why.SAVED: translate("saved"),
    Why.OPENED: translate("as it was opened"),
    Why.OUTSIDE: translate("by another program"),
    Why.REPLACED: translate("before it was replaced"),
    Why.RESTORED: translate("restored"),
    Why.RECOVERED: translate("recovered"),
    Why.UNSAVED: translate("typed, not saved"),
    Why.SENT: translate("sent"),
}


@value
class Version:
    """A text the story had.

    Attributes:
        sha256: By which :func:`desktop.storage.history.versions.get` finds it.
        at: When it was the story's text.
        words: How many words it has, without its front matter.
        why: What came of it: it was saved by the author, it was what the file held
            when it was opened, another program wrote it, another version took its
            place before it was saved, it was restored, or recovered after a crash, or
            was typed before a crash and never saved; or it was sent to a reader, for
            which it is kept for good.
    """

    sha256: str
    at: datetime
    words: int
    why: Why


@value
class Index:
    """What an index says.

    Attributes:
        story: The file whose versions it lists; None if that line is damaged.
        versions: The versions, the oldest first, whether still kept or not.
        thinned_at: When versions were last thinned; None if never.
        earlier: The files whose versions it listed before, if the story was renamed.
    """

    story: Path | None = None
    versions: tuple[Version, ...] = ()
    thinned_at: datetime | None = None
    earlier: tuple[Path, ...] = ()


def index_path(story: Path) -> Path:
    """Return where the index of the versions of ``story`` lies."""
    return HISTORY.file_of(story, ".jsonl")


def read_index(path: Path, disk: FileSystem = DISK) -> Index:
    """Return the index in the file at ``path``; an empty one if there is no file.

    Raises:
        OSError: If there is a file that cannot be read.
    """
    stories: dict[Path, None] = {}
    thinned_at = None
    versions: list[Version] = []
    for line in read_lines(path, disk):
        if isinstance(line.get("story"), str):
            story = Path(line["story"])
            stories.pop(story, None)
            stories[story] = None
        thinned_at = time_in(line.get("thinned")) or thinned_at
        if version := _version(line):
            _take(version, versions)
    *earlier, last = stories or [None]
    return Index(last, tuple(versions), thinned_at, tuple(filter(None, earlier)))


def _take(version: Version, versions: list[Version]) -> None:
    # Two programs that save at once may both have added it.
    if not versions or versions[-1].sha256 != version.sha256:
        versions.append(version)
    elif version.why is Why.SENT:
        versions[-1] = version


def read_lines(path: Path, disk: FileSystem = DISK) -> Iterator[dict[str, Any]]:
    """Yield the objects in the lines of the file at ``path``; none without a file.

    Raises:
        OSError: If there is a file that cannot be read.
    """
    try:
        data = read_own_file(path, _LARGEST, disk).data
    except FileNotFoundError:
        return
    yield from map(_object_in, data.split(b"\n"))


def record(story: Path, version: Version, disk: FileSystem = DISK) -> None:
    """Add ``version`` to the index of ``story``, unless it is the last one there.

    Raises:
        SaveFailed: If the disk refuses.
    """
    try:
        index = read_index(index_path(story), disk)
    except OSError as error:
        raise SaveFailed(cannot("read", index_path(story), error)) from error
    if not index.versions or index.versions[-1].sha256 != version.sha256:
        add_lines(story, [line_of(version)], disk)


def history_of(story: Path, disk: FileSystem = DISK) -> list[Version]:
    """Return the versions of ``story`` whose texts are kept, the newest first.

    Raises:
        OSError: If they cannot be read.
    """
    kept = kept_texts(disk)
    versions = read_index(index_path(story), disk).versions
    found = [version for version in reversed(versions) if version.sha256 in kept]
    # What a crash took is known only after what was saved later.
    return sorted(found, key=lambda version: version.at, reverse=True)


def add_lines(
    story: Path, lines: Iterable[Mapping[str, Any]], disk: FileSystem = DISK
) -> None:
    """Add ``lines`` to the index of ``story``, which is made if it is missing.

    Raises:
        SaveFailed: If the disk refuses.
    """
    append_lines(index_path(story), story, lines, disk)


def append_lines(
    path: Path,
    story: Path,
    lines: Iterable[Mapping[str, Any]],
    disk: FileSystem,
    *,
    is_synced: bool = True,
) -> None:
    """Add ``lines`` to the file at ``path``, which is made for ``story`` if missing.

    Args:
        path: The file.
        story: Whose index it is.
        lines: What to add.
        disk: Where it is.
        is_synced: Whether to wait until it is on the disk; a power cut may take what
            is only a convenience.

    Raises:
        SaveFailed: If the disk refuses.
    """
    make_private_folder(path.parent, disk)
    try:
        _append(path, story, lines, disk, is_synced=is_synced)
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error


def line_of(version: Version) -> dict[str, Any]:
    """Return the line that says there was ``version``."""
    return {
        "sha256": version.sha256,
        "at": version.at.astimezone(UTC).isoformat(),
        "words": version.words,
        "why": version.why.value,
    }


def thinned_line(at: datetime) -> dict[str, Any]:
    """Return the line that says versions were thinned ``at`` that time."""
    return {"thinned": at.astimezone(UTC).isoformat()}


def story_line(story: Path) -> dict[str, Any]:
    """Return the line that says whose index it is."""
    return {"story": os.path.abspath(story)}


def written(lines: Iterable[Mapping[str, Any]]) -> bytes:
    """Return ``lines`` as they stand in the file.

    An empty line goes before each, as the one before may have been cut short.
    """
    # Escaped, as the name of a file need not be valid Unicode.
    return b"".join(b"\n" + json.dumps(line).encode("ascii") + b"\n" for line in lines)


def _append(
    path: Path,
    story: Path,
    lines: Iterable[Mapping[str, Any]],
    disk: FileSystem,
    *,
    is_synced: bool,
) -> None:
    descriptor = disk.open_to_append(path, PRIVATE_FILE)
    try:
        is_new = not disk.fstat(descriptor).st_size
        head = [story_line(story)] if is_new else []
        rest = memoryview(written([*head, *lines]))
        while rest:
            count = disk.write(descriptor, rest)
            if count <= 0:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            rest = rest[count:]
        if is_synced:
            disk.fsync(descriptor)
    finally:
        disk.close(descriptor)
    if is_new and is_synced:
        sync_folder(path.parent, disk)


def _object_in(line: bytes) -> dict[str, Any]:
    if line.strip():
        with suppress(ValueError, RecursionError):
            content = json.loads(line)
            return content if isinstance(content, dict) else {}
    return {}


def _version(line: Mapping[str, Any]) -> Version | None:
    sha256, words, at = line.get("sha256"), line.get("words"), time_in(line.get("at"))
    if not isinstance(sha256, str) or not _SHA256.fullmatch(sha256) or at is None:
        return None
    count = words if type(words) is int and words >= 0 else 0
    return Version(sha256, at, count, _why(line.get("why")))


def _why(value: Any) -> Why:
    try:
        return Why(value)
    except ValueError:
        return Why.SAVED  # A newer Reread may know more reasons.


def time_in(value: Any) -> datetime | None:
    """Return the time that ``value`` of a line tells; None if it tells none."""
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
