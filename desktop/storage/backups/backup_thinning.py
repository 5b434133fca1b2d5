"""Which backups of a story are kept for ever, and which are removed.

They are thinned by the rule of versions: all of two weeks, then one a week, then one a
month.  After a backup that is doubtful nothing is removed at all, and the last sound
one before it stays for good: a damaged story must not push out what it was.
"""

from __future__ import annotations

import stat
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history.version_index import Version, Why
from desktop.storage.history.version_thinning import ThinningRules, to_remove

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop.storage.backups.backup_folder import Backup

BACKUP_RULES = ThinningRules(
    untouched=timedelta(days=14),
    steps=((timedelta(days=90), timedelta(days=7)),),
    then=timedelta(days=30),
    most_bytes=1 << 62,  # How much room there is, is the author's affair.
)
"""How densely backups are kept."""


def thin_backups(
    backups: Sequence[Backup], now: datetime, disk: FileSystem = DISK
) -> list[Path]:
    """Remove the backups of one story that are too many; return where they lay.

    Args:
        backups: All there are, the oldest first.
        now: The time, in the author's zone.
        disk: Where they lie.
    """
    if not backups or backups[-1].is_doubtful:
        return []
    by_name = {backup.folder.name: backup for backup in backups}
    versions = [Version(name, b.at, 0, Why.SAVED) for name, b in by_name.items()]
    following = pairwise(backups)
    needed = {
        one.folder.name
        for one, after in following
        if after.is_doubtful and not one.is_doubtful
    }
    removed = to_remove(versions, needed, now, {}, BACKUP_RULES)
    gone = [by_name[name].folder for name in removed]
    for folder in gone:
        aside = folder.with_name(f".{folder.name}.reread-gone")
        with suppress(OSError):  # It goes the next time.
            disk.replace(folder, aside)  # A half of it is never taken for a backup.
            remove_folder(aside, disk)
    return gone


def remove_folder(folder: Path, disk: FileSystem = DISK) -> None:
    """Remove a folder of our own and all in it, if it is there; links stay links.

    Raises:
        OSError: If the disk refuses.
    """
    try:
        names = disk.listdir(folder)
    except FileNotFoundError:
        return
    for path in (folder / name for name in names):
        if stat.S_ISDIR(disk.lstat(path).st_mode):
            remove_folder(path, disk)
        else:
            disk.unlink(path)
    disk.rmdir(folder)
