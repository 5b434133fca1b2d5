"""Finds: where something was found in a text, however often.

Of a single letter there are as many finds as half of the letters of a story.  So their
places are kept as plain numbers, and a :class:`Span` is made of one when it is asked
for.  Positions count code points.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, overload

from typing_extensions import override

from desktop.text.span import Span

PLACES = "q"
"""The type of an array of positions: eight bytes each, for texts of any length."""

_Number = TypeVar("_Number")


class Finds(Sequence[Span]):
    """The finds in a text, in order, not overlapping."""

    __slots__ = ("_ends", "_length", "_starts")

    def __init__(
        self,
        starts: Iterable[int] = (),
        ends: Iterable[int] | None = None,
        length: int = 0,
    ) -> None:
        """Take where each begins.

        Args:
            starts: Where each begins.
            ends: Where each ends; if not given, each is as long.
            length: How long each is, then.
        """
        self._starts = starts if isinstance(starts, array) else array(PLACES, starts)
        self._ends = None if ends is None else array(PLACES, ends)
        self._length = length

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Finds:
        """Return ``spans``, which are in order, as finds."""
        starts, ends = array(PLACES), array(PLACES)
        for span in spans:
            starts.append(span.start)
            ends.append(span.end)
        return cls(starts, ends)

    def start_of(self, at: int) -> int:
        """Return where find number ``at`` begins."""
        return self._starts[at]

    def index_from(self, position: int, at: int = 0) -> int:
        """Return which is the first that begins at ``position`` or behind it.

        Only those from find number ``at`` on are asked.
        """
        return bisect_left(self._starts, position, at)

    def chosen(self, numbers: Iterable[int]) -> Finds:
        """Return only the finds with such numbers, which are in order."""
        numbers, ends = list(numbers), self._ends
        starts = [self._starts[at] for at in numbers]
        chosen = None if ends is None else [ends[at] for at in numbers]
        return Finds(starts, chosen, self._length)

    def index_of(self, span: Span) -> int | None:
        """Return which of them ``span`` is; None if it is none."""
        at = self.index_from(span.start)
        return at if at < len(self) and self[at] == span else None

    @override
    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, at: int) -> Span: ...
    @overload
    def __getitem__(self, at: slice) -> Finds: ...
    @override
    def __getitem__(self, at: int | slice) -> Span | Finds:
        starts, ends = self._starts[at], None if self._ends is None else self._ends[at]
        if isinstance(starts, int):
            end = starts + self._length if ends is None else ends
            return Span(starts, end)  # type: ignore[arg-type]  # a number, then
        return Finds(starts, ends, self._length)  # type: ignore[arg-type]

    @override
    def __iter__(self) -> Iterator[Span]:
        if self._ends is not None:
            yield from map(Span, self._starts, self._ends)
            return
        for start in self._starts:
            yield Span(start, start + self._length)

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(
            one == another for one, another in zip(self, other, strict=True)
        )

    __hash__ = None  # type: ignore[assignment]  # as of any list

    @override
    def __repr__(self) -> str:
        return f"Finds.of({list(self)!r})"
