"""The sizes a page can be zoomed to."""

from __future__ import annotations

_SIZES = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Per cent of the size the author prefers."""


def zoomed(per_cent: int, steps: int) -> int:
    """Return the size so many steps above ``per_cent``, or below if negative."""
    nearest = min(range(len(_SIZES)), key=lambda at: abs(_SIZES[at] - per_cent))
    return _SIZES[min(max(0, nearest + steps), len(_SIZES) - 1)]
