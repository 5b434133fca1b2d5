"""A very long story with very many notes, always the same.

The story is made of a small list of words; the notes go through Reread's own code, so
that they are what the app itself would have written.  Both are made once and kept.
"""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import Annotation, Passage, Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.text_state import text_state
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history.versions import sha256_of
from desktop.storage.notes.notes_store import NotesStore
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS = 600_000
NOTES = 10_000

_EDITION = 1
"""To be raised when this module makes another novel or other notes."""

_COMMON_WORDS = """
the the the the and and and of of to to a a in in it was was she he her his had
that with for on at as but they not from by all out up then there were one
"""
_OTHER_WORDS = """
lamp river letter garden window morning stranger bridge winter kitchen harbour
candle silence story brother sister captain weather shadow market orchard paper
mirror station whistle ladder blanket pocket promise kettle sparrow cellar tide
ferry lantern shoulder threshold question evening thunder village chapel ribbon
staircase meadow engine violin button envelope compass feather mountain fiddle
stood walked waited listened opened carried remembered answered folded counted
watched wondered followed promised whispered laughed turned gathered mended
slowly quietly almost always never again before after under beside between
across without toward enough somewhere nothing everything perhaps until because
old small cold bright narrow patient hollow silver empty tired gentle stubborn
distant yellow heavy certain broken careful hungry crooked familiar ordinary
"""
_COMMON, _OTHERS = _COMMON_WORDS.split(), _OTHER_WORDS.split()
_KINDS = {
    Kind.HIGHLIGHT: 30,
    Kind.NOTE: 30,
    Kind.QUESTION: 15,
    Kind.SUGGESTION: 15,
    Kind.REPLY: 10,
}
_STORY_NOTES = 5
_TAGS = ("tense", "pace", "voice", "name", "cut?", "check")
_AUTHOR = Person("urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0001", "Iris")
_FIRST_DAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
_SENTENCE = re.compile(r"[A-Z“][^.!?\n]{12,}[.!?]")


def make_novel(folder: Path) -> Path:
    """Return the novel in ``folder``, with its notes beside it; made if missing."""
    story = folder / f"novel-{_EDITION}.txt"
    if not notes_path(story).exists():
        folder.mkdir(parents=True, exist_ok=True)
        text = novel()
        story.write_text(text, encoding="utf-8", newline="")
        NotesStore(story, story.name, _AUTHOR.name).save(notes_on(text))
    return story


def novel() -> str:
    """Return a story of ``WORDS`` words in chapters and scenes."""
    chance = random.Random(1)
    paragraphs = ["The Long Way to the Ferry", "by nobody in particular"]
    left, chapter = WORDS, 0
    while left > 0:
        chapter += 1
        paragraphs.append(f"Chapter {chapter}")
        for scene in range(chance.randint(2, 4)):
            if scene:
                paragraphs.append("* * *")
            for _ in range(chance.randint(25, 60)):
                size = min(chance.choice((6, 12, 12, 25, 40, 80)), max(left, 1))
                left -= size
                paragraphs.append(_paragraph(chance, size))
    return "\n\n".join(paragraphs) + "\n"


def _paragraph(chance: random.Random, size: int) -> str:
    sentences: list[str] = []
    while size > 0:
        length = min(size, chance.randint(5, 18))
        size -= length
        words = [
            chance.choice(_COMMON if chance.random() < 0.55 else _OTHERS)
            for _ in range(length)
        ]
        if length > 11:
            words[length // 2] += ","
        sentence = " ".join(words).capitalize() + chance.choice("....?!")
        sentences.append(f"“{sentence}”" if chance.random() < 0.15 else sentence)
    return " ".join(sentences)


def notes_on(text: str) -> AnnotationSet:
    """Return ``NOTES`` notes of all kinds on ``text``."""
    chance = random.Random(2)
    known = text_state(sha256_of(text), date=_FIRST_DAY)
    kinds = list(_kinds(chance))
    spans = _spans(chance, text, sum(kind is not Kind.REPLY for kind in kinds))
    passages = iter(describe_all(text, spans, known.id))
    notes: list[Annotation] = []
    for number, kind in enumerate(kinds):
        passage = None if kind is Kind.REPLY else next(passages)
        about = notes[-1].about or notes[-1].id if kind is Kind.REPLY else None
        notes.append(_note(chance, number, kind, passage, about))
    for _ in range(_STORY_NOTES):
        notes.append(_note(chance, len(notes), Kind.STORY_NOTE, None, None))
    found = AnnotationSet(id=_id(chance)).with_text(known)
    return found.with_notes(notes)


def _kinds(chance: random.Random) -> Iterator[Kind]:
    yield Kind.NOTE  # a reply needs something to answer
    count = NOTES - _STORY_NOTES - 1
    yield from chance.choices(list(_KINDS), list(_KINDS.values()), k=count)


def _spans(chance: random.Random, text: str, count: int) -> list[Span]:
    """Return places of ``count`` notes in reading order, some of them overlapping."""
    sentences = [Span(*found.span()) for found in _SENTENCE.finditer(text)]
    spans: list[Span] = []
    for sentence in sorted(chance.choices(sentences, k=count)):
        start, end = sentence.start, sentence.end
        match chance.randrange(10):
            case 0:
                spans.append(Span(end - 1, end - 1))
            case 1 | 2 | 3:
                spans.append(Span(start, text.index(" ", start + 4)))
            case _:
                spans.append(Span(start, end))
    return spans


def _note(
    chance: random.Random,
    number: int,
    kind: Kind,
    passage: Passage | None,
    about: str | None,
) -> Annotation:
    is_bare = kind is Kind.HIGHLIGHT
    quote = passage.quote.exact if passage and passage.quote else None
    if quote == "":
        kind, is_bare = Kind.SUGGESTION, False  # only words can be inserted nowhere
    note = new_annotation(
        kind,
        _FIRST_DAY + timedelta(minutes=number),
        passage=passage,
        about=about,
        words="" if is_bare else _paragraph(chance, chance.choice((4, 9, 15, 30))),
        replacement=_paragraph(chance, 7) if kind is Kind.SUGGESTION else None,
        tags=() if is_bare else tuple(chance.sample(_TAGS, chance.choice((0, 0, 1)))),
        colour=None if kind is Kind.REPLY else chance.choice(tuple(Colour)),
        creator=_AUTHOR,
    )
    if note.status is Status.OPEN and chance.random() < 0.3:
        note = replace(note, status=Status.DONE)
    return replace(note, id=_id(chance))


def _id(chance: random.Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).urn
