"""Alignment: which pieces of two sequences are the same, in the same order.

Pieces are lines or words.  Runs of pieces that occur just once on both sides are
matched first, long runs before short ones, and the small boxes left between them are
compared closely; what lies in a large box without such a run is not matched at all.
So the time grows with the length of the sequences, whatever is in them.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from itertools import accumulate, islice, pairwise, takewhile
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SMALL = 10_000
"""Comparisons, old pieces times new ones, up to which a box is compared closely."""

_LIGHT = 4
"""How many times as large its neighbours must be for a match to count as chance."""


@value(order=True)
class Match:
    """The same ``length`` pieces, from ``old`` on here and from ``new`` on there."""

    old: int
    new: int
    length: int


@value
class _Box:
    """The old and the new pieces between two matches, all half open."""

    old: range
    new: range

    @property
    def is_small(self) -> bool:
        return len(self.old) * len(self.new) <= _SMALL


def align(old: Sequence[str], new: Sequence[str], runs: Iterable[int]) -> list[Match]:
    """Return what ``new`` has kept of ``old``, in order.

    Args:
        old: The pieces before.
        new: The pieces after.
        runs: How many pieces in a row must occur just once to be matched first: one
            pass over the sequences for each.
    """
    whole = _Box(range(len(old)), range(len(new)))
    if whole.is_small:
        return _without_chance(_merged(_alike_in(old, new)), old, new)
    aligner = _Aligner(old, new)
    boxes = [whole]
    for run in runs:
        boxes = [part for box in boxes for part in aligner.split(box, run)]
    for box in boxes:
        if box.is_small:
            aligner.compare(box)
    return _without_chance(_merged(sorted(aligner.found)), old, new)


class _Aligner:
    """The two sequences, and what has been found to be the same in them."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        # Numbers stand for the pieces: millions of tuples of words would keep Python's
        # garbage collector busy for longer than everything else together.
        numbers = {piece: number for number, piece in enumerate({*old, *new})}
        self._base = len(numbers)
        self._old = [numbers[piece] for piece in old]
        self._new = [numbers[piece] for piece in new]
        self.found: list[Match] = []

    def split(self, box: _Box, run: int) -> Iterator[_Box]:
        """Yield the boxes between what is surely the same in ``box``."""
        if box.is_small:
            yield box
            return
        box = self._trimmed(box)
        here, there = box.old.start, box.new.start
        for match in _diagonals(self._anchors(box, run), run):
            covered = max(here - match.old, there - match.new, 0)
            if covered < match.length:
                start, new_start = match.old + covered, match.new + covered
                self.found.append(Match(start, new_start, match.length - covered))
                if here < start and there < new_start:
                    yield _Box(range(here, start), range(there, new_start))
                here, there = match.old + match.length, match.new + match.length
        if here < box.old.stop and there < box.new.stop:
            yield _Box(range(here, box.old.stop), range(there, box.new.stop))

    def compare(self, box: _Box) -> None:
        """Find all that is the same in a small ``box``."""
        here, there = box.old.start, box.new.start
        ours, theirs = self._old[here : box.old.stop], self._new[there : box.new.stop]
        for match in _alike_in(ours, theirs):
            shifted = Match(here + match.old, there + match.new, match.length)
            self.found.append(shifted)

    def _trimmed(self, box: _Box) -> _Box:
        """Return ``box`` without the pieces its sides begin and end with alike."""
        most = min(len(box.old), len(box.new))
        pairs = zip(box.old, box.new, strict=False)
        start = _count_alike(self._old[i] == self._new[j] for i, j in pairs)
        pairs = zip(reversed(box.old), reversed(box.new), strict=False)
        alike = (self._old[i] == self._new[j] for i, j in pairs)
        end = _count_alike(islice(alike, most - start))
        trimmed = _Box(
            range(box.old.start + start, box.old.stop - end),
            range(box.new.start + start, box.new.stop - end),
        )
        self.found.append(Match(box.old.start, box.new.start, start))
        self.found.append(Match(trimmed.old.stop, trimmed.new.stop, end))
        return trimmed

    def _anchors(self, box: _Box, run: int) -> list[tuple[int, int]]:
        """Return where the runs that occur once in both begin, in order in both."""
        here = self._single(self._old, box.old, run)
        there = self._single(self._new, box.new, run)
        return _increasing([(here[key], there[key]) for key in here if key in there])

    def _single(self, pieces: list[int], where: range, run: int) -> dict[int, int]:
        """Return the runs of pieces that occur once, in order, and where they begin."""
        keys = pieces[where.start : where.stop]
        length = 1
        while 2 * length <= run:
            keys = _followed(keys, keys[length:], self._base**length)
            length *= 2
        for k in range(length, run):
            following = pieces[where.start + k : where.stop]
            keys = _followed(keys, following, self._base)
        places = where[: len(keys)]
        last = dict(zip(keys, places, strict=True))
        first = dict(zip(reversed(keys), reversed(places), strict=True))
        return {key: place for key, place in last.items() if first[key] == place}


def _alike_in(old: Sequence[object], new: Sequence[object]) -> list[Match]:
    """Return all that is the same in two short sequences, in order."""
    if len(old) == 1 or len(new) == 1:  # as half of them are
        return list(_one_alike(old, new))
    from difflib import SequenceMatcher  # late: no text that is as it was needs it

    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [Match(*block) for block in matcher.get_matching_blocks()]


def _followed(keys: list[int], following: list[int], by: int) -> list[int]:
    """Return numbers that stand for each run and the one behind it together."""
    pairs = zip(keys, following, strict=False)
    return [key * by + other for key, other in pairs]


def _one_alike(old: Sequence[object], new: Sequence[object]) -> Iterator[Match]:
    with suppress(ValueError):  # which says that it is not there
        if len(old) == 1:
            yield Match(0, new.index(old[0]), 1)
        else:
            yield Match(old.index(new[0]), 0, 1)


def _count_alike(alike: Iterable[bool]) -> int:
    return sum(takewhile(bool, alike))


def _diagonals(pairs: Iterable[tuple[int, int]], run: int) -> Iterator[Match]:
    """Yield the anchors, those that go on where the one before leaves off as one."""
    old = new = end = 0
    for here, there in pairs:
        if here - there != old - new or here > end:
            yield Match(old, new, end - old)
            old, new = here, there
        end = here + run
    yield Match(old, new, end - old)


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest choice of ``pairs`` whose second numbers rise as well."""
    if all(one[1] < next_one[1] for one, next_one in pairwise(pairs)):
        return pairs
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(lowest, place)
        lowest[length : length + 1] = [place]
        ends[length : length + 1] = [index]
        before.append(ends[length - 1] if length else -1)
    return _chain(pairs, before, ends[-1])


def _chain(
    pairs: list[tuple[int, int]], before: list[int], index: int
) -> list[tuple[int, int]]:
    chosen = []
    while index >= 0:
        chosen.append(pairs[index])
        index = before[index]
    return chosen[::-1]


def _merged(matches: Iterable[Match]) -> list[Match]:
    """Return ``matches`` with those that touch made one, and none empty."""
    merged: list[Match] = []
    for match in matches:
        last = merged[-1] if merged else Match(0, 0, 0)
        step = match.old - last.old
        if merged and step == last.length == match.new - last.new:
            merged[-1] = Match(last.old, last.new, last.length + match.length)
        elif match.length:
            merged.append(match)
    return merged


def _without_chance(
    matches: list[Match], old: Sequence[str], new: Sequence[str]
) -> list[Match]:
    """Return ``matches`` without those that are tiny next to what was rewritten.

    Two passages that have nothing to do with each other still share an "and" or two;
    were it kept, a note on it would land where it does not belong.
    """
    old_sizes = list(accumulate(map(len, old), initial=0))
    new_sizes = list(accumulate(map(len, new), initial=0))
    kept = [Match(0, 0, 0)]
    for match, after in pairwise([*matches, Match(len(old), len(new), 0)]):
        size = old_sizes[match.old + match.length] - old_sizes[match.old]
        gaps = [
            min(
                old_sizes[right.old] - old_sizes[left.old + left.length],
                new_sizes[right.new] - new_sizes[left.new + left.length],
            )
            for left, right in ((kept[-1], match), (match, after))
        ]
        if size * _LIGHT >= min(gaps):
            kept.append(match)
    return kept[1:]
