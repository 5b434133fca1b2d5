"""Words that come again within some words, the rare ones further than others.

How far a word is heard depends on how rare it is: in English by lists of our own, in
any story by how often the story has it.  What would come again that soon by chance
alone, and what is as frequent as the story's names, is what the story is about.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.lenses.everyday_words import EVERYDAY, FAMILIAR
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from desktop.lenses.echoes.echo_words import EchoWords

_FAMILIAR_SHARE = 0.3
"""How far a familiar word is heard, as a share of what a rare one is."""
_CHANCE = 0.15
"""How many times a word may come within 80 words by chance, to be heard that far."""
_USUAL = 80
_LEAST_WORDS = 1500
"""Words of a story from which on its own frequencies tell what it is about."""
_LEAST_OF_STORY = 8
"""How often a word is there that is as frequent as the story's names."""
_NAMES_ASKED = 3
_LEAST_LETTERS = 3
_FIGURE = 4
"""How many words on a word that comes twice is taken up: *the cap is the same cap*."""


@value
class WordEcho:
    """A word that comes again.

    Attributes:
        heard: The word, as it is heard.
        places: The words in which it is heard, by their numbers; each but the first is
            near the one before.
    """

    heard: str
    places: tuple[int, ...]


def word_echoes(
    words: EchoWords, places: Mapping[str, list[int]], within: int
) -> list[WordEcho]:
    """Return the words of a story that come again, each time they do, in its order.

    Args:
        words: Those of the story.
        places: Where those are that may be echoes, by :func:`places_of`.
        within: How many words apart they are at most.
    """
    frequent = _frequency_of_names(words)
    counts = words.frequencies.counts
    found = [
        WordEcho(heard, row)
        for heard, numbers in places.items()
        if len(numbers) > 1 and counts.get(heard, 0) < frequent
        for row in _rows(numbers, _reach(words, heard, len(numbers), within))
        if not _is_figure(words, heard, row)
    ]
    rows = {echo.places for echo in found}
    lone = [echo for echo in found if not _is_first_of_two(echo, rows)]
    return sorted(lone, key=lambda echo: echo.places)


def places_of(words: EchoWords, left_out: Collection[str]) -> dict[str, list[int]]:
    """Return where each word is that may be an echo, by what is heard."""
    places: dict[str, list[int]] = {
        heard: []
        for heard in set(words.lemmas.values())
        if _may_echo(words, heard) and heard not in left_out
    }
    told = {word: places.get(heard) for word, heard in words.lemmas.items()}
    for number, word in enumerate(words.written):
        if (found := told[word]) is not None:
            found.append(number)
    return places


def _may_echo(words: EchoWords, heard: str) -> bool:
    if heard in words.frequencies.names or not heard[:1].isalpha():
        return False
    if words.is_english:
        return heard not in EVERYDAY and len(heard) >= _LEAST_LETTERS
    return len(heard) > _LEAST_LETTERS + 1


def _frequency_of_names(words: EchoWords) -> float:
    """Return how often a word is there that is as frequent as the story's names."""
    told = words.frequencies
    most = sorted((told.counts[name] for name in told.names), reverse=True)
    asked = most[:_NAMES_ASKED]
    return max(asked[-1], _LEAST_OF_STORY) if asked else float("inf")


def _reach(words: EchoWords, heard: str, count: int, within: int) -> float:
    """Return how many words on a word is heard again at most."""
    share = _FAMILIAR_SHARE if words.is_english and heard in FAMILIAR else 1
    # How far on it comes by chance as often as that, if it is 80 words that are asked.
    told = words.frequencies
    count = max(count, told.counts.get(heard, 0))
    by_chance = _CHANCE * max(told.length, _LEAST_WORDS) / count
    return min(share, by_chance / _USUAL) * within


def _rows(numbers: list[int], reach: float) -> Iterator[tuple[int, ...]]:
    row = numbers[:1]
    for before, number in pairwise(numbers):
        if number - before > reach:
            if len(row) > 1:
                yield tuple(row)
            row = []
        row.append(number)
    if len(row) > 1:
        yield tuple(row)


def _is_figure(words: EchoWords, heard: str, row: tuple[int, ...]) -> bool:
    """Return whether a word that comes but twice is rather taken up than repeated."""
    first, last = row[0], row[-1]
    if len(row) != len((first, last)):
        return False
    if last - first <= _FIGURE:
        return True
    is_familiar = words.is_english and heard in FAMILIAR
    firsts = words.firsts
    return is_familiar and bisect_right(firsts, first) == bisect_right(firsts, last)


def _is_first_of_two(echo: WordEcho, rows: Collection[tuple[int, ...]]) -> bool:
    """Return whether the word is but part of two that come again together."""
    return tuple(place + 1 for place in echo.places) in rows
