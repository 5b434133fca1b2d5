"""Phrases of three words or more that come again anywhere in the story.

A phrase lies within a sentence and is as long as it is the same.  One of function words
and names alone is none: words weigh by how rare they are, and a phrase has to weigh
enough.  Phrases are found by joining: where two phrases of ``n`` words that overlap in
all but one come again, the one of ``n + 1`` may; so time grows with the words that are
in phrases that come again, not with the story's square.
"""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.everyday_words import EVERYDAY, FAMILIAR
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.lenses.echoes.echo_words import EchoWords

_SHORTEST = 3
_LONGEST = 24
"""Words; what is the same for longer is shown as far."""
_FUNCTION, _FAMILIAR, _RARE = 0.25, 1.0, 1.5
_LEAST_WEIGHT = 2.5
_EDGES = "a an the and or but of to his her its my our your their this that"
_AT_EDGES = frozenset(_EDGES.split())
"""What makes no phrase of two words: ``the car park`` is a thing, not a phrase."""
_AT_START = frozenset(["and", "but", "or", "that"])
"""What no phrase is shown to begin with."""


@value
class Phrase:
    """A phrase that comes again.

    Attributes:
        words: Its words in small letters, with blanks between.
        places: Its first and last word each time, by their numbers.
        count: How often it is there in the whole story.
    """

    words: str
    places: tuple[tuple[int, int], ...]
    count: int


def phrases_of(words: EchoWords) -> list[Phrase]:
    """Return the phrases that come again, in the order of their first places."""
    lengths, names = _longest_at(_threes(words))
    weights = {word: _weight(words, word) for word in words.vocabulary}
    groups: dict[tuple[int, int], list[int]] = {}
    for place, length in lengths.items():
        if lengths.get(place - 1, 0) <= length:
            groups.setdefault((length, names[place]), []).append(place)
    found: dict[str, set[tuple[int, int]]] = {}
    lone: dict[str, set[tuple[int, int]]] = {}
    for (length, _), places in groups.items():
        phrase = words.written[places[0] : places[0] + length]
        if _is_heard(words, phrase, weights):
            small = [words.folded[word] for word in phrase]
            low, high = _edges(small, _AT_START)
            ends = ((place + low, place + high - 1) for place in places)
            kept = found if len(places) > 1 else lone
            kept.setdefault(" ".join(small[low:high]), set()).update(ends)
    _add_shorter(found, lone)
    phrases = (Phrase(each, tuple(sorted(at)), len(at)) for each, at in found.items())
    return sorted(phrases, key=attrgetter("places"))


def _add_shorter(
    found: dict[str, set[tuple[int, int]]], lone: Mapping[str, set[tuple[int, int]]]
) -> None:
    """Add to the phrases ``found`` the places where but a part of them stands."""
    longer: dict[tuple[str, ...], str] = {}
    for phrase in found:
        small = phrase.split(" ")
        threes = zip(small, small[1:], small[2:], strict=False)
        longer |= dict.fromkeys(threes, phrase)
    for phrase, places in lone.items():
        three = tuple(phrase.split(" ")[:_SHORTEST])
        whole = longer.get(three, "")
        if f" {phrase} " in f" {whole} ":
            found[whole] |= places


def known_phrases(words: EchoWords, counts: Mapping[str, int]) -> list[Phrase]:
    """Return those of the phrases of a whole story that stand in a part of it.

    Args:
        words: The words of the part.
        counts: The phrases, and how often each is there in the whole story.
    """
    by_first: dict[str, list[list[str]]] = {}
    for phrase in sorted(counts, key=len, reverse=True):
        small = phrase.split(" ")
        by_first.setdefault(small[0], []).append(small)
    places: dict[str, list[tuple[int, int]]] = {}
    folded = [words.folded[word] for word in words.written]
    end = 0
    for number, first in enumerate(folded):
        for small in by_first.get(first, ()) if number >= end else ():
            if folded[number : number + len(small)] == small:
                end = number + len(small)
                places.setdefault(" ".join(small), []).append((number, end - 1))
                break
    return [Phrase(each, tuple(at), counts[each]) for each, at in places.items()]


def _is_heard(
    words: EchoWords, phrase: Sequence[str], weights: Mapping[str, float]
) -> bool:
    """Return whether a phrase that is written so weighs enough."""
    told = [weights[word] for word in phrase]
    if sum(told) < _LEAST_WEIGHT or max(told) <= _FUNCTION:
        return False
    low, high = _edges([words.folded[word] for word in phrase], _AT_EDGES)
    return high - low >= _SHORTEST


def _edges(small: Sequence[str], at_start: Collection[str]) -> tuple[int, int]:
    """Return where a phrase begins and ends without small words at its edges."""
    low, high = 0, len(small)
    while low < high and small[low] in at_start:
        low += 1
    while low < high and small[high - 1] in _AT_EDGES:
        high -= 1
    return low, high


def _weight(words: EchoWords, word: str) -> float:
    """Return how much a word that is written so makes of a phrase."""
    heard = words.lemmas[word]
    if heard in words.frequencies.names:
        return 0
    if words.is_english:
        if heard in EVERYDAY or not heard[:1].isalpha():
            return _FUNCTION
        return _FAMILIAR if heard in FAMILIAR else _RARE
    return _FUNCTION if len(heard) < _SHORTEST + 2 else _FAMILIAR


def _threes(words: EchoWords) -> dict[int, int]:
    """Return which words three begin with that come again, and which three."""
    ids: dict[str, int] = {}
    told = {
        word: ids.setdefault(small, len(ids)) for word, small in words.folded.items()
    }
    size, tokens = len(ids), [told[word] for word in words.written]
    threes = [
        (one * size + two) * size + three
        for one, two, three in zip(tokens, tokens[1:], tokens[2:], strict=False)
    ]
    for first in words.firsts[1:]:
        # Over the end of a sentence there is none: what stands there never comes again.
        for place in range(max(first - 2, 0), min(first, len(threes))):
            threes[place] = -place - 1
    return _again(dict(enumerate(threes)))


def _longest_at(names: dict[int, int]) -> tuple[dict[int, int], dict[int, int]]:
    """Return how long a phrase that comes again is from each word on, and which.

    Two phrases of one length are the same if they have the same number.

    Args:
        names: The words at which phrases of the shortest length begin that come again,
            and which.
    """
    lengths = dict.fromkeys(names, _SHORTEST)
    longest = dict(names)
    for length in range(_SHORTEST + 1, _LONGEST + 1):
        size = len(names)
        longer = {
            place: name * size + names[place + 1]
            for place, name in names.items()
            if place + 1 in names
        }
        if not (names := _again(longer)):
            break
        lengths |= dict.fromkeys(names, length)
        longest |= names
    return lengths, longest


def _again(phrases: Mapping[int, int]) -> dict[int, int]:
    """Return which of ``phrases`` come again, by small numbers from 0."""
    counts = Counter(phrases.values())
    numbers: dict[int, int] = {}
    return {
        place: numbers.setdefault(key, len(numbers))
        for place, key in phrases.items()
        if counts[key] > 1
    }
