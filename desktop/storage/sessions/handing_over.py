"""How a process tells the one that runs already what it was asked to open.

It is one line of JSON each way, over a socket in a folder that is the author's alone.
Where a system's Python has no such sockets (Windows) it goes over the loopback of the
network: the file at the address then tells the port, and a word that nobody else knows.

No Qt is loaded for it: who starts Reread again has its window in no time.
"""

from __future__ import annotations

import json
import os
import socket
import time
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.storage.files.private_files import PRIVATE_FILE
from desktop.storage.sessions.one_process import Call
from desktop.version import VERSION

if TYPE_CHECKING:
    from desktop.storage.sessions.one_process import MeetingPlace

FORMAT = 1
"""Of the lines; a process that writes another one is not understood."""
LONGEST_CALL = 64 << 10
"""Bytes of a line; a path has 4 096 at most."""
_HAS_FILES = hasattr(socket, "AF_UNIX")
_HOST = "127.0.0.1"
_TAKEN, _REFUSED = b'{"taken":true}\n', b'{"taken":false}\n'


class CallAnswer(Enum):
    """What came of a call."""

    TAKEN = auto()
    """It is done there."""
    NO = auto()
    """Whoever is there does not do it, or does not answer."""
    NOBODY = auto()
    """Nobody is there; not yet, or not any more."""


def line_of(call: Call, word: str = "") -> bytes:
    """Return the line that tells ``call``, with the word that opens a port."""
    story = "" if call.story is None else os.fspath(call.story)
    told = {"reread": FORMAT, "version": VERSION, "word": word, "story": story}
    # Escaped, as a file's name need not be valid Unicode.
    return json.dumps(told | {"token": call.token}, ensure_ascii=True).encode() + b"\n"


def call_in(line: bytes, word: str = "") -> Call | None:
    """Return what a line tells; None if it is not understood, or lacks the word."""
    try:
        told: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match told:
        case {"reread": 1, "word": str(said), "story": str(story), "token": str(token)}:
            is_path = not story or (os.path.isabs(story) and "\0" not in story)
            if is_path and _is_same_word(said, word):
                return Call(Path(story) if story else None, token)
    return None


def _is_same_word(said: str, word: str) -> bool:
    from hmac import compare_digest  # late: it is asked for once

    return compare_digest(said.encode("utf-8", "replace"), word.encode())


def answer_to(call: Call | None) -> bytes:
    """Return the line that answers a call."""
    return _REFUSED if call is None else _TAKEN


def hand_over(call: Call, address: Path, patience: float) -> CallAnswer:
    """Tell ``call`` to whoever listens at ``address``, and return what came of it.

    Args:
        call: What is to be done.
        address: Where the one process is called.
        patience: How long to wait for an answer, in seconds.
    """
    until = time.monotonic() + max(patience, 0.0)
    try:
        line, word = _connected(address, patience)
    except OSError:
        return CallAnswer.NOBODY
    with line:
        try:
            line.sendall(line_of(call, word))
            answer = _line_from(line, until)
        except OSError:
            return CallAnswer.NO
    # Who ends before it has answered has not done it either.
    return (
        CallAnswer.TAKEN
        if answer == _TAKEN
        else CallAnswer.NO
        if answer
        else CallAnswer.NOBODY
    )


def _connected(address: Path, patience: float) -> tuple[socket.socket, str]:
    where: str | tuple[str, int]
    if _HAS_FILES:
        if hasattr(os, "geteuid") and address.lstat().st_uid != os.geteuid():
            raise PermissionError(address)
        line, where, word = socket.socket(socket.AF_UNIX), os.fspath(address), ""
    else:
        port, word = address.read_text("ascii").split()
        line, where = socket.socket(), (_HOST, int(port))
    line.settimeout(max(patience, 0.01))
    try:
        line.connect(where)
    except OSError:
        line.close()
        raise
    return line, word


def _line_from(line: socket.socket, until: float) -> bytes:
    """Return the answer; nothing if the line was cut first.

    Raises:
        TimeoutError: If there is none in time.
        OSError: If the system refuses.
    """
    answer = b""
    while not answer.endswith(b"\n"):
        line.settimeout(max(until - time.monotonic(), 0.01))
        try:
            piece = line.recv(1024)
        except ConnectionError:
            return b""
        if not piece:
            return b""
        answer += piece
    return answer


def listening(place: MeetingPlace) -> tuple[socket.socket, str]:
    """Return a socket on which the one process is called, and the word it asks for.

    What another process left at the address gives way: whoever holds the lock is the
    only one there.

    Raises:
        OSError: If the system refuses.
    """
    address = place.address
    with suppress(FileNotFoundError):
        address.unlink()
    word = "" if _HAS_FILES else os.urandom(32).hex()
    ear = socket.socket(socket.AF_UNIX) if _HAS_FILES else socket.socket()
    try:
        ear.bind(os.fspath(address) if _HAS_FILES else (_HOST, 0))
        if _HAS_FILES:
            address.chmod(PRIVATE_FILE)
        else:
            told = f"{ear.getsockname()[1]} {word}".encode("ascii")
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with open(os.open(address, flags, PRIVATE_FILE), "wb") as file:
                file.write(told)
        ear.listen()
        ear.setblocking(False)
    except OSError:
        ear.close()
        raise
    return ear, word
