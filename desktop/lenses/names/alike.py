"""Names that may be one: spelt in two ways, or so alike that a reader mixes them up."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.lenses.names.folding import fold, sound, without_a_letter
from desktop.lenses.names.no_names import GENERIC, PLACES, TITLES
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.lenses.names.characters import Character
    from desktop.lenses.names.naming import Mention

_WORDS = TITLES | GENERIC | PLACES
"""In lower case: parts of names that are words, and no slips of others."""
_SHORTEST = 3
"""Letters: shorter names differ in one as easily as not."""
_SELDOM = 5
"""How much more often a name is there than what seems a slip of it."""
_FEW = 3
"""How often such a slip is there at most."""
_SELDOM_BY_SOUND = 2
"""Likewise, where both sound alike."""
_SHORTEST_BY_SOUND = 4
_SHORT = 5
"""Letters: in names up to that length, another consonant makes another name."""
_VOWELS = frozenset("aeiouy")
_SILENT = "eh"
_OFTEN = 3
"""How often somebody is named at least, to be mixed up with others."""
_LOOKED_AT = 20
"""The characters that are named most, of whom two may be alike."""


@value
class TwoWays:
    """A name that is spelt in two ways: ``seldom`` may be meant for ``often``."""

    seldom: str
    often: str


def spelt_two_ways(mentions: Sequence[Mention]) -> tuple[TwoWays, ...]:
    """Return the names that ``mentions`` have in two ways."""
    counts = Counter(
        word
        for each in mentions
        for word in each.words
        if not (word.isupper() and len(word) > 1) and word.casefold() not in _WORDS
    )
    places = {word: place for place, word in enumerate(counts)}
    found: dict[str, str] = {}
    for pair in _near(counts):
        seldom, often = sorted(pair, key=lambda word: (counts[word], -places[word]))
        if (
            _is_slip(seldom, often, counts)
            and counts[often] > counts[found.get(seldom, "")]
        ):
            found[seldom] = often
    return tuple(TwoWays(*pair) for pair in found.items())


def _near(counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """Yield words that are the same but for one letter: they share what is left of it.

    Symmetric deletion, as in SymSpell: no pair is compared that shares nothing.
    """
    shared: dict[str, set[str]] = defaultdict(set)
    for word in counts:
        if _SHORTEST <= len(word) <= 40:
            for rest in without_a_letter(fold(word)) | {fold(word), sound(word)}:
                shared[rest].add(word)
    seen: set[tuple[str, str]] = set()
    for words in shared.values():
        if 1 < len(words) <= 20:
            for pair in combinations(sorted(words), 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _is_slip(seldom: str, often: str, counts: Counter[str]) -> bool:
    one, other = fold(seldom), fold(often)
    if one == other:
        return True
    few = counts[seldom]
    if _sounds_alike(seldom, often):
        return few == 1 or (few <= _FEW and few * _SELDOM_BY_SOUND <= counts[often])
    if one[0] != other[0] or few > _FEW or few * _SELDOM > counts[often]:
        return False
    if len(one) != len(other):
        return _lacks_a_letter(*sorted((one, other), key=len))
    places = [place for place, sign in enumerate(one) if sign != other[place]]
    if len(places) == 1:
        return len(one) > _SHORT or {one[places[0]], other[places[0]]} <= _VOWELS
    return len(places) == 2 and sorted(one) == sorted(other)


def _sounds_alike(one: str, other: str) -> bool:
    is_long = min(len(fold(one)), len(fold(other))) >= _SHORTEST_BY_SOUND
    return is_long and fold(one)[0] == fold(other)[0] and sound(one) == sound(other)


def _lacks_a_letter(short: str, long: str) -> bool:
    """Return whether a letter is left out of ``long`` that nobody hears.

    Carl and Carla are two, and Bennet and the Bennets; Jes and Jess are not.
    """
    if long.startswith(short):
        return long[-1] == short[-1] or long[-1] in _SILENT
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def look_alike(
    characters: Sequence[Character],
) -> Iterator[tuple[Character, Character]]:
    """Yield two characters whose names begin alike and are of one length.

    The one named more often first.
    """
    often = [
        each for each in characters if each.is_person and len(each.places) >= _OFTEN
    ][:_LOOKED_AT]
    for one, other in combinations(often, 2):
        if (
            _has_one(one)
            and _has_one(other)
            and _looks_like(_called(one), _called(other))
        ):
            yield one, other


def _has_one(character: Character) -> bool:
    """Return whether somebody is called by one word, beside a title."""
    return sum(w.casefold() not in TITLES for w in character.name.split()) == 1


def _called(character: Character) -> str:
    """Return the first word of a name that is no title."""
    words = [word.strip(".") for word in character.name.split()]
    return fold(next((w for w in words if w.casefold() not in TITLES), words[-1]))


def _looks_like(one: str, other: str) -> bool:
    if one == other or one[:1] != other[:1] or abs(len(one) - len(other)) > 1:
        return False
    if f"{one}s" == other or f"{other}s" == one:
        return False
    shared = sum(a == b for a, b in zip(one, other, strict=False))
    longest = max(len(one), len(other))
    return longest <= _SHORT or one[:2] == other[:2] or shared * 2 > longest
