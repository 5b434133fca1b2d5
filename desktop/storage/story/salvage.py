"""What can be read of a story that cannot be opened, and what Reread has of it.

All of it takes the disk and is meant for threads beside the window.  Nothing is written
here; putting a text back is the business of
:mod:`desktop.storage.story.restoring_story`.
"""

from __future__ import annotations

import codecs
import errno
import re
import stat
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.note_passages import on_each_passage
from desktop.drafts.draft_list import Draft
from desktop.errors import DraftsUnreadable, NotesUnreadable, StoryUnreadable
from desktop.storage.drafts.drafts_folder import names_in_folder, read_draft
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.encodings.guessing import detect
from desktop.storage.encodings.line_ends import split_line_ends
from desktop.storage.encodings.other_kinds import OtherKind, kind_of
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import pieces_of
from desktop.storage.history import versions
from desktop.storage.history.version_index import Version, history_of
from desktop.storage.journal.journals import leftovers_of
from desktop.storage.journal.recovery import Recovery, recovery_of
from desktop.storage.notes.notes_bytes import last_good
from desktop.storage.story.chosen_encoding import encoding_chosen
from desktop.storage.story.story_identity import StoryIdentity, identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet

_PIECE = 1 << 18  # bytes decoded at a time, so that other threads run meanwhile
_MOST_LOOKED_AT = 64 << 20  # bytes of which nothing need be text
_MOST_READ = 200_000  # code points
_SAMPLE = 64_000  # bytes by which an encoding is guessed

_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r") + b"\x7f"
_BEYOND_ASCII = bytes(range(128, 256))
_DAMAGE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffd]+")
_MARK = "\ufffd"
_NAMES_NOTHING = frozenset(
    {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL}
)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)

Whole = Version | Draft | Recovery
"""What a whole text is kept in, which could be the story again."""


@value
class Excerpt:
    """What can be read of a damaged file.

    Attributes:
        text: The text, each damaged place a U+FFFD; empty if nothing can be read.
        encoding: Python's name of the encoding it seems to be in.
        has_bom: Whether it starts with a byte-order mark.
        line_end: With what most of its lines end.
        is_cut: Whether there is more of the file than ``text`` has.
    """

    text: str = ""
    encoding: str = "utf-8"
    has_bom: bool = False
    line_end: str = "\n"
    is_cut: bool = False


@value
class KnownNotes:
    """The notes on the story, as its notes file has them or as they were known last."""

    notes: AnnotationSet


Remnant = Excerpt | Whole | KnownNotes
"""One thing there is of a story that cannot be opened."""


@value
class Salvage:
    """All there is of a story that cannot be opened.

    Attributes:
        story: The file, by the name what is kept goes by.
        excerpt: What can be read of the file.
        texts: The versions, the drafts and what was not saved, the newest first.
        notes: The notes that are known; None if there are none.
        is_complete: Whether everything could be looked at.
        may_be_read: Whether the file may be text in an encoding the author knows.
    """

    story: Path
    excerpt: Excerpt
    texts: tuple[Whole, ...] = ()
    notes: KnownNotes | None = None
    is_complete: bool = True
    may_be_read: bool = False


def salvage_of(path: Path, disk: FileSystem = DISK) -> Salvage:
    """Return what there is of the story at ``path``, which cannot be opened."""
    identity = identity_of_story(path, disk)
    texts: list[Whole] = [*_unsaved(identity.path, disk)]
    is_complete = True
    for look in (_versions, _drafts):
        try:
            texts += look(identity, disk)
        except (OSError, DraftsUnreadable):
            is_complete = False
    texts.sort(key=_when, reverse=True)
    kind = _kind_of(identity.path, disk)
    has_words = kind is None or kind.is_text or kind.has_words
    return Salvage(
        story=identity.path,
        excerpt=excerpt_of(identity.path, disk) if has_words else Excerpt(),
        texts=tuple(texts),
        notes=_notes(identity, disk),
        is_complete=is_complete,
        may_be_read=_may_be_read(identity.path, kind, disk),
    )


def is_worth_a_look(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether there is anything of a story at ``path``: a file, or a text."""
    try:
        if stat.S_ISREG(disk.stat(path).st_mode):
            return True
    except OSError as error:
        if error.errno not in _NAMES_NOTHING | {errno.ELOOP}:
            return True  # It may well be there.
    identity = identity_of_story(path, disk)
    # Of what no file can be called nothing can be kept, either.
    with suppress(OSError, DraftsUnreadable, UnicodeError):
        has_drafts = bool(names_in_folder(identity.path, disk))
        return has_drafts or bool(
            _versions(identity, disk) or _unsaved(identity.path, disk)
        )
    return False


def is_taken(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether there is, or may be, anything by the name of ``path``."""
    try:
        disk.lstat(path)
    except OSError as error:
        return error.errno not in _NAMES_NOTHING
    return True


def text_of(remnant: Remnant, story: Path, disk: FileSystem = DISK) -> str | None:
    """Return the text of ``remnant``; None if it cannot be read any more."""
    match remnant:
        case Version():
            return versions.get(remnant.sha256, disk)
        case Draft():
            try:
                return read_draft(story, remnant, disk).text
            except StoryUnreadable:
                return None
        case Recovery():
            return remnant.text or "\n\n".join(remnant.scraps)
        case KnownNotes():
            return "\n\n".join(_note_words(remnant.notes))
        case Excerpt():
            return remnant.text


def can_be_put_back(remnant: Remnant) -> bool:
    """Return whether ``remnant`` is a whole text, which could be the story again."""
    if isinstance(remnant, Recovery):
        return remnant.text is not None
    return isinstance(remnant, Version | Draft)


def excerpt_of(path: Path, disk: FileSystem = DISK) -> Excerpt:
    """Return what can be read of the file at ``path``; nothing if that is none."""
    try:
        return _read(pieces_of(path, _PIECE, disk), encoding_chosen(path, disk))
    except (OSError, ValueError):
        return Excerpt()


def _kind_of(path: Path, disk: FileSystem) -> OtherKind | None:
    """Return what a file is that is no story, as far as its beginning tells."""
    try:
        return kind_of(next(pieces_of(path, _PIECE, disk), b""), path.name)
    except (OSError, ValueError):
        return None


def _may_be_read(path: Path, kind: OtherKind | None, disk: FileSystem) -> bool:
    try:
        found = disk.stat(path)
    except OSError:
        return False
    is_of_a_size = stat.S_ISREG(found.st_mode) and 0 < found.st_size <= LARGEST_STORY
    return is_of_a_size and (kind is None or kind.is_text)


def _read(pieces: Iterator[bytes], chosen: str | None) -> Excerpt:
    first = next(pieces, b"")
    encoding, mark = (chosen, b"") if chosen else _encoding_of(first[:_SAMPLE])
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    read = [_mended(decoder.decode(first[len(mark) :]))]
    length, looked_at, is_cut = len(read[0]), len(first), False
    for piece in pieces:
        if length > _MOST_READ or looked_at > _MOST_LOOKED_AT:
            is_cut = True
            break
        read.append(_mended(decoder.decode(piece)))
        length, looked_at = length + len(read[-1]), looked_at + len(piece)
    if not is_cut:
        read.append(decoder.decode(b"", final=True))
    raw = _mended("".join(read))
    line_end = "\r\n" if raw.count("\r\n") * 2 > raw.count("\n") else "\n"
    text = split_line_ends(raw)[0]
    is_cut = is_cut or len(text) > _MOST_READ
    if not text.replace(_MARK, "").strip():
        text = ""
    return Excerpt(text[:_MOST_READ], encoding, bool(mark), line_end, is_cut)


def _mended(text: str) -> str:
    return _DAMAGE.sub(_MARK, text)


def _encoding_of(sample: bytes) -> tuple[str, bytes]:
    """Return the encoding of a damaged file that begins so, and its byte-order mark."""
    # The end of the sample may be in the middle of a character.
    whole = sample[: sample.rfind(b"\n") + 1] or sample.rstrip(_BEYOND_ASCII)
    for data in (whole, whole.translate(None, _CONTROLS)):
        with suppress(StoryUnreadable):
            detected = detect(data)
            return detected.encoding, detected.mark
    return "utf-8", b""


def _versions(identity: StoryIdentity, disk: FileSystem) -> list[Version]:
    """Return the versions of a story, by the first of its names that has any.

    Raises:
        OSError: If they cannot be read.
    """
    for name in (identity.path, *identity.others):
        if found := history_of(name, disk):
            return found
    return []


def _drafts(identity: StoryIdentity, disk: FileSystem) -> list[Draft]:
    """Return the kept drafts of a story.

    Raises:
        DraftsUnreadable: If they cannot be read.
    """
    return [found.draft for found in find_drafts(identity.path, disk).drafts]


def _unsaved(story: Path, disk: FileSystem) -> list[Recovery]:
    recoveries = (recovery_of(left, disk, story) for left in leftovers_of(story, disk))
    return [recovery for recovery in recoveries if recovery.has_text]


def _notes(identity: StoryIdentity, disk: FileSystem) -> KnownNotes | None:
    notes: AnnotationSet | None = None
    with suppress(NotesUnreadable):
        notes = all_notes(identity, disk)
    if notes is None or notes.is_empty:
        notes = last_good(identity.path, identity.path.name, disk)
    return KnownNotes(notes) if notes is not None and not notes.is_empty else None


def _note_words(notes: AnnotationSet) -> Iterator[str]:
    for note in notes.threads():
        replies = (f"— {reply.words}" for reply in notes.replies_to(note.id))
        yield "\n".join([*_lines_of(note), *replies])


def _lines_of(note: Annotation) -> Iterator[str]:
    passages = (single.passage for single in on_each_passage([note]))
    quotes = [p.quote.exact for p in passages if p and p.quote and p.quote.exact]
    if quotes:
        yield ", ".join(f"“{quote}”" for quote in quotes)
    if note.words:
        yield note.words
    if note.replacement is not None:
        yield f"→ {note.replacement}"


def _when(text: Whole) -> datetime:
    at = text.kept_at if isinstance(text, Draft) else text.at
    return at or _LONG_AGO
