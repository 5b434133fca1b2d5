"""Work done step by step, so that a window can do it between two keys.

Such work is a generator that yields a pause every few thousand times round at most, as
short as a key takes, and returns what came of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    Steps = Generator[None, None, "T"]

T = TypeVar("T")

_BATCH = 500
"""Notes or paragraphs that are gone through in about a millisecond."""


def in_one_go(steps: Steps[T]) -> T:
    """Do all the steps there are left, and return what comes of them."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: T = stop.value
            return found


def batches(items: Sequence[T], size: int = _BATCH) -> Iterator[Sequence[T]]:
    """Yield ``items`` in their order, ``size`` at a time: a step each."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
