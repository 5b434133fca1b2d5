"""A folder of some thousand stories, always the same: of all lengths, some with notes.

What they say is put together of made-up words as common and as rare as those of a
language (Zipf), with sentences and paragraphs as long as those of stories.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import Annotation, Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.text_state import text_state
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history.versions import sha256_of
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORIES = 2_000
SHORTEST, LONGEST = 300, 20_000
"""Words; as many stories have one to two thousand as have ten to twenty."""
NOVEL = 600_000
_VOCABULARY = 60_000
_WITH_NOTES = 3
"""One story in so many has notes."""
_SYLLABLE_LIST = """
ba be bi bo ca ce co da de di do fa fe fi ga ge go ha he hi ho ja ka ke la le li lo
ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi wa
we wi ya an en in on ar er or al el as es and ing ter ver sh th ch st nd
"""
_COMMON_WORDS = """
the and of to a in it was she he her his that with for on at as but they
"""
_SYLLABLES, _COMMON = _SYLLABLE_LIST.split(), _COMMON_WORDS.split()
_BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


class _Writer:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # nothing is kept secret by it
        words = dict.fromkeys(_COMMON)
        while len(words) < _VOCABULARY:
            count = self.random.choice((2, 2, 3, 3, 4))
            words["".join(self.random.choices(_SYLLABLES, k=count))] = None
        self._words = [*words]
        self._weights = [*accumulate(1 / (rank + 3) for rank in range(_VOCABULARY))]

    def text(self, words: int, title: str) -> str:
        paragraphs = [f"# {title}"]
        left = words
        while left > 0:
            length = min(left, self.random.randint(5, 120))
            left -= length
            paragraphs.append(" ".join(self._sentences(length)))
            if self.random.random() < 0.02:
                paragraphs.append("* * *")
        return "\n\n".join(paragraphs) + "\n"

    def _sentences(self, words: int) -> Iterator[str]:
        chosen = self.random.choices(self._words, cum_weights=self._weights, k=words)
        while chosen:
            length = self.random.randint(4, 22)
            sentence, chosen = chosen[:length], chosen[length:]
            said = " ".join(sentence)
            yield (
                f"“{said.capitalize()}.”"
                if length % 5 == 0
                else f"{said.capitalize()}."
            )

    def notes(self, text: str, count: int) -> bytes:
        state = text_state(sha256_of(text), date=_BEGAN)
        starts = sorted(self.random.sample(range(len(text) - 60), count))
        spans = [Span(start, start + 40) for start in starts]
        passages = describe_all(text, spans, state.id)
        person = Person("urn:uuid:11111111-1111-4111-8111-111111111111", "Ada")
        notes = [
            Annotation(
                id=f"urn:uuid:00000000-0000-4000-8000-{number:012d}",
                kind=self.random.choice((Kind.NOTE, Kind.QUESTION)),
                passage=passage,
                words=" ".join(self._sentences(12)),
                status=self.random.choice((Status.OPEN, Status.OPEN, Status.DONE)),
                tags=("tense",) if number % 4 == 0 else (),
                creator=person,
                created=_BEGAN + timedelta(minutes=number),
            )
            for number, passage in enumerate(passages)
        ]
        kept = AnnotationSet(
            notes={note.id: note for note in notes}, texts={state.id: state}
        )
        return serialise_notes(kept, "here.txt")


def make_library(folder: Path, stories: int = STORIES, novels: int = 0) -> int:
    """Write stories into ``folder``, and return how many words they have in all."""
    writer = _Writer(7)
    total = 0
    for number in range(stories + novels):
        length = round(SHORTEST * (LONGEST / SHORTEST) ** writer.random.random())
        words = length if number < stories else NOVEL
        total += words
        place = folder / f"year {number % 10}" if number % 3 else folder
        place.mkdir(parents=True, exist_ok=True)
        story = place / f"story-{number:04d}.{'md' if number % 2 else 'txt'}"
        text = writer.text(words, f"The story number {number}")
        story.write_text(text, encoding="utf-8")
        if number % _WITH_NOTES == 0:
            count = min(5 + length // 500, 60)
            notes_path(story).write_bytes(writer.notes(text, count))
    return total
