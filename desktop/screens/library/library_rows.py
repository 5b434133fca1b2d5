"""The rows of a library: stories with what is known of each, passages that were found.

Words and order only; how they are drawn is told by
:mod:`desktop.screens.library.row_painting`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.storage.files.disk_errors import shown
from desktop.storage.library.entry import EntryState
from desktop.storage.library.library_search import Hit, excerpt
from desktop.value import value
from desktop.wording.dates import short_day
from desktop.wording.numbers import grouped, percentage
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.session.library.library import StoryFinds
    from desktop.storage.library.entry import LibraryEntry
    from desktop.text.span import Span

_BEFORE, _AFTER = 40, 240
"""Code points of a passage that are shown before and from what was found."""


_LEAST_SHARE = 0.01
"""Of a story that was read before it is worth telling."""


class LibraryColumn(IntEnum):
    """What is told of a story, in the order of the columns."""

    TITLE = 0
    WORDS = 1
    NOTES = 2
    REREAD = 3
    DRAFTS = 4
    CHANGED = 5

    @classmethod
    def called(cls, name: str) -> LibraryColumn:
        """Return the column of that name, in small letters; what changed if none."""
        return next((each for each in cls if each.name.lower() == name), cls.CHANGED)

    @property
    def label(self) -> str:
        """What the head of the column says."""
        return translate(_LABELS[self])

    @property
    def key(self) -> str:
        """The key that sorts by it."""
        return f"Alt+{self + 1}"

    @property
    def is_largest_first(self) -> bool:
        """Whether one wants the largest, or the latest, first."""
        return self is not LibraryColumn.TITLE


_LABELS = {
    LibraryColumn.TITLE: template("Story"),
    LibraryColumn.WORDS: template("Words"),
    LibraryColumn.NOTES: template("Open notes"),
    LibraryColumn.REREAD: template("Last reread"),
    LibraryColumn.DRAFTS: template("Drafts"),
    LibraryColumn.CHANGED: template("Changed"),
}


# Without slots: what a row says is worked out when it is looked at, and kept.
@value(slots=False)
class StoryRow:
    """A story.

    Attributes:
        entry: What is known of it.
        now: By which it is told which day is today.
    """

    entry: LibraryEntry
    now: datetime

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """What each column says; the title aside, empty where there is nothing."""
        entry, work = self.entry, self.entry.work
        is_read = entry.text.state is EntryState.STORY
        return (
            entry.title,
            grouped(entry.text.words) if is_read else "",
            grouped(work.open) if work.open else "",
            self._reread,
            grouped(work.drafts) if work.drafts else "",
            self._day(entry.modified_at),
        )

    @property
    def place(self) -> str:
        """Where its file is in the folder; empty where the title says it."""
        entry = self.entry
        is_told = entry.name.rpartition(".")[0] == entry.title
        return "" if is_told else shown(entry.name)

    @property
    def problem(self) -> str:
        """Why the story or its notes cannot be read; empty if they can."""
        return self.entry.text.problem or self.entry.work.problem

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        work = self.entry.work
        number = self.entry.text.words
        words = translate_count(
            "{number} word", "{number} words", number, number=grouped(number)
        )
        told = [self.cells[LibraryColumn.TITLE], words]
        if self.entry.text.problem:
            told[1:] = [translate("cannot be read")]
        elif self.problem:
            told.append(self.problem)
        if work.open:
            told.append(
                translate_count("{count} open note", "{count} open notes", work.open)
            )
        if day := self.cells[LibraryColumn.REREAD]:
            told.append(translate("last reread: {day}", day=day))
        if work.drafts:
            told.append(translate_count("{count} draft", "{count} drafts", work.drafts))
        return ", ".join(filter(None, (*told, self.place)))

    @property
    def _reread(self) -> str:
        """When it was last reread, or how far the pass is that is under way."""
        work = self.entry.work
        if work.reading is not None and work.reading >= _LEAST_SHARE:
            return translate("reading, {share}", share=percentage(work.reading))
        return self._day(work.reread_at) if work.reread_at is not None else ""

    def _day(self, seconds: float) -> str:
        return short_day(datetime.fromtimestamp(seconds, UTC), self.now)


@value(slots=False)
class PassageRow:
    """A passage of the story above it, or a note on that.

    Attributes:
        entry: The story.
        hit: What was found.
    """

    entry: LibraryEntry
    hit: Hit

    @cached_property
    def excerpt(self) -> tuple[str, tuple[Span, ...]]:
        """The passage in one line, and where in it the words stand."""
        is_markdown = self.hit.note is None and self.entry.text.is_markdown
        return excerpt(self.hit, _BEFORE, _AFTER, is_markdown=is_markdown)

    @property
    def lead(self) -> str:
        """Whose note it is, if it is one; empty for the text."""
        note = self.hit.note
        return "" if note is None else note.maker or translate("Note")

    @property
    def tail(self) -> str:
        """The tags of a note, and in which line it is."""
        line, note = self.hit.line, self.hit.note
        told = translate("line {number}", number=grouped(line)) if line else ""
        tags = " ".join(f"#{tag}" for tag in note.tags) if note else ""
        return "  ".join(filter(None, (tags, told)))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.lead, self.excerpt[0], self.tail)))


@value
class MoreRow:
    """Says that there are more passages of the story above it.

    Attributes:
        entry: The story.
    """

    entry: LibraryEntry

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return translate("All passages in this story")


LibraryRow = StoryRow | PassageRow | MoreRow


def found_rows(found: Iterable[StoryFinds], now: datetime) -> list[LibraryRow]:
    """Return each story in which something was found, with its passages below it.

    Args:
        found: The stories.
        now: By which it is told which day is today.
    """
    rows: list[LibraryRow] = []
    for each in found:
        rows.append(StoryRow(each.entry, now))
        rows += (PassageRow(each.entry, hit) for hit in each.hits)
        if each.has_more:
            rows.append(MoreRow(each.entry))
    return rows


def told_place(rows: Sequence[LibraryRow], at: int) -> tuple[str, int]:
    """Return which story row ``at`` tells of, by its name, and which of its rows it is.

    That is 0 for the story itself; without such a row the name is empty.
    """
    if not 0 <= at < len(rows):
        return "", 0
    name = rows[at].entry.name
    first = at
    while first and rows[first - 1].entry.name == name:
        first -= 1
    return name, at - first


def place_in(rows: Sequence[LibraryRow], name: str, hit: int) -> int | None:
    """Return the number of the row that ``told_place`` tells of, or that of its story.

    None if nothing of that story is there.
    """
    theirs = (at for at, row in enumerate(rows) if row.entry.name == name)
    first = next(theirs, None)
    if first is None:
        return None
    at = first + hit
    is_there = at < len(rows) and rows[at].entry.name == name
    return at if is_there else first


def in_order(
    entries: Sequence[LibraryEntry], column: LibraryColumn, *, is_descending: bool
) -> list[LibraryEntry]:
    """Return ``entries``, which are sorted by their titles, sorted by ``column``.

    Those that are alike stay in the order of their titles.
    """
    if column is LibraryColumn.TITLE:
        return [*reversed(entries)] if is_descending else [*entries]
    return sorted(entries, key=_AMOUNTS[column], reverse=is_descending)


_AMOUNTS: dict[LibraryColumn, Callable[[LibraryEntry], float]] = {
    LibraryColumn.WORDS: attrgetter("text.words"),
    LibraryColumn.NOTES: attrgetter("work.open"),
    LibraryColumn.REREAD: lambda entry: entry.work.reread_at or 0.0,
    LibraryColumn.DRAFTS: attrgetter("work.drafts"),
    LibraryColumn.CHANGED: attrgetter("modified_at"),
}


def told_total(entries: Sequence[LibraryEntry]) -> str:
    """Return how many stories there are, with how many words; empty for none."""
    if not entries:
        return ""
    words = sum(entry.text.words for entry in entries)
    stories = translate_count(
        "{number} story", "{number} stories", len(entries), number=grouped(len(entries))
    )
    told = translate_count(
        "{number} word", "{number} words", words, number=grouped(words)
    )
    return translate("{stories} · {words}", stories=stories, words=told)
