"""Runs: a text in stretches, each of which has one value.

Ten thousand paragraphs that are alike are one run.  Positions count code points; what
the values mean is not known here.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from desktop.text.prefix_sums import PrefixSums
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Run = tuple[int, int]
"""How long a run is, in code points, and its value."""


class Runs:
    """The values of a text, from its start to its end.

    Two runs side by side never have the same value, and no run is empty.
    """

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        """Take ``runs`` in the order of the text.

        Raises:
            ValueError: If one is shorter than nothing.
        """
        taken = _joined(runs)
        self._lengths: PrefixSums[int] = PrefixSums(length for length, _ in taken)
        self._values = [value for _, value in taken]

    @property
    def length(self) -> int:
        """How long the text is, in code points."""
        return self._lengths.total

    def __iter__(self) -> Iterator[Run]:
        return zip(self._lengths, self._values, strict=True)

    def value_at(self, position: int) -> int:
        """Return the value of the code point at ``position``.

        At the end of the text it is that of the last one; of an empty text, zero.
        """
        return self._values[self._lengths.find(position)[0]] if self._values else 0

    def within(self, span: Span) -> Iterator[tuple[Span, int]]:
        """Yield the parts of ``span`` that have one value each, in order.

        What of it is past the end of the text has no value.
        """
        stop = min(span.end, self.length)
        if span.start >= stop:
            return
        run, start = self._lengths.find(span.start)
        while start < stop:
            end = start + self._lengths[run]
            yield Span(max(start, span.start), min(end, stop)), self._values[run]
            run, start = run + 1, end

    def amounts_before(self, positions: Sequence[int], value: int) -> list[int]:
        """Return how much of the text before each of ``positions`` has ``value``.

        One look at all runs answers for as many positions as there are.
        """
        ends = list(accumulate(self._lengths))
        sums = list(accumulate(n if v == value else 0 for n, v in self))
        found: list[int] = []
        for position in positions:
            run = bisect_left(ends, position)
            if run == len(ends):
                found.append(sums[-1] if sums else 0)
                continue
            rest = ends[run] - position if self._values[run] == value else 0
            found.append(sums[run] - rest)
        return found

    def fill(self, span: Span, value: int) -> None:
        """Let every code point of ``span`` have ``value``."""
        self.replace(span, ((len(span), value),))

    def replace(self, span: Span, runs: Iterable[Run]) -> None:
        """Put ``runs`` in the place of ``span``, however long they are.

        Raises:
            ValueError: If the span runs past the end of the text.
        """
        if span.end > self.length:
            raise ValueError(f"{span} is past the end of {self.length}")
        if not self._values:
            self._splice(0, 0, runs)
            return
        first, first_start = self._lengths.find(span.start)
        last, last_start = self._lengths.find(span.end)
        last_end = last_start + self._lengths[last]
        head = (span.start - first_start, self._values[first])
        tail = (last_end - span.end, self._values[last])
        # The runs beside it may be of the same value now.
        start, stop = max(first - 1, 0), min(last + 2, len(self._values))
        before = [self._run(number) for number in range(start, first)]
        after = [self._run(number) for number in range(last + 1, stop)]
        self._splice(start, stop, [*before, head, *runs, tail, *after])

    def _run(self, number: int) -> Run:
        return self._lengths[number], self._values[number]

    def _splice(self, start: int, stop: int, runs: Iterable[Run]) -> None:
        joined = _joined(runs)
        self._lengths.splice(start, stop, [length for length, _ in joined])
        self._values[start:stop] = [value for _, value in joined]


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Return ``runs`` without empty ones, those of one value that touch as one."""
    some = (run for run in runs if run[0])
    return [
        (sum(length for length, _ in alike), value)
        for value, alike in groupby(some, key=lambda run: run[1])
    ]
