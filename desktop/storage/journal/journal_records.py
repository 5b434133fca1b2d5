"""What a journal tells: four kinds of records, and how each is written.

Times are in UTC, hashes are the SHA-256 in hexadecimal.  A record is a line: the CRC-32
of its JSON in eight hexadecimal digits, a blank, and the JSON, with a line end before
it as well as after it, so that what was left of a torn line does not take the next one
with it.  The JSON is plain ASCII, so that every code point survives, and half of a
surrogate pair as well.  Notes are told as the notes file has them.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.header_writer import write_header
from desktop.annotations.file.item_reader import read_item, read_time
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.file.json_reader import Figure
from desktop.annotations.file.page_header import read_texts
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState

_VERSION = 1
_SUM = re.compile(rb"[0-9a-f]{8} ")
_SUM_LENGTH = 9  # bytes, with the blank


@value(kw_only=True)
class BeginRecord:
    """A journal begins.

    Attributes:
        story: The story's file; None for one that was never saved.
        base: The text that the first changes count from, kept in ``versions``.
        bytes_sha256: The bytes of the file then; None if there was none.
        notes_sha256: The bytes of the notes file then; None if there was none.
        at: When it began.
        pid: The process that writes it.
        encoding: Python's name of the encoding the story is in.
        is_locked: Whether a lock tells that the process is still writing it.
        continues: The names of journals of which it tells everything again.
        renews: The names of those of which it is about to; until it ``continues`` them
            it may tell only half.
    """

    story: Path | None
    base: str
    bytes_sha256: str | None
    notes_sha256: str | None
    at: datetime
    pid: int = field(default_factory=os.getpid)
    encoding: str = "utf-8"
    is_locked: bool = True
    continues: tuple[str, ...] = ()
    renews: tuple[str, ...] = ()


@value
class ToldPlaces:
    """Where passages are that the changes of a text alone would not carry there.

    Attributes:
        spans: The passages by their keys, in code points of the text; None for one
            that has no place.
        moved: The keys of those that read as they were marked, but elsewhere.
    """

    spans: Mapping[str, Span | None] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()


@value
class TextRecord:
    """The text as it was: all changes from a text that is kept.

    Attributes:
        base: The text they are changes of, kept in ``versions``.
        changes: All of them, not only those since the last record.
        sha256: The text they lead to; None where nothing names it, as while the
            author types.
        at: When it read so.
        places: What became of passages that were touched on the way.
    """

    base: str
    changes: ChangeSet
    sha256: str | None
    at: datetime
    places: ToldPlaces = ToldPlaces()


@value(kw_only=True)
class NotesRecord:
    """Notes that changed; of each, the last record counts.

    Attributes:
        notes: The notes as they are now.
        deleted: When each of those that are gone was deleted, by their ids.
        text: The text in which positions count that name none; None if not known.
        texts: The texts that passages of these notes name.
        at: When they changed.
        unreadable: How many more there are that could not be read.
    """

    notes: tuple[Annotation, ...] = ()
    deleted: Mapping[str, datetime] = field(default_factory=dict)
    text: str | None = None
    texts: tuple[TextState, ...] = ()
    at: datetime
    unreadable: int = 0


@value(kw_only=True)
class SavedRecord:
    """What was told before is in the files.

    Attributes:
        text: The text that was saved; None if that was not saved.
        notes: The bytes of the notes file; None if that was not saved.
        at: When.
        upto: The number of the last record that was in what was saved; None for all
            before this one.
    """

    text: str | None = None
    notes: str | None = None
    at: datetime
    upto: int | None = None


Record = BeginRecord | TextRecord | NotesRecord | SavedRecord


def framed(json: bytes) -> bytes:
    r"""Return the line for a record.

    Raises:
        ValueError: If there is a line end in ``json``.
    """
    if b"\n" in json:
        raise ValueError("a record is one line")
    return b"\n%08x %b\n" % (zlib.crc32(json), json)


def records_in(data: bytes) -> Iterator[bytes | None]:
    """Yield the JSON of each line that is whole, and None for one that is not."""
    for line in data.split(b"\n"):
        if line:
            json = line[_SUM_LENGTH:]
            is_whole = _SUM.match(line) and int(line[:8], 16) == zlib.crc32(json)
            yield json if is_whole else None


def to_json(record: Record, number: int, source: str) -> bytes:
    """Return the JSON of ``record``.

    Args:
        record: What is told.
        number: The number of the record; those of later ones are higher.
        source: What notes call the story they are on.
    """
    kind, said = _said(record, source)
    about = {"kind": kind, "number": number, "at": record.at.isoformat()}
    return _encoded({**about, **said}).encode("ascii")


def from_json(data: bytes) -> tuple[int, Record]:
    """Return the number of a record, and what it tells.

    Raises:
        ValueError: If it is none, or one that only a newer Reread understands.
    """
    try:
        value = json.loads(data, parse_float=Figure, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    match value:
        case {"kind": str(kind), "number": int(number), "at": at} if kind in _READERS:
            return number, _READERS[kind](value, _time(at))
    raise ValueError("it is no record")


def _said(record: Record, source: str) -> tuple[str, dict[str, Any]]:
    match record:
        case BeginRecord():
            return "begin", _begin_to_json(record)
        case TextRecord():
            said: dict[str, Any] = {"base": record.base, "sha256": record.sha256}
            said["changes"] = _changes_to_json(record.changes)
            return "text", said | _places_to_json(record.places)
        case NotesRecord():
            return "notes", _notes_to_json(record, source)
        case SavedRecord():
            told = {"text": record.text, "notes": record.notes}
            return "saved", {**told, "upto": record.upto}


def _begin_to_json(record: BeginRecord) -> dict[str, Any]:
    return {
        "version": _VERSION,
        "story": None if record.story is None else str(record.story),
        "base": record.base,
        "bytes": record.bytes_sha256,
        "notes": record.notes_sha256,
        "pid": record.pid,
        "encoding": record.encoding,
        "is_locked": record.is_locked,
        "continues": list(record.continues),
        "renews": list(record.renews),
    }


def _begin_from_json(value: Mapping[str, Any], at: datetime) -> BeginRecord:
    match value:
        case {
            "version": 1,
            "story": str() | None as story,
            "base": str(base),
            "bytes": str() | None as bytes_sha256,
            "notes": str() | None as notes_sha256,
            "pid": int(pid),
            "encoding": str(encoding),
            "is_locked": bool(is_locked),
            "continues": list(continues),
        }:
            return BeginRecord(
                story=None if story is None else _path(story),
                base=base,
                bytes_sha256=bytes_sha256,
                notes_sha256=notes_sha256,
                at=at,
                pid=pid,
                encoding=encoding,
                is_locked=is_locked,
                continues=_names(continues),
                renews=_names(value.get("renews")),
            )
    raise ValueError("it does not begin a journal")


def _names(value: Any) -> tuple[str, ...]:
    names = value if isinstance(value, list) else []
    return tuple(name for name in names if isinstance(name, str))


def _path(name: str) -> Path:
    if b"\0" in os.fsencode(name):
        raise ValueError("no file has such a name")
    return Path(name)


def _text_from_json(value: Mapping[str, Any], at: datetime) -> TextRecord:
    match value:
        case {
            "base": str(base),
            "sha256": str() | None as sha256,
            "changes": list(changes),
        }:
            told = ChangeSet(tuple(map(_change, changes)))
            places = _places_from_json(value)
            return TextRecord(base, told, sha256, at, places)
    raise ValueError("it does not tell a text")


def _places_to_json(places: ToldPlaces) -> dict[str, Any]:
    if not places.spans:
        return {}
    spans = {
        key: None if span is None else (span.start, span.end)
        for key, span in places.spans.items()
    }
    return {"places": spans, "moved": sorted(places.moved)}


def _places_from_json(value: Mapping[str, Any]) -> ToldPlaces:
    """Return the places that are told; journals of an older Reread tell of none."""
    match value.get("places"):
        case dict(told):
            spans = {key: _place(each) for key, each in told.items()}
            return ToldPlaces(spans, frozenset(_names(value.get("moved"))))
    return ToldPlaces()


def _place(value: Any) -> Span | None:
    match value:
        case None:
            return None
        case [int(start), int(end)] if 0 <= start <= end:
            return Span(start, end)
    raise ValueError("it is no place")


def _changes_to_json(changes: ChangeSet) -> tuple[tuple[int, int, str], ...]:
    return tuple((c.span.start, c.span.end, c.inserted) for c in changes.changes)


def _change(value: Any) -> Change:
    match value:
        case [int(start), int(end), str(inserted)]:
            return Change(Span(start, end), inserted)
    raise ValueError("it is no change")


def _notes_to_json(record: NotesRecord, source: str) -> dict[str, Any]:
    deleted = {note_id: at.isoformat() for note_id, at in record.deleted.items()}
    said: dict[str, Any] = {
        "items": [write_item(note, source).json for note in record.notes],
        "deleted": deleted,
        "text": record.text,
    }
    if record.texts:
        texts = AnnotationSet(texts={text.id: text for text in record.texts})
        said["texts"] = write_header(texts, source, "")["drafts"]
    return said


def _notes_from_json(value: Mapping[str, Any], at: datetime) -> NotesRecord:
    match value:
        case {
            "items": list(items),
            "deleted": dict(deleted),
            "text": str() | None as text,
        }:
            notes = tuple(note for item in items if (note := _note(item)) is not None)
            texts = read_texts({"drafts": value.get("texts", [])})
            return NotesRecord(
                notes=notes,
                deleted={note_id: _time(time) for note_id, time in deleted.items()},
                text=text,
                texts=tuple(texts.values()),
                at=at,
                unreadable=len(items) - len(notes),
            )
    raise ValueError("it does not tell of notes")


def _note(item: Any) -> Annotation | None:
    try:
        return read_item(item)
    except ValueError:
        return None


def _saved_from_json(value: Mapping[str, Any], at: datetime) -> SavedRecord:
    match value:
        case {
            "text": str() | None as text,
            "notes": str() | None as notes,
            "upto": int() | None as upto,
        }:
            return SavedRecord(text=text, notes=notes, at=at, upto=upto)
    raise ValueError("it does not tell what was saved")


_READERS: dict[str, Callable[[Mapping[str, Any], datetime], Record]] = {
    "begin": _begin_from_json,
    "text": _text_from_json,
    "notes": _notes_from_json,
    "saved": _saved_from_json,
}


def _time(value: Any) -> datetime:
    time = read_time(value)
    if time is None:
        raise ValueError("it does not say when")
    return time.astimezone(UTC)


def _encoded(value: Any) -> str:
    """Return ``value`` as JSON, numbers of the notes file as they came."""
    if isinstance(value, Figure):
        return value.text
    if isinstance(value, dict):
        pairs = (f"{json.dumps(k)}: {_encoded(v)}" for k, v in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_encoded, value)) + "]"
    # Tuples, of which a text has thousands, hold no such numbers.
    return json.dumps(value)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number")
