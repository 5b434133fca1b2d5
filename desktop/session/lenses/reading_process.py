"""The process beside the window that reads through lenses, seen from within.

It hears messages at its standard input and answers at its standard output, in frames
(:mod:`desktop.lenses.reading_frames`).  It prints nothing, takes no heed of Ctrl+C,
which is for the window, and ends at once when nobody holds the other end any more.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from desktop.lenses.reading_frames import HEAD, FrameReader
from desktop.lenses.reading_server import Interrupted, ReadingServer
from desktop.lenses.spelling.dictionary_folders import dictionary_folders
from desktop.paths import dictionaries_folder
from desktop.storage.lenses.reading_store import ReadingStore

if TYPE_CHECKING:
    from types import FrameType
    from typing import BinaryIO

_NICER = 5
"""How much less urgent it is than the window, as ``nice`` counts."""


def serve() -> None:
    """Read and answer until the window ends, or has enough."""
    with suppress(OSError, AttributeError):  # there is none of it on Windows
        os.nice(_NICER)
    heard, told = _own_streams()
    with suppress(OSError):  # the window has gone, and needs no answer
        _Process(heard, told).work()
    os._exit(0)


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes; what anything else prints goes nowhere."""
    heard = os.fdopen(os.dup(0), "rb")
    told = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nowhere, number)
    sys.stdin = sys.stdout = sys.stderr = open(os.devnull, "r+")  # noqa: SIM115
    return heard, told


class _Process:
    """Reads in the main thread, and hears in another."""

    def __init__(self, heard: BinaryIO, told: BinaryIO) -> None:
        self._heard, self._told = heard, told
        self._inbox: SimpleQueue[Any] = SimpleQueue()
        self._is_asked = False
        self._server = ReadingServer(
            told.write,
            store=ReadingStore.opened(),
            is_asked=lambda: self._is_asked,
            dictionaries=lambda: dictionary_folders(str(dictionaries_folder())),
        )

    def work(self) -> None:
        """Do what is asked, for ever.

        Raises:
            OSError: If nobody hears the answers any more.
        """
        # Also the author's Ctrl+C, which is for the window, only looks at the inbox.
        signal.signal(signal.SIGINT, self._on_signal)
        threading.Thread(target=self._hear, daemon=True).start()
        while True:
            with suppress(Interrupted):
                self._go_on()

    def _go_on(self) -> None:
        inbox, server = self._inbox, self._server
        wait = server.work() if inbox.empty() else 0.0
        self._told.flush()
        with suppress(Empty):
            server.hear(inbox.get(timeout=wait) if wait != 0.0 else inbox.get_nowait())
        self._is_asked = self._is_asked and not inbox.empty()

    def _hear(self) -> None:
        reader = FrameReader()
        while len(head := self._heard.read(HEAD.size)) == HEAD.size:
            length, is_last = HEAD.unpack(head)
            message = reader.read(self._heard.read(length), is_last=is_last)
            if is_last:
                self._take(message)
        os._exit(0)  # also in the middle of a long reading: nobody waits for it

    def _take(self, message: Any) -> None:
        is_urgent = self._server.is_urgent(message)
        self._inbox.put(message)
        if is_urgent:
            self._is_asked = True
            # The main thread leaves what it reads, wherever in Python it is.
            _thread.interrupt_main(signal.SIGINT)

    def _on_signal(self, _number: int, frame: FrameType | None) -> None:
        if self._is_asked and self._server.can_be_left and not _is_loading(frame):
            raise Interrupted


def _is_loading(frame: FrameType | None) -> bool:
    """Return whether a module is being loaded, which can be done once only."""
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False
