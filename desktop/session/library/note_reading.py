"""The notes on a story of a library: how many wait, and what stands in each.

A note of a reader is left out as long as the author does not want to see it: see
:mod:`desktop.session.exchange.shown_readers`, whose rule this is for whoever has no
session.  What is hidden for a while only is hidden in a window, and found here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.makers import Makers
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.errors import NotesUnreadable
from desktop.paths import config_folder
from desktop.session.library.entry_reading import LineNumbers
from desktop.session.story.initial_anchors import anchors_of
from desktop.storage.library.index_file import Chunk, NoteOf
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.story.reading_state import read_reading
from desktop.storage.story.settings import read_settings
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.storage.story.story_settings import read_story_settings
from desktop.value import value
from desktop.wording.translation import in_sequence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story.story_file import StoryFile

_NO_WORDS = (Kind.LENS, Kind.AGREEMENT, Kind.PLACEMENT, Kind.CUTTING)
"""What says nothing that one would look for, or what is in no story any more."""


@value
class ReadNotes:
    """The notes on a story.

    Attributes:
        chunks: What stands in them, each by itself.
        open: How many have something to do.
        done: How many are done.
        problem: Why not all can be read, as a sentence; empty if they can.
    """

    chunks: tuple[Chunk, ...] = ()
    open: int = 0
    done: int = 0
    problem: str = ""


def read_notes_of(file: StoryFile) -> ReadNotes:
    """Return the notes on the story in ``file`` that its author sees."""
    problems: list[str] = []
    identity = identity_of_story(file.path)
    try:
        own = all_notes(identity)
    except NotesUnreadable as problem:
        return ReadNotes(problem=str(problem))
    read = readers_of(identity.path)
    layers = Layers([layer_of(one.name, one.notes) for one in read if one.notes])
    problems += filter(None, [own.unread, *(each.problem for each in read)])
    notes = layers.over(own)
    seen = _Seen(identity.path, notes, layers)
    anchors = anchors_of(file, notes)
    threads = [note for note in notes.threads() if seen.is_shown(note)]
    states = [note.status for note in threads if note.id not in notes.set_aside]
    lines = LineNumbers(file.text)
    chunks = tuple(_chunks(notes, threads, seen, anchors, lines))
    open_, done = states.count(Status.OPEN), states.count(Status.DONE)
    return ReadNotes(chunks, open_, done, in_sequence(*problems))


class _Seen:
    """Knows which notes the author sees, and what those are called who made them."""

    def __init__(self, story: Path, notes: AnnotationSet, layers: Layers) -> None:
        settings = read_settings(config_folder())
        self._chosen = read_story_settings(story).readers
        self._layers = layers
        self._makers = makers = Makers()
        makers.own_ids = frozenset((settings.author_id, *settings.own_ids))
        makers.order = self._chosen.letters
        makers.hides_names = self._chosen.hides_names
        makers.meet(notes.notes.values())
        self._waits = _waits(story, self._chosen.blind_since)

    def maker_of(self, note: Annotation) -> tuple[str, str]:
        """Return id and name of who made ``note``; both are empty for the author."""
        maker = self._makers.of(note)
        if maker is None and (name := self._layers.reader_of(note.id)):
            maker = self._makers.reader(name)
        return (maker.id, maker.name) if maker is not None else ("", "")

    def is_shown(self, note: Annotation) -> bool:
        """Return whether the author sees ``note``."""
        reader, _ = self.maker_of(note)
        return not (reader and self._waits and reader not in self._chosen.unfolded)


def _waits(story: Path, since: datetime | None) -> bool:
    """Return whether notes of readers wait until the story was read through."""
    if since is None:
        return False
    reading = read_reading(story)
    ends = (each.ended for each in reading.passes) if reading else ()
    return not any(end is not None and end >= since for end in ends)


def _chunks(
    notes: AnnotationSet,
    threads: list[Annotation],
    seen: _Seen,
    anchors: Mapping[str, Anchor],
    lines: LineNumbers,
) -> Iterator[Chunk]:
    for thread in threads:
        anchor = anchors.get(thread.id)
        span = anchor.span if anchor is not None else None
        line, column = lines.of(span.start) if span is not None else (0, 0)
        replies = (note for note in notes.replies_to(thread.id) if seen.is_shown(note))
        for note in (thread, *replies):
            words = "\n".join(filter(None, [note.words, note.replacement or ""]))
            if note.kind in _NO_WORDS or not (words or note.tags):
                continue
            told = NoteOf(
                id=note.id,
                thread=thread.id,
                kind=note.kind.value,
                maker=seen.maker_of(note)[1],
                tags=note.tags,
                is_done=note.status is Status.DONE,
                end=span.end if span is not None else 0,
                column=column,
            )
            start = span.start if span is not None else 0
            yield Chunk(start, line, words, told)
