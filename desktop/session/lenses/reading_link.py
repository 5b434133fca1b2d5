"""The process beside the window that reads through lenses, seen from the window.

Python does one thing at a time: a thread that reads a story holds the window's loop up
for ten milliseconds and more, a process does not.  What it says is put together in
slices between two keys.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from desktop.lenses.reading_frames import HEAD, FrameReader, framed
from desktop.session.slices import Slices

if TYPE_CHECKING:
    from desktop.lenses.reading_messages import Asked
    from desktop.steps import Steps

FROZEN_COMMAND = "--read-beside"
"""What a program that was frozen into one file is started with to be this process."""
_BEGIN = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from desktop.wording.speaking import speak; speak(); "
    "from desktop.session.lenses.reading_process import serve; serve()"
)
_PATIENCE_MS = 3_000


def reading_command() -> list[str]:
    """Return by what the process is started: the program, then what it is told."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_COMMAND]
    # By no file: where that lies would come before all other modules.
    root = Path(__file__).parents[3]
    return [sys.executable, "-P", "-c", _BEGIN, str(root)]


class ReadingLink(QObject):
    """Starts the process, and passes messages on in both directions.

    Signals:
        heard: It answered; carries the answer.
        died: It ended though nobody wanted that, or could not be started.
    """

    heard = Signal(object)
    died = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._slices = Slices(self)
        self._reader = FrameReader()
        self._head: tuple[int, bool] | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    @property
    def is_running(self) -> bool:
        """Whether there is a process, or one is being started."""
        return self._process is not None

    @property
    def process_id(self) -> int:
        """By which the system knows it; zero if there is none."""
        return 0 if self._process is None else self._process.processId()

    def start(self) -> None:
        """Start the process, if there is none."""
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        self._reader, self._head = FrameReader(), None
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_ready)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        program, *arguments = reading_command()
        process.start(program, arguments)

    def tell(self, message: Asked) -> None:
        """Send ``message``; nothing happens if there is no process."""
        if self._process is not None:
            for frame in framed(message):
                self._process.write(frame)

    def end(self) -> None:
        """End the process; what it was about to say is not heard."""
        process, self._process = self._process, None
        self._slices.stop()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._on_ready)
        process.finished.disconnect(self._on_ended)
        process.errorOccurred.disconnect(self._on_error)
        # At once: it has nothing to put away, and nobody waits for a reading.
        process.kill()
        process.waitForFinished(_PATIENCE_MS)
        process.deleteLater()

    def _on_ready(self) -> None:
        if not self._slices.is_busy:
            self._slices.start(self._reading())

    def _reading(self) -> Steps[None]:
        while (frame := self._frame()) is not None:
            content, is_last = frame
            message: Any = self._reader.read(content, is_last=is_last)
            if is_last:
                self.heard.emit(message)
            yield

    def _frame(self) -> tuple[bytes, bool] | None:
        """Return the next frame; None as long as not all of it is there."""
        process = self._process
        if process is None:
            return None
        if self._head is None:
            if process.bytesAvailable() < HEAD.size:
                return None
            self._head = HEAD.unpack(process.read(HEAD.size).data())
        length, is_last = self._head
        if process.bytesAvailable() < length:
            return None
        self._head = None
        return bytes(process.read(length).data()), is_last

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()  # of which Qt tells in no other way

    def _on_ended(self) -> None:
        self.end()
        self.died.emit()
