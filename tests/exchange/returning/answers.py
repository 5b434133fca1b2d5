"""Answers of readers, as they are read from files, for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.annotations.annotation import Annotation
from desktop.annotations.kinds import Kind, Status
from desktop.exchange.formats import ReadManuscript
from desktop.exchange.manuscript import (
    Manuscript,
    ManuscriptNote,
    Sent,
    named_id,
    person_called,
)
from desktop.text.span import Span

AT = datetime(2026, 11, 29, 18, 0, tzinfo=UTC)
TEXT = (
    "# The Quay\n\n"
    '"Nobody looked up," she said -- and went on mending. It was *late*, and the '
    "sea... the sea was loud.\n\n"
    "He came back the next day. He had a basket of fish. He did not say a word.\n\n"
    "The third paragraph stays as it is for ever and ever.\n\n"
    "Nobody waits on the quay.\n"
)


def note(
    words: str,
    said: str = "Why?",
    by: str | None = "Marit",
    *,
    text: str = TEXT,
    kind: Kind = Kind.NOTE,
    minutes: int = 0,
    note_id: str = "",
    **details,
) -> ManuscriptNote:
    """Return a note on the first place in ``text`` that reads ``words``.

    Without words it is on the whole story, or answers what ``about`` tells.
    """
    maker = None if by is None else person_called(by)
    start = text.index(words) if words else 0
    status = None if kind is Kind.REPLY else Status.OPEN
    details.setdefault("status", status)
    made = Annotation(
        id=note_id or named_id(by or "", kind.value, words, said),
        kind=kind if words or kind is Kind.REPLY else Kind.STORY_NOTE,
        words=said,
        creator=maker,
        created=AT + timedelta(minutes=minutes),
        **details,
    )
    return ManuscriptNote(made, (Span(start, start + len(words)),) if words else ())


def answer(
    *notes: ManuscriptNote, text: str = TEXT, sent: Sent | None = None
) -> ReadManuscript:
    """Return what a file with ``text`` and ``notes`` is read as."""
    manuscript = Manuscript(text=text, notes=notes, sent=sent)
    return ReadManuscript(manuscript=manuscript)
