"""Prefix sums: a long list of sizes that answers where each entry begins.

The view asks at every key and every scroll step which paragraph lies at a height, and
how high the paragraphs before it are.  The entries lie in chunks of some 256, so that
one changed entry costs a chunk and not the whole list.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Number = TypeVar("Number", int, float)

_CHUNK = 256
"""Entries in a fresh chunk; it may grow to twice as many before it is cut."""


class PrefixSums(Generic[Number]):
    """A mutable list of sizes, none below zero, and the sums of what comes before.

    The sizes are all of one unit, code points or pixels, as the caller likes.
    """

    def __init__(self, values: Iterable[Number] = ()) -> None:
        self._chunks: list[list[Number]] = _cut(_checked(values))
        self._within: list[list[Number]] = [_running(chunk) for chunk in self._chunks]
        self._add_up()

    def __len__(self) -> int:
        return self._firsts[-1]

    def __iter__(self) -> Iterator[Number]:
        return chain.from_iterable(self._chunks)

    def __getitem__(self, index: int) -> Number:
        chunk, place = self._entry(index)
        return self._chunks[chunk][place]

    def __setitem__(self, index: int, value: Number) -> None:
        chunk, place = self._entry(index)
        values, within = self._chunks[chunk], self._within[chunk]
        values[place : place + 1] = _checked([value])
        within[place:] = accumulate(values[place:], initial=within[place])
        self._add_up_from(chunk)

    @property
    def total(self) -> Number:
        """The sum of all entries."""
        return self._starts[-1]

    def before(self, index: int) -> Number:
        """Return the sum of the entries before ``index``; at the end, of all.

        Raises:
            IndexError: If there is no such entry, and it is not the end either.
        """
        firsts = self._firsts
        if index == firsts[-1]:
            return self._starts[-1]
        if not 0 <= index < firsts[-1]:
            raise IndexError(f"no entry {index} among {len(self)}")
        # Not by `_entry`: the page asks this some hundred times for each key.
        chunk = bisect_right(firsts, index, hi=len(self._chunks)) - 1
        return self._starts[chunk] + self._within[chunk][index - firsts[chunk]]

    def find(self, offset: Number) -> tuple[int, Number]:
        """Return which entry holds ``offset``, and the sum of those before it.

        An entry holds the offsets from its beginning up to, but not including, its
        end; so an entry of size zero holds none.  Offsets before the first entry
        belong to the first, those past the last to the last.  An empty list answers
        zero and zero.
        """
        chunk = max(bisect_right(self._starts, offset, hi=len(self._chunks)) - 1, 0)
        start, within = self._starts[chunk], self._within[chunk]
        last = len(within) - 2
        place = max(min(bisect_right(within, offset - start) - 1, last), 0)
        # Added up as `before` does it, or rounding could answer the entry next door.
        while place < last and start + within[place + 1] <= offset:
            place += 1
        while place > 0 and start + within[place] > offset:
            place -= 1
        return self._firsts[chunk] + place, start + within[place]

    def splice(self, start: int, stop: int, values: Iterable[Number]) -> None:
        """Replace the entries from ``start`` up to ``stop`` by ``values``.

        Raises:
            IndexError: If not all of the entries to replace are there.
            ValueError: If a value is below zero.
        """
        if not 0 <= start <= stop <= len(self):
            raise IndexError(f"no entries {start} to {stop} among {len(self)}")
        first, kept_before = self._gap(start)
        last, kept_from = self._gap(stop)
        fresh = self._chunks[first][:kept_before]
        fresh += _checked(values)
        fresh += self._chunks[last][kept_from:]
        chunks = _cut(fresh)
        self._chunks[first : last + 1] = chunks
        self._within[first : last + 1] = map(_running, chunks)
        self._add_up()

    def _entry(self, index: int) -> tuple[int, int]:
        if not 0 <= index < len(self):
            raise IndexError(f"no entry {index} among {len(self)}")
        return self._gap(index)

    def _gap(self, index: int) -> tuple[int, int]:
        chunk = bisect_right(self._firsts, index, hi=len(self._chunks)) - 1
        return chunk, index - self._firsts[chunk]

    def _add_up(self) -> None:
        if not self._chunks:  # so that there is always a place to add the first entry
            self._chunks, self._within = [[]], [[0]]
        self._firsts = list(accumulate(map(len, self._chunks), initial=0))
        self._starts: list[Number] = [0]
        self._add_up_from(0)

    def _add_up_from(self, chunk: int) -> None:
        sizes = [within[-1] for within in self._within[chunk:]]
        self._starts[chunk:] = accumulate(sizes, initial=self._starts[chunk])


def _checked(values: Iterable[Number]) -> list[Number]:
    checked = list(values)
    # What is not a number has no size either, and makes the sum none.
    if checked and (min(checked) < 0 or math.isnan(sum(checked))):
        raise ValueError(f"a size cannot be {min(checked)}")
    return checked


def _cut(values: list[Number]) -> list[list[Number]]:
    if len(values) <= 2 * _CHUNK:
        return [values] if values else []
    return [values[at : at + _CHUNK] for at in range(0, len(values), _CHUNK)]


def _running(values: list[Number]) -> list[Number]:
    return list(accumulate(values, initial=0))
