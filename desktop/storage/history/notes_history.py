"""The notes files that were replaced: which there were, when, and what replaced them.

A notes file is kept as a version of the story is: its bytes lie in ``versions/``, by
their SHA-256, and an index says when they were kept and why.  The index also says
which texts the notes name, so that these stay as long as the notes may be restored.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.annotations.text_state import sha256_of
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import NOTES_HISTORY
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.history import versions
from desktop.storage.history.version_index import append_lines, read_lines, time_in
from desktop.storage.history.versions import kept_texts
from desktop.storage.notes.notes_bytes import notes_in
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.notes.notes_bytes import SeenBytes

_SHA256 = re.compile("[0-9a-f]{64}")
_OWN_SAVES_APART = timedelta(minutes=1)


class NotesWhy(Enum):
    """What became of the notes file that held the notes."""

    SAVED = "saved"
    OUTSIDE = "outside"
    ABSENT = "absent"
    OLDER = "older"
    BEFORE_ANEW = "before-anew"
    BEFORE_LAST_GOOD = "before-last-good"


@value
class NotesVersion:
    """The notes as a notes file had them.

    Attributes:
        sha256: Of the bytes of the file.
        at: Until when the file was that, as far as is known.
        why: What came of it: the app saved other notes, another program wrote the file,
            removed or emptied it, put an older copy in its place; the author began
            anew, or took the last good notes.
        count: How many notes it has; replies and cuttings count.
    """

    sha256: str
    at: datetime
    why: NotesWhy
    count: int


def notes_index_path(story: Path) -> Path:
    """Return where the index of the kept notes of ``story`` lies."""
    return NOTES_HISTORY.file_of(story, ".jsonl")


def keep_notes(
    story: Path,
    data: bytes,
    why: NotesWhy,
    disk: FileSystem = DISK,
    *,
    notes: AnnotationSet | None = None,
) -> None:
    """Keep ``data``, the bytes of the notes file of ``story`` as they were.

    Nothing is kept of no bytes, of what is no notes file, and of what was kept last.

    Args:
        story: The file of the story.
        data: What its notes file held.
        why: What came of that.
        disk: Where to keep it.
        notes: The notes in it; None to read them, which takes a while.

    Raises:
        SaveFailed: If the disk refuses.
    """
    sha256 = sha256_of_bytes(data)
    last = _last(story, disk)
    if not data or (last is not None and last.sha256 == sha256):
        return
    try:
        notes = notes_in(data, story.name) if notes is None else notes
    except NotesUnreadable:
        return  # Such a file is kept beside the story.
    versions.keep_bytes(data, disk)
    version = NotesVersion(sha256, datetime.now(UTC), why, notes.note_count)
    texts = {sha256_of(text.cached) for text in notes.texts.values()}
    line = _line_of(version, sorted(filter(None, texts)))
    append_lines(notes_index_path(story), story, [line], disk)


def keep_replaced(
    story: Path,
    old: SeenBytes,
    new: bytes,
    disk: FileSystem = DISK,
    *,
    notes: AnnotationSet | None = None,
) -> None:
    """Keep ``old``, where another program made ``new`` of the notes of ``story``.

    Nothing goes wrong for the caller, who joins the two.

    Args:
        story: The file of the story.
        old: What its notes file held when the app last looked.
        new: What it holds now; no bytes without a file.
        disk: Where to keep it.
        notes: The notes in ``old``, if they are known.
    """
    if not old or old.holds(new):
        return
    with suppress(SaveFailed, OSError):
        why = _what_became(story, new, disk)
        keep_notes(story, old.read(notes), why, disk, notes=notes)


def _what_became(story: Path, new: bytes, disk: FileSystem) -> NotesWhy:
    if not new:
        return NotesWhy.ABSENT
    return NotesWhy.OLDER if is_kept(story, new, disk) else NotesWhy.OUTSIDE


class SavedNotes:
    """Keeps what the app's own saves replace: not all of it, for it saves often.

    Kept is what a minute began with, be it no notes at all, and whatever had notes
    that are gone after it.
    """

    def __init__(self, story: Path, disk: FileSystem = DISK) -> None:
        self._story = story
        self._disk = disk
        self._kept_at: datetime | None = None

    def replaced(self, seen: SeenBytes, old: AnnotationSet, new: AnnotationSet) -> None:
        """Keep the notes file, seen with ``old``, that one with ``new`` replaced.

        Nothing goes wrong for the caller: the new notes are saved whether or not the
        earlier ones could be kept.
        """
        now = datetime.now(UTC)
        is_time = not self._kept_at or not (
            timedelta(0) <= now - self._kept_at < _OWN_SAVES_APART
        )
        if is_time or not old.notes.keys() <= new.notes.keys():
            with suppress(SaveFailed):
                why, data = NotesWhy.SAVED, seen.read(old)
                keep_notes(self._story, data, why, self._disk, notes=old)
                self._kept_at = now
        elif seen:
            self._note_held(seen)

    def _note_held(self, seen: SeenBytes) -> None:
        """Remember that the file held that, by which an older copy is known."""
        path, line = notes_index_path(self._story), held_line(seen.sha256)
        with suppress(SaveFailed):
            append_lines(path, self._story, [line], self._disk, is_synced=False)


def kept_notes(story: Path, disk: FileSystem = DISK) -> list[NotesVersion]:
    """Return the notes of ``story`` that are kept, the newest first, each once.

    Raises:
        OSError: If they cannot be read.
    """
    kept = kept_texts(disk)
    found: dict[str, NotesVersion] = {}
    listed = read_notes_index(notes_index_path(story), disk)
    for version in sorted(listed, key=lambda v: v.at, reverse=True):
        if version.sha256 in kept:
            found.setdefault(version.sha256, version)
    return list(found.values())


def notes_of(
    kept: NotesVersion, story: Path, disk: FileSystem = DISK
) -> AnnotationSet | None:
    """Return the notes that ``kept`` is; None if they are kept no more, or damaged."""
    data = versions.get_bytes(kept.sha256, disk)
    with suppress(NotesUnreadable):
        return notes_in(data, story.name) if data else None
    return None


def is_kept(story: Path, data: bytes, disk: FileSystem = DISK) -> bool:
    """Return whether ``data`` is what the notes file of ``story`` held earlier."""
    sha256 = sha256_of_bytes(data)
    try:
        return sha256 in map(held_in, read_lines(notes_index_path(story), disk))
    except OSError:
        return False


def held_line(sha256: str) -> dict[str, Any]:
    """Return the line that says that the notes file once held bytes of that SHA-256."""
    return {"held": sha256}


def held_in(line: Mapping[str, Any]) -> str | None:
    """Return the SHA-256 of what the notes file held, as ``line`` has it, if it does.

    The bytes themselves need not be kept.
    """
    sha256 = line.get("held") or line.get("notes")
    return sha256 if isinstance(sha256, str) else None


def read_notes_index(path: Path, disk: FileSystem = DISK) -> list[NotesVersion]:
    """Return what the index at ``path`` lists, the oldest first, still kept or not.

    Raises:
        OSError: If there is a file that cannot be read.
    """
    return [v for line in read_lines(path, disk) if (v := version_in(line))]


def _line_of(version: NotesVersion, texts: list[str]) -> dict[str, Any]:
    return {
        "notes": version.sha256,
        "at": version.at.astimezone(UTC).isoformat(),
        "why": version.why.value,
        "count": version.count,
        "texts": texts,
    }


def _last(story: Path, disk: FileSystem) -> NotesVersion | None:
    path = notes_index_path(story)
    try:
        listed = read_notes_index(path, disk)
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error
    return listed[-1] if listed else None


def version_in(line: Mapping[str, Any]) -> NotesVersion | None:
    """Return the notes that ``line`` of an index lists; None if it lists none."""
    sha256, count, at = line.get("notes"), line.get("count"), time_in(line.get("at"))
    if not isinstance(sha256, str) or not _SHA256.fullmatch(sha256) or at is None:
        return None
    number = count if type(count) is int and count >= 0 else 0
    return NotesVersion(sha256, at, _why(line.get("why")), number)


def _why(value: Any) -> NotesWhy:
    try:
        return NotesWhy(value)
    except ValueError:
        return NotesWhy.SAVED  # A newer Reread may know more reasons.
