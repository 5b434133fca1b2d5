"""Fuzzy matching: whether what somebody typed in a hurry means a name.

What is typed is parted into words, and each may mean another part of a name, in any
order.  A word is, from the best way to the worst, a whole word of the name, the
beginning of one, pieces that each begin one (``nn`` for *Next note*), a part of one,
one slip away from the beginning of one, or its letters in order.  Names and words are
folded, so that neither capitals nor accents matter.  The weights are ours: they were
set by a table of queries and of what is to come first, which the tests hold.

Thousands of names are compared at each key, so that places in them are plain pairs of
where they begin and where they end.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.finding.folding import Folded

_NO_WORD = re.compile(r"[\W_]")
_WORD = re.compile(r"\S+")
_LONGEST = 200
"""Code points of a name that are looked at."""
_LEAST_TYPO, _LEAST_SCATTERED = 4, 3
"""How many letters a word has that may hold a slip, or be scattered."""
_DENSEST = 0.45
"""How much of what scattered letters stretch over must be those letters."""

Place = tuple[int, int]


class MatchKind(IntEnum):
    """How a word is found in a name, the worst way first."""

    SCATTERED = 1
    SLIP = 2
    WITHIN = 3
    PIECES = 4
    BEGINNING = 5
    WHOLE = 6


_WEIGHTS = (0.0, 15.0, 40.0, 52.0, 68.0, 88.0, 100.0)
"""What each is worth, by its number; 100 for a whole word."""
_FIRST = 6.0
"""What it is worth to stand at the very beginning."""
BEST = _WEIGHTS[MatchKind.WHOLE] + _FIRST


class NameMatch(NamedTuple):
    """Where a word is found in a name.

    Attributes:
        weight: How good that is; 100 for a whole word.
        likeness: In which way.
        places: Where its letters are in the folded name.
    """

    weight: float
    likeness: MatchKind
    places: tuple[Place, ...] = ()


class Name:
    """What something is called, made ready to be compared with what is typed.

    Attributes:
        text: As it is written.
        folded: Without accents and capitals, blanks for all that is no letter or digit,
            and one before it all, so that every word has one before it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._source: Folded | None = None
        shown = text[:_LONGEST]
        if shown.isascii():
            folded = shown.lower()
        else:
            self._source = _folding(shown)
            folded = self._source.words
        self.folded = f" {_NO_WORD.sub(' ', folded)}"

    @cached_property
    def words(self) -> tuple[Place, ...]:
        """Where its words are in what is folded."""
        return tuple(found.span() for found in _WORD.finditer(self.folded))

    @property
    def first(self) -> int:
        """Where its first word begins."""
        return self.words[0][0] if self.words else 0

    def spans(self, places: Iterable[Place]) -> tuple[Span, ...]:
        """Return where in the text the letters stand that are folded at ``places``."""
        moved = [(start - 1, end - 1) for start, end in places]
        if self._source is None:
            return tuple(Span(*place) for place in moved)
        found = self._source.spans(moved)
        return tuple(span for _, span in found if span is not None)


@lru_cache(maxsize=4000)
def name_of(text: str) -> Name:
    """Return ``text`` as a name; the same one while it is not forgotten."""
    return Name(text)


@lru_cache(maxsize=200)
def words_of(typed: str) -> tuple[str, ...]:
    """Return the words of what is typed, folded as names are."""
    return tuple(_NO_WORD.sub(" ", fold(typed)).split())


def fold(words: str) -> str:
    """Return ``words`` without capitals and accents."""
    return words.lower() if words.isascii() else _folding(words).words


def _folding(words: str) -> Folded:
    from desktop.text.finding.folding import (  # late: not before one looks
        Folded,
        FoldingRules,
    )

    return Folded(words, FoldingRules(any_accents=True, in_lines=False))


def match(word: str, name: Name) -> NameMatch | None:
    """Return how ``word`` is found in ``name`` best, slips left out; None if not.

    Args:
        word: What was typed, folded.
        name: What it is compared with.
    """
    folded = name.folded
    if word in folded:
        at = folded.find(f" {word}") + 1
        if at:
            return _beginning(word, name, at)
        if len(word) > 1:
            return _pieces(word, name) or _within(word, name)
    if len(word) == 1:
        return None
    return _pieces(word, name) or _scattered(word, name)


def _beginning(word: str, name: Name, at: int) -> NameMatch:
    """Return the first whole word that ``word`` is, or else that it begins at."""
    folded, likeness = name.folded, MatchKind.BEGINNING
    # A single letter is hardly the whole of what was meant.
    if len(word) > 1:
        whole = at
        while whole and folded[whole + len(word) : whole + len(word) + 1].strip():
            whole = folded.find(f" {word}", whole) + 1
        if whole:
            at, likeness = whole, MatchKind.WHOLE
    return _made(likeness, name, ((at, at + len(word)),))


def _made(likeness: MatchKind, name: Name, places: tuple[Place, ...]) -> NameMatch:
    is_first = places[0][0] <= name.first
    return NameMatch(_WEIGHTS[likeness] + _FIRST * is_first, likeness, places)


def _pieces(word: str, name: Name) -> NameMatch | None:
    """Return the pieces of ``word`` that each begin a word of the name."""
    if _may_be_pieces(word[:6]).search(name.folded) is None:
        return None
    found = _Pieces(word, name).from_letter(0, 0)
    if found is None:
        return None
    # Initials of a few words are meant; single letters of many are chance.
    is_chance = len(found) > 3 and len(word) < 2 * len(found)
    likeness = MatchKind.SCATTERED if is_chance else MatchKind.PIECES
    made = _made(likeness, name, tuple(found))
    return made._replace(weight=made.weight - 3.0 * (len(found) - 1))


@lru_cache(maxsize=1000)
def _may_be_pieces(word: str) -> re.Pattern[str]:
    """Return what a name must match whose words may begin with pieces of ``word``."""
    return re.compile(" " + "(?:.*? )?".join(map(re.escape, word)), re.DOTALL)


class _Pieces:
    """Parts a word into pieces that each begin a word of a name, in their order."""

    def __init__(self, word: str, name: Name) -> None:
        self._word, self._name = word, name
        self._failed: set[tuple[int, int]] = set()

    def from_letter(self, letter: int, first: int) -> list[Place] | None:
        """Return the pieces from a letter on, in the words from ``first`` on."""
        if letter == len(self._word):
            return []
        if (letter, first) in self._failed:
            return None
        words = self._name.words
        for number in range(first, len(words)):
            start = words[number][0]
            for length in range(self._alike(letter, words[number]), 0, -1):
                rest = self.from_letter(letter + length, number + 1)
                if rest is not None:
                    return [(start, start + length), *rest]
        self._failed.add((letter, first))
        return None

    def _alike(self, letter: int, place: Place) -> int:
        """Return how many letters the word has in common with one of the name."""
        word, folded = self._word, self._name.folded
        start, end = place
        most, count = min(len(word) - letter, end - start), 0
        while count < most and word[letter + count] == folded[start + count]:
            count += 1
        return count


def _within(word: str, name: Name) -> NameMatch:
    at = name.folded.find(word)
    return _made(MatchKind.WITHIN, name, ((at, at + len(word)),))


def _scattered(word: str, name: Name) -> NameMatch | None:
    """Return the letters of ``word`` in their order, close together from a word on."""
    if len(word) < _LEAST_SCATTERED:
        return None
    at = name.folded.find(f" {word[0]}")
    while at >= 0:
        places = list(_letters(word, name.folded, at + 1))
        if len(places) < len(word):
            return None
        density = len(word) / (places[-1] + 1 - places[0])
        if density >= _DENSEST:
            made = _made(MatchKind.SCATTERED, name, tuple(_runs(places)))
            return made._replace(weight=made.weight + 15.0 * density)
        at = name.folded.find(f" {word[0]}", at + 1)
    return None


def _letters(word: str, folded: str, start: int) -> Iterator[int]:
    for letter in word:
        at = folded.find(letter, start)
        if at < 0:
            return
        yield at
        start = at + 1


def _runs(places: Sequence[int]) -> Iterator[Place]:
    """Yield ``places``, those that follow one another together."""
    start = end = places[0]
    for place in places:
        if place > end:
            yield start, end
            start = place
        end = place + 1
    yield start, end


@lru_cache(maxsize=200)
def sieve(word: str) -> re.Pattern[str]:
    """Return what a folded name must match to have the letters of ``word`` in order."""
    return re.compile(".*?".join(map(re.escape, word)), re.DOTALL)


def slipped(typed: str, words: Iterable[str]) -> list[str]:
    """Return the beginnings of ``words`` that are one slip away from what was typed.

    That is a letter too many, one too few, another one, or two that changed places
    (Damerau 1964); the first letter is right.
    """
    if len(typed) < _LEAST_TYPO:
        return []
    lengths = ((word, _one_slip_away(typed, word)) for word in words)
    return list(dict.fromkeys(word[:length] for word, length in lengths if length))


def match_slipped(meant: Sequence[str], name: Name) -> NameMatch | None:
    """Return where ``name`` has the first it has of what may be ``meant``."""
    for word in meant:
        at = name.folded.find(f" {word}") + 1
        if at:
            return _made(MatchKind.SLIP, name, ((at, at + len(word)),))
    return None


def _one_slip_away(typed: str, word: str) -> int:
    """Return how many letters of ``word`` were meant; 0 if there is not one slip."""
    at, most = 0, min(len(typed), len(word))
    while at < most and typed[at] == word[at]:
        at += 1
    if at in (0, len(typed)):
        return 0
    rest = typed[at + 1 :]
    is_swapped = typed[at + 1 : at + 2] + typed[at] == word[at : at + 2]
    if is_swapped and word.startswith(typed[at + 2 :], at + 2):
        return len(typed)
    if word.startswith(typed[at:], at + 1):
        return len(typed) + 1
    if at < len(word) and word.startswith(rest, at + 1):
        return len(typed)
    # A letter too many: what is left must be more than a guess.
    is_meant = len(typed) > _LEAST_TYPO and word.startswith(rest, at)
    return len(typed) - 1 if is_meant else 0
