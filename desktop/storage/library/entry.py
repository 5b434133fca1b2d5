"""What is known of a story in a library: what its row in the list shows."""

from __future__ import annotations

import re
from enum import IntEnum
from pathlib import Path

from desktop.value import value


class EntryState(IntEnum):
    """Whether a file is a story; the values are kept in the index."""

    STORY = 0
    UNREADABLE = 1
    """It may be one, and cannot be read now."""
    NO_STORY = 2
    """It is something else, whatever its name says."""


_DIGITS = 18
"""Of a number in a title that count; nobody has written as many chapters."""
_NUMBERS = re.compile(r"\d+|\D+")


@value
class TextFacts:
    """What is known of a text.

    Attributes:
        title: What the story calls itself; empty if it does not.
        words: Those of the story, without front and back matter.
        scenes: How many scenes it has.
        sha256: The SHA-256 of the text in UTF-8; empty if it cannot be read.
        has_lines: Whether its paragraphs may have several lines.
        is_markdown: Whether it is Markdown.
        state: Whether it is a story at all.
        problem: Why it cannot be read, as a sentence; empty if it can.
    """

    title: str = ""
    words: int = 0
    scenes: int = 0
    sha256: str = ""
    has_lines: bool = False
    is_markdown: bool = False
    state: EntryState = EntryState.STORY
    problem: str = ""


@value
class WorkFacts:
    """What is known of the work on a story.  Times are in seconds since 1970.

    Attributes:
        open: Notes with something to do, those of readers that are seen among them.
        done: Notes that are done.
        drafts: How many drafts are kept.
        reread_at: When it was last reread; None if it was not.
        reading: How much was read in the pass that is under way, from 0 to 1; None if
            none is.
        opened_at: When it was last open in a window; None if it was not.
        problem: Why not all notes can be read, as a sentence; empty if they can.
    """

    open: int = 0
    done: int = 0
    drafts: int = 0
    reread_at: float | None = None
    reading: float | None = None
    opened_at: float | None = None
    problem: str = ""


@value
class LibraryEntry:
    """A story in a library.

    Attributes:
        id: By which the index knows it.
        name: Its path from the folder on, with ``/`` between its parts.
        location: The path of its file.
        modified_at: When its file was last written, in seconds since 1970.
        text: What is known of its text.
        work: What is known of the work on it.
    """

    id: int
    name: str
    location: str
    modified_at: float
    text: TextFacts
    work: WorkFacts

    @property
    def path(self) -> Path:
        """Its file."""
        # Made when it is asked for: a list has thousands.
        return Path(self.location)

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return self.name.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """Where it lies in the library; empty if at the top."""
        return self.name.rpartition("/")[0]

    @property
    def title(self) -> str:
        """What it calls itself, or else the name of its file without its ending."""
        return self.text.title or self.file_name.rpartition(".")[0] or self.file_name

    @property
    def title_key(self) -> tuple[object, ...]:
        """By what it is sorted by its title: chapter 10 comes behind chapter 2."""
        return _with_numbers(self.title), _with_numbers(self.name)


def _with_numbers(words: str) -> list[tuple[int, str, int]]:
    parts = _NUMBERS.findall(words.casefold())
    return [(0, "", int(p[:_DIGITS])) if p.isdecimal() else (1, p, 0) for p in parts]
