"""Islands: what two texts share in the midst of what they do not share.

Two passages that have nothing to do with each other still share an "and" or two; were
it kept, a note on it would land where it does not belong.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.anchoring.rising import Point

_STEP = 3
"""How far on the next match may lie, on both sides, to belong to the same island."""

_BURDEN = 0.18
"""The weight an island needs, times the root of the tokens of the gap beside it."""


def without_light_islands(
    points: Iterable[Point], size: tuple[int, int]
) -> list[Point]:
    """Return ``points`` without those too light for the gaps they stand between.

    Args:
        points: What was matched, in order.
        size: How many old and new tokens there are.
    """
    islands = list(_islands(points))
    for _ in range(2):
        islands = _heavy(islands, size)
    return [point for island in islands for point in island]


def _islands(points: Iterable[Point]) -> Iterable[list[Point]]:
    island: list[Point] = []
    for point in points:
        if island and max(point[0] - island[-1][0], point[1] - island[-1][1]) > _STEP:
            yield island
            island = []
        island.append(point)
    if island:
        yield island


def _heavy(islands: Sequence[list[Point]], size: tuple[int, int]) -> list[list[Point]]:
    kept: list[list[Point]] = []
    here, there = -1, -1
    for number, island in enumerate(islands):
        is_last = number + 1 == len(islands)
        following = (*size, 0.0) if is_last else islands[number + 1][0]
        before = min(island[0][0] - here, island[0][1] - there)
        after = min(following[0] - island[-1][0], following[1] - island[-1][1])
        weight = sum(point[2] for point in island)
        if weight >= _BURDEN * sqrt(max(0, min(before, after) - 1)):
            kept.append(island)
            here, there = island[-1][:2]
    return kept
