"""The words of a whole story in a row, each paragraph read once for all lenses.

A word is what :mod:`desktop.text.words` takes for one.  Words are numbered from 0
through the story.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.lenses.reading_memory import ReadingLayer
from desktop.text.sentences import sentences_in
from desktop.text.span import Span
from desktop.text.words import word_pattern

if TYPE_CHECKING:
    from desktop.lenses.story_prose import StoryProse

_BETWEEN = " \t\n*_~"
"""What may stand between the words of a phrase: blanks and signs of emphasis."""


class ProseWords:
    """The words of a story.

    Attributes:
        prose: Whose words they are.
        written: The words as they are written.
        starts: Where each begins, in code points of the text.
        firsts: The words that begin a sentence.
        paragraph_firsts: For each paragraph, the word that begins it, or would.
    """

    def __init__(self, prose: StoryProse) -> None:
        self.prose = prose
        self.written: list[str] = []
        self.starts: list[int] = []
        self.firsts: list[int] = []
        self.paragraph_firsts: list[int] = []
        texts = (paragraph.words for paragraph in prose.paragraphs)
        read = prose.memory.read_all(_WORDS, texts)
        for paragraph, (words, starts, firsts) in zip(
            prose.paragraphs, read, strict=True
        ):
            before, start = len(self.written), paragraph.start
            self.paragraph_firsts.append(before)
            self.firsts += [before + first for first in firsts]
            self.starts += [start + place for place in starts]
            self.written += words.split(" ") if words else ()

    def span(self, first: int, last: int) -> Span:
        """Return where the words from ``first`` to ``last`` stand in the text."""
        return Span(self.starts[first], self.starts[last] + len(self.written[last]))

    def sentence_end(self, number: int) -> int:
        """Return the number behind the last word of the sentence a word is in."""
        place = bisect_right(self.firsts, number)
        return self.firsts[place] if place < len(self.firsts) else len(self.written)

    def are_joined(self, first: int, last: int) -> bool:
        """Return whether nothing but blanks stands between words in a row."""
        return all(
            not self.prose.text[
                self.starts[number] + len(self.written[number]) : self.starts[
                    number + 1
                ]
            ].strip(_BETWEEN)
            for number in range(first, last)
        )

    @cached_property
    def firsts_set(self) -> frozenset[int]:
        """The words that begin a sentence, to be asked for."""
        return frozenset(self.firsts)

    @cached_property
    def vocabulary(self) -> Counter[str]:
        """How often each word is written as it is."""
        return Counter(self.written)

    @cached_property
    def folded(self) -> dict[str, str]:
        """Each word as it is written, and in small letters with one apostrophe."""
        return {word: word.lower().replace("’", "'") for word in self.vocabulary}

    @cached_property
    def is_spoken(self) -> bytearray:
        """For each word, whether it is spoken."""
        spoken = bytearray(len(self.written))
        both = zip(self.prose.paragraphs, self.prose.speech, strict=True)
        for paragraph, spans in both:
            for span in spans:
                low = bisect_left(self.starts, paragraph.start + span.start)
                high = bisect_left(self.starts, paragraph.start + span.end)
                spoken[low:high] = b"\1" * (high - low)
        return spoken


def _read(text: str) -> list[str | list[int]]:
    words: list[str] = []
    starts: list[int] = []
    firsts: list[int] = []
    for sentence in sentences_in(text):
        found = list(word_pattern().finditer(text, sentence.start, sentence.end))
        if found:
            firsts.append(len(words))
            words += (word[0] for word in found)
            starts += (word.start() for word in found)
    # In one piece, as words by themselves take many times the room.
    return [" ".join(words), starts, firsts]


_WORDS = ReadingLayer("words", 1, _read)
