"""What the command line writes: to a file or a pipe in UTF-8, whatever the locale says.

A terminal gets what it can show: letters it does not know by the nearest it does, and
control characters, which would move its cursor or worse, by their names.  JSON stays
JSON in either place.  An output that is full, closed or broken is a sentence and a
status; nothing is left in a buffer for Python to stumble over when it ends.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from typing import Any, TextIO

from desktop.errors import CannotPrint
from desktop.system.here import SYSTEM
from desktop.wording.translation import template, translate

READER_GONE = 141
"""The status when whoever read the output has read enough: 128 and SIGPIPE's number."""

_REFUSED = template("Not everything could be printed: {reason}.")


def to_json(found: Any) -> str:
    """Return ``found`` as the JSON that is printed, with the end of its last line."""
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def print_words(words: str, *, is_json: bool = False, refused: str = _REFUSED) -> None:
    """Write ``words`` to the standard output, wholly.

    Args:
        words: What is written; its lines end as they do here, on Windows too.
        is_json: Whether it is JSON, and must be so on every terminal.
        refused: The template of the sentence if it cannot be, with ``{reason}`` in it.

    Raises:
        CannotPrint: If not all of it could be written.
        SystemExit: With ``READER_GONE`` if nobody reads it any more.
    """
    if sys.stdout is None:  # It was closed before the program began.
        closed = translate("the output is closed")
        raise CannotPrint(translate(refused, reason=closed))
    try:
        _write(sys.stdout, words, is_json=is_json)
    except OSError as error:
        _write_no_more(sys.stdout)
        if SYSTEM.is_unread(error):
            raise SystemExit(READER_GONE) from error
        # Imported late: what is printed without trouble does not wait for it.
        from desktop.storage.files.disk_errors import bare_reason

        raise CannotPrint(translate(refused, reason=bare_reason(error))) from error


def complain(problem: object) -> None:
    """Write a sentence about ``problem`` to the standard error, if that takes any."""
    if sys.stderr is None:
        return
    words = translate("reread: {problem}", problem=problem)
    try:
        _write(sys.stderr, f"{words}\n", is_json=False)
    except OSError:
        _write_no_more(sys.stderr)


def _write(stream: TextIO, words: str, *, is_json: bool) -> None:
    # As bytes: the stream would choose the encoding, and on Windows the line ends.
    stream.flush()
    rest = memoryview(_encoded(stream, words, is_json=is_json))
    while rest:
        written = stream.buffer.write(rest)  # a part, where Python runs unbuffered
        if written is None:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[written:]
    stream.buffer.flush()


def _encoded(stream: TextIO, words: str, *, is_json: bool) -> bytes:
    if not stream.isatty():
        from desktop.annotations.file.json_reader import encode

        return encode(words)
    from desktop.command_line.terminal import for_terminal

    return for_terminal(words, stream.encoding, is_json=is_json)


def _write_no_more(stream: TextIO) -> None:
    # What is left in its buffer would make Python complain when it ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
