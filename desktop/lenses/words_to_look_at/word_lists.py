"""The lists of words to look at: ours, or as the author edited them.

A list is a text file with a word or phrase a line.  ``-ly`` means any word with that
ending, ``…`` in a phrase stands for some words, and what begins with ``!`` is left out
although another line means it.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from desktop.paths import resources
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GAP = "…"


class ListName(StrEnum):
    """The lists, in the order of the panel; their files are called so."""

    FILTERS = "filter-words"
    ADVERBS = "adverbs"
    OPENINGS = "weak-openings"
    HEDGES = "hedges"
    PASSIVES = "passives"
    MINE = "my-words"


Phrase = tuple[str, ...]
"""The words of a phrase in small letters."""


@value
class WordList:
    """A list of words and phrases, in small letters.

    Attributes:
        words: Its words.
        phrases: Its phrases, by their first words.
        endings: Endings of words that are all on the list.
        left_out: Words that are not on it.
        left_out_phrases: Phrases of which no word is on it.
    """

    words: frozenset[str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    endings: tuple[str, ...]
    left_out: frozenset[str]
    left_out_phrases: tuple[Phrase, ...]


def default_words(name: str) -> tuple[str, ...]:
    """Return the lines of our list of that name, as an author may edit them.

    Raises:
        ValueError: If we have no such list.
    """
    path = resources() / "lens_lists" / f"{ListName(name)}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def word_list(name: ListName, lists: Mapping[str, tuple[str, ...]]) -> WordList:
    """Return the list of that name: the author's, of all ``lists``, or ours."""
    own = lists.get(name)
    return _ours(name) if own is None else _parsed(own)


@cache
def _ours(name: ListName) -> WordList:
    return _parsed(default_words(name))


def _parsed(lines: Iterable[str]) -> WordList:
    lines = [line.lower().replace("’", "'").replace("...", GAP) for line in lines]
    phrases: dict[str, list[Phrase]] = {}
    kept = [tuple(line.split()) for line in lines if not line.startswith("!")]
    left_out = [tuple(line[1:].split()) for line in lines if line.startswith("!")]
    words = {phrase[0] for phrase in kept if len(phrase) == 1}
    endings = {word for word in words if word.startswith("-") and word != "-"}
    for phrase in kept:
        if len(phrase) > 1:
            phrases.setdefault(phrase[0], []).append(phrase)
    return WordList(
        frozenset(words - endings),
        {first: tuple(found) for first, found in phrases.items()},
        tuple(sorted(ending[1:] for ending in endings)),
        frozenset(phrase[0] for phrase in left_out if len(phrase) == 1),
        tuple(phrase for phrase in left_out if len(phrase) > 1),
    )
