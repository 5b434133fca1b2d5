"""How high every block of the page is: estimated at first, exact once measured.

Heights are pixels.  Blocks are measured from the top down when there is time, and out
of turn when they are shown; how a height is found is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.prefix_sums import PrefixSums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Heights:
    """The heights of all blocks and the sums of them.

    Attributes:
        measured: How many blocks from the top on have been measured in turn.
        version: Counts how often any height became another.
    """

    def __init__(self) -> None:
        self.measured = 0
        self.version = 0
        self._lengths: list[int] = []
        self._sums: PrefixSums[float] = PrefixSums()

    def __len__(self) -> int:
        return len(self._lengths)

    def __getitem__(self, block: int) -> float:
        return float(self._sums[block])

    def __setitem__(self, block: int, height: float) -> None:
        if self._sums[block] != height:
            self._sums[block] = height
            self.version += 1

    @property
    def total(self) -> float:
        """The height of all blocks together."""
        return float(self._sums.total)

    @property
    def is_measured(self) -> bool:
        """Whether every height is exact."""
        return self.measured >= len(self._lengths)

    def before(self, block: int) -> float:
        """Return how high the blocks before ``block`` are together."""
        return float(self._sums.before(min(block, len(self._lengths))))

    def find(self, y: float) -> int:
        """Return the block at ``y`` pixels below the top of the first."""
        return self._sums.find(max(0.0, y))[0]

    def begin(self, lengths: Iterable[int], estimate: Callable[[int], float]) -> None:
        """Take blocks of such ``lengths``, each about as high as its ``estimate``."""
        self._lengths = list(lengths)
        self.restart(estimate)

    def restart(self, estimate: Callable[[int], float]) -> None:
        """Estimate every height anew."""
        known = {length: estimate(length) for length in set(self._lengths)}
        self._sums = PrefixSums(map(known.__getitem__, self._lengths))
        self.measured = 0
        self.version += 1

    def splice(
        self,
        start: int,
        old_stop: int,
        lengths: Sequence[int],
        estimate: Callable[[int], float],
    ) -> None:
        """Put blocks of such ``lengths`` where ``start`` to ``old_stop`` were.

        Args:
            start: The first block that is replaced.
            old_stop: Where the replaced blocks end.
            lengths: How long the new ones are.
            estimate: Says about how high a block of some length is.
        """
        self._lengths[start:old_stop] = lengths
        if old_stop - start == len(lengths) == 1:
            return  # a key: the height as it was is the best estimate
        self.version += 1
        self._sums.splice(start, old_stop, [estimate(length) for length in lengths])
        if old_stop <= self.measured:
            self.measured += len(lengths) - (old_stop - start)
        else:
            self.measured = min(self.measured, start)

    def doubt(self, block: int) -> None:
        """Have everything from ``block`` on measured again."""
        self.measured = min(self.measured, block)
