"""What the status line says about saving."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.widgets.message_truth import truth_of

if TYPE_CHECKING:
    from desktop.errors import SaveFailed
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.saving import Saving
    from desktop.widgets.message_truth import Truth

_MINUTE_MS = 60_000
_READING_MS = 4_000
"""How long the author may need to read something else that the line says."""


class SavedLine(QObject):
    """Says in the status line whether everything is saved, and since when.

    Of what is only read it says nothing of that.
    """

    def __init__(self, screen: StoryScreen, saving: Saving | None = None) -> None:
        super().__init__(screen)
        self._screen = screen
        self._saving = saving
        if saving is not None:
            saving.saved.connect(self._show)
            saving.changed.connect(self._on_changed)
            saving.failed.connect(self._on_failed)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_READING_MS)
        self._told.timeout.connect(self._on_read)
        self._truth: Truth | None = None  # of what the line says instead
        screen.said.connect(self._on_said)
        screen.mode_changed.connect(self._on_mode_changed)
        screen.session.history_changed.connect(self._on_history_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self._show)
        self._timer.start()

    def _on_said(self, words: str) -> None:
        self._truth = truth_of(words, self._screen.session)
        self._told.start()

    def _on_mode_changed(self) -> None:
        if self._told.isActive():
            self._on_read()

    def _on_history_changed(self) -> None:
        if not self._told.isActive() or self._truth is None:
            return
        if words := self._truth.now():
            self._screen.status.show_message(words)
        else:
            self._on_read()

    def _on_read(self) -> None:
        self._told.stop()
        self._screen.status.show_message("")
        self._show()

    def _show(self) -> None:
        if self._told.isActive() or self._saving is None:
            return
        at = self._saving.saved_at
        if self._saving.is_saved and at is not None:
            minutes = int((datetime.now(UTC) - at).total_seconds() // 60)
            self._screen.status.show_message(_since(minutes, at))

    def _on_changed(self) -> None:
        if not self._told.isActive():
            self._screen.status.show_message("Saving…")

    def _on_failed(self, problem: SaveFailed) -> None:
        del problem
        self._told.stop()
        self._screen.status.show_message("Not saved")


def _since(minutes: int, at: datetime) -> str:
    if minutes < 1:
        return "Saved just now"
    if minutes < 60:
        return f"Saved {minutes} min ago"
    return f"Saved at {at.astimezone():%H:%M}"
