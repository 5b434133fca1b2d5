"""What reads a story through lenses, within the test: no process, and no waiting."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.lenses.reading_frames import HEAD, FrameReader
from desktop.lenses.reading_server import ReadingServer


class LinkHere(QObject):
    """Passes messages on to somebody who reads in the same process."""

    heard = Signal(object)
    died = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._server = None
        self._said = b""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._work)

    @property
    def is_running(self):
        return self._server is not None

    @property
    def process_id(self):
        return 0

    def start(self):
        # Each look at the clock is a second later: nothing rests.
        self._server = ReadingServer(self._hear, clock=count().__next__)

    def tell(self, message):
        if self._server is not None:
            self._server.hear(message)
            self._turn.start(0)

    def end(self):
        self._server = None
        self._turn.stop()

    def _hear(self, frames):
        self._said += frames

    def _work(self):
        while self._server is not None and self._server.work() is not None:
            said, self._said = self._said, b""
            for message in messages_in(said):
                self.heard.emit(message)
        said, self._said = self._said, b""
        for message in messages_in(said):
            self.heard.emit(message)


def messages_in(frames):
    """Yield the messages in a whole number of frames."""
    reader, at = FrameReader(), 0
    while at < len(frames):
        length, is_last = HEAD.unpack_from(frames, at)
        at += HEAD.size
        message = reader.read(frames[at : at + length], is_last=is_last)
        at += length
        if is_last:
            yield message
