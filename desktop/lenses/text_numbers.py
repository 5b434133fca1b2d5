"""The numbers of one text: words and speech by scene, how long its sentences are.

Words are counted as everywhere else (:mod:`desktop.text.structure.story_words`), so the
figure is the one in the status line.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.lenses.rhythm import counted_sentences
from desktop.text.span import Span, each_line
from desktop.text.structure.story_words import StoryWords
from desktop.text.words import count_words
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lenses.story_prose import StoryProse

BIN = 4
"""Words by which sentences of one bar of the histogram may differ in length."""
BINS = 10
"""Bars of the histogram; the last has all that are longer."""


@value
class SceneNumbers:
    """The numbers of a scene.

    Attributes:
        title: Its heading or first words; empty for a story without parts.
        span: Where it stands, in code points.
        words: How many words it has.
        spoken: How many of them are spoken.
    """

    title: str
    span: Span
    words: int
    spoken: int


@value
class SceneRow:
    """A scene, or some in a row where there are too many to show each.

    Attributes:
        first: The number of the first, from 1.
        last: That of the last.
        scene: The numbers of all of them together, under the title of the first.
    """

    first: int
    last: int
    scene: SceneNumbers

    @property
    def label(self) -> str:
        """Its number, or that of the first and the last."""
        return (
            f"{self.first}" if self.first == self.last else f"{self.first}–{self.last}"
        )


def scene_rows(scenes: Sequence[SceneNumbers], most: int) -> list[SceneRow]:
    """Return ``scenes`` in at most so many rows, as many scenes in each."""
    size = max(-(-len(scenes) // most), 1)
    rows = []
    for start in range(0, len(scenes), size):
        some = scenes[start : start + size]
        whole = SceneNumbers(
            some[0].title,
            Span(some[0].span.start, some[-1].span.end),
            sum(scene.words for scene in some),
            sum(scene.spoken for scene in some),
        )
        rows.append(SceneRow(start + 1, start + len(some), whole))
    return rows


@value
class TextNumbers:
    """The numbers of a text.

    Attributes:
        words: How many words it has.
        scenes: The numbers of its scenes, in order.
        lengths: How many sentences have 1 to 4 words, 5 to 8 and so on; see ``BIN``.
        sentence_words: How many words all its sentences have together.
    """

    words: int
    scenes: tuple[SceneNumbers, ...]
    lengths: tuple[int, ...]
    sentence_words: int

    @property
    def sentences(self) -> int:
        """How many sentences it has."""
        return sum(self.lengths)

    @property
    def words_a_sentence(self) -> float:
        """How many words a sentence has on average; zero without sentences."""
        return self.sentence_words / self.sentences if self.sentences else 0.0

    @property
    def spoken(self) -> float:
        """Which share of its words is spoken."""
        spoken = sum(scene.spoken for scene in self.scenes)
        return min(spoken / self.words, 1.0) if self.words else 0.0


def numbers_of_text(prose: StoryProse) -> TextNumbers:
    """Return the numbers of the text of ``prose``."""
    by_scene = _words_by_scene(prose)
    lengths, together = [0] * BINS, 0
    for sentence in counted_sentences(prose):
        lengths[min((sentence.words - 1) // BIN, BINS - 1)] += 1
        together += sentence.words
    scenes = tuple(
        SceneNumbers(scene.title, scene.span, words, min(spoken, words))
        for scene, words, spoken in zip(
            prose.scenes, by_scene, _spoken_by_scene(prose), strict=True
        )
    )
    return TextNumbers(sum(by_scene), scenes, tuple(lengths), together)


def _words_by_scene(prose: StoryProse) -> list[int]:
    """Return the words of each scene; what stands before the first is the first's."""
    starts = [scene.span.start for scene in prose.scenes]
    words = [0] * len(starts)
    counts = StoryWords(prose.is_markdown).by_line(prose.text, prose.outline)
    lengths = (len(line) + 1 for line in each_line(prose.text))
    for place, count in zip(accumulate(lengths, initial=0), counts, strict=False):
        words[max(bisect_right(starts, place) - 1, 0)] += count
    return words


def _spoken_by_scene(prose: StoryProse) -> list[int]:
    spoken = [0] * len(prose.scenes)
    for paragraph, spans in zip(prose.paragraphs, prose.speech, strict=True):
        spoken[paragraph.scene] += sum(
            count_words(span.of(paragraph.words)) for span in spans
        )
    return spoken
