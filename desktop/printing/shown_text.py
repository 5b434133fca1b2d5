"""What a paragraph reads on paper: its marks left out, words of suggestions put in.

Where a position of the story stands in it is known for both.  Positions count code
points, of the paragraph's source or of what is shown.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.text.span import Span


@value
class Insertion:
    """Words shown at a place that do not stand in the source.

    Attributes:
        position: Where, in the source.
        text: The words.
        key: Tells whose they are; empty if that does not matter.
    """

    position: int
    text: str
    key: str = ""


class PaperText:
    """A source with some of it left out and other words put in.

    Attributes:
        text: What is shown.
        inserted: Where each insertion stands in it, in their order.
    """

    def __init__(
        self,
        source: str,
        cuts: Iterable[Span] = (),
        insertions: Sequence[Insertion] = (),
    ) -> None:
        """Leave out and put in.

        Args:
            source: The source.
            cuts: What is left out, in any order; some may lie over others.
            insertions: What is put in; those at one place in their order.
        """
        self.inserted: list[tuple[int, int]] = [(0, 0)] * len(insertions)
        # Of each place where something happens: the source there, what is shown before
        # and after it, and where the source goes on.
        self._places: list[int] = []
        self._known: list[tuple[int, int, int]] = []
        self.text = self._made(source, _merged(cuts), insertions)

    def place(self, position: int, *, is_after: bool = False) -> int:
        """Return where ``position`` of the source is shown.

        Args:
            position: The position.
            is_after: Whether it is meant to follow what is put in there.
        """
        number = bisect_right(self._places, position) - 1
        if number < 0:
            return position
        before, after, goes_on = self._known[number]
        if self._places[number] == position and not is_after:
            return before
        return after + max(position - goes_on, 0)

    def _made(
        self,
        source: str,
        cuts: Sequence[tuple[int, int]],
        insertions: Sequence[Insertion],
    ) -> str:
        order = sorted(range(len(insertions)), key=lambda n: insertions[n].position)
        starts = dict(cuts)
        where = sorted({*starts, *(each.position for each in insertions)})
        pieces, length, done, turn = list[str](), 0, 0, 0
        for place in where:
            kept = source[done:place] if place > done else ""
            pieces.append(kept)
            length += len(kept)
            before = length
            while turn < len(order) and insertions[order[turn]].position == place:
                text = insertions[order[turn]].text
                self.inserted[order[turn]] = length, length + len(text)
                pieces.append(text)
                length += len(text)
                turn += 1
            done = max(done, starts.get(place, place))
            self._places.append(place)
            self._known.append((before, length, done))
        pieces.append(source[done:])
        return "".join(pieces)


def _merged(cuts: Iterable[Span]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for cut in sorted((c.start, c.end) for c in cuts):
        if merged and cut[0] <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], cut[1])
        elif cut[0] < cut[1]:
            merged.append(cut)
    return merged
