"""Backing stories up: copied, read back, and only then called a backup.

Nothing is made of a story of which nothing changed.  Kept drafts, which never change,
are hard links to the backup before where the disk can do that and what is there is what
it should be; all else is copied, so that whoever opens one backup changes no other.
Whatever goes wrong leaves the backups there are as they were.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.backups.backup_folder import (
    MANIFEST,
    MARKER,
    Backup,
    KeptFile,
    backup_at,
    backups_in,
    folder_of,
    is_in_backup,
    name_for,
    written,
)
from desktop.storage.backups.backup_thinning import remove_folder, thin_backups
from desktop.storage.files.disk_errors import reason, shown_name, shown_path
from desktop.storage.files.durable import create_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.story.story_files import files_beside
from desktop.value import value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

_LARGEST = 512 << 20  # bytes of one file
_LITTLE = 200
"""Bytes; of a shorter story it says nothing that it became shorter."""
_MEANT = timedelta(days=30)
"""After how long a story that lost most of its text is what its author wants."""
_MUCH = 0.5
"""How much of its bytes a story has to have still, or else the backup is doubtful."""


@value
class BackupOutcome:
    """What came of backing up stories.

    Attributes:
        made: How many stories have a new backup.
        unchanged: How many have one already that is the same.
        problems: What went wrong, in sentences.
        doubtful: The names of stories that have lost most of their text since the
            backup before.
        is_missing: Whether the folder was not there.
        is_complete: Whether all stories had their turn.
    """

    made: int = 0
    unchanged: int = 0
    problems: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    is_missing: bool = False
    is_complete: bool = True


def back_up(
    stories: Iterable[Path],
    folder: Path,
    now: datetime,
    *,
    is_new: bool = False,
    has_time: Callable[[], bool] = lambda: True,
    disk: FileSystem = DISK,
) -> BackupOutcome:
    """Back up what is there of ``stories``; takes a while, beside the window.

    Args:
        stories: The stories, in the order in which they get their turn.
        folder: Where the backups lie.
        now: The time, in the author's zone.
        is_new: Whether the folder was chosen just now; else it is not there if it
            has no mark of ours: an empty place where a disk is to be found.
        has_time: Whether there is time for another story.
        disk: Where all of it is.
    """
    if not is_there(folder, disk) or not _is_marked(folder, is_new, disk):
        return BackupOutcome(problems=(_missing(folder),), is_missing=True)
    made = unchanged = 0
    problems, doubtful, is_complete = list[str](), list[str](), True
    for story in stories:
        if not has_time():
            is_complete = False
            break
        if not _is_to_have_one(story, disk):
            continue
        try:
            backup = back_up_story(story, folder, now, disk)
        except SaveFailed as error:
            problems.append(in_sequence(_failed(story), str(error)))
            continue
        except OSError as error:
            problems.append(_refused(story, error))
            continue
        made, unchanged = made + (backup is not None), unchanged + (backup is None)
        if backup is not None and _is_newly_doubtful(backup, disk):
            doubtful.append(shown_name(story))
    return BackupOutcome(
        made, unchanged, tuple(problems), tuple(doubtful), is_complete=is_complete
    )


def _is_marked(folder: Path, is_new: bool, disk: FileSystem) -> bool:
    if is_new and not is_there(folder / MARKER, disk):
        with suppress(SaveFailed, FileExistsError):
            create_durably(folder / MARKER, written({}), disk=disk)
            return True
        return is_there(folder, disk)  # Why it cannot be written is said with a story.
    return is_new or is_there(folder / MARKER, disk)


def _is_to_have_one(story: Path, disk: FileSystem) -> bool:
    if not is_there(story, disk):
        return False
    return not is_in_backup(story, disk) and state_folder() not in story.parents


def back_up_story(
    story: Path, folder: Path, now: datetime, disk: FileSystem = DISK
) -> Backup | None:
    """Back up ``story`` and all that belongs to it, and thin its backups.

    Return the new backup; None if nothing changed since the last one.

    Raises:
        OSError: If a file cannot be read, or the disk refuses.
        SaveFailed: If the disk refuses, or what was written is not what it should be.
    """
    place = folder_of(story, folder, disk)
    before = backups_in(place, disk)
    last = before[-1] if before else None
    sources = {
        os.fspath(path.relative_to(story.parent)): path
        for path in (story, *files_beside(story, disk))
    }
    if last is not None and _are_as_they_were(sources, last, disk):
        return None
    name = name_for(now, place, disk)
    stage = place / f".{name}.reread-tmp"
    remove_folder(stage, disk)
    try:
        disk.mkdir(stage, 0o777)
        files = {
            inside: _copied(path, stage / inside, last, inside, disk)
            for inside, path in sources.items()
        }
        if last is not None and _are_same(files, last):
            return None
        doubtful = is_doubtful(files[story.name].size, story.name, before, now)
        told = _told(story, now, files, is_doubtful=doubtful)
        create_durably(stage / MANIFEST, told, disk=disk)
        disk.replace(stage, place / name)
        sync_folder(place, disk)
    finally:
        with suppress(OSError):
            remove_folder(stage, disk)
    thin_backups(backups_in(place, disk), now, disk)
    return backup_at(place / name, disk)


def is_doubtful(size: int, name: str, before: Sequence[Backup], now: datetime) -> bool:
    """Return whether a story of ``size`` bytes has lost most of what was backed up.

    After a month it counts as meant.

    Args:
        size: What it has now.
        name: What it is called.
        before: Its backups, the oldest first.
        now: The time.
    """
    sound = [each for each in before if not each.is_doubtful and name in each.files]
    since = [each.at for each in before if each.is_doubtful]
    if not sound or any(at > sound[-1].at and now - at > _MEANT for at in since):
        return False
    was = sound[-1].files[name].size
    return was >= _LITTLE and size < was * _MUCH


def _is_newly_doubtful(backup: Backup, disk: FileSystem) -> bool:
    listed = backups_in(backup.folder.parent, disk)
    before = [each for each in listed if each.at < backup.at]
    return backup.is_doubtful and not (before and before[-1].is_doubtful)


def _are_as_they_were(
    sources: Mapping[str, Path], last: Backup, disk: FileSystem
) -> bool:
    """Return whether neither files nor backup look as if anything had changed."""
    if sources.keys() != last.files.keys():
        return False
    for inside, kept in last.files.items():
        status = disk.stat(sources[inside])
        if (status.st_size, status.st_mtime_ns) != (kept.size, kept.changed_at):
            return False
        copy = last.folder / inside
        if not is_there(copy, disk) or disk.stat(copy).st_size != kept.size:
            return False
    return True


def _are_same(files: Mapping[str, KeptFile], last: Backup) -> bool:
    """Return whether all files are the same, and still so in the last backup."""
    if {n: f.sha256 for n, f in files.items()} != {
        n: f.sha256 for n, f in last.files.items()
    }:
        return False
    return all(is_there(last.folder / name) for name in files)


def _copied(
    path: Path, copy: Path, last: Backup | None, inside: str, disk: FileSystem
) -> KeptFile:
    changed_at = disk.stat(path).st_mtime_ns
    data = read_regular_file(path, _LARGEST, disk).data
    sha256 = hashlib.sha256(data).hexdigest()
    if not is_there(copy.parent, disk):
        disk.mkdir(copy.parent, 0o777)
    is_draft = os.sep in inside
    if not (is_draft and last and _is_linked(last.folder / inside, copy, sha256, disk)):
        create_durably(copy, data, disk=disk)
    if _sha256_of(copy, disk) != sha256:
        raise SaveFailed(
            translate(
                "The backup of “{name}” was not what it should be when it was read "
                "back. The disk may be failing.",
                name=shown_name(path),
            )
        )
    return KeptFile(len(data), sha256, changed_at)


def _is_linked(old: Path, copy: Path, sha256: str, disk: FileSystem) -> bool:
    try:
        if _sha256_of(old, disk) != sha256:
            return False
        disk.link(old, copy)
    except OSError:
        return False
    return True


def _sha256_of(path: Path, disk: FileSystem) -> str:
    return hashlib.sha256(read_regular_file(path, _LARGEST, disk).data).hexdigest()


def _told(
    story: Path, now: datetime, files: Mapping[str, KeptFile], *, is_doubtful: bool
) -> bytes:
    listed = {
        name: {"size": f.size, "sha256": f.sha256, "changed_at": f.changed_at}
        for name, f in files.items()
    }
    told = {"story": os.fspath(story), "at": now.isoformat(), "files": listed}
    return written(told | {"doubtful": is_doubtful})


def _failed(story: Path) -> str:
    name = shown_name(story)
    return translate("“{name}” could not be backed up.", name=name)


def _refused(story: Path, error: OSError) -> str:
    return translate(
        "“{name}” could not be backed up: {reason}.",
        name=shown_name(story),
        reason=reason(error),
    )


def _missing(folder: Path) -> str:
    return translate(
        "The backup folder “{folder}” is not there. Reread goes on looking for it.",
        folder=shown_path(folder),
    )
