"""What later processes hand over to this one, heard while the window runs.

It is a plain socket that wakes Qt: QtNetwork would be one library more to load.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.storage.sessions.handing_over import (
    LONGEST_CALL,
    answer_to,
    call_in,
    listening,
)
from desktop.storage.sessions.one_process import Call

if TYPE_CHECKING:
    import socket

    from desktop.storage.sessions.one_process import MeetingPlace

_PATIENCE_MS = 2000
"""How long a process that calls may take to say what it wants."""
_MOST = 64
"""Callers at once; whoever comes when so many are there is not heard."""


class IncomingCalls(QObject):
    """Listens where the one process is called, and answers.

    Signals:
        called: A process that ends now hands over what it was to do; carries the
            ``Call``.
    """

    called = Signal(Call)

    def __init__(self, place: MeetingPlace, parent: QObject | None = None) -> None:
        """Listen from now on.

        Args:
            place: Where this process is called, which holds the lock there.
            parent: What it belongs to.

        Raises:
            OSError: If the system refuses.
        """
        super().__init__(parent)
        self._place = place
        self._ear, self._word = listening(place)
        self._callers: dict[_Caller, None] = {}
        self._notifier = QSocketNotifier(
            self._ear.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._on_knock)

    def stop(self) -> None:
        """Listen no more; whoever calls is told nothing."""
        if not self._notifier.isEnabled():
            return
        self._notifier.setEnabled(False)
        self._ear.close()
        for caller in list(self._callers):
            caller.hang_up()
        with suppress(OSError):
            self._place.address.unlink()

    def _on_knock(self) -> None:
        with suppress(OSError):  # It has gone again.
            line, _ = self._ear.accept()
            if len(self._callers) >= _MOST:
                line.close()
                return
            caller = _Caller(line, self._word, self)
            self._callers[caller] = None
            caller.gone.connect(partial(self._callers.pop, caller, None))
            caller.called.connect(self.called)


class _Caller(QObject):
    """One process that calls.

    Signals:
        called: It said what it wants, and was answered; carries the ``Call``.
        gone: The line is cut.
    """

    called = Signal(Call)
    gone = Signal()

    def __init__(self, line: socket.socket, word: str, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._word, self._said = line, word, b""
        line.setblocking(False)
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_said)
        QTimer.singleShot(_PATIENCE_MS, self, self.hang_up)

    def hang_up(self) -> None:
        """Cut the line."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._line.close()
            self.gone.emit()
            self.deleteLater()

    def _on_said(self) -> None:
        try:
            piece = self._line.recv(LONGEST_CALL)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._said += piece
        if self._said.endswith(b"\n"):
            self._answer()
        elif not piece or len(self._said) > LONGEST_CALL:
            self.hang_up()

    def _answer(self) -> None:
        call = call_in(self._said, self._word)
        is_heard = True
        try:
            self._line.sendall(answer_to(call))
        except OSError:  # It waits no longer, and has a window of its own.
            is_heard = False
        self.hang_up()
        if call is not None and is_heard:
            self.called.emit(call)
