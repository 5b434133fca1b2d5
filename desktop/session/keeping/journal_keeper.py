"""Keeping what is not saved yet where a crash cannot take it.

A note is told to the journal at once, typing in every pause and every 400 ms while
there is none.  What is told in a pause is synced, and every second time while there is
none: the end of the process takes nothing of what was only written, a power cut may.
All writing is done beside the window.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.annotations.annotation import TextPositionSelector
from desktop.annotations.note_passages import on_each_passage, with_passage_of
from desktop.errors import SaveFailed
from desktop.session.background import BackgroundJobs
from desktop.session.keeping.journal_writer import JournalWriter, News
from desktop.text.change import ChangeSet

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.story_file import StoryFile

_PAUSE_MS = 300
_LONGEST_WAIT_MS = 400
"""With the time that writing takes, what a crash can cost is less than 0.6 seconds."""

_UNSYNCED_S = 0.7
"""Seconds after the last sync from which on the next telling is synced, too."""


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
        self._is_text_new = False  # since it was told, and synced
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
        return self._news()

    def take_saved(self, file: StoryFile) -> None:
        """Count changes from the text in ``file``, saved as it was at the snapshot."""
        self._file = file
        if self._since_snapshot is not None:
            self._base, self._base_sha256 = file.text, file.sha256
            self._changes, self._since_snapshot = self._since_snapshot, None

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

    def _news(self, *, is_synced: bool = True) -> News:
        notes = self._session.notes
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
        )
        self._is_text_new = self._is_text_new and not is_synced
        self._synced_at = time.monotonic() if is_synced else self._synced_at
        self._new_notes = set()
        self._writer.expect(news)
        return news

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
