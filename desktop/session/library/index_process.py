"""The process beside the window that keeps the index of a library, seen from within.

Each line it hears asks it to look at the folder.  It answers in lines of JSON: how far
it is, and at last that it is ready.  It ends when nobody holds the other end any more.
Python does one thing at a time: a thread that reads stories would hold up the window.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.session.library.keeping_up import KeptUp, keep_up
from desktop.storage.library.index_file import (
    IndexFile,
    IndexUnavailable,
    forget_unused,
)

if TYPE_CHECKING:
    from typing import BinaryIO

_NICER = 5
"""How much less urgent it is than the window, as ``nice`` counts."""
_BETWEEN_S = 0.1
"""Between two answers of how far it is."""


def serve(folder: str) -> None:
    """Keep the index of ``folder`` until the window ends, or has enough."""
    with suppress(OSError, AttributeError):  # there is none of it on Windows
        os.nice(_NICER)
    heard, told = _own_streams()
    with suppress(OSError, KeyboardInterrupt):  # the window has gone
        answer_looks(heard, told, Path(folder))
    os._exit(0)


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes; what anything else prints goes nowhere."""
    heard, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nowhere, number)
    sys.stdin = sys.stdout = sys.stderr = open(os.devnull, "r+")  # noqa: SIM115
    return heard, told


def answer_looks(heard: BinaryIO, told: BinaryIO, folder: Path) -> None:
    """Look at ``folder`` for each line that is heard, and tell what came of it.

    Raises:
        OSError: If nobody hears the answers any more.
    """
    forget_unused()
    while heard.readline():
        for answer in _looks(folder):
            told.write(json.dumps(answer).encode() + b"\n")
            told.flush()


def _looks(folder: Path) -> Any:
    index = IndexFile.of(folder)
    if not index.is_lasting:
        yield {"ready": False}
        return
    state, told_at = KeptUp(0, 0), 0.0
    try:
        for state in keep_up(index, folder):
            if time.monotonic() > told_at + _BETWEEN_S:
                told_at = time.monotonic()
                yield {"done": state.done, "total": state.total}
        index.note_used()
    except IndexUnavailable:
        yield {"ready": False}
        return
    finally:
        index.close()
    yield {
        "ready": True,
        "changed": state.total,
        "problems": state.problems,
        "folders": [*map(str, state.folders)],
    }
