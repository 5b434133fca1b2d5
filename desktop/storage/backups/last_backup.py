"""When stories were last backed up, and what came of it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop.storage.files.disk_errors import shown_path
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import BACKUPS
from desktop.value import value
from desktop.wording.dates import sentence_moment
from desktop.wording.translation import in_sequence, translate, translate_count


@value
class LastBackup:
    """What is known of the last backup.

    Attributes:
        folder: Where it was made.
        at: When it was made without a problem; None if never.
        stories: How many stories have a backup by then.
        problem: What went wrong since, as a sentence; empty for nothing.
    """

    folder: Path | None = None
    at: datetime | None = None
    stories: int = 0
    problem: str = ""

    def is_of(self, day: datetime, folder: Path) -> bool:
        """Return whether all was backed up to ``folder`` on that day already."""
        if self.at is None or self.folder != folder:
            return False
        return self.at.astimezone(day.tzinfo).date() == day.date()


def read_last_backup(disk: FileSystem = DISK) -> LastBackup:
    """Return what is known of the last backup."""
    content = read_object(_path(), disk) or {}
    folder, at = content.get("folder"), None
    with suppress(TypeError, ValueError):
        at = datetime.fromisoformat(content["at"]) if content.get("at") else None
    stories, problem = content.get("stories"), content.get("problem")
    return LastBackup(
        Path(folder) if isinstance(folder, str) and folder else None,
        at if at is None or at.tzinfo is not None else None,
        stories if type(stories) is int else 0,
        problem if isinstance(problem, str) else "",
    )


def write_last_backup(last: LastBackup, disk: FileSystem = DISK) -> None:
    """Keep what is known of the last backup.

    Raises:
        SaveFailed: If the disk refuses.
    """
    content = {
        "folder": str(last.folder or ""),
        "at": last.at.isoformat() if last.at else "",
        "stories": last.stories,
        "problem": last.problem,
    }
    write_object(_path(), content, disk)


def _path() -> Path:
    return BACKUPS.path / "last.json"


def words_of(last: LastBackup, folder: Path, now: datetime) -> str:
    """Return what is said of the last backup to ``folder``."""
    if last.folder != folder:
        return translate("Nothing has been backed up there yet.")
    if last.at is None:
        return last.problem
    done = translate_count(
        "Last backed up {moment}, one story.",
        "Last backed up {moment}, {count} stories.",
        last.stories,
        moment=sentence_moment(last.at, now),
    )
    return in_sequence(done, last.problem)


def done_words(made: int, folder: Path) -> str:
    """Return what is said when all is backed up."""
    if not made:
        return translate(
            "Nothing has changed since the last backup to {folder}.",
            folder=shown_path(folder),
        )
    return translate_count(
        "Backed up one story to {folder}.",
        "Backed up {count} stories to {folder}.",
        made,
        folder=shown_path(folder),
    )
