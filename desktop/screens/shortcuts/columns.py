"""How to lay a row of groups out in columns, the tallest as low as can be."""

from __future__ import annotations

from itertools import accumulate, combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_columns(heights: Sequence[int], count: int) -> list[int]:
    """Return the column of each group, none out of order.

    Args:
        heights: The heights of the groups, in pixels, in their order.
        count: How many columns there may be, at least one.
    """
    sums = list(accumulate(heights, initial=0))
    limits = sorted({end - start for start, end in combinations(sums, 2)})
    for limit in limits:
        columns = _filled(heights, limit)
        if columns[-1] < count and max(heights) <= limit:
            return columns
    return []


def _filled(heights: Sequence[int], limit: int) -> list[int]:
    """Return the column of each group if columns are filled up to ``limit``."""
    columns, column, used = [], 0, 0
    for height in heights:
        if used and used + height > limit:
            column, used = column + 1, 0
        used += height
        columns.append(column)
    return columns
