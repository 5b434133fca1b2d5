"""The lines under words that were noted, each in the colour of its reader.

Where several readers are at the same words their lines are stacked, and finer as soon
as there are more than two, so that they stay clear of the words below.  Under words
that are underlined already, as what is chosen is, they begin one line lower.

Where each colour of notes has a line of its own shape, one's own notes have lines as
well, above those of readers.  Shapes need room: of more than three on the same words,
all are fine lines without one, and none goes so low that it would cross words below.

Pixels below the foot of a wash; positions are places of a block's layout.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.appearance.colour_lines import ColourLine

Part = tuple[int, int]
Look = tuple[str, "ColourLine | None"]
"""The colour of a line, and its shape if it has one."""

HANGING = 8
"""How far below the foot of a wash lines reach at most."""

_THICK, _FINE = 2.0, 1.0
_FIRST = -1.0
"""Where the first line begins: it is half on the wash."""
_GAP = 1.0
_SHAPED, _MOST_SHAPED, _MOST_APART = 3.0, 3, 2
"""How thick lines of a shape are, how many there may be on the same words, and up to
how many they lie a pixel apart."""


@value
class ReaderLine:
    """One line, as far as it goes without a gap.

    Attributes:
        start: Where it begins, a place of the layout.
        end: Where it ends.
        look: Its colour and its shape.
        down: Where it begins, in pixels below the foot of the wash.
        thickness: How thick it is, in pixels.
    """

    start: int
    end: int
    look: Look
    down: float
    thickness: float


def reader_lines(
    noted: Iterable[tuple[Part, Look]],
    underlined: Iterable[Part] = (),
    order: Sequence[str] = (),
) -> list[ReaderLine]:
    """Return the lines under words, those that overlap one below the other.

    A line stays at one height from its beginning to its end.

    Args:
        noted: Where something was noted, each with the look of its line.
        underlined: Where words are underlined already.
        order: The colours in the order in which lines on the same words are stacked;
            others are above them.
    """
    by_look: dict[Look, list[Part]] = {}
    for part, look in noted:
        by_look.setdefault(look, []).append(part)
    ranks = {colour: rank for rank, colour in enumerate(order)}
    looks = sorted(by_look, key=lambda look: ranks.get(look[0], -1))
    runs = [
        (start, end, rank)
        for rank, look in enumerate(looks)
        for start, end in joined(by_look[look])
    ]
    taken = joined(underlined)
    found = (_stacked(each, taken, looks) for each in _together(runs))
    return list(chain.from_iterable(found))


def joined(parts: Iterable[Part]) -> list[Part]:
    """Return ``parts`` in order, those that overlap or touch as one."""
    found: list[Part] = []
    for start, end in sorted(parts):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


_Run = tuple[int, int, int]
"""Start and end, and which colour it is."""


def _together(runs: Iterable[_Run]) -> list[list[_Run]]:
    """Return ``runs`` in groups of which none overlaps another, each in order."""
    groups: list[list[_Run]] = []
    reach = -1
    for run in sorted(runs, key=lambda run: (run[0], -run[1], run[2])):
        if not groups or run[0] >= reach:
            groups.append([])
        groups[-1].append(run)
        reach = max(reach, run[1])
    return groups


def _stacked(
    runs: Sequence[_Run], taken: Sequence[Part], looks: Sequence[Look]
) -> list[ReaderLine]:
    """Return the lines of ``runs``, none of which is at the height of another.

    Args:
        runs: In order; each overlaps another, if there are several.
        taken: Where words are underlined already.
        looks: Their looks.
    """
    start, end = runs[0][0], max(run[1] for run in runs)
    first = int(any(one < end and start < other for one, other in taken))
    free: list[int] = []
    heights: list[int] = []
    for begins, ends, _ in runs:
        fitting = (at for at, until in enumerate(free) if until <= begins)
        height = next(fitting, len(free))
        free[height : height + 1] = [ends]
        heights.append(first + height)
    are_shaped = any(looks[rank][1] is not None for _, _, rank in runs)
    count = len(free) + first
    if are_shaped and count <= _MOST_SHAPED:
        thickness, gap = _SHAPED, _GAP if count <= _MOST_APART else 0.0
    else:
        thickness, gap = _THICK if len(free) <= 2 else _FINE, _GAP
    step = thickness + gap
    # Below a line that is there already, which is a thick one.
    top = _FIRST + first * (_THICK + _GAP - step)
    return [
        ReaderLine(begins, ends, _fitting(looks[rank], thickness), down, thickness)
        for (begins, ends, rank), height in zip(runs, heights, strict=True)
        if (down := top + height * step) + thickness <= HANGING
    ]


def _fitting(look: Look, thickness: float) -> Look:
    """Return ``look``, without its shape if there is no room for that."""
    return look if thickness == _SHAPED else (look[0], None)
