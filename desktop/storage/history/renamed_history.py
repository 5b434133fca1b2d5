"""The history of a story whose file was renamed or moved outside the app.

It goes on under the new name, where the text tells that it is the same story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import replace_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    HISTORY,
    NOTES_HISTORY,
    PRIVATE_FILE,
    read_own_file,
)
from desktop.storage.files.regular_file import is_gone, is_there
from desktop.storage.history.version_index import (
    Index,
    Version,
    Why,
    add_lines,
    index_path,
    read_index,
    story_line,
)

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 256 << 20  # bytes


def continue_history(story: Path, sha256: str, disk: FileSystem = DISK) -> bool:
    """Let ``story``, if it has no history, go on with that of a file that is gone.

    Args:
        story: The file as it is called now.
        sha256: The SHA-256 of its text; the last text of the other must be the same.
        disk: Where both are.

    Returns:
        Whether there was such a history.

    Raises:
        SaveFailed: If the disk refuses.
    """
    path = index_path(story)
    if is_there(path, disk):
        return False
    found = _index_ending_in(sha256, disk)
    if found is None:
        return False
    try:
        disk.replace(found, path)
        sync_folder(path.parent, disk)
        _continue_notes(found.name, path.name, disk)
    except OSError as error:
        raise SaveFailed(cannot("renamed", found, error)) from error
    add_lines(story, [story_line(story)], disk)
    return True


def _continue_notes(name: str, new_name: str, disk: FileSystem) -> None:
    """Let the kept notes follow; some may be kept under the new name already."""
    old, new = (NOTES_HISTORY.path / each for each in (name, new_name))
    if not is_there(old, disk):
        return
    if is_there(new, disk):
        data = [read_own_file(path, _LARGEST, disk).data for path in (old, new)]
        replace_durably(new, b"".join(data), mode=PRIVATE_FILE, disk=disk)
        disk.unlink(old)
    else:
        disk.replace(old, new)
    sync_folder(new.parent, disk)


def index_files(disk: FileSystem = DISK) -> list[Path]:
    """Return the files of all indexes.

    Raises:
        OSError: If their folder cannot be read.
    """
    folder = HISTORY.path
    try:
        names = disk.listdir(folder)
    except FileNotFoundError:
        return []
    return [folder / name for name in names if name.endswith(".jsonl")]


def _index_ending_in(sha256: str, disk: FileSystem) -> Path | None:
    """Return the index of a story that is gone and last had that text.

    Of several, that in which the text is the latest.
    """
    found = [(path, _read(path, disk)) for path in _files(disk)]
    last = [(path, index.story, _last_saved(index)) for path, index in found]
    ending = [
        (version.at, path)
        for path, story, version in last
        if version is not None
        and version.sha256 == sha256
        and story is not None
        and is_gone(story, disk)
    ]
    return max(ending)[1] if ending else None


def _last_saved(index: Index) -> Version | None:
    """Return the last version that was in the file, as far as is known."""
    saved = (v for v in reversed(index.versions) if v.why is not Why.UNSAVED)
    return next(saved, None)


def _files(disk: FileSystem) -> list[Path]:
    try:
        return index_files(disk)
    except OSError:
        return []


def _read(path: Path, disk: FileSystem) -> Index:
    try:
        return read_index(path, disk)
    except OSError:
        return Index()
