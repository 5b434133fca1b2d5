"""Where the note cards go in the margin.

Pixels of the document, counted from its top; nothing here knows what a card shows.
A card wants to stand level with its passage.  Where cards crowd, all of them give
way a little, so that the squares of the ways they moved add up to the least.
"""

from __future__ import annotations

from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence


@value
class CardSlot:
    """What a card asks for: to stand at ``wanted_top``, ``height`` pixels tall."""

    wanted_top: float
    height: float


def place_cards(
    slots: Sequence[CardSlot],
    gap: float,
    chosen: int | None = None,
    highest: float = -inf,
) -> list[float]:
    """Return the top of each card, in pixels, so that no two overlap.

    Args:
        slots: The cards in reading order.
        gap: The least space between two cards, in pixels.
        chosen: The index of the card that stands exactly where it wants to.
        highest: No card stands above this line, in pixels, unless the chosen one
            pushes it there.
    """
    # Without the room the cards above it need, each card has one number, and the
    # cards do not overlap if and only if these numbers never fall.
    rooms = list(accumulate((slot.height + gap for slot in slots), initial=0.0))
    wanted = [slot.wanted_top - room for slot, room in zip(slots, rooms, strict=False)]
    if chosen is None:
        levels = [max(level, highest) for level in _never_falling(wanted)]
    else:
        pin = wanted[chosen]
        above = _never_falling(wanted[:chosen])
        below = _never_falling(wanted[chosen + 1 :])
        levels = [min(max(level, highest), pin) for level in above]
        levels += [pin, *(max(level, pin) for level in below)]
    return [level + room for level, room in zip(levels, rooms, strict=False)]


def _never_falling(wanted: Sequence[float]) -> list[float]:
    """Return the numbers closest to ``wanted``, by least squares, that never fall.

    Neighbours that would fall are pooled at their mean; each number is pooled at
    most once, so the time is linear.
    """
    sums: list[float] = []
    counts: list[int] = []
    for number in wanted:
        total, count = number, 1
        while sums and sums[-1] * count >= total * counts[-1]:
            total += sums.pop()
            count += counts.pop()
        sums.append(total)
        counts.append(count)
    return [
        total / count
        for total, count in zip(sums, counts, strict=True)
        for _ in range(count)
    ]
