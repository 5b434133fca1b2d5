"""What a journal has told so far: the last word on the text and on each note.

The same is made of the records while they are written and when they are read back, so
that what a journal still has to keep and what is recovered from it cannot differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    Record,
    SavedRecord,
    TextRecord,
    from_json,
    records_in,
)
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState

_TEXTS_AT_HAND = 16
"""As many texts as are typed while one is being saved."""


@value
class ToldNote:
    """A note that is not known to be in its file.

    Attributes:
        note: The note.
        number: The number of the record that told of it.
        at: When that was.
        text: The text in which its position counts, if it names none.
    """

    note: Annotation
    number: int
    at: datetime
    text: str | None


@value
class ToldDeletion:
    """A note that was deleted ``at`` that time, told of by the record ``number``."""

    at: datetime
    number: int


@value(frozen=False)
class Told:
    """All that a journal told and that still counts.

    Attributes:
        begin: How it began; None if that is damaged.
        texts: The texts it told, with the numbers of their records, the last one last.
        notes: The notes that are not known to be saved, by their ids.
        deleted: Those that were deleted, and are not known to be gone from the file.
        known_texts: The texts that passages of notes name, by their ids.
        saved: What was said last of what was saved; None if nothing was.
        saved_text: The text that was saved last; None if none was.
        saved_notes: The bytes of the notes file as saved last; None if it was not.
        at: When it told anything last; None if it told nothing.
        number: The number of the last record.
        is_damaged: Whether there is more in it that could not be read.
    """

    begin: BeginRecord | None = None
    texts: list[tuple[int, TextRecord]] = field(default_factory=list)
    notes: dict[str, ToldNote] = field(default_factory=dict)
    deleted: dict[str, ToldDeletion] = field(default_factory=dict)
    known_texts: dict[str, TextState] = field(default_factory=dict)
    saved: tuple[int, SavedRecord] | None = None
    saved_text: str | None = None
    saved_notes: str | None = None
    at: datetime | None = None
    number: int = 0
    is_damaged: bool = False

    @property
    def text(self) -> TextRecord | None:
        """The text as it was told last; None if it was not edited."""
        return self.texts[-1][1] if self.texts else None

    @property
    def text_in_file(self) -> str | None:
        """The text the file held last, as far as the journal knows; as a hash."""
        if self.saved_text is not None:
            return self.saved_text
        if self.begin is not None:
            return self.begin.base
        return self.texts[0][1].base if self.texts else None

    @property
    def hashes(self) -> set[str]:
        """The texts of the author's that the file may hold."""
        found = {h or "" for _, text in self.texts for h in (text.base, text.sha256)}
        return found | {self.begin.base if self.begin else "", self.saved_text or ""}

    @property
    def is_finished(self) -> bool:
        """Whether all that was told is in the files, or never was anything."""
        has_text = self.text is not None and self.text.sha256 != self.text_in_file
        return not (has_text or self.notes or self.deleted)

    def take(self, number: int, record: Record) -> None:
        """Take in what the record of that number tells."""
        match record:
            case BeginRecord():
                self.begin = record
            case TextRecord():
                self.texts.append((number, record))
            case NotesRecord():
                self._take_notes(number, record)
            case SavedRecord():
                self._take_saved(number, record)
        self.at = max(self.at or record.at, record.at)
        self.number = max(self.number, number)

    def with_nothing_saved(self) -> Told:
        """Return the same for a journal that begins with the files as they are now."""
        return replace(self, saved=None, saved_text=None, saved_notes=None)

    def forget_old_texts(self) -> None:
        """Forget texts that nothing can be about any more."""
        old, new = self.texts[:-_TEXTS_AT_HAND], self.texts[-_TEXTS_AT_HAND:]
        self.texts = [each for each in old if each[1].sha256 == self.saved_text] + new

    def records(self) -> list[tuple[int, Record]]:
        """Return the records that tell all this, but for how it began."""
        numbers = {t.number for t in self.notes.values()}
        numbers |= {gone.number for gone in self.deleted.values()}
        found: list[tuple[int, Record]] = [
            (n, told)
            for n, told in self.texts
            if told is self.text or told.sha256 == self.saved_text
        ]
        found += filter(None, [self.saved])
        found += ((number, self._notes_of(number)) for number in sorted(numbers))
        return found

    def _take_notes(self, number: int, record: NotesRecord) -> None:
        self.known_texts |= {text.id: text for text in record.texts}
        self.is_damaged = self.is_damaged or bool(record.unreadable)
        for note in record.notes:
            self.deleted.pop(note.id, None)
            self.notes[note.id] = ToldNote(note, number, record.at, record.text)
        for note_id, at in record.deleted.items():
            self.notes.pop(note_id, None)
            self.deleted[note_id] = ToldDeletion(at, number)

    def _take_saved(self, number: int, record: SavedRecord) -> None:
        self.saved_text = record.text or self.saved_text
        self.saved_notes = record.notes or self.saved_notes
        merged = SavedRecord(
            text=self.saved_text, notes=self.saved_notes, at=record.at, upto=record.upto
        )
        self.saved = (number, merged)
        if record.notes is not None:
            upto = number if record.upto is None else record.upto
            self.notes = {i: t for i, t in self.notes.items() if t.number > upto}
            self.deleted = {i: t for i, t in self.deleted.items() if t.number > upto}

    def _notes_of(self, number: int) -> NotesRecord:
        """Return what is left of the notes record of that number."""
        told = [t for t in self.notes.values() if t.number == number]
        deleted = {i: t.at for i, t in self.deleted.items() if t.number == number}
        return NotesRecord(
            notes=tuple(t.note for t in told),
            deleted=deleted,
            text=told[0].text if told else None,
            texts=tuple(self.known_texts.values()),
            at=told[0].at if told else max(deleted.values()),
        )


def read_told(data: bytes) -> Told:
    """Return what a journal of these bytes told; what is damaged is passed over."""
    told = Told()
    for json in records_in(data):
        try:
            if json is None:
                raise ValueError("it is damaged")
            told.take(*from_json(json))
        except ValueError:
            told.is_damaged = True
    return told
