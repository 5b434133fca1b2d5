"""When a story is saved: a moment after it changed, and again when that failed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_TYPING_PAUSE_MS = 1000
_LONGEST_WAIT_MS = 5000
_NOTES_PAUSE_MS = 250
_RETRY_MS = 15_000


class SaveTimers(QObject):
    """Tells when it is time to save.

    Signals:
        due: It is.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = self._timer(_TYPING_PAUSE_MS)
        self._latest = self._timer(_LONGEST_WAIT_MS)
        self._notes = self._timer(_NOTES_PAUSE_MS)
        self._retry = self._timer(_RETRY_MS)

    @property
    def is_typing(self) -> bool:
        """Whether the author typed a moment ago, and may go on."""
        return self._text.isActive()

    def note_typing(self) -> None:
        """Let it be due when the author pauses, or has typed for long."""
        self._text.start()
        if not self._latest.isActive():
            self._latest.start()

    def note_notes(self) -> None:
        """Let it be due soon, or with the text that is being typed."""
        if not self._text.isActive():
            self._notes.start()

    def note_failure(self) -> None:
        """Let it be due when the disk may have come to its senses."""
        self._retry.start()

    def stop(self) -> None:
        """Let it not be due."""
        for timer in (self._text, self._latest, self._notes, self._retry):
            timer.stop()

    def _timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(self.due)
        return timer
