"""Quotes searched in a text: all of them together.

Every two words in a row, and every rare word, of a quoted fragment vote for the place
it would have to have.  Fragments keep their order, unless one is found far better
somewhere else: those that are sure say where the others may be.  Places and scores
count tokens and weights.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from sys import maxsize
from typing import TYPE_CHECKING

from desktop.anchoring.longest_increasing import (
    Costs,
    Point,
    heaviest_chain,
    without_stray_matches,
)
from desktop.anchoring.token_alignment import TokenBox
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.anchoring.token_alignment import TokenAligner
    from desktop.anchoring.tokens import Rarity

_CROWD = 200
"""Places at which two words may stand together, or one alone, to be heard."""

_RARE = 0.35
"""The weight a word needs to be heard alone."""

_MOST = 6
_LIKELY = 0.15
"""Places that are looked at closely, and their least share of the most votes."""

_LEAST = 0.25
"""The share of a fragment that has to be at a place in order."""
_LEAST_MOVED = 0.5
"""The share of a fragment that has to be at a place out of order."""
_MARGIN = 1.3
"""How many times better than any other a place out of order must be."""
_EQUAL = 0.98
"""The share of another's score from which on two places are as good as each other."""


class LookAlikes:
    """The words of a text, as far as fragments may ask for them."""

    def __init__(
        self, words: Sequence[str], fragments: Iterable[Sequence[str]], rarity: Rarity
    ) -> None:
        self._rarity = rarity
        self._pairs: dict[tuple[str, str], list[int]] = {}
        self._words: dict[str, list[int]] = {}
        for fragment in fragments:
            self._pairs.update((pair, []) for pair in pairwise(fragment))
            self._words.update((w, []) for w in fragment if rarity.of(w) >= _RARE)
        for place, pair in enumerate(pairwise(words)):
            if pair in self._pairs:
                self._pairs[pair].append(place)
        for place, word in enumerate(words):
            if word in self._words:
                self._words[word].append(place)

    def of(self, fragment: Sequence[str]) -> list[range]:
        """Return where the beginning of ``fragment`` may be, the likeliest first."""
        width = max(16, len(fragment) // 3)
        votes = self._votes(fragment, width)
        doubled = {at: votes[at] + votes.get(at + 1, 0.0) for at in votes}
        chosen: list[int] = []
        least = _LIKELY * max(doubled.values(), default=0.0)
        for at in sorted(doubled, key=doubled.__getitem__, reverse=True):
            if len(chosen) == _MOST or doubled[at] < least:
                break
            if all(abs(at - other) > 1 for other in chosen):
                chosen.append(at)
        return [range(at * width, (at + 2) * width) for at in chosen]

    def _votes(self, fragment: Sequence[str], width: int) -> dict[int, float]:
        votes = defaultdict[int, float](float)
        for offset, (one, other) in enumerate(pairwise(fragment)):
            places = self._pairs.get((one, other), ())
            if len(places) <= _CROWD:
                weight = self._rarity.of(one) + self._rarity.of(other)
                for place in places:
                    votes[(place - offset) // width] += weight
        for offset, word in enumerate(fragment):
            places = self._words.get(word, ())
            if len(places) <= _CROWD:
                weight = self._rarity.of(word)
                for place in places:
                    votes[(place - offset) // width] += weight
        return votes


@value
class Place:
    """A place at which a fragment may be.

    Attributes:
        points: Which of its tokens are there.
        score: The weight of these tokens.
        share: The same as a share of the weight of the fragment.
    """

    points: tuple[Point, ...]
    score: float
    share: float

    @property
    def middle(self) -> int:
        """The new token in the middle of the place."""
        return self.points[len(self.points) // 2][1]


@value
class Chosen:
    """What was decided about a fragment.

    Attributes:
        place: Where it is; None if that is not sure enough.
        is_moved: Whether it left its place among the others.
        places: All places that were thought of, the best first.
        margin: How much better the place is than the next one, from 0 to 1.
    """

    place: Place | None
    is_moved: bool
    places: tuple[Place, ...]
    margin: float


class QuoteSearch:
    """Looks for fragments of one text in another.

    Args:
        aligner: The tokens of all fragments, and those of the text.
        fragments: The fragments, as ranges of the old tokens.
        rarity: How much the words weigh.
        verbatim: By the number of the fragment, where it stands word for word, if
            there is just one such place.
    """

    def __init__(
        self,
        aligner: TokenAligner,
        fragments: Sequence[range],
        rarity: Rarity,
        verbatim: Mapping[int, int],
    ) -> None:
        self._aligner = aligner
        self._fragments = fragments
        self._verbatim = verbatim
        unknown = [
            aligner.old[part.start : part.stop]
            for number, part in enumerate(fragments)
            if number not in verbatim
        ]
        self._look_alikes = LookAlikes(aligner.new, unknown, rarity)

    def chosen(self) -> list[Chosen]:
        """Return where each fragment is, all of them considered together."""
        found = [
            (self._verbatim_place(fragment, self._verbatim[number]),)
            if number in self._verbatim
            else self.places(fragment)
            for number, fragment in enumerate(self._fragments)
        ]
        in_order = _in_order(found, len(self._aligner.new))
        for number in _undecided(found, in_order):
            del in_order[number]
        return [
            _chosen(places, in_order.get(number)) for number, places in enumerate(found)
        ]

    def places(self, fragment: range) -> tuple[Place, ...]:
        """Return where a part of a fragment may be, the best place first."""
        aligner = self._aligner
        whole = aligner.weigh(fragment)
        around = len(fragment) // 2 + 8
        places: list[Place] = []
        words = aligner.old[fragment.start : fragment.stop]
        for start in self._look_alikes.of(words):
            end = min(start.stop + len(fragment) + around, len(aligner.new))
            window = range(max(start.start - around, 0), max(end, 0))
            place = _place(aligner, TokenBox(fragment, window), whole)
            if place:
                places.append(place)
        return _apart(sorted(places, key=lambda place: -place.score))

    def _verbatim_place(self, fragment: range, start: int) -> Place:
        weights = map(self._aligner.weight, fragment)
        points = tuple(
            zip(fragment, range(start, len(self._aligner.new)), weights, strict=False)
        )
        return Place(points, sum(weight for _, _, weight in points), 1.0)


def _apart(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return ``places``, the best first, without those that are a better one again.

    Neighbouring windows give the same place twice, with other words at its ends.
    """
    found: list[Place] = []
    taken: set[int] = set()
    for place in places:
        tokens = {there for _, there, _ in place.points}
        if 2 * len(tokens & taken) < len(tokens):
            found.append(place)
            taken |= tokens
    return tuple(found)


def _place(aligner: TokenAligner, box: TokenBox, whole: float) -> Place | None:
    here, there = box.old.start, box.new.start
    points = [(i - here, j - there, w) for i, j, w in aligner.align(box)]
    kept = without_stray_matches(points, (len(box.old), len(box.new)))
    if not kept:
        return None
    score = sum(weight for _, _, weight in kept)
    moved = tuple((i + here, j + there, weight) for i, j, weight in kept)
    return Place(moved, score, score / whole)


def _in_order(found: Sequence[Sequence[Place]], size: int) -> dict[int, Place]:
    """Return the places, by the number of the fragment, that best keep the order."""
    by_point = {
        (number, place.middle): place
        for number, places in enumerate(found)
        for place in places
        if place.share >= _LEAST
    }
    points = [(i, j, place.score * place.share) for (i, j), place in by_point.items()]
    chain = heaviest_chain(points, (len(found), size), Costs())
    return {number: by_point[number, middle] for number, middle, _ in chain}


def _undecided(
    found: Sequence[Sequence[Place]], in_order: Mapping[int, Place]
) -> list[int]:
    """Return which fragments would be as much in order at another, equal place.

    What stands twice between the same two neighbours may be in either place; only
    neighbours that stand in one place themselves can tell.
    """
    rivals = {
        number: [other for other in found[number] if _is_rival(other, place)]
        for number, place in in_order.items()
    }
    sure = [number for number in sorted(in_order) if not rivals[number]]
    return [
        number
        for number, others in rivals.items()
        if any(place.middle in _between(sure, number, in_order) for place in others)
    ]


def _between(sure: Sequence[int], number: int, places: Mapping[int, Place]) -> range:
    """Return where a fragment may be, between the sure ones before and after it."""
    at = bisect_left(sure, number)
    first = places[sure[at - 1]].middle if at else 0
    return range(first, places[sure[at]].middle if at < len(sure) else maxsize)


def _is_rival(other: Place, place: Place) -> bool:
    return other.middle != place.middle and other.score >= _EQUAL * place.score


def _chosen(places: tuple[Place, ...], in_order: Place | None) -> Chosen:
    if not places:
        return Chosen(None, is_moved=False, places=(), margin=0.0)
    best, *others = places
    second = max((place.score for place in others), default=0.0)
    margin = 1.0 - second / best.score
    if in_order is not None and in_order.score * _MARGIN >= best.score:
        return Chosen(in_order, is_moved=False, places=places, margin=margin)
    is_proven = best.share >= _LEAST_MOVED and best.score >= _MARGIN * second
    place = best if is_proven else None
    return Chosen(place, is_moved=place is not None, places=places, margin=margin)
