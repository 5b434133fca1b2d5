"""Words that a story writes as one, with a hyphen or as two: wheelhouse, wheel-house.

As two words they count only where the story also has them as one: ``well known`` and
``a well-known man`` are no two ways of the same.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from desktop.lenses.consistency.matters import Matter, WayPlace
from desktop.lenses.everyday_words import EVERYDAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.word_reading import ProseWords

_LEAST = 2
"""Letters of the second part; the first may be one: *e-mail*."""
_LEAST_OPEN = 3
_PREFIXES = frozenset(["re", "un", "co", "ex", "pre", "de", "non"])
"""Before these a hyphen may tell another word: *re-sign* from *resign*."""
_OF_SYLLABLES = "ry es ful ly ing ed sed ted ded er en le ble tion ty cious"
_SYLLABLES = frozenset(_OF_SYLLABLES.split())
"""What is no word of its own: somebody says *ve-ry*."""
_PLURALS = ("s", "es", "'s")


def compound_matters(words: ProseWords) -> Iterator[Matter]:
    """Yield the words that a story writes in several ways, the most frequent first."""
    parts = _hyphenated(words) | _opened(words)
    places: dict[str, list[WayPlace]] = {}
    told = {word: _told(words.folded[word], parts) for word in words.vocabulary}
    firsts = {first for first, _ in parts.values()}
    may_open = {word for word, small in words.folded.items() if small in firsts}
    for number, word in enumerate(words.written):
        if (found := told[word]) is not None:
            name, way = found
            place = WayPlace(words.span(number, number), way, parts[name][0])
            places.setdefault(name, []).append(place)
        if word in may_open and (opened := _open_at(words, number, parts)):
            span = words.span(number, number + 1)
            places.setdefault(opened, []).append(
                WayPlace(span, "open", parts[opened][0])
            )
    for name, found_places in sorted(places.items(), key=lambda each: -len(each[1])):
        ways = Counter(place.way for place in found_places)
        if len(ways) > 1 and (ways["closed"] or not ways["open"]):
            yield _matter(name, parts[name], found_places)


_Parts = dict[str, tuple[str, str]]
"""The two parts of a word, by what they are as one; in small letters."""


def _hyphenated(words: ProseWords) -> _Parts:
    parts: _Parts = {}
    for small in sorted(set(words.folded.values())):
        first, hyphen, second = small.partition("-")
        # In "b-but" somebody stammers.
        is_word = len(second) >= _LEAST and not second.startswith(first)
        is_word &= second not in _SYLLABLES
        if hyphen and is_word and second.isalpha() and first.isalpha():
            singular = _without_plural(second)
            if first not in _PREFIXES:
                parts[first + singular] = first, singular
    return parts


def _opened(words: ProseWords) -> _Parts:
    """Return the parts of words that stand in the story as one and as two."""
    small = set(words.folded.values())
    singular = {_without_plural(word) for word in small}
    parts: _Parts = {}
    pairs = zip(words.written, words.written[1:], strict=False)
    long = {
        word
        for word, folded in words.folded.items()
        if len(folded) >= _LEAST_OPEN and folded.isalpha() and folded not in EVERYDAY
    }
    for one, two in pairs:
        if one in long and two in long:
            first, second = words.folded[one], _without_plural(words.folded[two])
            if first + second in singular:
                parts[first + second] = first, second
    return parts


def _without_plural(small: str) -> str:
    for ending in _PLURALS:
        is_word = len(small) > len(ending) + 2 and not small.endswith("ss")
        if ending != "es" and is_word and small.endswith(ending):
            return small.removesuffix(ending)
    return small


def _told(small: str, parts: _Parts) -> tuple[str, str] | None:
    """Return what a word is the name of, and in which way it is written."""
    bare = small.replace("-", "", 1)
    name = bare if bare in parts else _without_plural(bare)
    if name not in parts:
        return None
    if "-" not in small:
        return name, "closed"
    is_parted_so = small.partition("-")[0] == parts[name][0]
    return (name, "hyphen") if is_parted_so else None


def _open_at(words: ProseWords, number: int, parts: _Parts) -> str | None:
    if number + 1 >= words.sentence_end(number):
        return None
    first = words.folded[words.written[number]]
    second = _without_plural(words.folded[words.written[number + 1]])
    is_it = parts.get(first + second) == (first, second)
    is_sure = min(len(first), len(second)) >= _LEAST_OPEN and first not in EVERYDAY
    is_sure &= second not in EVERYDAY
    return (
        first + second
        if is_it and is_sure and words.are_joined(number, number + 1)
        else None
    )


def _matter(name: str, parts: tuple[str, str], places: list[WayPlace]) -> Matter:
    first, second = parts
    labels = {
        "closed": name,
        "hyphen": f"{first}-{second}",
        "open": f"{first} {second}",
    }
    reworded = partial(_reworded, name)
    return Matter(f"compound-{name}", "hyphens", labels, tuple(places), reworded)


def _reworded(_name: str, written: str, place: WayPlace, way: str) -> str:
    """Return a compound written in another way, its capitals and its ending kept."""
    length = len(place.told)
    first, second = written[:length], written[length:].lstrip("- \t\n")
    if way == "closed" and not written.isupper():
        return first + second.lower()
    return first + {"closed": "", "hyphen": "-", "open": " "}[way] + second
