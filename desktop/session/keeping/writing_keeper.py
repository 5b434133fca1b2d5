"""Counting the words of a day, and telling the log of them with every save.

An edit is counted when it is made, around itself, and belongs to the day it is on the
author's calendar then: midnight may pass, clocks be set and zones be crossed while the
window is open.  What is not saved is not told: after a crash, the journal gives it
back, and it is counted then.  Nothing is read before somebody follows the day.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.session.background import JobQueue
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.text.written_words import (
    WrittenWords,
    rewritten_places,
    words_written,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from desktop.session.keeping.saving import Saving
    from desktop.session.story.story_session import StorySession, Writing
    from desktop.storage.story.writing_log import DayWords

_MUCH = 20_000
"""Code points of an edit from which on it is counted beside the window."""

_MANY = 200
"""Times that the log is told something until the lines of each day are made one."""

_Days = dict[date, WrittenWords]


def local_day(at: datetime | None = None) -> date:
    """Return the day it is where the author is, or was ``at`` that time."""
    if hasattr(time, "tzset"):
        time.tzset()  # The zone may be another since the app began.
    return (at or datetime.now(UTC)).astimezone().date()


@value
class _Count:
    """What is still to be counted, and on which day it was written."""

    day: date
    work: Callable[[], WrittenWords]
    is_undoing: bool

    def done(self) -> WrittenWords:
        counted = self.work()
        return counted.undone if self.is_undoing else counted


class WritingKeeper(QObject):
    """Keeps how many words were written in one story, day by day.

    Signals:
        changed: Another number of words is known to be of today.
    """

    changed = Signal()

    def __init__(
        self,
        session: StorySession,
        saving: Saving,
        disk: FileSystem = DISK,
        *,
        is_markdown: bool = False,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._saving = saving
        self._disk = disk
        self._is_markdown = is_markdown
        self._jobs = JobQueue(self)
        self._to_count: deque[_Count] = deque()
        self._untold: _Days = {}  # not in the log
        self._telling: _Days = {}  # on its way there
        self._told: _Days = {}  # of the days that were asked for
        self._words: int | None = None
        self._words_told: int | None = None
        self._times_told = 0
        self._is_followed = False
        session.written.connect(self._on_written)
        saving.saved.connect(self.tell)
        saving.looking.connect(self._read)

    @property
    def today(self) -> WrittenWords:
        """What was written today, by all windows, as far as that is known."""
        days, day = (self._told, self._telling, self._untold), local_day()
        return sum((each.get(day, WrittenWords()) for each in days), WrittenWords())

    def follow(self) -> None:
        """Know from now on what was written today before, and in other windows."""
        if not self._is_followed:
            self._is_followed = True
            self._read()

    def take_words(self, words: int) -> None:
        """Take it that the story has so many words now."""
        self._words = words
        if self._words_told is not None and words != self._words_told:
            self._untold.setdefault(local_day(), WrittenWords())
            self.tell()

    def tell(self) -> None:
        """Tell the log what is saved and not told; the window does not wait."""
        if self._untold and not (self._telling or self._saving.is_text_dirty):
            self._telling, self._untold = self._untold, {}
            self._jobs.add(self._telling_job(self._telling), self._on_told)

    def let_go(self) -> None:
        """Tell what is saved and not told, and stop, for good."""
        # What was left to be counted is done by then, and nobody is told any more.
        while self._to_count:
            self._add(self._to_count.popleft())
        self._telling = {}
        self.tell()
        self._jobs.let_go()

    # Counting

    def _on_written(self, writing: Writing) -> None:
        edit, live = writing.edit, self._session.live
        places = tuple(
            rewritten_places(edit.changes, edit.inverse, len(live), live.slice)
        )
        work = partial(
            words_written,
            places,
            is_markdown=self._is_markdown,
            is_move=edit.moved is not None,
        )
        count = _Count(local_day(writing.at), work, writing.is_undoing)
        if sum(place.size for place in places) < _MUCH:
            self._add(count)
        else:
            self._to_count.append(count)
            self._jobs.add(count.done, self._on_counted)

    def _add(self, count: _Count) -> None:
        self._take(count.day, count.done())

    def _on_counted(self, counted: WrittenWords) -> None:
        self._take(self._to_count.popleft().day, counted)
        self.tell()

    def _take(self, day: date, counted: WrittenWords) -> None:
        if counted:
            self._untold[day] = self._untold.get(day, WrittenWords()) + counted
            self.changed.emit()

    # The log

    def _telling_job(self, days: Mapping[date, WrittenWords]) -> Callable[[], object]:
        # Imported late, as below: not before something is written.
        from desktop.storage.story.writing_log import DayWords

        path, self._words_told = self._saving.file.path, self._words
        now, makes_one = datetime.now(UTC), self._times_told % _MANY == 0
        self._times_told += 1
        lines = [DayWords(d, counted, self._words, now) for d, counted in days.items()]
        day = local_day() if self._is_followed else None
        return partial(_tell, path, lines, day, self._disk, makes_one=makes_one)

    def _on_told(self, told: _Days | None) -> None:
        telling, self._telling = self._telling, {}
        if told is None:  # The disk refused; it is tried again with the next save.
            for day, counted in telling.items():
                self._untold[day] = self._untold.get(day, WrittenWords()) + counted
        else:
            self._take_told(told)
            self.tell()  # what was saved meanwhile

    def _read(self) -> None:
        if self._is_followed:
            work = partial(_read, self._saving.file.path, local_day(), self._disk)
            self._jobs.add(work, self._take_told)

    def _take_told(self, told: _Days) -> None:
        self._told = told
        self.changed.emit()


def _tell(
    story: Path,
    lines: Iterable[DayWords],
    day: date | None,
    disk: FileSystem,
    *,
    makes_one: bool,
) -> _Days | None:
    """Tell the log; return what it says of ``day``, or None if the disk refuses."""
    from desktop.storage.story.writing_log import add_day_words, make_days_one

    try:
        add_day_words(story, lines, disk)
    except SaveFailed:
        return None
    if makes_one:
        with suppress(SaveFailed):
            make_days_one(story, disk)
    return _read(story, day, disk) if day is not None else {}


def _read(story: Path, day: date, disk: FileSystem) -> _Days:
    from desktop.storage.story.writing_log import words_on

    try:
        return {day: words_on(story, day, disk)}
    except SaveFailed:
        return {}
