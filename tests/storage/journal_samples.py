"""Records, notes and journals for the tests of what is not saved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.kinds import Kind
from desktop.storage.history import versions
from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    SavedRecord,
    TextRecord,
)
from desktop.text.diff import difference

NOW = datetime(2026, 11, 25, 14, 3, tzinfo=UTC)


def later(seconds):
    return NOW + timedelta(seconds=seconds)


def begin(story=None, text="", at=NOW, **details):
    """Begin a journal of ``story``, which reads ``text``, and keep that text."""
    return BeginRecord(
        story=story,
        base=versions.keep(text),
        bytes_sha256=None,
        notes_sha256=None,
        at=at,
        **details,
    )


def text_record(old, new, at=NOW, *, is_named=True):
    base, sha256 = versions.sha256_of(old), versions.sha256_of(new)
    return TextRecord(base, difference(old, new), sha256 if is_named else None, at)


def note_on(words, passage=None, at=NOW):
    return new_annotation(Kind.NOTE, at=at, words=words, passage=passage or quoted())


def quoted(start=4, exact="old", state=None):
    position = TextPositionSelector(start, start + len(exact))
    return Passage(TextQuoteSelector(exact, "", ""), position, state)


def notes_record(*notes, at=NOW, text=None, **details):
    sha256 = None if text is None else versions.sha256_of(text)
    return NotesRecord(notes=notes, at=at, text=sha256, **details)


def saved_record(text=None, notes=None, at=NOW, **details):
    sha256 = None if text is None else versions.sha256_of(text)
    return SavedRecord(text=sha256, notes=notes, at=at, **details)
