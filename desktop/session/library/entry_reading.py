"""A story of a library read whole: what its row shows, and what is searched in it.

It is read by the road of any story that is opened, in its encoding, with the notes of
its author and of readers; nothing is written.  What the author does not want to see yet
is not in it: notes of readers wait where the story is to be read blind first, and
readers go by letters where their names are hidden.
"""

from __future__ import annotations

from bisect import bisect_right
from contextlib import suppress
from itertools import accumulate
from typing import TYPE_CHECKING
from zlib import crc32

from desktop.errors import (
    DraftsUnreadable,
    NotAStory,
    NotesUnreadable,
    RereadError,
    StoryUnreadable,
)
from desktop.storage.drafts.drafts_folder import read_list
from desktop.storage.files.derived_names import passes_path
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.library.entry import EntryState, TextFacts, WorkFacts
from desktop.storage.library.index_file import Chunk
from desktop.storage.story.reading_state import read_reading
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_state import read_story_state
from desktop.text.finding.wanted_words import passages_in
from desktop.text.paragraphs import wrapping_of
from desktop.text.reading.read_marks import Mark
from desktop.text.structure.outline import PartKind, outline
from desktop.text.structure.story_words import StoryWords
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.storage.passes.passes_file import NamedPass
    from desktop.storage.story.reading_state import KeptPass, KeptReading
    from desktop.storage.story.story_file import StoryFile

_LEAST_CHUNK, _MOST_CHUNK = 2_000, 8_000
"""Code points.  A chunk is looked through whole where one of its passages is found."""
_CUTS = 3
"""One in so many paragraphs, and one, ends a chunk that is long enough, told by what it
says: so an edit changes the chunk it is in, and not where all behind it begin."""
_WAS_READ = (Mark.READ, Mark.CHANGED)
_LARGEST_PASSES = 8 << 20
"""Bytes of a file of rereadings; one that is larger is none."""


@value
class ReadEntry:
    """A story as it was read.

    Attributes:
        text: What is known of its text.
        work: What is known of the work on it.
        chunks: Its text; None if nobody asked for it.
        notes: Its notes.
    """

    text: TextFacts
    work: WorkFacts
    chunks: tuple[Chunk, ...] | None = None
    notes: tuple[Chunk, ...] = ()


def read_entry(path: Path, known: TextFacts | None, *, has_notes: bool) -> ReadEntry:
    """Return what is known of the story at ``path``.

    Args:
        path: Its file.
        known: What is known of its text, if that is as it was when that was found out;
            its chunks are then not made again.
        has_notes: Whether there are any files of notes beside it.
    """
    if known is not None and (known.state is not EntryState.STORY or not has_notes):
        return ReadEntry(known, _work(path))
    try:
        file = read_story(path)
    except NotAStory as problem:
        return _none(EntryState.NO_STORY, problem)
    except StoryUnreadable as problem:
        return _none(EntryState.UNREADABLE, problem)
    facts, chunks = known, None
    if known is None or known.sha256 != file.sha256:
        facts = text_facts(file)
        chunks = tuple(chunks_of(file.text, has_lines=facts.has_lines))
    assert facts is not None
    if not has_notes:
        return ReadEntry(facts, _work(path), chunks)
    # Imported late: most stories of a library have no notes.
    from desktop.session.library.note_reading import read_notes_of

    notes = read_notes_of(file)
    work = _work(path, notes.open, notes.done, notes.problem)
    return ReadEntry(facts, work, chunks, notes.chunks)


def _none(state: EntryState, problem: RereadError) -> ReadEntry:
    return ReadEntry(TextFacts(state=state, problem=str(problem)), WorkFacts(), ())


def text_facts(file: StoryFile) -> TextFacts:
    """Return what is known of the text of ``file``."""
    found = outline(file.text, file.is_markdown)
    words = sum(StoryWords(file.is_markdown).by_line(file.text, found))
    wrapping = wrapping_of(file.text, is_markdown=file.is_markdown)
    return TextFacts(
        title=found.title or "",
        words=words,
        scenes=sum(part.kind is PartKind.SCENE for part in found.parts),
        sha256=file.sha256,
        has_lines=file.is_markdown or wrapping.is_wrapped,
        is_markdown=file.is_markdown,
    )


# The text


def chunks_of(text: str, *, has_lines: bool) -> Iterator[Chunk]:
    """Yield ``text`` in chunks of whole paragraphs; what is blank is left out.

    Args:
        text: The text.
        has_lines: Whether a paragraph may have several lines.
    """
    start: int | None = None
    line, counted = 1, 0
    end = 0
    for passage in passages_in(text, has_lines=has_lines):
        start = passage.start if start is None else start
        end = passage.end
        if not _ends_chunk(passage.of(text), end - start):
            continue
        line += text.count("\n", counted, start)
        counted = start
        yield Chunk(start, line, text[start:end])
        start = None
    if start is not None:
        line += text.count("\n", counted, start)
        yield Chunk(start, line, text[start:end])


def _ends_chunk(passage: str, length: int) -> bool:
    if length < _LEAST_CHUNK:
        return False
    told = crc32(passage.encode("utf-8", "surrogatepass"))
    return length >= _MOST_CHUNK or told & _CUTS == 0


# The work


def _work(path: Path, open_: int = 0, done: int = 0, problem: str = "") -> WorkFacts:
    reading = read_reading(path)
    opened = read_story_state(path).opened_at
    return WorkFacts(
        open=open_,
        done=done,
        drafts=_draft_count(path),
        reread_at=_reread_at(path, reading),
        reading=_share(reading),
        opened_at=opened.timestamp() if opened is not None else None,
        problem=problem,
    )


def _draft_count(path: Path) -> int:
    try:
        return len(read_list(path).drafts.drafts)
    except DraftsUnreadable:
        return 0


def _reread_at(path: Path, reading: KeptReading | None) -> float | None:
    """Return when the author last read in any of the passes.

    Those with a name may have been read in on another machine.
    """
    own = (each.ended or each.left for each in _passes(reading))
    named = (
        each.ended or (each.place.at if each.place is not None else None)
        for each in _named_passes(path)
    )
    times = [time for time in (*own, *named) if time is not None]
    return max(times).timestamp() if times else None


def _named_passes(path: Path) -> Iterable[NamedPass]:
    """Return what the file of the passes beside a story tells; it is only read."""
    passes = passes_path(path)
    if not is_there(passes):
        return ()
    # Imported late: most stories of a library have none.
    from desktop.storage.passes.passes_file import parse_passes

    with suppress(OSError, NotesUnreadable):
        content = read_regular_file(passes, _LARGEST_PASSES)
        return parse_passes(content.data, passes.name).passes.values()
    return ()


def _share(reading: KeptReading | None) -> float | None:
    """Return how much was read in the pass that is under way, if one is."""
    current = next(
        (each for each in _passes(reading) if reading and each.id == reading.current),
        None,
    )
    if current is None or not current.runs:
        return None
    read = sum(length for length, mark in current.runs if mark in _WAS_READ)
    length = sum(length for length, _ in current.runs)
    return read / length if read and length else None


def _passes(reading: KeptReading | None) -> tuple[KeptPass, ...]:
    return reading.passes if reading is not None else ()


class LineNumbers:
    """Knows in which line of a text a position is."""

    def __init__(self, text: str) -> None:
        lengths = (len(line) + 1 for line in text.split("\n"))
        self._starts = [0, *accumulate(lengths)]

    def of(self, position: int) -> tuple[int, int]:
        """Return the line of ``position`` and the column in it, counted from 1."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1
