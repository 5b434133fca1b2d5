"""The log: what happened in a session, in order, without a word of any story.

A fault can be understood by it afterwards: what was opened, saved, changed by others,
refused by the disk.  A story is called by the beginning of its hash, by which its files
in the app's folder are found, never by its title or path; an error by its kind, never
by its message.  An error that nobody foresaw is told here in a line; where it came from
is in a report of its own, see :mod:`desktop.session.crash_reports`.

Each line is with the system when :func:`tell` returns, so that a crash keeps it.
"""

from __future__ import annotations

import errno
import logging
import os
import platform
import re
from contextlib import contextmanager, suppress
from enum import Enum
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.errors import SaveFailed
from desktop.storage.files.private_files import (
    LOG,
    PRIVATE_FILE,
    make_private_folder,
    path_mark,
)
from desktop.value import value
from desktop.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import TextIOWrapper
    from pathlib import Path

_LOG = logging.getLogger("reread.events")

_LOG.propagate = False
_FILE = "reread.log"
_LARGEST = 256 << 10  # bytes; above it the next session begins another file
_SELDOM = 300.0
"""Seconds within which the same event of the same story is counted, and told once."""
_MARK = 12
"""How much of a story's hash is told: enough to find its files by."""
Fact = float | str | BaseException | type[BaseException]
"""What can be told of an event."""
_PLAIN = re.compile(r"[\w.+:-]{1,60}", re.ASCII)

_LOG.setLevel(logging.INFO)


class Event(Enum):
    """What the log tells of."""

    STARTED = "started"
    ENDED = "ended"
    OPENED = "opened"
    NOT_OPENED = "not opened"
    CLOSED = "closed"
    NOTES_READ = "notes read"
    SAVED = "saved"
    REFUSED = "refused"
    DISK_CHANGED = "disk changed"
    TEXT_JOINED = "text joined"
    NOTES_JOINED = "notes joined"
    CONFLICT = "conflict"
    DAMAGED = "damaged"
    PUT_BACK = "put back"
    RECOVERED = "recovered"
    JOURNAL_REFUSED = "journal refused"
    LENS_FAILED = "lens failed"
    LENSES_ENDED = "lenses ended"
    UNFORESEEN = "unforeseen"


_ENDS = frozenset({Event.CLOSED, Event.ENDED})
_ALWAYS = _ENDS | {Event.STARTED, Event.OPENED, Event.NOTES_READ}


_Key = tuple[Event, str, str]  # what happened, to which story, for which error


@value
class _Told:
    """An event as a line tells it."""

    event: Event
    story: str
    error: str
    facts: str

    @property
    def key(self) -> _Key:
        """By what it is known that the same came again."""
        return self.event, self.story, self.error

    def line(self, times: int) -> str:
        story = f" story={self.story}" if self.story else ""
        again = f" times={times}" if times > 1 else ""
        return f"{self.event.value}{story}{self.facts}{again}"


def tell(event: Event, story: Path | None = None, /, **facts: Fact) -> None:
    """Tell the log of ``event``; nothing happens where there is none.

    Args:
        event: What happened.
        story: The file of the story it happened to.
        facts: Numbers, words that are no author's, such as the name of an encoding, and
            errors, of which only the kind is told.
    """
    if not _LOG.handlers:
        return
    shown = {name: _shown(fact) for name, fact in facts.items()}
    words = "".join(f" {name}={fact}" for name, fact in shown.items())
    mark = path_mark(story)[:_MARK] if story is not None else ""
    _LOG.info(_Told(event, mark, shown.get("error", ""), words))


@contextmanager
def log_kept(**facts: Fact) -> Iterator[None]:
    """Keep a log as long as this lasts, if the app's folder takes it.

    Args:
        facts: What to tell of the app besides its version and the system.
    """
    handler = _opened(LOG.path / _FILE)
    _LOG.addHandler(handler)
    system = f"{platform.system()}-{platform.release()}"
    python = platform.python_version()
    tell(Event.STARTED, version=VERSION, python=python, system=system, **facts)
    try:
        yield
        tell(Event.ENDED)
    finally:
        _LOG.removeHandler(handler)
        handler.close()


def _opened(path: Path) -> logging.Handler:
    """Return what writes to the log; nothing does where the disk refuses it."""
    with suppress(OSError, SaveFailed):
        make_private_folder(path.parent)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".old.log"))
        return _LogFile(path)
    return logging.NullHandler()


class _LogFile(logging.FileHandler):
    """Writes events to the file, and those that come again and again in one line."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        form = "%(asctime)s.%(msecs)03d %(process)d %(message)s"
        self.setFormatter(logging.Formatter(form, "%Y-%m-%dT%H:%M:%S"))
        self._told_at: dict[_Key, float] = {}
        self._waiting: dict[_Key, tuple[_Told, int]] = {}

    @override
    def _open(self) -> TextIOWrapper:
        def opener(path: str, flags: int) -> int:
            return os.open(path, flags, PRIVATE_FILE)

        return open(self.baseFilename, "a", encoding="utf-8", opener=opener)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        told = record.msg
        assert isinstance(told, _Told)
        key = told.key
        _, times = self._waiting.get(key, (told, 0))
        self._waiting[key] = told, times + 1
        if told.event in _ENDS:
            for other in [k for k in self._waiting if k[1] == told.story and k != key]:
                self._write(record, other)
        last = self._told_at.get(key, -_SELDOM)
        if told.event in _ALWAYS or not 0 <= record.created - last < _SELDOM:
            self._told_at[key] = record.created
            self._write(record, key)

    def _write(self, record: logging.LogRecord, key: _Key) -> None:
        told, times = self._waiting.pop(key)
        line = {**record.__dict__, "msg": told.line(times)}
        super().emit(logging.makeLogRecord(line))

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Go on without: a full disk is told of where it takes more than this."""


def _shown(fact: Fact) -> str:
    match fact:
        case str():
            return fact if _PLAIN.fullmatch(fact) else "?"
        case BaseException():
            return _kind_of(fact)
        case type():
            return fact.__name__
    return f"{fact:.3f}".rstrip("0").rstrip(".")


def _kind_of(error: BaseException) -> str:
    """Return the kind of ``error``, and what the system said if that is its cause."""
    cause = error if isinstance(error, OSError) else error.__cause__
    number = cause.errno if isinstance(cause, OSError) else None
    said = errno.errorcode.get(number or 0)
    return f"{type(error).__name__}:{said}" if said else type(error).__name__
