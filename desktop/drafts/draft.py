"""Kept drafts: versions of a story that the author has given a number, and a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_NUMBERED = re.compile(r"draft-(\d{1,9})\.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft as it was when it was kept.

    Attributes:
        number: Counts the drafts of a story, from 1.
        file: The name of its file in the folder of the drafts.
        name: What the author calls it; may be empty.
        remark: What the author says of it; may be empty.
        kept_at: When it was kept, in UTC.
        words: How many words it has, without its front matter.
        sha256: The hash of its text in UTF-8, in hexadecimal.
        bytes_sha256: That of the bytes of its file.
        encoding: Python's name of the file's encoding.
        has_bom: Whether the file starts with a byte-order mark.
        notes: How many notes were on it.
        open_notes: How many of those were open.
        raw: The JSON it was read from; empty for a new one.
    """

    number: int
    file: str
    name: str = ""
    remark: str = ""
    kept_at: datetime
    words: int
    sha256: str
    bytes_sha256: str
    encoding: str = "utf-8"
    has_bom: bool = False
    notes: int = 0
    open_notes: int = 0
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.number < 1:
            raise ValueError(f"drafts count from 1, not {self.number}")

    @property
    def title(self) -> str:
        """What it is called where there is little room: Draft 3."""
        return f"Draft {self.number}"

    @property
    def full_title(self) -> str:
        """Its number and its name: Draft 3 · after the first readers."""
        return f"{self.title} · {self.name}" if self.name else self.title

    @property
    def notes_file(self) -> str:
        """The name of the file of the notes that were on it, if there were any."""
        return notes_file_of(self.file)


def draft_file(number: int) -> str:
    """Return what the file of a draft of that number is called."""
    return f"draft-{number:03}.txt"


def notes_file_of(file: str) -> str:
    """Return what the notes on the draft in ``file`` are called."""
    return f"{file.rpartition('.')[0] or file}.annotations.json"


def number_in(file: str) -> int | None:
    """Return the number in the name of a draft's file; None if it has none."""
    found = _NUMBERED.fullmatch(file)
    return int(found[1]) or None if found else None
