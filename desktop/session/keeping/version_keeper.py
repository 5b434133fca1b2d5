"""Versions kept beside the window, one after the other, and thinned now and then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.session.background import JobQueue, LatestJob

if TYPE_CHECKING:
    from desktop.session.keeping.version_log import VersionLog
    from desktop.storage.history.version_index import Why
    from desktop.storage.story.story_file import StoryFile

_FIRST_MS = 60_000
"""How long after opening a story its versions are thinned: it has settled then."""

_NEXT_MS = 600_000
"""How often it is looked whether it is time again: typing leaves many in an hour."""


class VersionKeeper(QObject):
    """Does what a log of versions cannot do in the window's thread.

    Attributes:
        log: The log of the story's versions.
        reading: Reads and compares them for whoever shows them.
    """

    def __init__(self, log: VersionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._jobs = JobQueue(self)
        self.reading = LatestJob[object](self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.thin)
        self._timer.start(_FIRST_MS)

    def keep(self, text: str, why: Why) -> None:
        """Keep ``text``, which is or was the text in the window, as a version."""
        self._jobs.add(partial(self.log.add, text, why))

    def recall(self, text: str) -> None:
        """Keep ``text``, which the story had some time, as a version if it is none."""
        self._jobs.add(partial(self.log.recall, text))

    def keep_found(self, old: StoryFile, new: StoryFile) -> None:
        """Keep what the story's file held, and what it holds now, as versions."""
        if old.sha256 != new.sha256:
            self._jobs.add(partial(self.log.found, old))
            self._jobs.add(partial(self.log.found, new))

    def keep_file(self, file: StoryFile) -> None:
        """Keep what ``file`` holds, which was not saved from here, as a version."""
        self._jobs.add(partial(self.log.found, file))

    def thin(self) -> None:
        """Remove versions that are too many, if it is time."""
        self._timer.setInterval(_NEXT_MS)
        self._jobs.add(self.log.thin)

    def let_go(self) -> None:
        """Stop, for good, when everything is kept."""
        self._timer.stop()
        self.reading.let_go()
        self._jobs.let_go()
