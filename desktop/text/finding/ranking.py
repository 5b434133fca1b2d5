"""Ranking: which of many named things somebody means, the likeliest first.

A thing is told by its name, by other names it has elsewhere, and by what it belongs to.
What was chosen often, and above all what was chosen for the same words, comes before
what is merely called alike.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from desktop.text.finding.fuzzy import (
    BEST,
    MatchKind,
    Name,
    NameMatch,
    Place,
    match,
    match_slipped,
    name_of,
    sieve,
    slipped,
    words_of,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.text.span import Span

    Compare = Callable[[Name], NameMatch | None]

_OTHER, _BELONGS = 0.93, 0.6
"""How much a match in another name counts, and one in what the thing belongs to."""
_SAID, _BEGUN = 24.0, 10.0
"""What it is worth if all that is typed is a name, or begins one."""
_OFF = 26.0
"""By how much comes later what cannot be done now."""
_PER_LETTER = 0.06
"""By how much comes later what has a longer name, for each letter of it."""


# Without slots: by which words it is found is gathered when first asked for, and kept.
@value(slots=False)
class Entry:
    """One thing that can be meant.

    Attributes:
        key: What it is known by; never shown.
        name: What it is called.
        others: What it is called elsewhere.
        belongs: What it is a part of, such as a menu, and what is said of it.
        is_off: Whether it cannot be done now.
    """

    key: str
    name: Name
    others: tuple[Name, ...] = ()
    belongs: tuple[Name, ...] = ()
    is_off: bool = False

    @cached_property
    def all_words(self) -> str:
        """All by which it may be meant, folded."""
        names = (self.name, *self.others, *self.belongs)
        return "\n".join([name.folded for name in names])


def entry(
    key: str,
    name: str,
    others: Iterable[str] = (),
    belongs: Iterable[str] = (),
    *,
    is_off: bool = False,
) -> Entry:
    """Return an entry, of which all names are given as they are written."""
    more, around = (tuple(map(name_of, names)) for names in (others, belongs))
    return Entry(key, name_of(name), more, around, is_off)


@value
class Ranked:
    """An entry that may be meant.

    Attributes:
        entry: The entry.
        weight: How likely it is; more is likelier.
        is_strong: Whether it is hardly found by chance.
        places: Where what was typed stands in its name when that is folded.
    """

    entry: Entry
    weight: float
    is_strong: bool = True
    places: tuple[Place, ...] = ()

    @property
    def marks(self) -> tuple[Span, ...]:
        """Where what was typed stands in its name, in code points."""
        return self.entry.name.spans(self.places)


class _Found(NamedTuple):
    """How an entry is meant by all that was typed."""

    weight: float
    is_strong: bool
    entry: Entry
    places: list[Place]


def no_bonus(key: str) -> float:
    """Return nothing: nobody has chosen anything yet."""
    del key
    return 0.0


class Ranking:
    """Entries to choose from, made ready to be asked at every key."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._having: tuple[str, Sequence[Entry]] = ("", entries)

    @cached_property
    def _vocabulary(self) -> Mapping[str, set[str]]:
        """All words of the entries, by their first letters."""
        found: dict[str, set[str]] = defaultdict(set)
        for each in self._entries:
            for word in each.all_words.split():
                found[word[0]].add(word)
        return found

    def ranked(
        self, typed: str, bonus: Callable[[str], float] = no_bonus, most: int = 300
    ) -> list[Ranked]:
        """Return what may be meant by ``typed``, the likeliest first.

        What is found by chance, or with a slip, is left out where anything is found
        otherwise.

        Args:
            typed: What somebody typed; nothing means nothing.
            bonus: Returns what was chosen of a key before, as weight.
            most: How many to return.
        """
        words = words_of(typed)
        if not words:
            return []
        found = list(self._found(words))
        if any(each.is_strong for each in found):
            found = [each for each in found if each.is_strong]
        else:
            found += self._with_slips(words, {each.entry.key for each in found})
        weigh = partial(_order, " ".join(words), bonus)
        ordered = sorted((weigh(each), n) for n, each in enumerate(found))
        best = ((found[n], -weight) for (weight, _), n in ordered[:most])
        return [
            Ranked(each.entry, weight, each.is_strong, tuple(sorted(each.places)))
            for each, weight in best
        ]

    def _found(self, words: tuple[str, ...]) -> Iterator[_Found]:
        compared = [(len(word), partial(match, word)) for word in words]
        for each in self._having_letters(words):
            found = _ranked(each, compared)
            if found is not None:
                yield found

    def _having_letters(self, words: tuple[str, ...]) -> Sequence[Entry]:
        """Return the entries that have the letters of all ``words`` in order.

        Of words that go on, only those are looked at that had the letters before.
        """
        typed, (before, known) = " ".join(words), self._having
        having = known if typed.startswith(before) else self._entries
        for word in words:
            search = sieve(word).search
            having = [each for each in having if search(each.all_words)]
        self._having = typed, having
        return having

    def _with_slips(self, words: tuple[str, ...], known: set[str]) -> Iterator[_Found]:
        compared: list[tuple[int, Compare]] = []
        sieves: list[re.Pattern[str]] = []
        for word in words:
            meant = slipped(word, self._vocabulary.get(word[0], ()))
            compared.append((len(word), partial(_match_anyhow, word, meant)))
            ways = (sieve(word).pattern, *(f" {re.escape(each)}" for each in meant))
            sieves.append(re.compile("|".join(ways), re.DOTALL))
        for each in self._entries:
            is_known = each.key in known
            if not is_known and all(one.search(each.all_words) for one in sieves):
                found = _ranked(each, compared)
                if found is not None:
                    yield found


def _match_anyhow(word: str, meant: Sequence[str], name: Name) -> NameMatch | None:
    return (match_slipped(meant, name) if meant else None) or match(word, name)


def _ranked(each: Entry, compared: Sequence[tuple[int, Compare]]) -> _Found | None:
    """Return how an entry is meant by all words; None if it is not.

    Args:
        each: The entry.
        compared: Of each word, how long it is and how it is compared with a name.
    """
    places: list[Place] = []
    weight, letters, is_strong = 0.0, 0, True
    for length, compare in compared:
        found = _best(each, compare)
        if found is None:
            return None
        places += found.places
        weight += found.weight * length
        letters += length
        is_strong &= found.likeness >= MatchKind.WITHIN
    return _Found(weight / letters, is_strong, each, places)


def _best(each: Entry, compare: Compare) -> NameMatch | None:
    """Return the best match of a word, with places only if it is in the name itself."""
    best = compare(each.name)
    others = each.others, _OTHER, MatchKind.SLIP
    around = each.belongs, _BELONGS, MatchKind.BEGINNING
    # Letters that are scattered over other names are nothing one can see.
    for names, factor, least in (others, around):
        if best is not None and best.weight >= BEST * factor:
            break
        for name in names:
            found = compare(name)
            if found is None or found.likeness < least:
                continue
            if best is None or found.weight * factor > best.weight:
                best = NameMatch(found.weight * factor, found.likeness)
    return best


def _order(
    phrase: str, bonus: Callable[[str], float], found: _Found
) -> tuple[float, str]:
    """Return where an entry comes among others: with all that speaks for it."""
    each = found.entry
    weight = found.weight + bonus(each.key) - len(each.name.folded) * _PER_LETTER
    weight += max(_whole(phrase, name) for name in (each.name, *each.others))
    return _OFF * each.is_off - weight, each.key


def _whole(phrase: str, name: Name) -> float:
    """Return what it is worth that all that was typed is a name, or begins one."""
    said = name.folded.strip()
    if not said.startswith(phrase):
        return 0.0
    return _SAID if said == phrase else _BEGUN
