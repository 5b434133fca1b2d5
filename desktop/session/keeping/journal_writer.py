"""Telling the journal of a story what is not saved yet.

Whoever saves and whoever tells of typing do so in the background, each in a thread of
its own; one waits for the other here, though not for ever.  This knows nothing of the
session but the values it is given.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.history import versions
from desktop.storage.journal.journal import Journal, journal_folder, unsafe
from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    Record,
    SavedRecord,
    TextRecord,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState
    from desktop.storage.files.filesystem import FileSystem
    from desktop.storage.notes.notes_store import NotesStore
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.change import ChangeSet

LONGEST_WAIT_S = 10.0
"""Seconds to wait for another thread's turn; a disk that takes so long is no help."""

_STUCK = "What was to be written before it did not come to an end."


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What happened to a story since the journal was last told, at one moment.

    Attributes:
        number: Counts the news of one story, from 1; they are told in this order.
        file: The story's file as it was last read or written.
        base: The text that ``changes`` count from.
        base_sha256: Its SHA-256.
        changes: All that was done to it.
        is_text_new: Whether it was edited since the last news that were synced.
        is_synced: Whether they are to be on the disk when they are told, rather than
            where only a power cut takes them.
        notes: The notes that were made or changed.
        deleted: When each of those that are gone was deleted, by their ids.
        texts: The texts that passages of these notes name.
    """

    number: int
    file: StoryFile
    base: str
    base_sha256: str
    changes: ChangeSet
    is_text_new: bool = False
    is_synced: bool = True
    notes: tuple[Annotation, ...] = ()
    deleted: Mapping[str, datetime] = field(default_factory=dict)
    texts: tuple[TextState, ...] = ()

    def __bool__(self) -> bool:
        return self.is_text_new or bool(self.notes or self.deleted)

    def records(self) -> Iterator[Record]:
        """Yield what the journal is to be told."""
        now = datetime.now(UTC)
        sha256 = self.base_sha256
        if self.changes:
            sha256 = versions.sha256_of(self.changes.apply(self.base))
        if self.is_text_new:
            yield TextRecord(self.base_sha256, self.changes, sha256, now)
        if self.notes or self.deleted:
            yield NotesRecord(
                notes=self.notes,
                deleted=self.deleted,
                text=sha256,
                texts=self.texts,
                at=now,
            )


class JournalWriter:
    """The journal of one open story, made when there is something to tell."""

    def __init__(self, notes_store: NotesStore, disk: FileSystem) -> None:
        self._notes_store = notes_store
        self._disk = disk
        self._journal: Journal | None = None
        self._kept = ""  # the text that was last seen to be in versions
        self._turn = threading.Lock()
        self._waiting: dict[int, News] = {}  # by their numbers, which is their order
        self._became: dict[int, int | SaveFailed] = {}  # of news that others told

    def expect(self, news: News) -> None:
        """Have ``news`` told before any that are later, by whoever tells next."""
        self._waiting[news.number] = news

    def tell(self, news: News) -> int:
        """Tell ``news``; it is on the disk when this returns, if it is to be synced.

        Earlier news that nobody has told yet are told before: whoever was to tell
        them need not come, and nobody waits for that.

        Returns:
            The number of the last record told.

        Raises:
            SaveFailed: If the disk refuses, or does not answer.
        """
        with self._own_turn(news.file.path):
            if news.number not in self._became:
                self.expect(news)
            for number in sorted(self._waiting):
                if number <= news.number:
                    self._became[number] = self._told(self._waiting[number])
                    del self._waiting[number]
            became = self._became.pop(news.number)
        if isinstance(became, SaveFailed):
            raise became
        return became

    @contextmanager
    def _own_turn(self, story: Path) -> Iterator[None]:
        if not self._turn.acquire(timeout=LONGEST_WAIT_S):
            raise SaveFailed(unsafe(story, _STUCK))
        try:
            yield
        finally:
            self._turn.release()

    def _told(self, news: News) -> int | SaveFailed:
        """Tell ``news`` and return the number of the last record, or what refused."""
        try:
            if news:
                self._keep(news)
                self._ready(news).append(news.records(), is_synced=news.is_synced)
        except SaveFailed as problem:
            return problem
        return self._journal.number if self._journal else 0

    def tell_saved(
        self, text: str | None, notes: str | None, upto: int, *, goes_on: bool = False
    ) -> None:
        """Tell that all up to record ``upto`` is in the files.

        A journal of which everything is in the files is removed, unless there will be
        more to tell in a moment: to make another costs three syncs.

        Args:
            text: The SHA-256 of the text that was saved; None if none was.
            notes: That of the bytes of the notes file; None if it was not saved.
            upto: What :meth:`tell` returned before the save.
            goes_on: Whether the author is typing.

        Raises:
            SaveFailed: If the disk refuses, or does not answer.
        """
        with self._own_turn(self._notes_store.path):
            journal = self._journal
            if journal is None or journal.is_broken:
                return
            at = datetime.now(UTC)
            saved = SavedRecord(text=text, notes=notes, at=at, upto=upto)
            journal.append([saved], is_synced=False)
            if journal.is_finished and not goes_on:
                self._journal = None
                journal.drop()

    def close(self) -> None:
        """Let go of the journal; what it tells and is not saved stays on the disk."""
        # One that is being written for ever stays as well, and is found at the start.
        with suppress(SaveFailed), self._own_turn(self._notes_store.path):
            journal, self._journal = self._journal, None
            if journal is None:
                return
            if journal.is_finished and not journal.is_broken:
                with suppress(SaveFailed):  # It is as harmless the next time.
                    journal.drop()
            journal.close()

    def _keep(self, news: News) -> None:
        # Changes are told as changes of a text: that has to be there to be found.
        if news.base_sha256 == self._kept:
            return
        try:
            versions.keep(news.base, self._disk)
        except SaveFailed as problem:
            if news.base_sha256 == news.file.sha256:
                return  # It is in the story's own file, for now.
            raise SaveFailed(unsafe(news.file.path, problem)) from problem
        self._kept = news.base_sha256

    def _ready(self, news: News) -> Journal:
        journal = self._journal
        if journal is None:
            begin = self._begin(news)
            journal = Journal.create(journal_folder(), begin, self._disk)
            self._journal = journal
        elif journal.is_broken or journal.needs_renewal:
            journal.begin_anew()
        return journal

    def _begin(self, news: News) -> BeginRecord:
        return BeginRecord(
            story=news.file.path,
            base=news.file.sha256,
            bytes_sha256=news.file.bytes_sha256,
            notes_sha256=self._notes_store.sha256,
            at=datetime.now(UTC),
            encoding=news.file.decoded.encoding,
        )
