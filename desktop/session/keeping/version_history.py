"""What becomes part of a story's history, and what is read from it.

All of it takes the disk and is meant for threads beside the window.  Recording never
fails: a text is saved and kept whether or not the index says so, and what could not
be recorded is recorded with the next save.

Versions kept beside the window, one after the other, and thinned now and then.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import SaveFailed
from desktop.session.background import JobQueue, LatestJob
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.history.notes_history import NotesVersion, kept_notes
from desktop.storage.history.renamed_history import continue_history
from desktop.storage.history.version_index import (
    Version,
    Why,
    add_lines,
    history_of,
    index_path,
    line_of,
    read_index,
)
from desktop.storage.history.version_thinning import thin_in_time, thin_notes
from desktop.text.structure.story_words import StoryWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.storage.story.story_file import StoryFile

_LONGEST_WAIT_S = 30.0
"""Seconds to wait for another thread's turn; what is not recorded then is later."""

_FIRST_MS = 60_000
"""How long after opening a story its versions are thinned: it has settled then."""
_NEXT_MS = 600_000
"""How often it is looked whether it is time again: typing leaves many in an hour."""


class VersionLog:
    """Records which texts one story had; one thread at a time."""

    def __init__(self, file: StoryFile, disk: FileSystem = DISK) -> None:
        """Make the log of a story; nothing is read yet.

        Args:
            file: The story's file as it was when it was opened.
            disk: Where to read and write.
        """
        self._story = file.path
        self._first = file.sha256
        self._disk = disk
        self._words = StoryWords(file.is_markdown)
        self._counted: dict[str, int] = {}
        self._lock = threading.Lock()
        self._known: set[str] | None = None  # what the index has; None if not read
        self._last: Version | None = None  # the last one in it
        self._unwritten: list[Version] = []  # what the disk refused so far

    # Recording

    def note_words(self, sha256: str, words: int) -> None:
        """Take it that the text with that SHA-256 has so many words.

        Who shows a story counts them in any case; a novel takes a second.
        """
        self._counted[sha256] = words

    def saved(self, old: StoryFile, new: StoryFile) -> None:
        """Record that ``new`` took the place of ``old``, which the file held before."""
        with suppress(SaveFailed, OSError), self._own_turn():
            self._note_found(old)  # which the save itself has kept
            self._note(new.text, Why.SAVED, datetime.now(UTC))
            self._keep(new.text)

    def found(self, file: StoryFile) -> None:
        """Record what ``file`` holds, which was not saved from here."""
        with suppress(SaveFailed, OSError), self._own_turn():
            self._note_found(file)
            self._keep(file.text)

    def add(self, text: str, why: Why) -> None:
        """Record ``text``, which is or was the text in the window."""
        with suppress(SaveFailed, OSError), self._own_turn():
            self._note(text, why, datetime.now(UTC))
            self._keep(text)

    def recall(self, text: str) -> None:
        """Record ``text``, which the story had some time, unless that is recorded."""
        with suppress(SaveFailed, OSError), self._own_turn():
            if versions.sha256_of(text) not in self._read():
                self._note(text, Why.REPLACED, datetime.now(UTC))
                self._keep(text)

    # Reading and thinning

    def history(self) -> list[Version]:
        """Return the versions whose texts are kept, the newest first.

        Raises:
            OSError: If they cannot be read.
        """
        with self._own_turn():
            with suppress(SaveFailed):
                self._read()
            return history_of(self._story, self._disk)

    def notes_history(self) -> list[NotesVersion]:
        """Return the notes that are kept, the newest first.

        Raises:
            OSError: If they cannot be read.
        """
        return kept_notes(self._story, self._disk)

    def thin(self) -> None:
        """Remove versions that are too many, if that was not done just now."""
        with suppress(TimeoutError), self._own_turn():  # It is tried again soon.
            now = datetime.now().astimezone()
            thin_notes(self._story, now, self._disk)
            removed = thin_in_time(self._story, now, self._disk)
            if self._known is not None:
                self._known -= set(removed)

    # How it is done

    @contextmanager
    def _own_turn(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=_LONGEST_WAIT_S):
            raise TimeoutError("the history does not come to rest")
        try:
            yield
        finally:
            self._lock.release()

    def _note_found(self, file: StoryFile) -> None:
        known = self._read()
        if file.sha256 in known:
            return
        why = Why.OUTSIDE if known else Why.OPENED
        now = datetime.now(UTC)
        at = datetime.fromtimestamp(file.identity.modified_ns / 1e9, UTC)
        if at > now or (self._last is not None and at < self._last.at):
            at = now  # A copied file may be dated long before it came to be here.
        self._note(file.text, why, at)

    def _note(self, text: str, why: Why, at: datetime) -> None:
        sha256, known = versions.sha256_of(text), self._read()
        if self._last is None or self._last.sha256 != sha256:
            words = self._counted.pop(sha256, None)
            words = self._words.count(text) if words is None else words
            self._last = Version(sha256, at, words, why)
            self._unwritten.append(self._last)
            known.add(sha256)

    def _keep(self, text: str) -> None:
        versions.keep(text, self._disk)
        if self._unwritten:
            add_lines(self._story, map(line_of, self._unwritten), self._disk)
            self._unwritten.clear()

    def _read(self) -> set[str]:
        """Return what the index has; it may be that of the story's earlier name."""
        if self._known is None:
            continue_history(self._story, self._first, self._disk)
            index = read_index(index_path(self._story), self._disk)
            self._known = {version.sha256 for version in index.versions}
            self._last = index.versions[-1] if index.versions else None
        return self._known


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
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.thin)
        self._timer.start(_FIRST_MS)

    def note_saved(self) -> None:
        """Take it that there may be one version more, to be thinned some time."""
        if not self._timer.isActive():
            self._timer.start(_NEXT_MS)

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
        self._jobs.add(self.log.thin)

    def let_go(self) -> None:
        """Stop, for good, when everything is kept."""
        self._timer.stop()
        self.reading.let_go()
        self._jobs.let_go()
