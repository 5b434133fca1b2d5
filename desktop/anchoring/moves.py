"""Moves: what of an old text went elsewhere in the new one.

A passage cannot have moved into text that was there before, so only what is left over
on both sides is looked at: runs of words in a row, grown through small edits.  That
rule is what refuses look-alikes.  Tokens are counted.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from desktop.anchoring.longest_increasing import (
    Costs,
    Point,
    clusters,
    heaviest_chain,
)
from desktop.anchoring.token_alignment import TokenAligner, TokenBox
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_RUN = 3
"""Words in a row that must be the same for a move to be thought of."""

_PLACES = 8
"""Places at which a run may stand; one that stands everywhere tells nothing."""

_SEED = 0.9
"""The weight of a run of words from which a move may grow."""

_LEAST = 2.4
"""The weight of all the words that must have moved together."""

_PATIENCE = 300
"""Seeds in a row from which no move grew; those that are left are lighter still."""

_WINDOW = 48
"""Tokens to look ahead for where a move goes on."""

_LIGHT = 1.2
"""The weight below which what kept its place may have done so by chance."""

_TOGETHER = 12
"""Tokens between two moves that went the same way, at most."""

_COSTS = Costs(gap=0.35, swap=0.1, skip=0.035, is_open=True)


@value
class _Seed:
    """The same ``length`` words at ``old`` and at ``new``."""

    old: int
    new: int
    length: int
    weight: float


class MoveSearch:
    """Finds what moved among the tokens that are left over on both sides.

    A light match that kept its place may only be by chance: an "and" between words that
    have nothing to do with each other.  It is left to a move that needs it, if that is
    all the heavier.

    Args:
        aligner: The tokens of both texts.
        in_place: What kept its place, in order.
    """

    def __init__(self, aligner: TokenAligner, in_place: Sequence[Point]) -> None:
        self._aligner = aligner
        self._light = {
            point[0]: point
            for cluster in clusters(in_place)
            if sum(weight for _, _, weight in cluster) < _LIGHT
            for point in cluster
        }
        self._light_of_new = {point[1]: point for point in self._light.values()}
        self._old_free = bytearray(b"\1") * len(aligner.old)
        self._new_free = bytearray(b"\1") * len(aligner.new)
        for here, there, _ in in_place:
            if here not in self._light:
                self._old_free[here] = self._new_free[there] = 0
        self.undone: set[Point] = set()
        """The matches in place that moves have taken tokens of."""

    def found(self) -> list[list[Point]]:
        """Return the tokens of each passage that moved, the surest moves first.

        Cores that are heavy enough by themselves are told apart before any of them
        grows, lest one takes what is in the midst of another.
        """
        seeds = sorted(self._seeds(), key=self._sureness)
        cores = [core for seed in seeds if (core := self._heavy_core(seed))]
        moves: list[list[Point]] = []
        for core in cores:
            moves.append(self._grown(core))
            self._use(moves[-1])
        failures = 0
        for seed in seeds:
            if failures > _PATIENCE:
                break
            core = self._core(seed)
            failures += 1
            if _weight(core) < _SEED:
                continue
            move = self._grown(core)
            if self._is_accepted(move):
                failures = 0
                moves.append(move)
        return moves

    def _sureness(self, seed: _Seed) -> tuple[float, float]:
        """Return what sorts the surest seed first: of the same words the nearest."""
        old, new = self._aligner.old, self._aligner.new
        return -seed.weight, abs(seed.old / len(old) - seed.new / len(new))

    def _heavy_core(self, seed: _Seed) -> list[Point]:
        if seed.weight < _LEAST:
            return []
        core = self._core(seed)
        return core if self._is_accepted(core) else []

    def _is_accepted(self, move: Sequence[Point]) -> bool:
        """Return whether ``move`` is heavy enough; its tokens are used up then."""
        lost = self._taken_of(move)
        if _weight(move) < _LEAST + _weight(lost):
            return False
        self._use(move)
        return True

    def _taken_of(self, move: Sequence[Point]) -> set[Point]:
        """Return the light matches in place that ``move`` takes tokens of."""
        ours = (self._light.get(here) for here, _, _ in move)
        theirs = (self._light_of_new.get(there) for _, there, _ in move)
        taken = {point for point in chain(ours, theirs) if point is not None}
        return taken - self.undone

    def _use(self, points: Sequence[Point]) -> None:
        self.undone |= self._taken_of(points)
        for here, there, _ in points:
            self._old_free[here] = self._new_free[there] = 0

    def _seeds(self) -> list[_Seed]:
        """Return the longest runs of words left over on both sides."""
        places = defaultdict[tuple[str, ...], list[int]](list)
        for there, run in _runs(self._aligner.new, self._new_free):
            places[run].append(there)
        seeds: list[_Seed] = []
        reached: dict[int, int] = {}
        for here, run in _runs(self._aligner.old, self._old_free):
            found = places.get(run, ())
            if len(found) > _PLACES:
                continue
            for there in found:
                if here >= reached.get(there - here, 0):
                    seed = self._seed(here, there)
                    reached[there - here] = here + max(seed.length, 1)
                    seeds.append(seed)
        return [seed for seed in seeds if seed.weight >= _SEED]

    def _core(self, seed: _Seed) -> list[Point]:
        """Return what is still free of ``seed``."""
        return [
            (seed.old + k, seed.new + k, self._aligner.weight(seed.old + k))
            for k in range(seed.length)
            if self._old_free[seed.old + k] and self._new_free[seed.new + k]
        ]

    def _grown(self, core: list[Point]) -> list[Point]:
        """Return the tokens that moved with ``core``."""
        before = self._ahead(core[0][0] - 1, core[0][1] - 1, -1)
        after = self._ahead(core[-1][0] + 1, core[-1][1] + 1, 1)
        return [*before[::-1], *core, *after]

    def _seed(self, here: int, there: int) -> _Seed:
        old, new = self._aligner.old, self._aligner.new
        length, weight = 0, 0.0
        while (
            here + length < len(old)
            and there + length < len(new)
            and old[here + length] == new[there + length]
            and self._old_free[here + length]
            and self._new_free[there + length]
            and not self._is_in_place(here + length, there + length)
        ):
            weight += self._aligner.weight(here + length)
            length += 1
        return _Seed(here, there, length, weight)

    def _is_in_place(self, here: int, there: int) -> bool:
        point = self._light.get(here)
        return point is not None and point[1] == there and point not in self.undone

    def _ahead(self, here: int, there: int, step: int) -> list[Point]:
        """Return what goes on being the same from a place on, in that direction."""
        found: list[Point] = []
        while True:
            ours = _free_range(self._old_free, here, step)
            theirs = _free_range(self._new_free, there, step)
            chain = self._chain(ours, theirs, step)
            if not chain:
                return found
            found += chain
            here, there = chain[-1][0] + step, chain[-1][1] + step

    def _chain(self, ours: range, theirs: range, step: int) -> list[Point]:
        box = TokenBox(ours[::step], theirs[::step])
        if not box.area:
            return []
        size = (len(ours), len(theirs))
        points = self._aligner.points(box)
        if step < 0:
            points = [(size[0] - 1 - i, size[1] - 1 - j, w) for i, j, w in points]
        chain = heaviest_chain(points, size, _COSTS)
        return [(ours[i], theirs[j], weight) for i, j, weight in chain]


def _weight(points: Iterable[Point]) -> float:
    return sum(weight for _, _, weight in points)


def _free_range(free: bytearray, place: int, step: int) -> range:
    """Return the tokens from ``place`` on that are left over, in that direction."""
    end = place
    while 0 <= end < len(free) and free[end] and abs(end - place) < _WINDOW:
        end += step
    return range(place, end, step)


def _runs(
    words: Sequence[str], free: bytearray
) -> Iterator[tuple[int, tuple[str, ...]]]:
    all_free = b"\1" * _RUN
    start = free.find(all_free)
    while start >= 0:
        yield start, tuple(words[start : start + _RUN])
        start = free.find(all_free, start + 1)


def numbered(moves: Iterable[list[Point]]) -> Iterator[tuple[int, list[Point]]]:
    """Yield ``moves`` with a number each; those that went together have the same."""
    number, here, there = 0, -_WINDOW, -_WINDOW
    for move in sorted(moves):
        gaps = move[0][0] - here, move[0][1] - there
        if not 0 < min(gaps) <= max(gaps) <= _TOGETHER:
            number += 1
        here, there = move[-1][:2]
        yield number, move
