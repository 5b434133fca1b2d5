"""Which stories lie in a folder and all below it, by one look at the disk.

Nothing is read of any.  Left out is what is hidden, what Reread keeps of stories
(drafts, backups, what a save left behind), and what is there a second time: by a link,
or in a folder that a link leads back to.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.storage.files.derived_names import (
    DRAFTS_ENDING,
    PASSES,
    STORY_SUFFIXES,
    is_set_aside,
    stems,
)
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.staging import target_name
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    FolderEntry = os.DirEntry[str]

DEEPEST = 64
"""Folders within one another that are looked into."""
_BACKUPS = "reread-backups.json"
"""Lies in a folder of backups, in which each story lies once more."""
_LIST = "drafts.json"


@value
class FoundFile:
    """A story as it lies in the folder.

    Attributes:
        name: Its path from the folder on, with ``/`` between its parts.
        path: Its file; what lies beside it lies beside this.
        looks: What of the file changes when it is written.
        beside: The same of each file that belongs to it, by its name.
    """

    name: str
    path: Path
    looks: str
    beside: tuple[str, ...]


@value
class FoundStories:
    """What lies in a folder.

    Attributes:
        files: The stories, folder by folder, each in the order of their names.
        folders: All folders that were looked into.
        problems: Which folders could not be, as sentences.
    """

    files: tuple[FoundFile, ...]
    folders: tuple[Path, ...]
    problems: tuple[str, ...]


def find_stories(folder: Path) -> FoundStories:
    """Return which stories lie in ``folder`` and below it."""
    return _Search(folder).found()


def looks_of(status: os.stat_result) -> str:
    """Return what of a file changes when it is written or replaced."""
    return f"{status.st_size}.{status.st_mtime_ns}.{status.st_ino}"


class _Search:
    def __init__(self, folder: Path) -> None:
        self._root = folder
        self._seen: set[tuple[int, int]] = set()  # folders and files
        self._files: list[FoundFile] = []
        self._folders: list[Path] = []
        self._problems: list[str] = []

    def found(self) -> FoundStories:
        self._look_into(str(self._root), "", 0)
        files, folders = tuple(self._files), tuple(self._folders)
        return FoundStories(files, folders, tuple(self._problems))

    def _look_into(self, folder: str, prefix: str, depth: int) -> None:
        try:
            if depth > DEEPEST or self._is_known(os.stat(folder)):
                return
            with os.scandir(folder) as listed:
                entries = {entry.name: entry for entry in listed}
        except OSError as error:
            self._problems.append(cannot("read", Path(folder), error))
            return
        if depth and _BACKUPS in entries:
            return
        self._folders.append(Path(folder))
        names = sorted(entries)
        for name in names:
            if _may_be_story(name) and not _is_folder(entries[name]):
                self._take(entries[name], prefix, names, entries)
        for name in names:
            if not _is_left_out(name) and _is_folder(entries[name]):
                self._look_into(entries[name].path, f"{prefix}{name}/", depth + 1)

    def _take(
        self,
        entry: FolderEntry,
        prefix: str,
        names: list[str],
        entries: dict[str, FolderEntry],
    ) -> None:
        try:
            status = entry.stat()
            is_link = entry.is_symlink()
        except OSError:
            return  # It went, or leads nowhere.
        if self._is_known(status):
            return
        path, around = Path(entry.path), _beside(entry.name, names, entries.__getitem__)
        if is_link:
            path = Path(os.path.realpath(path))
            around = _beside_link(path)
        found = FoundFile(f"{prefix}{entry.name}", path, looks_of(status), (*around,))
        self._files.append(found)

    def _is_known(self, status: os.stat_result) -> bool:
        key = status.st_dev, status.st_ino
        is_known = key in self._seen and status.st_ino != 0
        self._seen.add(key)
        return is_known


def _may_be_story(name: str) -> bool:
    return name.lower().endswith(STORY_SUFFIXES) and not (
        name.startswith((".", "~$")) or _is_ours(name)
    )


def _is_ours(name: str) -> bool:
    """Return whether a file is one that a save left behind or set aside."""
    stem = name.rpartition(".")[0]
    return bool(target_name(name)) or is_set_aside(f".{stem.rpartition('.')[2]}")


def _is_left_out(name: str) -> bool:
    return name.startswith(".") or name.endswith(DRAFTS_ENDING)


def _is_folder(entry: FolderEntry) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _beside(
    story: str, names: list[str], entry_of: Callable[[str], FolderEntry]
) -> Iterator[str]:
    """Yield how the files look that belong to the story of that name.

    Args:
        story: Its name.
        names: All names in its folder, in order.
        entry_of: Returns what is known of one of them.
    """
    for stem in (*stems(story), f"{story}{PASSES}"):
        for name in names[bisect_left(names, stem) :]:
            if not name.startswith(stem):
                break
            if name.endswith(".json"):
                yield from _looks(name, entry_of(name).path)
    drafts = f"{story}{DRAFTS_ENDING}"
    at = bisect_left(names, drafts)
    if names[at : at + 1] == [drafts]:
        yield from _looks(_LIST, os.path.join(entry_of(drafts).path, _LIST))


def _beside_link(path: Path) -> Iterator[str]:
    try:
        with os.scandir(path.parent) as listed:
            entries = {entry.name: entry for entry in listed}
    except OSError:
        return
    yield from _beside(path.name, sorted(entries), entries.__getitem__)


def _looks(name: str, path: str) -> Iterator[str]:
    try:
        yield f"{name}:{looks_of(os.stat(path))}"
    except OSError:
        return
