"""Notes that a journal told of, brought into the notes that are on the disk.

Doing so twice is the same as doing it once.  Nothing is read or written here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.annotation import whole_seconds
from desktop.annotations.note_passages import on_each_passage, with_passage_of
from desktop.annotations.text_state import TextState, hash_uri, text_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.journal.journal_state import ToldNote


@dataclass(frozen=True, slots=True, kw_only=True)
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
        joining = _Joining(self, on_disk)
        for told in self.notes:
            joining.take(told)
        for note_id, at in self.deleted.items():
            joining.delete(note_id, at)
        return joining.joined()


class _Joining:
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
    return (note.modified or note.created).astimezone(UTC)
