"""Searching a library: in which passages of which stories, and where in them.

The index says which chunks may have the words, and the search of a single story says
where these stand.  A hit is told with the passage it is in, and with a place: code
points of the text as it was when it was read, and its line.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from desktop.text.emphasis import heading_marks
from desktop.text.finding.wanted_words import (
    PassageSearch,
    folded_name,
    maker_words,
    passages_in,
)
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.storage.library.entry import LibraryEntry
    from desktop.storage.library.index_file import Chunk, IndexFile, NoteOf
    from desktop.text.finding.wanted_words import WantedWords


_LINE_SIGNS = re.compile(r"[\s\x00]")
"""What is shown as a blank where a passage is shown in one line."""


@value
class Hit:
    """A passage in which all that is wanted stands.

    Attributes:
        story: The id of the story in the index.
        span: The longest of what was found in it; of a note, the passage it is on.
        line: In which line that begins, counted from 1; 0 for a note without a place.
        column: At which code point of it, counted from 1.
        passage: The whole passage, or the words of the note.
        finds: Where the words stand in ``passage``.
        note: The note, if it is one.
    """

    story: int
    span: Span
    line: int
    column: int
    passage: str
    finds: tuple[Span, ...]
    note: NoteOf | None = None

    @property
    def find(self) -> Span | None:
        """Where in ``passage`` the longest word is that was found; None if none was."""
        return max(self.finds, key=len, default=None)


@value
class SearchLimits:
    """How much is told.

    Attributes:
        hits: Of all stories together; None for all.
        of_each: Of one story; None for all.
    """

    hits: int | None = None
    of_each: int | None = None


ALL = SearchLimits()


def search(
    index: IndexFile,
    wanted: WantedWords,
    entries: Sequence[LibraryEntry],
    limits: SearchLimits = ALL,
) -> Iterator[Hit]:
    """Yield where all that is ``wanted`` stands: by story, and in the order of each.

    Args:
        index: The index of the library.
        wanted: What is looked for.
        entries: The stories, in the order in which they are told.
        limits: How much is told.

    Raises:
        IndexUnavailable: If the index cannot be read.
    """
    looking = LibrarySearch(index, wanted)
    told = 0
    for entry in entries:
        for hit in islice(looking.hits_of(entry), limits.of_each):
            if limits.hits is not None and told >= limits.hits:
                return
            told += 1
            yield hit


class LibrarySearch:
    """Looks for one thing in a library, in one story after another."""

    def __init__(self, index: IndexFile, wanted: WantedWords) -> None:
        """Ask the index where to look.

        Raises:
            IndexUnavailable: If the index cannot be read.
        """
        self._index = index
        self._search = _Search(wanted)
        self._search.prepare()
        self._candidates = (
            None if wanted.is_empty else index.candidates(wanted.index_words)
        )

    def hits_of(self, entry: LibraryEntry) -> Iterator[Hit]:
        """Yield where all that is wanted stands in one story, in its order.

        Raises:
            IndexUnavailable: If the index cannot be read any more.
        """
        return (hit for hits in self.looks_at(entry) for hit in hits)

    def looks_at(self, entry: LibraryEntry) -> Iterator[list[Hit]]:
        """Yield what is found in a story, chunk by chunk: each is a short step.

        Raises:
            IndexUnavailable: If the index cannot be read any more.
        """
        ids = self._candidates.of(entry.id) if self._candidates is not None else ()
        for id_ in ids:
            chunk = self._index.chunk(id_)
            if chunk is not None:
                yield list(self._search.hits_in(entry, [chunk]))


def hits_in(
    wanted: WantedWords, entry: LibraryEntry, chunks: Iterable[Chunk]
) -> Iterator[Hit]:
    """Yield where all that is ``wanted`` stands in one story, without an index.

    Args:
        wanted: What is looked for.
        entry: The story.
        chunks: Its text and its notes.
    """
    if not wanted.is_empty:
        yield from _Search(wanted).hits_in(entry, chunks)


def excerpt(
    hit: Hit, before: int, after: int, *, is_markdown: bool = False
) -> tuple[str, tuple[Span, ...]]:
    """Return what is shown of the passage of ``hit``, in one line, and its finds.

    Args:
        hit: The passage, and where the words stand in it.
        before: How much stands before the longest find, in code points.
        after: How much from there on.
        is_markdown: Whether signs of Markdown that make a heading are left out.
    """
    whole = _without_marks(hit.passage) if is_markdown else Span(0, len(hit.passage))
    first = max(hit.find.start, whole.start) if hit.find is not None else whole.start
    start, end = max(whole.start, first - before), min(whole.end, first + after)
    if start > whole.start:
        blank = hit.passage.find(" ", start, first)
        start = blank + 1 if blank >= 0 else start
    if end < whole.end:
        blank = hit.passage.rfind(" ", first, end)
        end = blank if blank > first else end
    words = _LINE_SIGNS.sub(" ", hit.passage[start:end])
    lead = "…" if start > whole.start else ""
    by = len(lead) - start
    finds = (each for each in hit.finds if each.start >= start and each.end <= end)
    tail = "…" if end < whole.end else ""
    return f"{lead}{words}{tail}", tuple(each.moved(by) for each in finds)


def _without_marks(passage: str) -> Span:
    """Return where the words of a passage stand, without what makes it a heading."""
    line, _, rest = passage.partition("\n")
    marks = heading_marks(line)
    start = marks[0].end if marks else 0
    end = marks[1].start if len(marks) > 1 and not rest else len(passage)
    return Span(start, max(start, end))


class _Search:
    """Looks for one thing, in one chunk after another."""

    def __init__(self, wanted: WantedWords) -> None:
        self._wanted = wanted
        self._passages = PassageSearch(wanted)
        self._tags = {folded_name(tag) for tag in wanted.tags}
        self._makers = [maker_words(maker) for maker in wanted.makers]

    def prepare(self) -> None:
        self._passages.prepare()

    def hits_in(self, entry: LibraryEntry, chunks: Iterable[Chunk]) -> Iterator[Hit]:
        for chunk in chunks:
            if chunk.note is None:
                yield from self._in_text(entry, chunk)
            elif self._is_wanted_note(chunk.note):
                yield from self._in_note(entry, chunk, chunk.note)

    def _in_text(self, entry: LibraryEntry, chunk: Chunk) -> Iterator[Hit]:
        if self._wanted.in_notes:
            return
        text, facts = chunk.text, entry.text
        passages = passages_in(text, has_lines=facts.has_lines)
        found = self._passages.finds(text, passages, is_markdown=facts.is_markdown)
        for passage, finds in found:
            first = max(finds, key=len)
            line_start = text.rfind("\n", 0, first.start) + 1
            yield Hit(
                story=entry.id,
                span=first.moved(chunk.start),
                line=chunk.line + text.count("\n", 0, first.start),
                column=first.start - line_start + 1,
                passage=passage.of(text),
                finds=tuple(find.moved(-passage.start) for find in finds),
            )

    def _in_note(
        self, entry: LibraryEntry, chunk: Chunk, note: NoteOf
    ) -> Iterator[Hit]:
        if self._wanted.in_notes is False:
            return
        words = chunk.text
        whole = [Span(0, len(words))]
        found = self._passages.finds(words, whole, is_markdown=False)
        if not self._wanted.words:
            found = iter([(whole[0], ())])
        for _, finds in found:
            span = Span(chunk.start, max(chunk.start, note.end))
            yield Hit(entry.id, span, chunk.line, note.column, words, finds, note)

    def _is_wanted_note(self, note: NoteOf) -> bool:
        tags = {folded_name(tag) for tag in note.tags}
        names = maker_words(note.maker)
        return self._tags <= tags and all(
            any(name.startswith(word) for name in names)
            for maker in self._makers
            for word in maker
        )
