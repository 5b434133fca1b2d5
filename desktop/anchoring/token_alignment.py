"""Alignment of tokens: which words of the new text are which of the old one, in order.

Runs of words that occur once on both sides are matched first where there is much to
compare; what lies between is compared closely, rare words counting more than common
ones and forms of a word nearly as much as the word.  "Walk" and "walked" are forms of
one word, and so are a word and its misspelling; meaning is not looked at.  All work is
counted and bounded, so that the time grows with the length of the texts, whatever is in
them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import accumulate, takewhile
from math import log2
from typing import TYPE_CHECKING

from desktop.anchoring.longest_increasing import Costs, Point, heaviest_chain
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.anchoring.tokens import Rarity

_SHORTEST = 4
_SHARE = 0.6
"""How much of the longer word must stand in both, in the same place."""

_LIKE = 0.6
"""What a form of a word is worth, next to the word itself."""

_RUNS = ((8, 1_500), (6, 8_000), (4, 40_000), (3, 40_000), (2, 40_000))
"""How many words in a row must occur just once to part a box, in turn.

And how many old words times new ones it must have, to be parted before it is compared.
"""
_CLOSE = 4_000
"""Old words times new ones, up to which forms of a word are looked for."""
_CROWD = 20_000
"""Points one chain is made of, at most."""
_BUDGET = 400_000
"""Points all chains are made of, at most: a few seconds."""
_GAP, _GAP_GROWTH, _SWAP = 0.15, 0.1, 0.1


class Likeness:
    """Compares words, each two of them just once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], float] = {}

    def of(self, one: str, other: str) -> float:
        """Return how alike two words are: 1 the same, 0 not at all."""
        if one == other:
            return 1.0
        if one[:1] != other[:1]:
            return 0.0
        pair = (one, other)
        like = self._known.get(pair)
        if like is None:
            like = self._known[pair] = _LIKE if _are_forms(one, other) else 0.0
        return like


def _are_forms(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    if shorter < _SHORTEST - 1 or longer < _SHORTEST or 2 * shorter < longer:
        return False
    start = _alike(one, other)
    end = min(_alike(one[::-1], other[::-1]), shorter - start)
    is_slip = start + end >= longer - 1
    return is_slip or start >= max(3, _SHARE * longer)


def _alike(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


@value
class TokenBox:
    """Some old tokens and the new ones they may have become, as half-open ranges."""

    old: range
    new: range

    @property
    def area(self) -> int:
        """How many pairs of an old and a new token there are."""
        return len(self.old) * len(self.new)


class TokenAligner:
    """The tokens of two texts, and how alike they are."""

    def __init__(self, old: Sequence[str], new: Sequence[str], rarity: Rarity) -> None:
        self.old = old
        self.new = new
        self._rarity = rarity
        self._weights = rarity.of_all(old)
        self._sums = list(accumulate(self._weights, initial=0.0))
        self._likeness = Likeness()
        self._left = _BUDGET

    def weight(self, index: int) -> float:
        """Return what the old token at ``index`` is worth."""
        return self._weights[index]

    def weigh(self, part: range) -> float:
        """Return what the old tokens of ``part`` are worth together."""
        return self._sums[part.stop] - self._sums[part.start]

    def align(self, box: TokenBox) -> list[Point]:
        """Return which tokens of ``box`` are the same, in order."""
        found: list[Point] = []
        waiting = [(box, 0)]
        while waiting:
            part, level = waiting.pop()
            part = self._trimmed(part, found)
            if not part.area:
                continue
            while level < len(_RUNS) and part.area <= _RUNS[level][1]:
                level += 1
            if level < len(_RUNS):
                inner = self._parted(part, _RUNS[level][0], found)
                waiting += [(b, level + 1) for b in inner]
            else:
                inner = self._compared(part, found)
                if part.area > _CLOSE:
                    waiting += [(b, level) for b in inner if b.area < part.area]
        return sorted(found)

    def points(self, box: TokenBox, most: int = _CROWD) -> list[Point]:
        """Return the pairs of tokens in ``box`` that are alike, counted within it.

        Where there are too many, those of the commonest words are left out.
        """
        ours = self.old[box.old.start : box.old.stop]
        weights = self._weights[box.old.start : box.old.stop]
        places = defaultdict[str, list[int]](list)
        for place, word in enumerate(self.new[box.new.start : box.new.stop]):
            places[word].append(place)
        allowed = self._allowed(ours, places, min(most, self._left))
        points = [
            (here, there, weights[here])
            for here, word in enumerate(ours)
            if word in allowed
            for there in places[word]
        ]
        if box.area <= _CLOSE:
            points += self._forms(ours, places)
        self._left -= len(points)
        return points

    def _allowed(
        self, ours: Iterable[str], places: dict[str, list[int]], most: int
    ) -> set[str]:
        sizes = {w: n * len(places[w]) for w, n in Counter(ours).items() if w in places}
        if sum(sizes.values()) <= most:
            return set(sizes)
        allowed = set()
        for word in sorted(sizes, key=sizes.__getitem__):
            most -= sizes[word]
            if most < 0:
                break
            allowed.add(word)
        return allowed

    def _forms(
        self, ours: Sequence[str], places: dict[str, list[int]]
    ) -> Iterator[Point]:
        initials = defaultdict[str, list[str]](list)
        for word in places:
            initials[word[:1]].append(word)
        for here, word in enumerate(ours):
            if len(word) < 3:
                continue
            for other in initials.get(word[:1], ()):
                if other == word:
                    continue
                like = self._likeness.of(word, other)
                if like:
                    weight = like * min(self._rarity.of(word), self._rarity.of(other))
                    for there in places[other]:
                        yield here, there, weight

    def _trimmed(self, box: TokenBox, found: list[Point]) -> TokenBox:
        """Return ``box`` without the tokens its sides begin and end with alike."""
        old, new = self.old, self.new
        pairs = zip(box.old, box.new, strict=False)
        start = list(takewhile(lambda p: old[p[0]] == new[p[1]], pairs))
        here, there = box.old[len(start) :], box.new[len(start) :]
        pairs = zip(reversed(here), reversed(there), strict=False)
        end = list(takewhile(lambda p: old[p[0]] == new[p[1]], pairs))
        found += [(i, j, self.weight(i)) for i, j in (*start, *end)]
        return TokenBox(here[: len(here) - len(end)], there[: len(there) - len(end)])

    def _parted(
        self, box: TokenBox, run: int, found: list[Point]
    ) -> Iterator[TokenBox]:
        """Yield the boxes between the runs of tokens that occur once in ``box``."""
        ours = self._single(self.old, box.old, run)
        theirs = self._single(self.new, box.new, run)
        points = [
            (
                here - box.old.start,
                theirs[key] - box.new.start,
                self.weigh(range(here, here + run)),
            )
            for key, here in ours.items()
            if key in theirs
        ]
        chain = heaviest_chain(points, (len(box.old), len(box.new)), Costs())
        return self._between(box, chain, run, found)

    def _single(
        self, words: Sequence[str], where: range, run: int
    ) -> dict[tuple[str, ...], int]:
        part = words[where.start : where.stop]
        runs = list(zip(*(part[k:] for k in range(run)), strict=False))
        counts = Counter(runs)
        return {key: i for i, key in enumerate(runs, where.start) if counts[key] == 1}

    def _compared(self, box: TokenBox, found: list[Point]) -> Iterator[TokenBox]:
        size = (len(box.old), len(box.new))
        gap = _GAP + _GAP_GROWTH * log2(1 + min(size))
        chain = heaviest_chain(self.points(box), size, Costs(gap, _SWAP))
        return self._between(box, chain, 1, found)

    def _between(
        self, box: TokenBox, chain: Iterable[Point], run: int, found: list[Point]
    ) -> Iterator[TokenBox]:
        """Keep what ``chain`` matches and return the boxes between."""
        boxes = []
        here, there = box.old.start, box.new.start
        for old, new, weight in chain:
            ours, theirs = box.old.start + old, box.new.start + new
            covered = max(here - ours, there - theirs, 0)
            if covered >= run:
                continue
            ours, theirs = ours + covered, theirs + covered
            if run == 1:
                found.append((ours, theirs, weight))
            else:
                found += [
                    (ours + k, theirs + k, self.weight(ours + k))
                    for k in range(run - covered)
                ]
            boxes.append(TokenBox(range(here, ours), range(there, theirs)))
            here, there = ours + run - covered, theirs + run - covered
        boxes.append(TokenBox(range(here, box.old.stop), range(there, box.new.stop)))
        return iter([b for b in boxes if b.area])
