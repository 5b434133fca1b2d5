"""What the status line says: what was just done, or else whether all is saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.widgets.announcing import announce
from desktop.widgets.message_bar import until_undone
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.errors import SaveFailed
    from desktop.panels.status_line import StatusLine
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.saving import Saving
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.message_bar import Truth

_MINUTE_MS = 60_000
_HOUR = 60  # minutes
_READING_MS = 4_000
"""How long the author may need to read something else that the line says."""


class StatusMessages(QObject):
    """Says in the status line what was done, and since when everything is saved.

    Of what is only read it says nothing of that.

    Signals:
        said: Something is said of what was done; carries the sentences.
    """

    said = Signal(str)

    def __init__(
        self, status: StatusLine, session: StorySession, modes: StoryModes
    ) -> None:
        super().__init__(status)
        self._status = status
        self._session = session
        self._saving: Saving | None = None
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_READING_MS)
        self._told.timeout.connect(self._on_read)
        self._truth: Truth | None = None  # of what was said
        modes.changed.connect(self._on_mode_changed)
        self._session.history_changed.connect(self._on_history_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self._show_saved)

    def follow(self, saving: Saving) -> None:
        """Say from now on what ``saving`` does."""
        self._saving = saving
        saving.saved.connect(self._show_saved)
        saving.changed.connect(self._on_changed)
        saving.failed.connect(self._on_failed)

    def say(self, done: str, undo: str = "") -> None:
        """Tell the author something, for as long as it takes to read.

        Args:
            done: What was done, in a sentence.
            undo: What undo would do about it; nothing is said of it if it is empty.
        """
        truth = until_undone(done, undo, self._session) if undo else None
        self._truth = truth
        words = truth.now() if truth else done
        self._status.show_message(words)
        self._told.start()
        announce(self._status, words)
        self.said.emit(words)

    def tell_saved(self) -> None:
        """Tell those who hear the line that all is saved, which they asked for."""
        announce(self._status, translate("Saved just now"))

    def _on_mode_changed(self) -> None:
        if self._told.isActive():
            self._on_read()

    def _on_history_changed(self) -> None:
        if not self._told.isActive() or self._truth is None:
            return
        if words := self._truth.now():
            self._status.show_message(words)
        else:
            self._on_read()

    def _on_read(self) -> None:
        self._told.stop()
        self._status.show_message("")
        self._show_saved()

    def _show_saved(self) -> None:
        if self._told.isActive() or self._saving is None:
            return
        self._timer.stop()
        at = self._saving.saved_at
        if self._saving.is_saved and at is not None:
            minutes = int((datetime.now(UTC) - at).total_seconds() // 60)
            self._status.show_message(_since(minutes, at))
            if minutes < _HOUR:  # Afterwards the time is said, which stays so.
                self._timer.start()

    def _on_changed(self) -> None:
        if not self._told.isActive():
            self._status.show_message(translate("Saving…"))

    def _on_failed(self, problem: SaveFailed) -> None:
        del problem
        self._told.stop()
        words = translate("Not saved")
        self._status.show_message(words)
        announce(self._status, words, is_urgent=True)


def _since(minutes: int, at: datetime) -> str:
    if minutes < 1:
        return translate("Saved just now")
    if minutes < _HOUR:
        return translate("Saved {minutes} min ago", minutes=minutes)
    return translate("Saved at {time}", time=f"{at.astimezone():%H:%M}")
