"""The heaviest increasing chain of points, and the stray matches it leaves out.

A point says that an old piece and a new piece are alike; a chain is a way to read the
new text as the old one, in order.  The time grows with the number of points, times its
logarithm.  Two passages that have nothing to do with each other still share an "and" or
two; were such a stray match kept, a note on it would land where it does not belong.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[int, int, float]
"""An old index, a new index, and how much it is worth that they go together."""

_STEP = 3
"""How far on the next match may lie, on both sides, to belong to the same cluster."""
_BURDEN = 0.18
"""The weight a cluster needs, times the root of the tokens of the gap beside it."""


@value
class Costs:
    """What it costs to leave a gap.

    Attributes:
        gap: A gap of any size, between two points or before the end.
        swap: Just one piece replaced by another.
        skip: Each piece left out; only where the chain is open.
        is_open: Whether the chain may end anywhere without cost.
    """

    gap: float = 0.0
    swap: float = 0.0
    skip: float = 0.0
    is_open: bool = False


def heaviest_chain(
    points: Sequence[Point], size: tuple[int, int], costs: Costs
) -> list[Point]:
    """Return the points of the heaviest chain, in order.

    Args:
        points: In any order; indices are below ``size``.
        size: How many old and how many new pieces there are.
        costs: What gaps cost; the corner before the first pieces counts as a point.
    """
    if not points:
        return []
    return _Chain(sorted(points, key=_by_row), size, costs).points()


def _by_row(point: Point) -> tuple[int, int]:
    # Later columns first, so that no point can follow another of its own row.
    return point[0], -point[1]


class _Chain:
    """The best way to reach each point, found row by row."""

    def __init__(
        self, points: list[Point], size: tuple[int, int], costs: Costs
    ) -> None:
        self._points = points
        self._size = size
        self._costs = costs
        self._best: list[float] = []
        self._before: list[int] = []
        self._tree = [-1] * (size[1] + 1)
        self._at: dict[tuple[int, int], int] = {}

    def points(self) -> list[Point]:
        for number, point in enumerate(self._points):
            self._reach(number, point)
        chosen: list[Point] = []
        number = self._last()
        while number >= 0:
            chosen.append(self._points[number])
            number = self._before[number]
        return chosen[::-1]

    def _reach(self, number: int, point: Point) -> None:
        old, new, weight = point
        best, before = self._highest(new)
        if old or new:
            best -= self._costs.gap
        at, bests = self._at, self._best
        previous = at.get((old - 1, new - 1), -1)
        if previous >= 0 and bests[previous] >= best:
            best, before = bests[previous], previous
        previous = at.get((old - 2, new - 2), -1)
        if previous >= 0 and bests[previous] - self._costs.swap >= best:
            best, before = bests[previous] - self._costs.swap, previous
        best += weight + 2 * self._costs.skip
        bests.append(best)
        self._before.append(before)
        at[old, new] = number
        self._raise(new, best, number)

    def _highest(self, column: int) -> tuple[float, int]:
        """Return the best chain that ends before ``column``, and its last point."""
        tree, highest, best = self._tree, -1, 0.0
        bests = self._best
        while column > 0:
            number = tree[column]
            if number >= 0 and (bests[number], number) > (best, highest):
                best, highest = bests[number], number
            column &= column - 1
        return best, highest

    def _raise(self, column: int, value: float, number: int) -> None:
        tree, bests = self._tree, self._best
        size = len(tree)
        column += 1
        while column < size:
            if tree[column] < 0 or bests[tree[column]] <= value:
                tree[column] = number
            column += column & -column

    def _last(self) -> int:
        """Return the point the best chain ends with; -1 if nothing is better."""
        ends = map(self._ended, self._best, self._points)
        highest, last = max((end, number) for number, end in enumerate(ends))
        least = 0.0 if self._costs.is_open else -self._costs.gap
        return last if highest > least else -1

    def _ended(self, best: float, point: Point) -> float:
        if self._costs.is_open:
            return best - self._costs.skip * (point[0] + point[1] + 2)
        is_corner = point[0] + 1 == self._size[0] and point[1] + 1 == self._size[1]
        return best if is_corner else best - self._costs.gap


def without_stray_matches(
    points: Iterable[Point], size: tuple[int, int]
) -> list[Point]:
    """Return ``points`` without those too light for the gaps they stand between.

    Args:
        points: What was matched, in order.
        size: How many old and new tokens there are.
    """
    left = list(clusters(points))
    for _ in range(2):
        left = _heavy(left, size)
    return [point for cluster in left for point in cluster]


def clusters(points: Iterable[Point]) -> Iterable[list[Point]]:
    """Yield ``points``, in order, parted where the next is far on either side."""
    cluster: list[Point] = []
    for point in points:
        if (
            cluster
            and max(point[0] - cluster[-1][0], point[1] - cluster[-1][1]) > _STEP
        ):
            yield cluster
            cluster = []
        cluster.append(point)
    if cluster:
        yield cluster


def _heavy(clusters: Sequence[list[Point]], size: tuple[int, int]) -> list[list[Point]]:
    kept: list[list[Point]] = []
    here, there = -1, -1
    for number, cluster in enumerate(clusters):
        is_last = number + 1 == len(clusters)
        following = (*size, 0.0) if is_last else clusters[number + 1][0]
        before = min(cluster[0][0] - here, cluster[0][1] - there)
        after = min(following[0] - cluster[-1][0], following[1] - cluster[-1][1])
        weight = sum(point[2] for point in cluster)
        if weight >= _BURDEN * sqrt(max(0, min(before, after) - 1)):
            kept.append(cluster)
            here, there = cluster[-1][:2]
    return kept
