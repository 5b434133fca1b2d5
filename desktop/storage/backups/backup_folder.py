"""What lies where in the folder of backups: plain files, to be read without Reread.

    FOLDER/here.txt/2026-11-30/here.txt
                               here.txt.annotations.json
                               here.txt.drafts/…
                               backup.json

A story has a folder called as it is; another of the same name has that of the folder it
lies in as well.  In it each backup has one, called by its day, and by the time as well
if it is not the first of that day.  ``backup.json`` tells the size and SHA-256 of every
file; it is written last, so that a backup without it is none.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.storage.files.derived_names import joined_name
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.durable import create_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.value import value
from desktop.wording.dates import long_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORMAT = 1
MARKER = "reread-backups.json"
"""Lies in the folder of backups: a disk that is not there has none in its place."""
MANIFEST = "backup.json"
_OF_STORY = "of-story.json"
_DAY = re.compile(r"\d{4}-\d\d-\d\d( \d\d\.\d\d\.\d\d)?")
_LARGEST = 32 << 20  # bytes
_MOST_SAME = 1_000


@value
class KeptFile:
    """A file in a backup.

    Attributes:
        size: Its bytes.
        sha256: Their hash.
        changed_at: When the file that was backed up had been changed last, in
            nanoseconds since 1970.
    """

    size: int
    sha256: str
    changed_at: int


@value
class Backup:
    """One backup of one story.

    Attributes:
        folder: Where it lies.
        story: The story, where that was.
        at: When it was made, in UTC.
        files: Its files, by their paths within the folder.
        is_doubtful: Whether most of the text of the backup before was missing.
    """

    folder: Path
    story: Path
    at: datetime
    files: Mapping[str, KeptFile]
    is_doubtful: bool = False


def read_object_at(path: Path, disk: FileSystem = DISK) -> dict[str, Any]:
    """Return the JSON object in a file; an empty one if there is none."""
    try:
        content = json.loads(read_regular_file(path, _LARGEST, disk).data)
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def written(content: Mapping[str, Any]) -> bytes:
    """Return an object as it is written, to be read by people as well."""
    return json.dumps({"reread-backup": FORMAT, **content}, indent=1).encode() + b"\n"


def folder_of(story: Path, folder: Path, disk: FileSystem = DISK) -> Path:
    """Return the folder of the backups of ``story``, which is made if it is missing.

    Raises:
        OSError: If the disk refuses.
        SaveFailed: Likewise.
    """
    for name in _names(story):
        place = folder / joined_name(folder, name, "", disk, spare=40)
        if not is_there(place, disk):
            disk.mkdir(place, 0o777)
            told = written({"story": os.fspath(story)})
            create_durably(place / _OF_STORY, told, disk=disk)
            return place
        if read_object_at(place / _OF_STORY, disk).get("story") == os.fspath(story):
            return place
    raise FileExistsError(folder)


def _names(story: Path) -> Iterator[str]:
    yield story.name
    name, parent = story.name, story.parent.name
    for number in count(1):
        if number > _MOST_SAME:
            return
        yield f"{name} ({parent})" if number == 1 else f"{name} ({parent} {number})"


def name_for(now: datetime, place: Path, disk: FileSystem = DISK) -> str:
    """Return what a backup made ``now`` is called in the folder of its story."""
    day = now.strftime("%Y-%m-%d")
    return now.strftime("%Y-%m-%d %H.%M.%S") if is_there(place / day, disk) else day


def backups_in(place: Path, disk: FileSystem = DISK) -> list[Backup]:
    """Return the backups in the folder of a story, the oldest first."""
    try:
        names = disk.listdir(place)
    except OSError:
        return []
    listed = (place / name for name in names if _DAY.fullmatch(name))
    found = [backup for path in listed if (backup := backup_at(path, disk))]
    return sorted(found, key=lambda backup: backup.at)


def backup_at(folder: Path, disk: FileSystem = DISK) -> Backup | None:
    """Return the backup in ``folder``; None if there is none that is complete."""
    content = read_object_at(folder / MANIFEST, disk)
    match content:
        case {"reread-backup": 1, "story": str(story), "at": str(at), "files": files}:
            with suppress(ValueError, TypeError, AttributeError, KeyError):
                kept = {
                    name: KeptFile(
                        int(told["size"]), str(told["sha256"]), int(told["changed_at"])
                    )
                    for name, told in files.items()
                }
                when = datetime.fromisoformat(at).astimezone()
                doubtful = content.get("doubtful") is True
                return Backup(folder, Path(story), when, kept, doubtful)
    return None


def is_in_backup(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether a file is part of a backup, wherever that lies by now."""
    return any(is_there(each / _OF_STORY, disk) for each in (*path.parents,)[:4])


def told_of_backup(path: Path, now: datetime, disk: FileSystem = DISK) -> str:
    """Return what is to be said of a story that is a backup; nothing if it is none."""
    backup = backup_at(path.parent, disk)
    if backup is None or path.name not in backup.files:
        return ""
    return translate(
        "This is the backup of “{name}” of {day}. What you change here does not change "
        "the story.",
        name=shown_name(backup.story),
        day=long_day(backup.at, now),
    )
