"""Backing up once a day, at a quiet time, beside the window; and when it is asked for.

Nobody waits for it.  A folder that is not there, such as that of a disk which is not
plugged in, is looked for again and again, and said once.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import SaveFailed
from desktop.session.background import LatestJob
from desktop.storage.backups.last_backup import (
    LastBackup,
    done_words,
    read_last_backup,
    write_last_backup,
)
from desktop.value import replace, value
from desktop.wording.translation import in_sequence, listed, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.preferences import Preferences
    from desktop.storage.backups.backing_up import BackupOutcome

_LOOK_MS = 60_000
"""How often it is looked whether it is time; the first time so long after the start."""
_AGAIN = timedelta(minutes=10)
"""After how long what went wrong is tried again."""
_AT_THE_END_S = 3.0
"""Seconds of work that may still be begun when the windows are closed."""


@value
class _Done:
    """What came of it, and whether it was asked for."""

    folder: Path
    outcome: BackupOutcome
    is_asked_for: bool


def _now() -> datetime:
    return datetime.now().astimezone()


class DailyBackup(QObject):
    """Backs stories up.

    Signals:
        said: The author is told something; carries a sentence.
        done: A backup was made, or not; carries the ``LastBackup``.
    """

    said = Signal(str)
    done = Signal(LastBackup)

    def __init__(
        self,
        preferences: Preferences,
        is_quiet: Callable[[], bool],
        parent: QObject | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """Begin to look whether it is time.

        Args:
            preferences: What tells the folder.
            is_quiet: Returns whether everything is saved.
            parent: What it belongs to.
            now: Returns the time, in the author's zone.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._is_quiet = is_quiet
        self._now = now
        self._tried_at: datetime | None = None
        self._told = ""
        self._job = LatestJob[_Done](self)
        self._job.done.connect(self._on_done)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def folder(self) -> Path | None:
        """Where the backups go; None for nowhere."""
        chosen = self._preferences.settings.backup_folder
        return Path(chosen) if chosen else None

    @property
    def is_due(self) -> bool:
        """Whether it was not done today, and not tried just now."""
        now, folder = self._now(), self.folder
        if folder is None or read_last_backup().is_of(now, folder):
            return False
        tried = self._tried_at
        return tried is None or not timedelta(0) <= now - tried < _AGAIN

    def look(self) -> None:
        """Back up if it is time, and nothing is to be saved just now."""
        if not self._job.is_busy and self.is_due and self._is_quiet():
            self._begin(is_asked_for=False)

    def back_up_now(self) -> None:
        """Back up, and say what came of it."""
        if self.folder is None:
            self.said.emit(
                translate("Choose a folder for backups in the preferences first.")
            )
        else:
            self._begin(is_asked_for=True)

    def end(self) -> None:
        """Back up if it is due, as far as that is soon done, and stop for good."""
        self._timer.stop()
        if not self._job.is_busy and self.is_due:
            self._begin(is_asked_for=False, until=time.monotonic() + _AT_THE_END_S)
            with suppress(Exception):  # There is nobody to tell.
                self._job.wait()
        self.let_go()

    def let_go(self) -> None:
        """Stop, for good."""
        self._timer.stop()
        self._job.let_go()

    def _begin(self, *, is_asked_for: bool, until: float | None = None) -> None:
        folder, now = self.folder, self._now()
        assert folder is not None
        self._tried_at = now
        is_new = read_last_backup().folder != folder
        self._job.start(
            partial(
                _backed_up,
                folder,
                now,
                is_new=is_new,
                is_asked_for=is_asked_for,
                until=until,
            )
        )

    def _on_done(self, done: _Done) -> None:
        outcome, before = done.outcome, read_last_backup()
        last = replace(
            before if before.folder == done.folder else LastBackup(done.folder),
            problem=in_sequence(*outcome.problems[:1], _doubts(outcome)),
        )
        if not outcome.problems and outcome.is_complete:
            stories = outcome.made + outcome.unchanged
            last = replace(last, at=self._now(), stories=stories)
        if not outcome.is_missing or before.folder == done.folder:
            with suppress(SaveFailed):  # It is made once more then, and is the same.
                write_last_backup(last)
        self._tell(done, last)
        self.done.emit(last)

    def _tell(self, done: _Done, last: LastBackup) -> None:
        words = last.problem
        if done.is_asked_for and not done.outcome.problems:
            words = in_sequence(done_words(done.outcome.made, done.folder), words)
        is_told = words == self._told and not done.is_asked_for
        if words and not is_told:
            self.said.emit(words)
        self._told = words


def _doubts(outcome: BackupOutcome) -> str:
    if not outcome.doubtful:
        return ""
    return translate(
        "Most of the text of {names} that was backed up before is missing now. All "
        "earlier backups are kept.",
        names=listed([f"“{name}”" for name in outcome.doubtful]),
    )


def _backed_up(
    folder: Path,
    now: datetime,
    *,
    is_new: bool,
    is_asked_for: bool,
    until: float | None,
) -> _Done:
    # Imported late, and in the background: it is needed once a day.
    from desktop.storage.backups.backing_up import back_up
    from desktop.storage.story.story_state import stories_known

    def has_time() -> bool:
        return until is None or time.monotonic() < until

    stories = stories_known()
    outcome = back_up(stories, folder, now, is_new=is_new, has_time=has_time)
    return _Done(folder, outcome, is_asked_for)
