"""The lines under words that readers noted, each in the colour of its reader.

Where several readers are at the same words their lines are stacked, and finer as soon
as there are more than two, so that they stay clear of the words below.  Under words
that are underlined already, as what is chosen is, they begin one line lower.

Pixels below the foot of a wash; positions are places of a block's layout.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Part = tuple[int, int]

HANGING = 8
"""How far below the foot of a wash lines reach at most."""

_THICK, _FINE = 2.0, 1.0
_FIRST = -1.0
"""Where the first line begins: it is half on the wash."""
_GAP = 1.0


@value
class ReaderLine:
    """One line, as far as it goes without a gap.

    Attributes:
        start: Where it begins, a place of the layout.
        end: Where it ends.
        colour: The colour of its reader.
        down: Where it begins, in pixels below the foot of the wash.
        thickness: How thick it is, in pixels.
    """

    start: int
    end: int
    colour: str
    down: float
    thickness: float


def reader_lines(
    noted: Iterable[tuple[Part, str]],
    underlined: Iterable[Part] = (),
    order: Sequence[str] = (),
) -> list[ReaderLine]:
    """Return the lines under words, those that overlap one below the other.

    A line stays at one height from its beginning to its end.

    Args:
        noted: Where readers noted something, each with the colour of the reader.
        underlined: Where words are underlined already.
        order: The colours in the order in which lines on the same words are stacked.
    """
    by_colour: dict[str, list[Part]] = {colour: [] for colour in order}
    for part, colour in noted:
        by_colour.setdefault(colour, []).append(part)
    runs = [
        (start, end, rank)
        for rank, parts in enumerate(by_colour.values())
        for start, end in joined(parts)
    ]
    colours = [*by_colour]
    taken = joined(underlined)
    found = (_stacked(each, taken, colours) for each in _together(runs))
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
    runs: Sequence[_Run], taken: Sequence[Part], colours: Sequence[str]
) -> list[ReaderLine]:
    """Return the lines of ``runs``, none of which is at the height of another.

    Args:
        runs: In order; each overlaps another, if there are several.
        taken: Where words are underlined already.
        colours: The colours.
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
    thickness = _THICK if len(free) <= 2 else _FINE
    step = thickness + _GAP
    # Below a line that is there already, which is a thick one.
    top = _FIRST + first * (_THICK - thickness)
    return [
        ReaderLine(begins, ends, colours[rank], top + height * step, thickness)
        for (begins, ends, rank), height in zip(runs, heights, strict=True)
    ]
