"""What a journal tells: four kinds of records.

Times are in UTC, hashes are the SHA-256 in hexadecimal.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.text_state import TextState
    from desktop.text.change import ChangeSet


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True)
class TextRecord:
    """The text as it was: all changes from a text that is kept.

    Attributes:
        base: The text they are changes of, kept in ``versions``.
        changes: All of them, not only those since the last record.
        sha256: The text they lead to.
        at: When it read so.
    """

    base: str
    changes: ChangeSet
    sha256: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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
