"""The words of each paragraph and where its sentences begin, read once for all lenses.

A word is what :mod:`desktop.text.words` takes for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.lenses.reading_memory import Layer
from desktop.text.sentences import sentences_in
from desktop.text.words import word_pattern

if TYPE_CHECKING:
    from desktop.lenses.story_prose import StoryProse


class ReadWords(NamedTuple):
    """The words of one paragraph.

    Attributes:
        words: The words as they are written.
        starts: Where each begins, in code points of the paragraph's words.
        firsts: Which words begin a sentence, by their numbers from 0.
    """

    words: list[str]
    starts: list[int]
    firsts: list[int]


def words_of(prose: StoryProse) -> list[ReadWords]:
    """Return the words of each paragraph of ``prose``."""
    texts = (paragraph.words for paragraph in prose.paragraphs)
    return [
        ReadWords(words.split(" ") if words else [], starts, firsts)
        for words, starts, firsts in prose.memory.read_all(_WORDS, texts)
    ]


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


_WORDS = Layer("words", 1, _read)
