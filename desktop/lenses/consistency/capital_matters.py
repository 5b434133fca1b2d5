"""Words that a story writes with a capital and without: the Doctor, the doctor; Mum.

Only within sentences, where a capital says something; before another capital, or *of*
and one, it is part of a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.consistency.matters import Matter, WayPlace
from desktop.lenses.everyday_words import EVERYDAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.lenses.word_reading import ProseWords

_KIN_WORDS = (
    "mum mom mam mummy mommy mammy dad daddy mama mamma papa pa grandma grandpa gran "
    "granny nan nana grandad granddad"
)
_KIN = frozenset(_KIN_WORDS.split())
"""What somebody's mother, father or grandparent is called, as by a name."""
_OWNING = (
    "a an the my your his her our their whose this that every some any no one another "
    "new old good"
)
_OWNERS = frozenset(_OWNING.split())
_OTHERS = (
    "polish march may china turkey mass lent sound north south east west northern "
    "southern eastern western first second third fourth fifth sixth seventh eighth "
    "ninth tenth eleventh twelfth thirteenth fourteenth states act front"
)
_OTHER_WORDS = frozenset(_OTHERS.split())
"""Words that are another one with a capital."""
_LINKS = frozenset(["of", "and", "in", "at", "on", "for", "from", "with", "to"])
"""What parts the words of a name: the Net and Mackerel."""
_ARTICLES = frozenset(["the", "a", "an"])


def capital_matters(words: ProseWords) -> Iterator[Matter]:
    """Yield the words that a story writes both with a capital and without."""
    places: dict[str, list[WayPlace]] = {}
    for number in _asked(words):
        word, before = words.written[number], words.written[number - 1]
        small, owner = words.folded[word], words.folded[before]
        name = f"the-{small}" if owner == "the" else _kin(small, owner)
        is_asked = name and not _is_of_something(words, number)
        if is_asked and not _is_part_of_name(words, number):
            way = "capital" if word[0].isupper() else "small"
            span = words.span(number, number)
            places.setdefault(name, []).append(WayPlace(span, way))
    for name, found in places.items():
        if len({place.way for place in found}) > 1:
            yield _matter(name, found)


def _asked(words: ProseWords) -> Iterator[int]:
    """Yield the words within sentences that a story has with a capital and without."""
    has_both = _in_both_ways(words)
    for number, word in enumerate(words.written):
        if word in has_both and number not in words.firsts_set:
            yield number


def _in_both_ways(words: ProseWords) -> set[str]:
    capital = {
        words.folded[word]
        for word in words.vocabulary
        if word[0].isupper() and not word.isupper()
    }
    small = {word for word in words.vocabulary if words.folded[word] == word}
    both = (capital & small) - _OTHER_WORDS - EVERYDAY
    return {
        word
        for word, folded in words.folded.items()
        if folded in both and (folded == word or not word.isupper())
    }


def _kin(small: str, owner: str) -> str:
    if small not in _KIN:
        return ""
    return f"my-{small}" if owner in _OWNERS or owner.endswith("'s") else small


def _is_part_of_name(words: ProseWords, number: int) -> bool:
    """Return whether a capital follows, or no blank alone parts it from before."""
    if _is_second_of_name(words, number):
        return True
    linked = words.written[number + 1 : number + 3]
    last = number + 1
    if linked and linked[0] in _LINKS:
        last += 2 if linked[1:] and linked[1] in _ARTICLES else 1
    following = words.written[last : last + 1]
    is_capital = bool(following) and following[0][0].isupper() and following[0] != "I"
    if is_capital and last < words.sentence_end(number):
        return words.are_joined(number, last)
    if not words.are_joined(number - 1, number):
        return words.written[number][0].isupper()  # where something may begin
    return False


def _is_second_of_name(words: ProseWords, number: int) -> bool:
    """Return whether it is as in *Djinn of the Garden*."""
    if number < 3:
        return False
    capital, link, article = words.written[number - 3 : number]
    return article == "the" and link == "of" and capital[:1].isupper()


def _is_of_something(words: ProseWords, number: int) -> bool:
    """Return whether a word in small letters is one of many: *the sound of it*."""
    following = words.written[number + 1 : number + 2]
    return following == ["of"] and words.written[number].islower()


def _matter(name: str, places: list[WayPlace]) -> Matter:
    owner, _, word = name.rpartition("-")
    lead = {"the": "the ", "my": "my ", "": ""}[owner]
    labels = {
        "capital": f"{lead}{word[:1].upper()}{word[1:]}",
        "small": f"{lead}{word}",
    }
    return Matter(f"capital-{name}", "capitals", labels, tuple(places), _reworded)


def _reworded(written: str, _place: WayPlace, way: str) -> str:
    first = written[:1].upper() if way == "capital" else written[:1].lower()
    return first + written[1:]
