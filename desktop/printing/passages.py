"""Which passages lie in which paragraph, told while the paragraphs go by in order.

Every passage has its place in some paragraph that is shown: one that lies where nothing
is read stands in the next, or in the last.  Positions count code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.printing.threads import PrintedThread

_MOST = 64
"""Passages over one another in one paragraph that are washes; nobody sees more."""


@value
class PaperPassage:
    """Words that a note is on.

    Attributes:
        span: Where they stand.
        thread: Which note it is, by its index.
        is_main: Whether it is the first passage of its note, where its card stands.
    """

    span: Span
    thread: int
    is_main: bool = True


@value(kw_only=True)
class PassagesThere:
    """What of the passages is in one paragraph.

    Attributes:
        inside: Those of which words are in it, the longest first.
        beginning: The notes that have their place in it, in order.
        ending: The passages behind which a number stands in it.
    """

    inside: tuple[PaperPassage, ...] = ()
    beginning: tuple[PaperPassage, ...] = ()
    ending: tuple[PaperPassage, ...] = ()


_NOTHING = PassagesThere()


class PassingPassages:
    """The passages of all notes, as paragraphs go by."""

    def __init__(self, threads: Sequence[PrintedThread]) -> None:
        self._all = sorted(
            (
                PaperPassage(span, at, number == 0)
                for at, thread in enumerate(threads)
                for number, span in enumerate(thread.root.spans)
            ),
            key=lambda p: (p.span.start, p.span.end, p.thread),
        )
        self._turn = 0
        self._open: list[PaperPassage] = []
        self._beginning: list[PaperPassage] = []
        self._ending: list[PaperPassage] = []

    def in_paragraph(self, span: Span) -> PassagesThere:
        """Return what is in the next paragraph that is shown."""
        while self._turn < len(self._all):
            passage = self._all[self._turn]
            if passage.span.start > span.end:
                break
            self._open.append(passage)
            self._ending.append(passage)
            if passage.is_main:
                self._beginning.append(passage)
            self._turn += 1
        if not (self._open or self._ending or self._beginning):
            return _NOTHING
        inside = [p for p in self._open if _has_words_in(p.span, span)]
        inside.sort(key=lambda p: -len(p.span))
        beginning, self._beginning = self._beginning, []
        ending = [p for p in self._ending if p.span.end <= span.end]
        self._ending = [p for p in self._ending if p.span.end > span.end]
        self._open = [p for p in self._open if p.span.end > span.end]
        return PassagesThere(
            inside=tuple(inside[-_MOST:]),
            beginning=tuple(beginning),
            ending=tuple(ending),
        )

    def left(self, at: int) -> PassagesThere:
        """Return what has found no place when the last paragraph went by.

        Args:
            at: Where the text ends.
        """
        there = self.in_paragraph(Span(at, max(at, self._furthest)))
        return PassagesThere(beginning=there.beginning, ending=there.ending)

    @property
    def _furthest(self) -> int:
        return max((passage.span.end for passage in self._all), default=0)


def _has_words_in(passage: Span, span: Span) -> bool:
    is_there = passage.end > span.start and passage.start < span.end
    return is_there and not passage.is_empty
