"""Text that an edit took elsewhere: to the edit itself, it went here and came there.

A diff tells of deleted and of inserted text only.  Who knows better what moved says so
with the edit, so that whatever stands in such text goes along.  Positions count code
points.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable


@value
class MovedText:
    """Stretches of a text that read the same elsewhere after an edit.

    Attributes:
        olds: Where each was, in the order of the text before; they do not overlap.
        news: Where each is; it is as long.
    """

    olds: tuple[Span, ...] = ()
    news: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.olds)

    @classmethod
    def of(cls, pairs: Iterable[tuple[Span, Span]]) -> MovedText:
        """Return the text that moved, each stretch given as it was and as it is."""
        ordered = sorted(pairs)
        return cls(tuple(old for old, _ in ordered), tuple(new for _, new in ordered))

    def place_of(self, place: int) -> int | None:
        """Return where ``place`` went; None if it did not move.

        The place between two stretches goes with the one behind it.
        """
        index = bisect_right(self.olds, Span(place, place + 1)) - 1
        if index + 1 < len(self.olds) and self.olds[index + 1].start == place:
            index += 1
        if index < 0 or place > self.olds[index].end:
            return None
        return self.news[index].start + place - self.olds[index].start

    def inverse(self) -> MovedText:
        """Return what moves when that is taken back."""
        return MovedText.of(zip(self.news, self.olds, strict=True))
