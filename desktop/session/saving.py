"""Saving by itself: notes at once, text a moment after typing stops.

Text goes before notes, each durable before the next, so that a crash in between
leaves notes that name a text which was kept.  Nothing here asks the author anything;
what went wrong is a signal, and the story stays unsaved until it is saved.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.known_text import known_text
from desktop.errors import SaveFailed
from desktop.session.describing import described_anew
from desktop.storage import versions
from desktop.storage.placements import keep_placements
from desktop.storage.story_file import StoryFile, save_story

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.known_text import KnownText
    from desktop.session.story_session import StorySession
    from desktop.storage.notes_store import NotesStore
    from desktop.text.change import ChangeSet

_TYPING_PAUSE_MS = 1000
_LONGEST_WAIT_MS = 5000
_NOTES_PAUSE_MS = 250


class Saving(QObject):
    """Saves one story and its notes.

    Signals:
        saved: Everything is on disk.
        changed: There is something to save.
        failed: It could not be saved; carries the ``SaveFailed``.
    """

    saved = Signal()
    changed = Signal()
    failed = Signal(SaveFailed)

    def __init__(
        self,
        session: StorySession,
        file: StoryFile,
        notes_store: NotesStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._notes_store = notes_store
        self._saved_notes = session.notes
        self._is_text_dirty = False
        self._stale: set[str] = set()
        self.saved_at: datetime | None = None
        self._text_timer = self._timer(_TYPING_PAUSE_MS)
        self._latest_timer = self._timer(_LONGEST_WAIT_MS)
        self._notes_timer = self._timer(_NOTES_PAUSE_MS)
        session.edited.connect(self._on_edited)
        session.notes_changed.connect(self._on_notes_changed)

    def _timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(self.save)
        return timer

    @property
    def file(self) -> StoryFile:
        """The story's file as it was last read or written."""
        return self._file

    @property
    def is_saved(self) -> bool:
        """Whether everything is on disk."""
        return not self._is_text_dirty and self._session.notes is self._saved_notes

    def rebase(self, file: StoryFile) -> None:
        """Take ``file`` as what is on disk now; the session shows its text."""
        self._file = file
        self._is_text_dirty = self._session.text != file.decoded.text

    def _on_edited(self, changes: ChangeSet) -> None:
        del changes
        self._is_text_dirty = True
        self._text_timer.start()
        if not self._latest_timer.isActive():
            self._latest_timer.start()
        self.changed.emit()

    def _on_notes_changed(self, notes: frozenset[str]) -> None:
        self._stale |= notes
        if not self._text_timer.isActive():
            self._notes_timer.start()
        self.changed.emit()

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk now.

        Notes are saved even when the text could not be.
        """
        for timer in (self._text_timer, self._latest_timer, self._notes_timer):
            timer.stop()
        problems = [
            problem
            for problem in (_problem(self._save_text), _problem(self._save_notes))
            if problem is not None
        ]
        for problem in problems:
            self.failed.emit(problem)
        if not problems:
            self.saved_at = datetime.now(UTC)
            self.saved.emit()
        return not problems

    def _save_text(self) -> None:
        if self._is_text_dirty:
            text = self._session.text
            self._file = save_story(self._file, text, allow_empty=True)
            self._is_text_dirty = False

    def _save_notes(self) -> None:
        if not self._is_text_dirty:
            self._describe_stale()
        notes = self._session.notes
        if notes is not self._saved_notes:
            self._notes_store.save(notes)
            self._saved_notes = notes
        if not self._is_text_dirty:
            self._keep_places()

    def _keep_places(self) -> None:
        placing, notes = self._session.placing, self._session.notes.notes
        places = {
            note: (span.start, span.end, placing.anchor(notes[note]).state.value)
            for note, span in placing.spans().items()
            if note in notes
        }
        keep_placements(self._file.path, self._file.sha256, places)

    def _describe_stale(self) -> None:
        # Only passages that were marked or edited are described anew: a change
        # elsewhere in the story must not touch them in the notes file.
        notes = self._session.notes.notes
        stale = [notes[note] for note in self._stale if note in notes]
        self._stale.clear()
        anchors = self._session.placing.anchors(stale)
        if not any(anchor.span is not None for anchor in anchors.values()):
            return
        known = self._known_text()
        text = self._session.text
        described = described_anew(stale, anchors, text, known.id)
        if described:
            self._session.settle(described, known)

    def _known_text(self) -> KnownText:
        cached = known_text(self._file.sha256, date=datetime.now(UTC))
        found = self._session.notes.text_with(cached.cached)
        if found is not None:
            return found
        # The notes are about to name this text: it must be there to be found.
        versions.keep(self._session.text)
        return cached


def _problem(save: Callable[[], None]) -> SaveFailed | None:
    try:
        save()
    except SaveFailed as problem:
        return problem
    return None
