"""Thinning: which versions of a story are kept for ever, and which are removed.

The older versions are, the fewer of them are kept.  Nothing is removed that was just
there, that anything else refers to, or that another story had as well; in any doubt
nothing is removed at all.  What refers to a text is told without understanding files:
whatever looks like the name of a text is one, so that a broken notes file or a
half-written journal still protects its texts.
"""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.annotations.text_state import sha256_of
from desktop.errors import SaveFailed
from desktop.storage.drafts.drafts_folder import list_path
from desktop.storage.files.derived_names import PASSES, ending_of
from desktop.storage.files.durable import replace_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import PRIVATE_FILE, PRIVATE_FOLDERS, Names
from desktop.storage.files.regular_file import read_regular_file
from desktop.storage.history.notes_history import (
    NotesWhy,
    held_in,
    held_line,
    notes_index_path,
    version_in,
)
from desktop.storage.history.renamed_history import index_files
from desktop.storage.history.version_index import (
    Why,
    add_lines,
    append_lines,
    index_path,
    line_of,
    read_index,
    read_lines,
    story_line,
    thinned_line,
    time_in,
    written,
)
from desktop.storage.history.versions import kept_bytes, kept_texts, remove_text
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = re.compile(rb"ni:///sha-256;[\w-]{43}|(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_LONGEST_NAME = 66  # bytes, with what must stand on either side
_PIECE = 1 << 18  # bytes searched at once: no other thread runs meanwhile
_LARGEST = 64 << 20  # bytes; a notes file has half of that at most

_NAMING = (".json", ".jsonl", ".journal")
"""How the names of files end that may name texts."""

_AT_MOST_EVERY = timedelta(minutes=30)
_MOST_HELD = 5_000
"""Of how many notes files that are not kept it is known that they were there."""


def texts_in(path: Path, disk: FileSystem = DISK) -> set[str]:
    """Return the SHA-256 of each text that the file at ``path`` names.

    Raises:
        OSError: If it cannot be read.
    """
    data = read_regular_file(path, _LARGEST, disk).data
    found: set[bytes] = set()
    for start in range(0, len(data), _PIECE):
        before = max(start - _LONGEST_NAME, 0)
        found.update(_NAME.findall(data, before, start + _PIECE + _LONGEST_NAME))
    return set(filter(None, map(_sha256, found)))


def named_texts(
    story: Path, disk: FileSystem = DISK, *, but: Path | None = None
) -> set[str]:
    """Return the texts that notes and drafts of ``story`` name, and every journal.

    Notes are all files beside it that begin as its notes file does: those of readers
    and those set aside count, too, and notes that were replaced.  A journal that is
    there is unfinished.

    Args:
        story: The story.
        disk: Where its files are.
        but: A file that does not count.

    Raises:
        OSError: If any of these files cannot be read.
    """
    named: set[str] = set()
    for path in _files_naming(story, disk):
        if path == but:
            continue
        with suppress(FileNotFoundError):  # It was finished while others were read.
            named |= texts_in(path, disk)
    return named


def _files_naming(story: Path, disk: FileSystem) -> Iterator[Path]:
    for name in disk.listdir(story.parent):
        is_its = ending_of(name, story.name) is not None
        is_its |= name.startswith(f"{story.name}{PASSES}")
        if is_its and name.endswith(".json"):
            yield story.parent / name
    yield list_path(story, disk)
    for folder in PRIVATE_FOLDERS:
        if folder.names is Names.ITS_STORY:
            yield folder.file_of(story)
        elif folder.names is Names.ANY_STORY:
            yield from _within(folder.path, disk)


def _within(folder: Path, disk: FileSystem, depth: int = 3) -> Iterator[Path]:
    """Yield the files in ``folder`` that may name texts; stories are left out."""
    try:
        names = disk.listdir(folder)
    except FileNotFoundError:
        return
    for path in (folder / name for name in names):
        if path.name.endswith(_NAMING):
            yield path
        elif depth and stat.S_ISDIR(disk.stat(path).st_mode):
            yield from _within(path, disk, depth - 1)


def _sha256(name: bytes) -> str | None:
    text = name.decode("ascii")
    return sha256_of(text) if text.startswith("ni:") else text


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from desktop.storage.history.notes_history import NotesVersion
    from desktop.storage.history.version_index import Version

    Dated = Version | NotesVersion


@value
class ThinningRules:
    """How densely versions are kept.

    Attributes:
        untouched: Up to which age every version is kept.
        steps: Up to which age one version is kept in every so much time; the ages in
            ascending order.
        then: In how much time one version is kept of all that are older.
        most_bytes: What the versions of one story may take on the disk, compressed;
            above it the oldest of those that follow ``then`` go.
        fewest: So many of the newest stay whatever they take.
    """

    untouched: timedelta = timedelta(minutes=10)
    steps: tuple[tuple[timedelta, timedelta], ...] = (
        (timedelta(hours=1), timedelta(minutes=1)),
        (timedelta(days=1), timedelta(minutes=10)),
        (timedelta(days=7), timedelta(hours=1)),
    )
    then: timedelta = timedelta(days=1)
    most_bytes: int = 200 << 20
    fewest: int = 50

    @property
    def old(self) -> timedelta:
        """From which age on a version may go for want of room."""
        return max([self.untouched, *(age for age, _ in self.steps)])


RULES = ThinningRules()
"""The rules the app goes by."""

NOTES_RULES = ThinningRules(
    steps=(
        (timedelta(hours=1), timedelta(minutes=5)),
        (timedelta(days=1), timedelta(hours=1)),
        (timedelta(days=7), timedelta(hours=6)),
    ),
    most_bytes=100 << 20,
)
"""Those for notes, whose files are large and differ little from one to the next."""


def to_remove(
    versions: Sequence[Dated],
    needed: AbstractSet[str],
    now: datetime,
    sizes: Mapping[str, int],
    rules: ThinningRules = RULES,
) -> list[str]:
    """Return the SHA-256 of each text that is no longer to be kept, the oldest first.

    The newest and the oldest version always stay, and so does what was sent to readers.

    Args:
        versions: All versions whose texts are kept, the oldest first.
        needed: Texts that stay whatever their age.
        now: The time, in the zone whose days count.
        sizes: What each text takes on the disk, in bytes.
        rules: How densely they are kept.
    """
    if not versions:
        return []
    safe = {versions[0].sha256, versions[-1].sha256, *needed}
    safe |= {v.sha256 for v in versions if now - v.at <= rules.untouched}
    safe |= {v.sha256 for v in versions if v.why is Why.SENT}
    kept = safe | _spaced(versions, now, rules)
    kept -= set(_over_the_limit(versions, kept, safe, now, sizes, rules))
    order = dict.fromkeys(version.sha256 for version in versions)
    return [sha256 for sha256 in order if sha256 not in kept]


def _spaced(versions: Sequence[Dated], now: datetime, rules: ThinningRules) -> set[str]:
    """Return the last text of each stretch of time of which one is kept."""
    last: dict[tuple[timedelta, int], str] = {}
    for version in versions:
        age = now - version.at
        steps = (step for limit, step in rules.steps if age <= limit)
        step = next(steps, rules.then)
        # As the clock on the wall shows it, so that a day begins at midnight.
        shown = version.at.astimezone(now.tzinfo).replace(tzinfo=UTC)
        last[step, int(shown.timestamp() // step.total_seconds())] = version.sha256
    return set(last.values())


def _over_the_limit(
    versions: Sequence[Dated],
    kept: AbstractSet[str],
    safe: AbstractSet[str],
    now: datetime,
    sizes: Mapping[str, int],
    rules: ThinningRules,
) -> Iterator[str]:
    """Yield the texts for which there is no room, the oldest first."""
    total = sum(sizes.get(sha256, 0) for sha256 in kept)
    newest_first = dict.fromkeys(v.sha256 for v in reversed(versions))
    newest = [sha256 for sha256 in newest_first if sha256 in kept][: rules.fewest]
    young = {v.sha256 for v in versions if now - v.at <= rules.old}
    stays = {*safe, *newest, *young}
    for sha256 in dict.fromkeys(version.sha256 for version in versions):
        if total <= rules.most_bytes:
            return
        if sha256 in kept and sha256 not in stays:
            total -= sizes.get(sha256, 0)
            yield sha256


def thin_in_time(
    story: Path, now: datetime, disk: FileSystem = DISK, rules: ThinningRules = RULES
) -> tuple[str, ...]:
    """Thin the versions of ``story``, if that was not done within half an hour.

    Takes a while, and is to be done beside the window.

    Args:
        story: The file of the story.
        now: The time, in the author's zone.
        disk: Where they are kept.
        rules: How densely they are kept.

    Returns:
        The SHA-256 of each text that was removed.
    """
    try:
        thinned_at = read_index(index_path(story), disk).thinned_at
        if thinned_at and timedelta(0) <= now - thinned_at < _AT_MOST_EVERY:
            return ()
        needed = named_texts(story, disk)
    except OSError:
        return ()
    return thin(story, needed, now, disk, rules)


def thin(
    story: Path,
    needed: AbstractSet[str],
    now: datetime,
    disk: FileSystem = DISK,
    rules: ThinningRules = RULES,
) -> tuple[str, ...]:
    """Remove the versions of ``story`` that are too many, and return which.

    Args:
        story: The file of the story.
        needed: The texts that something refers to, see
            :func:`desktop.storage.history.version_thinning.named_texts`.
        now: The time, in the author's zone.
        disk: Where they are kept.
        rules: How densely they are kept.

    Returns:
        The SHA-256 of each text that was removed; none if an index cannot be read.
    """
    path = index_path(story)
    try:
        index, kept = read_index(path, disk), kept_texts(disk)
        versions = [v for v in index.versions if v.sha256 in kept]
        sizes = {v.sha256: kept_bytes(v.sha256, disk) for v in versions}
        needed = needed | _texts_of_others(path, disk)
    except OSError:
        return ()
    wanted = to_remove(versions, needed, now, sizes, rules)
    tidy = partial(_tidy, story, now, disk)
    return _removed(wanted, tidy, disk, is_listed=bool(index.versions))


def thin_notes(
    story: Path,
    now: datetime,
    disk: FileSystem = DISK,
    rules: ThinningRules = NOTES_RULES,
) -> tuple[str, ...]:
    """Remove the kept notes of ``story`` that are too many, and return which.

    What the app's own saves replaced goes as the versions of a text do.  What came
    about otherwise stays as long as versions are kept more densely than in the end.

    Args:
        story: The file of the story.
        now: The time, in the author's zone.
        disk: Where they are kept.
        rules: How densely they are kept.

    Returns:
        The SHA-256 of the bytes of each that was removed; none if an index cannot be
        read, or it was done within half an hour.
    """
    path = notes_index_path(story)
    try:
        listed, kept = [*read_lines(path, disk)], kept_texts(disk)
        if _is_thinned(listed, now):
            return ()
        all_notes = sorted(filter(None, map(version_in, listed)), key=lambda v: v.at)
        notes = [v for v in all_notes if v.sha256 in kept]
        sizes = {v.sha256: kept_bytes(v.sha256, disk) for v in notes}
        needed = named_texts(story, disk, but=path)
    except OSError:
        return ()
    needed |= {v.sha256 for v in notes if _is_of_note(v, now, rules)}
    wanted = to_remove(notes, needed, now, sizes, rules)
    tidy = partial(_tidy_notes, story, now, disk)
    return _removed(wanted, tidy, disk, is_listed=bool(notes))


def _is_thinned(lines: Sequence[Mapping[str, Any]], now: datetime) -> bool:
    times = [at for line in lines if (at := time_in(line.get("thinned")))]
    return bool(times) and timedelta(0) <= now - times[-1] < _AT_MOST_EVERY


def _is_of_note(version: NotesVersion, now: datetime, rules: ThinningRules) -> bool:
    return version.why is not NotesWhy.SAVED and now - version.at <= rules.old


def _tidy_notes(
    story: Path, now: datetime, disk: FileSystem, removed: AbstractSet[str]
) -> None:
    path = notes_index_path(story)
    if not removed:
        append_lines(path, story, [thinned_line(now)], disk)
        return
    listed = [line for line in read_lines(path, disk) if held_in(line) is not None]
    kept = [line for line in listed if _is_left(line, removed)]
    gone = (held_in(line) for line in listed if not _is_left(line, removed))
    held = [held_line(sha256) for sha256 in gone if sha256 is not None]
    lines = [*held[-_MOST_HELD:], *kept]
    data = written([story_line(story), *lines, thinned_line(now)])
    replace_durably(path, data, mode=PRIVATE_FILE, disk=disk)


def _is_left(line: Mapping[str, Any], removed: AbstractSet[str]) -> bool:
    version = version_in(line)
    return version is not None and version.sha256 not in removed


def _texts_of_others(path: Path, disk: FileSystem) -> set[str]:
    others = [other for other in index_files(disk) if other != path]
    return {sha256 for other in others for sha256 in texts_in(other, disk)}


def _removed(
    wanted: Iterable[str],
    tidy: Callable[[AbstractSet[str]], None],
    disk: FileSystem,
    *,
    is_listed: bool,
) -> tuple[str, ...]:
    """Remove what is ``wanted`` gone, and return what is."""
    removed = tuple(sha256 for sha256 in wanted if _is_removed(sha256, disk))
    if is_listed:
        with suppress(SaveFailed, OSError):  # What is gone is not listed anyway.
            tidy(set(removed))
    return removed


def _is_removed(sha256: str, disk: FileSystem) -> bool:
    try:
        remove_text(sha256, disk)
    except OSError:
        return False
    return True


def _tidy(
    story: Path, now: datetime, disk: FileSystem, removed: AbstractSet[str]
) -> None:
    """Note when versions were thinned; where some were removed, write the rest anew."""
    path = index_path(story)
    if not removed:
        add_lines(story, [thinned_line(now)], disk)
        return
    versions = read_index(path, disk).versions  # another program may have added some
    rest = [line_of(v) for v in versions if v.sha256 not in removed]
    lines = written([story_line(story), *rest, thinned_line(now)])
    replace_durably(path, lines, mode=PRIVATE_FILE, disk=disk)
