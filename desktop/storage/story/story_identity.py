"""Which file a story is that has more than one name.

A symbolic link leads to the file that is written, and the notes belong beside that.  Of
several hard links in one folder, the one that has notes is the story.  Everything the
app remembers of a story goes by the one name.
"""

from __future__ import annotations

import stat
import unicodedata
from typing import TYPE_CHECKING

from desktop.storage.files.derived_names import notes_path, stems
from desktop.storage.files.disk_errors import shown, shown_name, shown_path
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

_MOST_LINKS = 40  # that lead from one to the next


@value
class StoryIdentity:
    """One story, however it is called.

    Attributes:
        path: Its file, by the name its notes lie beside.
        asked: The name it was asked for by.
        others: Its other names, as far as something may lie beside them.
    """

    path: Path
    asked: Path
    others: tuple[Path, ...] = ()

    def other_notes(self, disk: FileSystem = DISK) -> tuple[Path, ...]:
        """Return the notes files that lie beside its other names."""
        own = file_identity(notes_path(self.path, disk), disk)
        beside = (notes_path(other, disk) for other in self.others)
        found = {key: path for path in beside if (key := file_identity(path, disk))}
        return tuple(path for key, path in found.items() if key != own)

    def sentence(self, disk: FileSystem = DISK) -> str:
        """Return what the author is to be told of the names; nothing, mostly."""
        words = [self._left_behind(other, disk) for other in self.others]
        if self._is_hard_link(disk):
            words.insert(
                0,
                translate(
                    "“{name}” and “{story}” are one file. The notes on it are "
                    "those beside the second name.",
                    name=shown_name(self.asked),
                    story=shown_name(self.path),
                ),
            )
        return in_sequence(*words)

    def _is_hard_link(self, disk: FileSystem) -> bool:
        if self.asked.name == self.path.name:
            return False
        try:
            return stat.S_ISREG(disk.lstat(self.asked).st_mode)
        except OSError:
            return False

    def _left_behind(self, other: Path, disk: FileSystem) -> str:
        if disk.realpath(other.parent) / other.name == self.path:
            return ""  # Only the way to its folder is another.
        # Imported late: hardly any story has another name.
        from desktop.storage.story.story_files import files_beside

        notes = notes_path(other, disk)
        left = [path for path in files_beside(other, disk) if path != notes]
        if not left:
            return ""
        names = dict.fromkeys(_top(path, other.parent) for path in left)
        listed = ", ".join(f"“{shown(name)}”" for name in names)
        return translate(
            "What lies beside “{name}” is not shown here, as the story is "
            "“{story}”: {files} in the folder {folder}.",
            name=shown_name(other),
            story=shown_name(self.path),
            files=listed,
            folder=shown_path(other.parent),
        )


def identity_of_story(path: Path, disk: FileSystem = DISK) -> StoryIdentity:
    """Return which story the file at ``path`` is; any path at all may be asked for."""
    asked = path.absolute()
    try:
        target = _as_listed(disk.realpath(asked), disk)
        if not disk.is_writable(target.parent) and target.parent != asked.parent:
            return StoryIdentity(asked, asked)  # No notes could be put beside it.
        beside = _other_names(target, disk)
    except OSError:
        return StoryIdentity(asked, asked)
    is_without = file_identity(notes_path(target, disk), disk) is None
    story = next((name for name in beside if _is_file(name, disk)), None)
    if story is None or not is_without:
        story = target
    others = dict.fromkeys([asked, *_links(asked, disk), *beside, target])
    return StoryIdentity(story, asked, tuple(n for n in others if n != story))


def _links(asked: Path, disk: FileSystem) -> Iterator[Path]:
    """Yield each symbolic link on the way from ``asked`` to the file."""
    path = asked
    for _ in range(_MOST_LINKS):
        try:
            if not stat.S_ISLNK(disk.lstat(path).st_mode):
                return
            target = disk.readlink(path)
        except OSError:
            return
        yield path
        path = path.parent / target


def _other_names(target: Path, disk: FileSystem) -> list[Path]:
    """Return the other names of the file in its folder that have notes beside them."""
    names = disk.listdir(target.parent)
    there = set(names)
    with_notes = [
        target.with_name(name)
        for name in sorted(names)
        if name != target.name and any(f"{s}.json" in there for s in stems(name))
    ]
    own = file_identity(target, disk)
    return [path for path in with_notes if own and file_identity(path, disk) == own]


def _as_listed(path: Path, disk: FileSystem) -> Path:
    """Return ``path`` by the name its folder has for it.

    Where capitals make no difference, or composed letters, a name has many forms.
    """
    names = disk.listdir(path.parent)
    own = file_identity(path, disk)
    if path.name in names or own is None:
        return path
    alike = (name for name in names if _plain(name) == _plain(path.name))
    paths = (path.with_name(name) for name in alike)
    return next((found for found in paths if file_identity(found, disk) == own), path)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def file_identity(path: Path, disk: FileSystem) -> tuple[int, int] | None:
    """Return by what a file is the same under another name; None if there is none."""
    try:
        status: os.stat_result = disk.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_file(path: Path, disk: FileSystem) -> bool:
    try:
        return stat.S_ISREG(disk.lstat(path).st_mode)
    except OSError:
        return False


def _top(path: Path, folder: Path) -> str:
    return path.relative_to(folder).parts[0]
