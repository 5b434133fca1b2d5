"""How far long work has come, and whether it is still wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(Exception):  # nothing is wrong
    """Whoever asked for the work does not want it any more; nothing came of it."""


class Progress:
    """Hears from long work every few milliseconds, in the thread that does it."""

    def __init__(self, told: Callable[[float], object] | None = None) -> None:
        """Hear of work.

        Args:
            told: Called with what is done of all, from 0 to 1.
        """
        self._told = told
        self._is_cancelled = False

    def cancel(self) -> None:
        """Have the work end with :class:`Cancelled`; from any thread."""
        self._is_cancelled = True

    def at(self, done: float) -> None:
        """Tell that ``done`` of all is done, from 0 to 1.

        Raises:
            Cancelled: If nobody wants the rest.
        """
        if self._is_cancelled:
            raise Cancelled
        if self._told is not None:
            self._told(done)

    def part(self, start: float, end: float) -> Progress:
        """Return what hears of work that is this one's from ``start`` to ``end``."""
        return _Part(self, start, end)


class _Part(Progress):
    """Hears of a part of some work."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        super().__init__()
        self._whole = whole
        self._start = start
        self._size = end - start

    @override
    def cancel(self) -> None:
        self._whole.cancel()

    @override
    def at(self, done: float) -> None:
        self._whole.at(self._start + done * self._size)
