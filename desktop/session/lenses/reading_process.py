"""The process beside the window that reads through lenses, seen from within.

It hears messages at its standard input and answers at its standard output, in frames
(:mod:`desktop.lenses.reading_frames`).  It prints nothing, takes no heed of Ctrl+C,
which is for the window, and ends at once when nobody holds the other end any more.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from desktop.lenses.reading_frames import HEAD, FrameReader
from desktop.lenses.reading_server import ReadingServer
from desktop.lenses.spelling.dictionary_folders import dictionary_folders
from desktop.paths import dictionaries_folder
from desktop.storage.lenses.reading_store import ReadingStore

if TYPE_CHECKING:
    from typing import BinaryIO

_NICER = 5
"""How much less urgent it is than the window, as ``nice`` counts."""


def serve() -> None:
    """Read and answer until the window ends, or has enough."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError, AttributeError):  # there is none of it on Windows
        os.nice(_NICER)
    heard, told = _own_streams()
    inbox: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_hear, args=(heard, inbox), daemon=True).start()
    server = ReadingServer(
        told.write,
        store=ReadingStore.opened(),
        is_asked=lambda: not inbox.empty(),
        dictionaries=lambda: dictionary_folders(str(dictionaries_folder())),
    )
    with suppress(OSError):  # the window has gone, and needs no answer
        _work(server, inbox, told)
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


def _hear(heard: BinaryIO, inbox: SimpleQueue[Any]) -> None:
    reader = FrameReader()
    while len(head := heard.read(HEAD.size)) == HEAD.size:
        length, is_last = HEAD.unpack(head)
        message = reader.read(heard.read(length), is_last=is_last)
        if is_last:
            inbox.put(message)
    os._exit(0)  # also in the middle of a long reading: nobody waits for it


def _work(server: ReadingServer, inbox: SimpleQueue[Any], told: BinaryIO) -> None:
    while True:
        wait = server.work() if inbox.empty() else 0.0
        told.flush()
        with suppress(Empty):
            server.hear(inbox.get(timeout=wait) if wait != 0.0 else inbox.get_nowait())
