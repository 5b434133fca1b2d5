"""Writing a reader's file: only what she sent, and never over somebody else's.

A reader may be called anything.  What no name of a file may be is left out of that of
her file, and so is what would make it read as the name of a copy or of what was set
aside; who she is, her notes say themselves.

The file is written wholly or not at all; what it held is kept in ``versions`` first, so
that it can be as it was again.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.annotations.file.json_reader import LARGEST
from desktop.annotations.file.notes_file import MOST_NOTES
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.sets import caught_up, join
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import NOTES, beside
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.durable import remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.publishing import publish
from desktop.storage.files.regular_file import is_there, sha256_of_bytes
from desktop.storage.files.safe_names import bare_name
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.storage.notes.reader_files import reader_files, reader_of
from desktop.storage.notes.reader_notes import (
    SeenReader,
    remember_readers,
    seen_readers,
)
from desktop.text.graphemes import grapheme_edges
from desktop.value import replace, value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet

_MOST_TRIES = 8
"""How often notes are joined with what somebody writes again and again."""

_LONGEST = 60
"""Bytes of a reader's name in that of a file: less than what a shortened name of the
story leaves of the fewest bytes that any disk allows."""

_DIGITS = 7
"""Hexadecimal ones of a hash, where a name had to be cut."""

_AT_EDGES = " .~"

_UNREADABLE = template(
    "“{name}” cannot be read, and was left as it is. Move it away to bring these notes."
)
_OF_A_NEWER = template("“{name}” was written by a newer Reread, and was left as it is.")
_TOO_LARGE = template(
    "“{name}” would be too large to be read again; the notes were not brought."
)
_WRITTEN_SINCE = template(
    "“{name}” was changed by another program since, and was left as it is."
)


@value
class WrittenReader:
    """A reader's file that was written.

    Attributes:
        story: The story it is beside.
        path: The file.
        before: The SHA-256 of the bytes it held; empty if there was none.
        after: That of those it holds now.
        seen: What was remembered of it before; None if nothing was.
    """

    story: Path
    path: Path
    before: str
    after: str
    seen: SeenReader | None = None

    def undone(self) -> WrittenReader:
        """Return the file as it is written by putting it back."""
        return replace(self, before=self.after, after=self.before)


def reader_path(
    story: Path, person: Person, disk: FileSystem = DISK, page: str = ""
) -> Path:
    """Return which file beside ``story`` is, or is to be, that of ``person``.

    Args:
        story: The story.
        person: The reader.
        disk: Where it is.
        page: The id of the page of annotations that is to be in it; it is the same in
            a second download, whatever that is called.
    """
    there = reader_files(story, disk)
    for path, name in there.items():
        notes = _notes_at(path, disk)
        is_page = notes is not None and not notes.is_empty and notes.id == page
        if is_page or is_file_of(person, name, notes):
            return path
    taken = {path.name.casefold() for path in there}
    return next(
        path
        for path in _names(story, person, disk)
        if path.name.casefold() not in taken and not is_there(path, disk)
    )


def is_file_of(person: Person, name: str, notes: AnnotationSet | None) -> bool:
    """Return whether a file is that of ``person``: she made some of it, or all.

    Args:
        person: The reader.
        name: What the reader is called whose file it is, by its name.
        notes: What is in it; None if that cannot be read.
    """
    if notes is None:
        return False
    hers = [_is_by(note, person, name) for note in notes.notes.values()]
    is_called_so = _alike(name, file_name_of(person.name))
    return (is_called_so and (any(hers) or not hers)) or (bool(hers) and all(hers))


def _is_by(note: Annotation, person: Person, name: str) -> bool:
    maker = note.creator
    if maker is not None and person.id and maker.id == person.id:
        return True
    return _alike(maker.name if maker and maker.name else name, person.name)


def file_name_of(name: str) -> str:
    """Return ``name`` as it can stand in the name of a reader's file."""
    plain = bare_name(unicodedata.normalize("NFC", name)).strip(_AT_EDGES)
    short = _shortened(plain, name) if _size(plain) > _LONGEST else plain
    short = short or translate("Reader")
    while not _is_found(short):
        bare = re.sub(r"\s*\(\d+\)$|\s+\d+$", "", short).strip(_AT_EDGES)
        if bare == short or not bare:
            return f"{translate('Reader')} {_digits(name)}"
        short = bare
    return short


def _is_found(name: str) -> bool:
    story = Path("story.txt")
    return reader_of(Path(f"{story}{NOTES}.{name}.json"), story) == name


def _shortened(plain: str, name: str) -> str:
    """Return ``plain`` cut between two letters, with a hash of all of ``name``."""
    edges = [
        edge for edge in grapheme_edges(plain) if _size(plain[:edge]) <= _LONGEST - 9
    ]
    beginning = plain[: max(edges, default=0)].strip(_AT_EDGES)
    return f"{beginning}~{_digits(name)}"


def _digits(name: str) -> str:
    data = name.encode("utf-8", "surrogatepass")
    return "x" + hashlib.sha256(data).hexdigest()[:_DIGITS]


def _size(name: str) -> int:
    return len(name.encode("utf-8", "surrogatepass"))


def _names(story: Path, person: Person, disk: FileSystem) -> Iterator[Path]:
    name = file_name_of(person.name)
    yield beside(story, f"{NOTES}.{name}.json", disk)
    for number in count(2):
        yield beside(story, f"{NOTES}.{name}-{number}.json", disk)


def _alike(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _notes_at(path: Path, disk: FileSystem) -> AnnotationSet | None:
    with suppress(NotesUnreadable):
        return notes_in(read_notes_bytes(path, disk), shown_name(path))
    return None


def write_reader(
    story: Path,
    person: Person,
    notes: AnnotationSet,
    disk: FileSystem = DISK,
    *,
    is_later: bool = True,
) -> WrittenReader:
    """Join ``notes`` with those in the file of ``person``, which is made if missing.

    Args:
        story: The story.
        person: The reader.
        notes: What she noted; what is deleted in it goes.
        disk: Where to write.
        is_later: Whether they were made after those that are there, and stand where
            both contradict.

    Raises:
        SaveFailed: If the disk refuses, or what is there is not to be written.
    """
    with locked(story.with_name(f"{story.name}{NOTES}"), disk):
        path = reader_path(story, person, disk, notes.id)
        seen = seen_readers(story, disk).get(path)
        old = _bytes_at(path, disk)
        before = versions.keep_bytes(old, disk) if old else ""
        wanted = _Wanted(path, story.name, notes, is_later=is_later)
        data = _published(wanted, old, disk)
    return WrittenReader(story, path, before, sha256_of_bytes(data), seen)


@value
class _Wanted:
    """Notes that are to be in a file, with what is there."""

    path: Path
    source: str
    notes: AnnotationSet
    is_later: bool


def _published(wanted: _Wanted, old: bytes, disk: FileSystem) -> bytes:
    """Write what is wanted, joined with ``old``, and return what is there then."""
    path, known, there = wanted.path, {old}, old
    for _ in range(_MOST_TRIES):
        joined = _joined(path, there, wanted.notes, is_later=wanted.is_later)
        data = serialise_notes(joined, wanted.source)
        if len(data) > LARGEST or joined.note_count > MOST_NOTES:
            raise SaveFailed(translate(_TOO_LARGE, name=shown_name(path)))
        if data == there:
            return data
        known |= {there, data}
        displaced = publish(path, data, known.__contains__, disk=disk).displaced
        if displaced is None:
            return data
        there = displaced
    raise SaveFailed(
        translate(
            "“{name}” is being written by other programs all the time.",
            name=shown_name(path),
        )
    )


def _joined(
    path: Path, data: bytes, notes: AnnotationSet, *, is_later: bool
) -> AnnotationSet:
    try:
        there = notes_in(data, shown_name(path))
    except NotesUnreadable as error:
        raise SaveFailed(translate(_UNREADABLE, name=shown_name(path))) from error
    if there.is_read_only:
        raise SaveFailed(translate(_OF_A_NEWER, name=shown_name(path)))
    if there.is_empty:
        return notes
    ours = caught_up(notes, there, is_older=False)
    return join(there, ours, there if is_later else None)


def _bytes_at(path: Path, disk: FileSystem) -> bytes:
    try:
        return read_notes_bytes(path, disk)
    except NotesUnreadable as error:
        raise SaveFailed(str(error)) from error


def put_readers_back(files: Sequence[WrittenReader], disk: FileSystem = DISK) -> None:
    """Make readers' files what they were before they were written.

    What they are now is kept, so that ``undone`` ones of them can be put back in turn.
    If one cannot be, none is.

    Args:
        files: What was written, in that order.
        disk: Where they are.

    Raises:
        SaveFailed: If somebody else wrote one since, or the disk refuses.
    """
    done: list[WrittenReader] = []
    try:
        for written in reversed(files):
            _put_back(written, disk)
            done.append(written.undone())
    except SaveFailed:
        for written in reversed(done):
            with suppress(SaveFailed):
                _put_back(written, disk)
        raise


def _put_back(written: WrittenReader, disk: FileSystem) -> None:
    path, story = written.path, written.story
    now = _bytes_at(path, disk)
    is_now = sha256_of_bytes(now) if now else ""
    if is_now != written.before:
        old = versions.get_bytes(written.before, disk) if written.before else b""
        if is_now != written.after or old is None:
            raise SaveFailed(translate(_WRITTEN_SINCE, name=shown_name(path)))
        if now:
            versions.keep_bytes(now, disk)
        if old:
            publish(path, old, now.__eq__, disk=disk)
        else:
            remove_durably(path, disk)
    seen = seen_readers(story, disk)
    seen.pop(path, None)
    if written.seen is not None:
        seen[path] = written.seen
    remember_readers(story, seen, disk)
