"""How many words were written in each story, day by day.

For each story there is a file of lines, each a JSON object: the local ``day``, the
words ``added`` and ``deleted`` on it, how many ``words`` the story had then, and ``at``
what time, in UTC, that was told.  A day counts what all of its lines say: two programs
may add lines at once, and neither has to know of the other.  Now and then the lines of
each day are made one.  There is not a word of any story in it.

It is a convenience: a line that is damaged reads as if it were missing.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import replace_quickly
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.private_files import PRIVATE_FILE, WRITING
from desktop.storage.history.version_index import (
    append_lines,
    read_lines,
    story_line,
    written,
)
from desktop.text.written_words import WrittenWords
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_MOST = 1_000_000_000
"""Words of a line that are believed; no author writes more."""
_SPARE = 40
"""Lines more than there are days, at which those of each day are made one."""


@value
class DayWords:
    """What was written on a day, as far as it is told.

    Attributes:
        day: The day, where the author was.
        counted: The words that were added and deleted.
        words: How many words the story had in the end; None if that is not told.
        at: When it was told, in UTC; None if that is not known.
    """

    day: date
    counted: WrittenWords = WrittenWords()
    words: int | None = None
    at: datetime | None = None


def add_day_words(
    story: Path, days: Iterable[DayWords], disk: FileSystem = DISK
) -> None:
    """Tell what was written since it was last told.

    Raises:
        SaveFailed: If the disk refuses.
    """
    path = _path(story)
    lines = [_line(each) for each in days]
    # Without the lock as well: what others make of the file is rarely made.
    with locked(path, disk):
        append_lines(path, story, lines, disk, is_synced=False)


def read_day_words(story: Path, disk: FileSystem = DISK) -> list[DayWords]:
    """Return what was written on each day, the earliest first.

    Raises:
        SaveFailed: If there is a file that cannot be read.
    """
    return _by_day(_told(story, disk))


def words_on(story: Path, day: date, disk: FileSystem = DISK) -> WrittenWords:
    """Return how many words were added and deleted on ``day``.

    Raises:
        SaveFailed: If there is a file that cannot be read.
    """
    counted = (each.counted for each in _told(story, disk) if each.day == day)
    return sum(counted, WrittenWords())


def make_days_one(story: Path, disk: FileSystem = DISK) -> None:
    """Make the lines of each day one, if there are very many.

    Raises:
        SaveFailed: If the disk refuses; the file is then as it was.
    """
    path = _path(story)
    with locked(path, disk) as is_ours:
        told = list(_told(story, disk))
        days = _by_day(told)
        if is_ours and len(told) > len(days) + _SPARE:
            data = written([story_line(story), *map(_line, days)])
            replace_quickly(path, data, mode=PRIVATE_FILE, disk=disk)


def _path(story: Path) -> Path:
    return WRITING.file_of(story, ".jsonl")


def _told(story: Path, disk: FileSystem) -> Iterator[DayWords]:
    path = _path(story)
    try:
        lines = list(read_lines(path, disk))
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error
    seen: set[DayWords] = set()
    for line in lines:
        day = _day(line)
        # What was copied to another name twice is told once.
        if day is not None and (day.at is None or day not in seen):
            seen.add(day)
            yield day


def _by_day(told: Iterable[DayWords]) -> list[DayWords]:
    days: dict[date, DayWords] = {}
    for each in told:
        before = days.get(each.day, DayWords(each.day))
        counted = before.counted + each.counted
        words = before.words if each.words is None else each.words
        days[each.day] = DayWords(each.day, counted, words, each.at or before.at)
    return [days[day] for day in sorted(days)]


def _line(each: DayWords) -> dict[str, Any]:
    line: dict[str, Any] = {
        "day": each.day.isoformat(),
        "added": each.counted.added,
        "deleted": each.counted.deleted,
    }
    if each.words is not None:
        line["words"] = each.words
    if each.at is not None:
        line["at"] = each.at.isoformat()
    return line


def _day(line: Mapping[str, Any]) -> DayWords | None:
    match line:
        case {"day": str(day), "added": added, "deleted": deleted}:
            if not (_is_count(added) and _is_count(deleted)):
                return None
            words, at = line.get("words"), line.get("at")
            is_told = _is_count(words) and words is not None and words >= 0
            with suppress(ValueError):
                return DayWords(
                    date.fromisoformat(day),
                    WrittenWords(added, deleted),
                    words if is_told else None,
                    _time(at) if isinstance(at, str) else None,
                )
    return None


def _is_count(number: Any) -> bool:
    return type(number) is int and abs(number) <= _MOST


def _time(at: str) -> datetime | None:
    with suppress(ValueError, OverflowError):
        return datetime.fromisoformat(at).astimezone(UTC)
    return None
