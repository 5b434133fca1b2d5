"""The clock of reading: for how long something must be in view to have been read.

Nobody reads two paragraphs at once: the time that a view is looked at is spent on what
it shows from the top down, so that of a page that is scrolled past quickly only the
beginning was read, or nothing.  Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.text.span import Span

FASTEST = 600
"""Words a minute above which nobody reads, but skims.

Most people read 200 to 300 words a minute, and one's own story quicker; those who are
faster than this have been found to leave words out.
"""

IDLE_S = 120.0
"""Seconds without a sign of the reader after which nobody is there any more.

A full page of a large window takes a slow reader as long.
"""

_ENOUGH = 1e-6
"""Words by which sums of parts of seconds may be wrong."""


@value
class Passing:
    """A paragraph that is in view.

    Attributes:
        span: Where it is.
        words: How many words it has.
        share: How much of it has come into view so far, from its top, from 0 to 1.
    """

    span: Span
    words: int
    share: float = 1.0


class ReadingClock:
    """Spends time on paragraphs until each has had as much as reading it takes."""

    def __init__(self) -> None:
        self._spent: dict[int, float] = {}

    def spend(self, seconds: float, passing: Iterable[Passing]) -> list[Span]:
        """Return which paragraphs have been read after so many ``seconds`` more.

        Args:
            seconds: For how long they have been in view.
            passing: The paragraphs in view that are still to be read, from the top.
        """
        budget = seconds * FASTEST / 60
        read: list[Span] = []
        for paragraph in passing:
            spent = self._spent.get(paragraph.span.start, 0.0)
            needed = max(paragraph.words * paragraph.share - spent, 0.0)
            spent += min(needed, budget)
            budget -= min(needed, budget)
            if spent + _ENOUGH >= paragraph.words and paragraph.share >= 1.0:
                self._spent.pop(paragraph.span.start, None)
                read.append(paragraph.span)
            else:
                self._spent[paragraph.span.start] = spent
            if budget <= 0.0:
                break
        return read

    def forget(self) -> None:
        """Begin anew with every paragraph: they are no longer where they were."""
        self._spent.clear()
