"""All that is shown of a comparison, one below the other; lengths in pixels.

Heights are estimated until something is looked at, so that a novel appears at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.panels.difference.laid_rows import Columns, estimated_height, laid_out
from desktop.panels.difference.shown_rows import Fold, Notice
from desktop.text.prefix_sums import PrefixSums

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.panels.difference.cells import Cell
    from desktop.panels.difference.difference_type import DifferenceType
    from desktop.panels.difference.laid_rows import Laid
    from desktop.panels.difference.shown_rows import Shown

_KEPT = 200
"""What is laid out and kept at hand, a few screens full; the oldest goes first."""


class RowStack:
    """Lays out what is looked at, and knows about where the rest is."""

    def __init__(
        self, shown: Sequence[Shown], setting: DifferenceType, columns: Columns
    ) -> None:
        self.shown = shown
        self.columns = columns
        self._setting = setting
        heights = (estimated_height(one, setting, columns.width) for one in shown)
        self._heights: PrefixSums[float] = PrefixSums(heights)
        self._laid: dict[int, Laid] = {}
        self._places = {row: n for n, one in enumerate(shown) for row in one.rows}

    @property
    def height(self) -> float:
        """How tall all is together, as far as that is known."""
        return float(self._heights.total)

    def top(self, index: int) -> float:
        """Return where what is shown in place ``index`` begins."""
        return float(self._heights.before(index))

    def at(self, y: float) -> int | None:
        """Return what is ``y`` below the top; None below the end."""
        if not 0 <= y < self.height:
            return None
        return self._heights.find(y)[0]

    def laid(self, index: int) -> Laid:
        """Return what is shown in place ``index`` laid out; makes its height exact."""
        laid = self._laid.pop(index, None)
        if laid is None:
            laid = laid_out(self.shown[index], self._setting, self.columns)
            self._heights[index] = laid.height
            if len(self._laid) >= _KEPT:
                del self._laid[next(iter(self._laid))]
        self._laid[index] = laid
        return laid

    def cell(self, index: int, column: int) -> Cell | None:
        """Return what stands in a column in place ``index``; not laid out for it."""
        shown = self.shown[index]
        if isinstance(shown, Fold | Notice):
            return None
        return shown.right if column else shown.left

    def known(self, index: int) -> Laid | None:
        """Return what is shown in place ``index`` if it is laid out already."""
        return self._laid.get(index)

    def between(self, top: float, bottom: float) -> Iterator[tuple[float, Laid]]:
        """Yield what is seen between two heights, and where each begins."""
        index = self.at(max(top, 0.0))
        while index is not None and index < len(self.shown):
            begin = self.top(index)
            if begin >= bottom:
                return
            yield begin, self.laid(index)
            index += 1

    def place_of(self, row: int) -> int:
        """Return in which place row ``row`` of the comparison is shown or folded."""
        return self._places[row]

    def top_of(self, row: int, words: int = 0) -> float:
        """Return where such words of row ``row`` begin; lays the row out."""
        place = self._places.get(row)
        if place is None:
            return 0.0
        inner = self.laid(place).top_of(row, words)
        return self.top(place) + inner
