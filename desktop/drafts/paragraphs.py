"""Paragraphs of a text: its lines that say something.  Positions count code points."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Where the paragraphs of a text are; the blanks around them belong to them.

    Attributes:
        starts: Where each begins.
        ends: Where each ends, before its line end.
    """

    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, index: int) -> Span:
        """Return where the paragraph called ``index`` is."""
        return Span(self.starts[index], self.ends[index])

    def length(self, index: int) -> int:
        """Return how many code points a paragraph has."""
        return self.ends[index] - self.starts[index]

    def covered(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the paragraphs between two positions, and how much of each is."""
        index = max(bisect_right(self.starts, start) - 1, 0)
        while index < len(self) and self.starts[index] < end:
            length = min(end, self.ends[index]) - max(start, self.starts[index])
            if length > 0:
                yield index, length
            index += 1


def paragraphs_of(text: str) -> Paragraphs:
    """Return the paragraphs of ``text``."""
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            starts.append(place)
            ends.append(place + len(line))
        place += len(line) + 1
    return Paragraphs(starts, ends)
