"""Where a window may stand: boxes on a desktop, in pixels, frame and all.

Nothing is known here of windows and screens themselves; see ``geometry``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 32
"""How far a window stands below and to the right of the one before."""

_TRIES = 4  # at most so many steps end near one other window


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the desktop: a window with its frame, or the room for windows."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column it does not cover."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row it does not cover."""
        return self.top + self.height


def fitted(window: Box, room: Box) -> Box:
    """Return ``window`` within ``room``: smaller and moved, as little as it takes."""
    width = min(window.width, room.width)
    height = min(window.height, room.height)
    left = max(room.left, min(window.left, room.right - width))
    top = max(room.top, min(window.top, room.bottom - height))
    return Box(left, top, width, height)


def unstacked(window: Box, others: Sequence[Box], room: Box) -> Box:
    """Return ``window`` where its corner is on that of no other, within ``room``.

    It goes a step down and to the right, and on from the room's other side where that
    ends.  Where there is no such place it gives way, a step at a time, down to half
    the room; then it stands on another window after all.
    """
    window = fitted(window, room)
    for less in range(0, min(room.width, room.height) // 2, STEP):
        width = min(window.width, room.width - less)
        height = min(window.height, room.height - less)
        window = replace(window, width=width, height=height)
        for _ in range(_TRIES * len(others) + 1):
            if not _is_stacked(window, others):
                return window
            window = _stepped(window, room)
    return window


def _stepped(window: Box, room: Box) -> Box:
    left, top = window.left + STEP, window.top + STEP
    if left + window.width > room.right:
        left = room.left
    if top + window.height > room.bottom:
        top = room.top
    return replace(window, left=left, top=top)


def _is_stacked(window: Box, others: Sequence[Box]) -> bool:
    return any(
        abs(window.left - other.left) < STEP // 2
        and abs(window.top - other.top) < STEP // 2
        for other in others
    )
