"""Notes on a text that lie elsewhere: its file was renamed, moved or copied.

A text is known by its hash: to the notes beside other names, to the history of other
stories and to what is remembered of them.  One that was edited as well after it went
away is known by how much of it is the same, if the name or the folder is.  All of it
takes the disk, and is meant for threads beside the window.
"""

from __future__ import annotations

import stat
from collections import Counter, deque
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from desktop.annotations.text_state import hash_uri
from desktop.errors import NotesUnreadable, StoryUnreadable
from desktop.paths import state_folder
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.files.derived_names import (
    DRAFTS_ENDING,
    NOTES_ENDING,
    STORY_SUFFIXES,
    notes_path,
)
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import DECLINED
from desktop.storage.files.regular_file import (
    identity_at,
    is_gone,
    is_same_file,
    is_there,
    read_regular_file,
)
from desktop.storage.history import versions
from desktop.storage.history.renamed_history import index_files
from desktop.storage.history.version_index import Index, index_path, read_index
from desktop.storage.notes.notes_bytes import good_path, read_notes_bytes
from desktop.storage.story.chosen_encoding import decode_as_chosen
from desktop.storage.story.reading_state import read_reading
from desktop.storage.story.remembered import placements
from desktop.storage.story.story_state import stories_known
from desktop.text.loss import kept_share
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.storage.history.version_index import Version
    from desktop.storage.story.story_file import StoryFile

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_MOST_ALIKE = 20
"""Stories that are gone whose last text is compared with one that was edited since."""

_ALIKE_LINES = 0.5
_ALIKE_WORDS = 0.8
_FEW_LINES = 8
"""From how large a share of the same lines a text is taken for the same story; one of
few lines is known by its words."""

_MOST_NAMES = 6_000
_MOST_READ = 200
_DEPTH = 2
"""Where a story that is gone is looked for: names, files read, folders below one."""


@value
class Elsewhere:
    """Where notes on a text lie.

    Attributes:
        story: The story they are known as the notes on.
        is_gone: Whether that story is gone, so that they can move.  One whose folder
            is gone as well may be on a disk that is not there just now.
    """

    story: Path
    is_gone: bool


@value
class _KnownStory:
    """A story the app knows of, and what its history says."""

    story: Path
    last: Version | None = None

    @property
    def at(self) -> datetime:
        return self.last.at if self.last else _LONG_AGO


def notes_elsewhere(file: StoryFile, disk: FileSystem = DISK) -> Elsewhere | None:
    """Return where notes on the text of ``file`` lie, if none lie beside it.

    Those of a story that is gone come before those of one that is there.
    """
    if not _may_lie_elsewhere(file, disk):
        return None
    known = [each for each in _known(file.path, disk) if _has_notes(each.story, disk)]
    same = [each for each in known if _is_same_text(each, file.sha256, disk)]
    if not same:
        same = [each for each in known if _names(each.story, file.sha256, disk)]
    if not same:
        same = _alike(known, file, disk)
    best = max(same, key=lambda each: _rank(each, file.path, disk), default=None)
    if best is None:
        return None
    is_known_gone = is_there(best.story.parent, disk) and is_gone(best.story, disk)
    return Elsewhere(best.story, is_known_gone)


def begin_without(story: Path, disk: FileSystem = DISK) -> None:
    """Remember that the author wants no notes for ``story`` that lie elsewhere.

    Raises:
        SaveFailed: If the disk refuses.
    """
    write_object(DECLINED.file_of(story), {"declined": True}, disk)


def _may_lie_elsewhere(file: StoryFile, disk: FileSystem) -> bool:
    story = file.path
    if not file.text.strip() or story.parent.suffix == DRAFTS_ENDING:
        return False
    if story.is_relative_to(state_folder()):
        return False
    # Notes it had itself and has no more are another matter.
    own = (notes_path(story), good_path(story))
    if any(is_there(path, disk) for path in own):
        return False
    return not (read_object(DECLINED.file_of(story), disk) or {}).get("declined")


def _rank(
    each: _KnownStory, story: Path, disk: FileSystem
) -> tuple[bool, bool, datetime]:
    is_beside = each.story.parent == story.parent
    return is_gone(each.story, disk), is_beside, each.at


# Which stories are known


def _known(story: Path, disk: FileSystem) -> Iterator[_KnownStory]:
    """Yield every other story the app knows of, and those with notes beside."""
    found: dict[Path, Version | None] = {}
    for path, index in _indexes(disk):
        last = index.versions[-1] if index.versions else None
        if path == index_path(story):
            # Its history may have gone on under this name; its notes did not.
            found.update(dict.fromkeys(index.earlier, last))
        elif index.story is not None:
            found[index.story] = last
    for other in (*stories_known(disk), *_with_notes_in(story.parent, disk)):
        found.setdefault(other, None)
    for other, last in found.items():
        if other != story and not is_same_file(other, story):
            yield _KnownStory(other, last)


def _indexes(disk: FileSystem) -> Iterator[tuple[Path, Index]]:
    with suppress(OSError):
        for path in index_files(disk):
            with suppress(OSError):
                yield path, read_index(path, disk)


def _with_notes_in(folder: Path, disk: FileSystem) -> list[Path]:
    try:
        names = disk.listdir(folder)
    except OSError:
        return []
    found = [name for name in names if name.endswith(NOTES_ENDING)]
    return [folder / name.removesuffix(NOTES_ENDING) for name in found]


def _has_notes(story: Path, disk: FileSystem) -> bool:
    return notes_file_of(story, disk) is not None


def notes_file_of(story: Path, disk: FileSystem = DISK) -> Path | None:
    """Return the notes file of ``story``; of one that is gone, else its last good one.

    None if there is neither.
    """
    beside, kept = notes_path(story), good_path(story)
    if is_there(beside, disk):
        return beside
    return kept if is_gone(story, disk) and is_there(kept, disk) else None


# Whether their text is this one


def _is_same_text(each: _KnownStory, sha256: str, disk: FileSystem) -> bool:
    if each.last is not None and each.last.sha256 == sha256:
        return True
    if placements(each.story, sha256, disk) is not None:
        return True
    reading = read_reading(each.story, disk)
    return reading is not None and reading.text == sha256


def _names(story: Path, sha256: str, disk: FileSystem) -> bool:
    """Return whether the notes on ``story`` name the text with that hash."""
    path = notes_file_of(story, disk)
    with suppress(OSError, NotesUnreadable):
        data = read_notes_bytes(path, disk) if path is not None else b""
        return hash_uri(sha256).encode() in data
    return False


def _alike(
    known: list[_KnownStory], file: StoryFile, disk: FileSystem
) -> list[_KnownStory]:
    """Return the stories that are gone whose last text is nearly that of ``file``."""
    name, folder = file.path.name, file.path.parent
    near = [
        each
        for each in known
        if each.last is not None
        and (each.story.name == name or each.story.parent == folder)
        and is_gone(each.story, disk)
    ]
    near = sorted(near, key=lambda each: each.at, reverse=True)[:_MOST_ALIKE]
    return [each for each in near if _is_alike(each.last, file.text, disk)]


def _is_alike(last: Version | None, text: str, disk: FileSystem) -> bool:
    old = versions.get(last.sha256, disk) if last else None
    if old is None:
        return False
    lines, others = _lines(old), _lines(text)
    count = max(lines.total(), others.total())
    if (lines & others).total() >= count * _ALIKE_LINES:
        return True
    if count >= _FEW_LINES:
        return False
    return min(kept_share(old, text), kept_share(text, old)) >= _ALIKE_WORDS


def _lines(text: str) -> Counter[str]:
    return Counter(line for line in text.split("\n") if line.strip())


# Where a story that is gone may be


def likely_place(story: Path, disk: FileSystem = DISK) -> Path:
    """Return the file that ``story``, which is gone, most likely is now.

    The nearest with its last text, or else with its name, in the folder it was in,
    those below it and those beside it; if there is none, the folder to look in.
    """
    folder = next((f for f in story.parents if is_there(f, disk)), story.parent)
    near = _files_near(folder, story, disk)
    last = _last_sha256(story, disk)
    length = len((versions.get_bytes(last, disk) if last else None) or b"")
    of_that_size = [path for path in near if _may_have(path, length, disk)]
    for path in of_that_size[:_MOST_READ]:
        if last is not None and _text_sha256(path, story, disk) == last:
            return path
    return next((path for path in near if path.name == story.name), folder)


def _files_near(folder: Path, story: Path, disk: FileSystem) -> list[Path]:
    """Return the files that may be ``story``, the nearest first."""
    suffixes = {*STORY_SUFFIXES, story.suffix.lower()}
    walk = chain(_walk(folder, _DEPTH, disk), _walk(folder.parent, _DEPTH - 1, disk))
    found = dict.fromkeys(path for path in walk if path.suffix.lower() in suffixes)
    if not is_there(notes_path(story), disk):
        return list(found)
    # Its notes stayed behind: what has notes is another story.
    return [path for path in found if not is_there(notes_path(path), disk)]


def _may_have(path: Path, length: int, disk: FileSystem) -> bool:
    """Return whether a file may hold a text of so many bytes in UTF-8; 0: any."""
    identity = identity_at(path, disk)
    size = identity.size if identity else 0
    return not length or length / 2 <= size <= 2.5 * length + 4


def _walk(folder: Path, depth: int, disk: FileSystem) -> Iterator[Path]:
    """Yield files in ``folder`` and so many folders below, the nearest first."""
    waiting, left = deque([(folder, depth)]), _MOST_NAMES
    while waiting:
        folder, depth = waiting.popleft()
        for path in _entries(folder, disk):
            left -= 1
            if left < 0:
                return
            kind = _kind(path, disk)
            if stat.S_ISREG(kind):
                yield path
            elif stat.S_ISDIR(kind) and depth and _is_for_stories(path):
                waiting.append((path, depth - 1))


def _is_for_stories(folder: Path) -> bool:
    return folder.suffix != DRAFTS_ENDING and not folder.name.startswith(".")


def _entries(folder: Path, disk: FileSystem) -> list[Path]:
    try:
        return [folder / name for name in sorted(disk.listdir(folder))]
    except OSError:
        return []


def _kind(path: Path, disk: FileSystem) -> int:
    try:
        return disk.stat(path).st_mode
    except OSError:
        return 0


def _last_sha256(story: Path, disk: FileSystem) -> str | None:
    with suppress(OSError):
        found = read_index(index_path(story), disk).versions
        if found:
            return found[-1].sha256
    reading = read_reading(story, disk)
    return reading.text if reading else None


def _text_sha256(path: Path, story: Path, disk: FileSystem) -> str | None:
    """Return the hash of the text of a file, read as ``story`` was."""
    with suppress(OSError, StoryUnreadable):
        data = read_regular_file(path, LARGEST_STORY, disk).data
        return versions.sha256_of(decode_as_chosen(story, data, disk).decoded.text)
    return None
