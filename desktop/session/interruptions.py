"""The system asking the app to end: a signal, or the end of the desktop session.

Python's own handlers would run only when Qt next runs some Python; a file descriptor
that becomes readable wakes Qt at once.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interruptions(QObject):
    """Hears the signals that ask a program to end.

    Signals:
        asked_to_end: Such a signal came; carries its number.
    """

    asked_to_end = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on; only Python's main thread may do that."""
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._old_descriptor = signal.set_wakeup_fd(self._writer.fileno())
        wanted = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._old_handlers = {n: signal.signal(n, _ignore) for n in wanted}
        self._notifier = QSocketNotifier(
            self._reader.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._on_activated)

    def stop(self) -> None:
        """Leave the signals to whoever heard them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_descriptor)
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _on_activated(self) -> None:
        for number in self._reader.recv(16):
            if number in self._old_handlers:
                self.asked_to_end.emit(number)


def _ignore(number: int, frame: FrameType | None) -> None:
    """Let the wake-up descriptor tell of it; without a handler, Python would end."""
    del number, frame
