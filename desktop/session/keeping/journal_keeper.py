"""Keeping what is not saved yet where a crash cannot take it.

A note is told to the journal at once, typing in every pause and every 400 ms while
there is none.  What is told in a pause is synced, and every second time while there is
none: the end of the process takes nothing of what was only written, a power cut may.

Whoever saves and whoever tells of typing write in the background, each in a thread of
its own; one waits for the other here, though not for ever.  What writes knows nothing
of the session but the values it is given.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.annotations.annotation import TextPositionSelector
from desktop.annotations.note_passages import on_each_passage, with_passage_of
from desktop.errors import SaveFailed
from desktop.session.background import BackgroundJobs
from desktop.storage.history import versions
from desktop.storage.journal.journal import Journal, journal_folder, unsafe
from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    Record,
    SavedRecord,
    TextRecord,
    ToldPlaces,
)
from desktop.text.change import ChangeSet
from desktop.value import field, replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState
    from desktop.session.story.story_session import StorySession
    from desktop.storage.files.filesystem import FileSystem
    from desktop.storage.notes.notes_store import NotesStore
    from desktop.storage.story.story_file import StoryFile

LONGEST_WAIT_S = 10.0
"""Seconds to wait for another thread's turn; a disk that takes so long is no help."""

_STUCK = translate("What was to be written before it did not come to an end.")

_PAUSE_MS = 300
_LONGEST_WAIT_MS = 400
"""With the time that writing takes, what a crash can cost is less than 0.6 seconds."""
_UNSYNCED_S = 0.7
"""Seconds after the last sync from which on the next telling is synced, too."""


@value(kw_only=True)
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
        places: Where passages are that ``changes`` alone would not carry there.
        is_named: Whether the text is told with its SHA-256.  Of a novel, that takes
            longer than all the rest, and is needed only by what names that text: a
            file that it is saved in, notes whose positions count in it.
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
    places: ToldPlaces = ToldPlaces()
    is_named: bool = True

    def __bool__(self) -> bool:
        return self.is_text_new or bool(self.notes or self.deleted)

    def records(self) -> Iterator[Record]:
        """Yield what the journal is to be told."""
        now = datetime.now(UTC)
        sha256 = self._sha256() if self.is_named else None
        if self.is_text_new:
            yield TextRecord(self.base_sha256, self.changes, sha256, now, self.places)
        if self.notes or self.deleted:
            yield NotesRecord(
                notes=self.notes,
                deleted=self.deleted,
                text=sha256,
                texts=self.texts,
                at=now,
            )

    def _sha256(self) -> str:
        if not self.changes:
            return self.base_sha256
        return versions.sha256_of(self.changes.apply(self.base))


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


class JournalKeeper(QObject):
    """Tells the journal of a story everything that happens to it.

    Signals:
        failed: The journal cannot be written; carries a sentence for the author.
        works_again: It can be written again.
    """

    failed = Signal(str)
    works_again = Signal()

    def __init__(
        self,
        session: StorySession,
        file: StoryFile,
        writer: JournalWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._writer = writer
        self._file = file
        self._base, self._base_sha256 = file.text, file.sha256
        self._changes = ChangeSet()  # from that text to the one there is now
        self._since_snapshot: ChangeSet | None = None
        self._strayed: set[str] = set()  # passages that were not only shifted since
        self._strayed_since_snapshot: set[str] = set()
        self._is_text_new = False  # since it was told, and synced
        self._is_unnamed = False  # as it was told last
        self._new_notes: set[str] = set()
        self._number = 0
        self._synced_at = 0.0
        self._is_due = False  # when what is being told is told
        self._is_failing = False
        self._jobs = BackgroundJobs[SaveFailed | None](self)
        self._jobs.done.connect(self._on_told)
        self._pause = self._timer(_PAUSE_MS, self._tell)
        self._latest = self._timer(_LONGEST_WAIT_MS, self._tell_typing)
        self._latest.setTimerType(Qt.TimerType.PreciseTimer)
        session.text_changed.connect(self._on_edited)
        session.notes_changed.connect(self._on_notes_changed)

    def _timer(self, pause_ms: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(then)
        return timer

    # While the story is saved

    def snapshot(self) -> News:
        """Return what is to be told before the story is saved as it is now."""
        self._since_snapshot = ChangeSet()
        news = self._news(is_named=True)
        self._strayed_since_snapshot = set()
        return news

    def take_saved(self, file: StoryFile) -> None:
        """Count changes from the text in ``file``, saved as it was at the snapshot."""
        self._file = file
        if self._since_snapshot is not None:
            self._base, self._base_sha256 = file.text, file.sha256
            self._changes, self._since_snapshot = self._since_snapshot, None
            self._strayed = self._strayed_since_snapshot

    def take_problem(self, news: News, problem: SaveFailed | None) -> None:
        """Take it that ``news`` was told, or that the disk refused with a problem."""
        if problem is None:
            if self._is_failing and news:
                self._is_failing = False
                self.works_again.emit()
            return
        self._is_text_new = self._is_text_new or news.is_text_new
        self._new_notes |= {note.id for note in news.notes} | news.deleted.keys()
        self._is_failing = True
        self.failed.emit(str(problem))

    def tell_now(self) -> None:
        """Tell everything: it is on the disk when this returns, unless that fails.

        Raises:
            JobHangs: If the disk does not answer.
        """
        while self._jobs.is_busy or self._is_text_new or self._new_notes:
            if not self._jobs.is_busy:
                self._tell()
            self.take_problem(self._telling, self._jobs.take())
            if self._is_failing:
                return

    def let_go(self) -> None:
        """Stop, for good, when what is being told is told."""
        self._stop()
        self._jobs.let_go()
        self._writer.close()

    # How it is done

    def _on_edited(self, changes: ChangeSet) -> None:
        self._changes = self._changes.then(changes)
        if self._since_snapshot is not None:
            self._since_snapshot = self._since_snapshot.then(changes)
        self._is_text_new = True
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        # Once for all that changes in this turn of the event loop.
        self._new_notes |= notes
        self._pause.start(0)

    def _stop(self) -> None:
        self._pause.stop()
        self._pause.setInterval(_PAUSE_MS)
        self._latest.stop()

    def _tell(self) -> None:
        if self._jobs.is_busy:
            return  # It is told when that is done.
        self._stop()
        self._start(is_synced=True)

    def _tell_typing(self) -> None:
        if self._jobs.is_busy:
            self._is_due = True
        elif self._new_notes or time.monotonic() - self._synced_at > _UNSYNCED_S:
            self._tell()
        else:
            self._start(is_synced=False)  # The pause goes on, to have it synced.

    def _start(self, *, is_synced: bool) -> None:
        self._is_due = False
        if self._is_text_new or self._new_notes:
            self._telling = self._news(is_synced=is_synced)
            self._jobs.start(partial(_told, self._writer, self._telling))

    def _on_told(self) -> None:
        self.take_problem(self._telling, self._jobs.take())
        if self._is_failing:
            return
        if self._is_due:
            self._tell_typing()
        elif self._new_notes or self._is_text_new:
            self._pause.start(0 if self._new_notes else _PAUSE_MS)

    def _news(self, *, is_synced: bool = True, is_named: bool = False) -> News:
        notes = self._session.notes
        is_named = is_named or bool(self._new_notes)
        self._is_text_new |= is_named and self._is_unnamed
        found = [notes.notes[n] for n in self._new_notes if n in notes]
        gone = [n for n in self._new_notes if n not in notes]
        now = datetime.now(UTC)
        self._number += 1
        news = News(
            number=self._number,
            file=self._file,
            base=self._base,
            base_sha256=self._base_sha256,
            changes=self._changes,
            is_text_new=self._is_text_new,
            is_synced=is_synced,
            notes=tuple(map(self._as_it_stands, found)),
            deleted={note: notes.deleted.get(note, now) for note in gone},
            texts=tuple(notes.texts.values()),
            places=self._places() if self._is_text_new else ToldPlaces(),
            is_named=is_named,
        )
        self._is_unnamed = not is_named if self._is_text_new else self._is_unnamed
        self._is_text_new = self._is_text_new and not is_synced
        self._synced_at = time.monotonic() if is_synced else self._synced_at
        self._new_notes = set()
        self._writer.expect(news)
        return news

    def _places(self) -> ToldPlaces:
        """Return where the passages are that were touched since the text was saved."""
        placing = self._session.placing
        strayed = placing.take_strayed()
        self._strayed |= strayed
        self._strayed_since_snapshot |= strayed
        moved = filter(placing.is_moved, self._strayed)
        return ToldPlaces(placing.places(self._strayed), frozenset(moved))

    def _as_it_stands(self, note: Annotation) -> Annotation:
        """Return a note with where its passages that name no text are in this one."""
        for single in on_each_passage([note]):
            passage, span = single.passage, self._session.placing.span_of(single.id)
            if passage is not None and passage.state is None and span is not None:
                position = TextPositionSelector(span.start, span.end)
                here = replace(single, passage=replace(passage, position=position))
                note = with_passage_of(note, here)
        return note


def _told(writer: JournalWriter, news: News) -> SaveFailed | None:
    try:
        writer.tell(news)
    except SaveFailed as problem:
        return problem
    return None
