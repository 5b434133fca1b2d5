"""Moves: passages that stand elsewhere in the new text.

A passage cannot have moved into text that was there before, so only what is left over
on both sides is looked at: runs of words in a row, grown through small edits.  That
rule is what refuses look-alikes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.rising import Costs, Point, heaviest_chain
from desktop.anchoring.token_alignment import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.anchoring.token_alignment import TokenAligner

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

_COSTS = Costs(gap=0.35, swap=0.1, skip=0.035, is_open=True)


@dataclass(frozen=True, slots=True)
class _Seed:
    """The same ``length`` words at ``old`` and at ``new``."""

    old: int
    new: int
    length: int
    weight: float


def moves(
    aligner: TokenAligner, old_free: bytearray, new_free: bytearray
) -> Iterator[list[Point]]:
    """Yield the tokens of each passage that moved, the surest moves first.

    Args:
        aligner: The tokens of both texts.
        old_free: For each old token, whether it is left over; used up here.
        new_free: The same for the new tokens.
    """
    finder = _Finder(aligner, old_free, new_free)
    failures = 0
    for seed in sorted(finder.seeds(), key=lambda seed: -seed.weight):
        if failures > _PATIENCE:
            break
        move = finder.grown(seed)
        failures += 1
        if sum(weight for _, _, weight in move) >= _LEAST:
            for here, there, _ in move:
                old_free[here] = new_free[there] = 0
            failures = 0
            yield move


class _Finder:
    def __init__(
        self, aligner: TokenAligner, old_free: bytearray, new_free: bytearray
    ) -> None:
        self._aligner = aligner
        self._old_free = old_free
        self._new_free = new_free

    def seeds(self) -> list[_Seed]:
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
                    reached[there - here] = here + seed.length
                    seeds.append(seed)
        return [seed for seed in seeds if seed.weight >= _SEED]

    def grown(self, seed: _Seed) -> list[Point]:
        """Return the tokens that moved with what is still free of ``seed``."""
        core = [
            (seed.old + k, seed.new + k, self._aligner.weight(seed.old + k))
            for k in range(seed.length)
            if self._old_free[seed.old + k] and self._new_free[seed.new + k]
        ]
        if sum(weight for _, _, weight in core) < _SEED:
            return []
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
        ):
            weight += self._aligner.weight(here + length)
            length += 1
        return _Seed(here, there, length, weight)

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
        box = Box(ours[::step], theirs[::step])
        if not box.area:
            return []
        size = (len(ours), len(theirs))
        points = self._aligner.points(box)
        if step < 0:
            points = [(size[0] - 1 - i, size[1] - 1 - j, w) for i, j, w in points]
        chain = heaviest_chain(points, size, _COSTS)
        return [(ours[i], theirs[j], weight) for i, j, weight in chain]


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
