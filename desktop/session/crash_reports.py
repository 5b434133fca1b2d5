"""Ends nobody foresaw: an error, or the system asking the app to end.

Of an error, what is open is saved first, then the author is told.  Its details go to a
file of its own in the app's folder, to be sent to whoever mends the program.  They name
the places in the program and the kind of error, and never hold a word of a story.  What
happened before is told by the log, see :mod:`desktop.storage.files.event_log`.

Of a signal, Python's own handlers would run only when Qt next runs some Python; a file
descriptor that becomes readable wakes Qt at once.
"""

from __future__ import annotations

import signal
import socket
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.errors import RereadError, SaveFailed
from desktop.storage.files.durable import write_durably
from desktop.storage.files.event_log import Event, tell
from desktop.storage.files.private_files import (
    CRASH_REPORTS,
    PRIVATE_FILE,
    make_private_folder,
)
from desktop.version import VERSION
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType, TracebackType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class CrashReports(QObject):
    """Takes the place of Python's printing of errors that nobody caught.

    An error that comes from the same place again, such as from each painting of the
    page, is told once.

    Signals:
        happened: There was such an error; carries a sentence for the author.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._old_hook, self._old_thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        self._is_busy = False
        self._told: set[tuple[object, ...]] = set()

    def stop(self) -> None:
        """Leave errors to whoever took care of them before."""
        sys.excepthook, threading.excepthook = self._old_hook, self._old_thread_hook

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        is_ours = isinstance(error, RereadError)
        if not is_ours:
            self._old_hook(kind, error, trace)
            tell(Event.UNFORESEEN, error=kind)
        # Saving what is open may run into the same error; that is not told again.
        if self._is_busy or not issubclass(kind, Exception):
            return
        if not is_ours and self._is_told(kind, trace):
            return
        self._is_busy = True
        try:
            self.happened.emit(str(error) if is_ours else _sentence(kind, trace))
        finally:
            self._is_busy = False

    def _is_told(self, kind: type[BaseException], trace: TracebackType | None) -> bool:
        place = traceback.extract_tb(trace)[-1:]
        what = kind.__qualname__, *((p.filename, p.lineno) for p in place)
        if what in self._told:
            return True
        self._told.add(what)
        return False

    def _on_thread_error(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._on_error(found.exc_type, found.exc_value, found.exc_traceback)


def _sentence(kind: type[BaseException], trace: TracebackType | None) -> str:
    words = translate(
        "Something went wrong in Reread, which is a mistake of the program. Your story "
        "and notes were saved as far as they could be."
    )
    details = ""
    with suppress(SaveFailed):
        file = _kept(kind, trace)
        details = translate("The details, to be reported, are in {file}.", file=file)
    return in_sequence(words, details)


def _kept(kind: type[BaseException], trace: TracebackType | None) -> Path:
    now = datetime.now(UTC)
    folder = CRASH_REPORTS.path
    lines = [f"Reread {VERSION}, {now.isoformat(timespec='seconds')}\n"]
    lines += traceback.format_tb(trace)
    lines.append(f"{kind.__module__}.{kind.__qualname__}\n")
    make_private_folder(folder)
    file = folder / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    write_durably(file, "".join(lines).encode("utf-8", "replace"), mode=PRIVATE_FILE)
    return file


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
