"""Which lines of an edited text are lines of the text before.

Lines are compared whole; where a line was rewritten is not looked into.  Lines that
stand only once are matched first, and few are ever compared pair by pair, so that a
long text costs little more than reading it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL = 40_000  # pairs of lines that may all be compared: 200 lines with 200


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Lines of the old text, and the lines of the new one that may answer them."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def aligned_lines(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """Return for each line of ``new`` which line of ``old`` it is, None if new.

    The numbers only grow: lines that changed places count as new in one of them.
    """
    sources: list[int | None] = [None] * len(new)
    pending = [_Stretch(0, len(old), 0, len(new))]
    while pending:
        stretch = _trimmed(pending.pop(), old, new, sources)
        if stretch.old_start == stretch.old_end or stretch.new_start == stretch.new_end:
            continue
        pairs = _unique_pairs(stretch, old, new)
        if pairs:
            pending += _between(stretch, pairs)
        else:
            _match_repeated(stretch, old, new, sources)
    return sources


def _trimmed(
    stretch: _Stretch,
    old: Sequence[str],
    new: Sequence[str],
    sources: list[int | None],
) -> _Stretch:
    """Match equal lines at the start and the end, and return what lies between."""
    o1, o2, n1, n2 = _edges(stretch)
    while o1 < o2 and n1 < n2 and old[o1] == new[n1]:
        sources[n1] = o1
        o1, n1 = o1 + 1, n1 + 1
    while o1 < o2 and n1 < n2 and old[o2 - 1] == new[n2 - 1]:
        o2, n2 = o2 - 1, n2 - 1
        sources[n2] = o2
    return _Stretch(o1, o2, n1, n2)


def _unique_pairs(
    stretch: _Stretch, old: Sequence[str], new: Sequence[str]
) -> list[tuple[int, int]]:
    """Return lines that stand once in either text, in the order of both."""
    o1, o2, n1, n2 = _edges(stretch)
    old_counts, new_counts = Counter(old[o1:o2]), Counter(new[n1:n2])
    places = {old[i]: i for i in range(o1, o2) if old_counts[old[i]] == 1}
    return _longest_rising(
        [
            (places[new[j]], j)
            for j in range(n1, n2)
            if new[j] in places and new_counts[new[j]] == 1
        ]
    )


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of ``pairs``, in order, whose first numbers rise."""
    lowest: list[int] = []  # the lowest number that ends a run of each length
    ends: list[int] = []  # the index of the pair with that number
    before: list[int | None] = []
    for index, (number, _) in enumerate(pairs):
        length = bisect_left(lowest, number)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [number]
        ends[length : length + 1] = [index]
    run: list[tuple[int, int]] = []
    at = ends[-1] if ends else None
    while at is not None:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _between(stretch: _Stretch, pairs: list[tuple[int, int]]) -> list[_Stretch]:
    """Return the stretches that start at each pair and end before the next."""
    o1, o2, n1, n2 = _edges(stretch)
    starts = [(o1, n1), *pairs]
    ends = [*pairs, (o2, n2)]
    return [
        _Stretch(old_start, old_end, new_start, new_end)
        for (old_start, new_start), (old_end, new_end) in zip(starts, ends, strict=True)
    ]


def _match_repeated(
    stretch: _Stretch,
    old: Sequence[str],
    new: Sequence[str],
    sources: list[int | None],
) -> None:
    """Match lines of which every one that both texts share stands there repeatedly."""
    o1, o2, n1, n2 = _edges(stretch)
    if (o2 - o1) * (n2 - n1) <= _SMALL:
        matcher = SequenceMatcher(None, old[o1:o2], new[n1:n2], autojunk=False)
        for i, j, size in matcher.get_matching_blocks():
            for k in range(size):
                sources[n1 + j + k] = o1 + i + k
        return
    _match_first_come(stretch, old, new, sources)


def _match_first_come(
    stretch: _Stretch,
    old: Sequence[str],
    new: Sequence[str],
    sources: list[int | None],
) -> None:
    """Give each line the next equal one, which may be far from the best match."""
    places: dict[str, list[int]] = {}
    for i in range(stretch.old_start, stretch.old_end):
        places.setdefault(old[i], []).append(i)
    taken = stretch.old_start
    for j in range(stretch.new_start, stretch.new_end):
        found = places.get(new[j], [])
        at = bisect_left(found, taken)
        if at < len(found):
            sources[j] = found[at]
            taken = found[at] + 1


def _edges(stretch: _Stretch) -> tuple[int, int, int, int]:
    return stretch.old_start, stretch.old_end, stretch.new_start, stretch.new_end
