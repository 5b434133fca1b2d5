"""The texts that a journal told of, put together again, and the one on the disk.

A text is only believed if its hash is the one that was told.

Notes that a journal told of, brought into the notes that are on the disk.

Doing so twice is the same as doing it once.  Nothing is read or written here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.annotation import whole_seconds
from desktop.annotations.note_passages import on_each_passage, with_passage_of
from desktop.annotations.text_state import TextState, hash_uri, text_state
from desktop.errors import StoryUnreadable
from desktop.storage.encodings.encoding import (
    LARGEST_STORY,
    Decoded,
    decode,
    decode_like,
)
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import FileContent, read_regular_file
from desktop.storage.history import versions
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.journal.journal_records import BeginRecord, TextRecord
    from desktop.storage.journal.journal_state import Told, ToldNote


@value
class KnownByHash:
    """A text and its SHA-256."""

    text: str
    sha256: str


class ToldTexts:
    """The texts of one journal, each put together when it is asked for."""

    def __init__(
        self, told: Told, now: StoryNow | None = None, disk: FileSystem = DISK
    ) -> None:
        """Begin with what ``told`` tells, and with the story's file as it is now."""
        self._records = [record for _, record in told.texts]
        self._disk = disk
        # Where a kept text is damaged, the file may have the very same.
        in_file = now.texts if now is not None else ()
        self._kept: dict[str, str | None] = {k.sha256: k.text for k in in_file}
        self._name_last()

    def told_last(self) -> TextRecord | None:
        """Return what was told last of the text; None if it was not edited.

        Its text is named, if it can be put together.
        """
        return self._records[-1] if self._records else None

    def last(self) -> KnownByHash | None:
        """Return the last text that can be put together; None if none can."""
        for record in reversed(self._records):
            text = self._put_together(record)
            if text is not None:
                sha256 = record.sha256 or versions.sha256_of(text)
                return KnownByHash(text, sha256)
        return None

    def get(self, sha256: str) -> str | None:
        """Return the text with that SHA-256; None if it cannot be put together."""
        text = self._from_versions(sha256)
        if text is not None:
            return text
        told = (r for r in reversed(self._records) if r.sha256 == sha256)
        record = next(told, None)
        return None if record is None else self._put_together(record)

    def scraps(self) -> tuple[str, ...]:
        """Return what the last text inserted, in the order of the text."""
        changes = self._records[-1].changes.changes if self._records else ()
        return tuple(c.inserted for c in changes if c.inserted.strip())

    def _name_last(self) -> None:
        """Name the last text, by which it is told whether a file has it."""
        told = self.told_last()
        if told is None or told.sha256 is not None:
            return
        text = self._put_together(told)
        if text is not None:
            self._records[-1] = replace(told, sha256=versions.sha256_of(text))

    def _put_together(self, record: TextRecord) -> str | None:
        base = self._from_versions(record.base)
        if base is None:
            return None
        try:
            text = record.changes.apply(base)
        except ValueError:
            return None  # They are changes of another text, whatever the journal says.
        is_it = record.sha256 in (None, versions.sha256_of(text))
        return text if is_it else None

    def _from_versions(self, sha256: str) -> str | None:
        if sha256 not in self._kept:
            self._kept[sha256] = versions.get(sha256, self._disk)
        return self._kept[sha256]


@value
class StoryNow:
    """The story's file as it is on the disk now.

    Attributes:
        texts: What its bytes may say, the likeliest first.
        bytes_sha256: The SHA-256 of the bytes.
    """

    texts: tuple[KnownByHash, ...]
    bytes_sha256: str

    @property
    def text(self) -> str:
        """What the file says."""
        return self.texts[0].text

    def is_one_of(self, hashes: Iterable[str]) -> bool:
        """Return whether what the file says has one of these hashes."""
        return not {known.sha256 for known in self.texts}.isdisjoint(hashes)


def story_now(
    told: Told, disk: FileSystem = DISK, story: Path | None = None
) -> StoryNow | None:
    """Return the file of the story that ``told`` is about.

    None if it never had one, or it is gone, or it cannot be read as text.

    Args:
        told: What its journal told.
        disk: Where the file is.
        story: Where it is now, if the journal knows it by another name.
    """
    if told.begin is None:
        return None
    story = story or told.begin.story
    if story is None:
        return None
    try:
        content = read_regular_file(story, LARGEST_STORY, disk)
        texts = _texts_of(content, told.begin, disk)
    except (OSError, StoryUnreadable):
        return None
    known = [KnownByHash(text, versions.sha256_of(text)) for text in texts]
    known.sort(key=lambda one: one.sha256 not in told.hashes)
    return StoryNow(tuple(known), content.sha256)


def _texts_of(content: FileContent, begin: BeginRecord, disk: FileSystem) -> list[str]:
    """Return what a file may say.

    Raises:
        StoryUnreadable: If it is no text.
    """
    base = versions.get(begin.base, disk)
    if base is not None and content.sha256 == begin.bytes_sha256:
        return [base]  # Nobody wrote it: there is nothing to guess.
    found = [decode(content.data).text, _in_encoding(content.data, begin.encoding)]
    return [text for text in dict.fromkeys(found) if text is not None]


def _in_encoding(data: bytes, encoding: str) -> str | None:
    """Return what the bytes say in the encoding they had, if that is an old one."""
    if encoding.startswith("utf-"):
        return None  # Whatever is in it is found to be.
    try:
        return decode_like(data, Decoded("", encoding)).text
    except (LookupError, ValueError):
        return None


@value(kw_only=True)
class RecoveredNotes:
    """What a journal told of notes.

    Attributes:
        notes: The notes that were made or changed.
        deleted: When each of those that are gone was deleted, by their ids.
        known_texts: The texts that their passages name, by their ids.
        texts: The texts in which positions count that name none, by their hash.
        is_file_known: Whether the notes file is the one the journal knew, so that
            nobody else can have changed a note since.
    """

    notes: tuple[ToldNote, ...] = ()
    deleted: Mapping[str, datetime] = field(default_factory=dict)
    known_texts: Mapping[str, TextState] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    is_file_known: bool = False

    def __len__(self) -> int:
        return len(self.notes) + len(self.deleted)

    def joined_with(self, on_disk: AnnotationSet) -> AnnotationSet:
        """Return ``on_disk`` with these notes in it; itself if that changes nothing.

        Of two versions of a note the one with the higher revision stays, then the
        one changed later, then the one on the disk; but that of the journal if
        nobody else can have changed it.  A deletion counts unless the note was
        changed later.
        """
        joining = _GrowingSet(self, on_disk)
        for told in self.notes:
            joining.take(told)
        for note_id, at in self.deleted.items():
            joining.delete(note_id, at)
        return joining.joined()


class _GrowingSet:
    """A set of notes while others are brought into it."""

    def __init__(self, recovered: RecoveredNotes, on_disk: AnnotationSet) -> None:
        self._recovered = recovered
        self._on_disk = on_disk
        self._notes = dict(on_disk.notes)
        self._deleted = dict(on_disk.deleted)
        self._texts = dict(on_disk.texts)
        self._is_changed = False

    def take(self, told: ToldNote) -> None:
        note, texts = self._described(told)
        if self._wins(note, told.at):
            self._notes[note.id] = note
            self._deleted.pop(note.id, None)
            for known in texts:
                self._texts.setdefault(known.id, known)
            self._is_changed = True

    def delete(self, note_id: str, at: datetime) -> None:
        note = self._notes.get(note_id)
        if note is not None and _changed_at(note) <= at:
            del self._notes[note_id]
            self._deleted[note_id] = whole_seconds(at)
            self._is_changed = True

    def joined(self) -> AnnotationSet:
        if not self._is_changed:
            return self._on_disk
        return replace(
            self._on_disk,
            notes=self._notes,
            deleted=self._deleted,
            texts=self._texts,
        )

    def _wins(self, note: Annotation, at: datetime) -> bool:
        there = self._notes.get(note.id)
        if there is None:
            gone = self._deleted.get(note.id)
            # Not by when the note was changed: undoing its deletion does not count.
            return gone is None or at >= gone
        if there == note or self._recovered.is_file_known:
            return there != note
        return _age(note) > _age(there)

    def _described(self, told: ToldNote) -> tuple[Annotation, list[TextState]]:
        """Return the note with the names of the texts it is on, and these texts."""
        note, texts = told.note, list[TextState]()
        for single in on_each_passage([note]):
            passage, known = self._named(single.passage, told)
            if known is not None:
                texts.append(known)
                note = with_passage_of(note, replace(single, passage=passage))
        return note, texts

    def _named(
        self, passage: Passage | None, told: ToldNote
    ) -> tuple[Passage | None, TextState | None]:
        """Return a passage with the name of the text it is on, and that text."""
        if passage is None:
            return None, None
        if passage.state is not None:
            return passage, self._recovered.known_texts.get(passage.state)
        text = self._recovered.texts.get(told.text or "")
        # A note of another program's may count in a text that nobody knows.
        if told.text is None or text is None or not _stands_in(text, passage):
            return passage, None
        known = self._name_of(told.text, told.at)
        return replace(passage, state=known.id), known

    def _name_of(self, sha256: str, at: datetime) -> TextState:
        there = self._on_disk.text_with(hash_uri(sha256))
        return there or text_state(sha256, date=whole_seconds(at))


def _stands_in(text: str, passage: Passage) -> bool:
    quote, position = passage.quote, passage.position
    if quote is None or position is None or not 0 <= position.start <= position.end:
        return False
    return text[position.start : position.end] == quote.exact


def _age(note: Annotation) -> tuple[int, datetime]:
    return note.revision, _changed_at(note)


def _changed_at(note: Annotation) -> datetime:
    return note.changed_at.astimezone(UTC)
