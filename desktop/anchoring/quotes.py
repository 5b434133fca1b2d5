"""Quotes found again in a text that may have changed.

Positions and scores count code points; a score is how much of the surroundings
agrees.  Only the exact words count, and a place is never guessed: where two are as
good, or the words are too common to say, there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.anchoring.occurrences import Occurrences
    from desktop.annotations.selectors import TextPositionSelector, TextQuoteSelector

_TELLING = 8
"""Surroundings that agree this far tell one place from another."""

_UNMISTAKABLE = 16
"""Words this long are the passage even where nothing around them agrees.

On real revisions, shorter ones stand as often in some other sentence.
"""

_NEARBY = 16
"""How much of the surroundings to look for along with the words."""

_WIDEST = 256
"""Surroundings beyond this are of no use, and other programs may write a chapter."""

_MANY = 60
"""Places after which words are too common to be compared one by one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place at which the words of a quote stand.

    Attributes:
        span: Where.
        score: How much of the surroundings agrees.
        is_complete: Whether all that is quoted of the surroundings agrees.
        has_context: Whether one side agrees enough to tell the place from others.
    """

    span: Span
    score: int
    is_complete: bool
    has_context: bool


class QuoteFinder:
    """Finds quotes in one text."""

    def __init__(self, text: str, occurrences: Occurrences) -> None:
        self._text = text
        self._occurrences = occurrences

    def at(
        self, quote: TextQuoteSelector, position: TextPositionSelector
    ) -> Place | None:
        """Return the place ``position`` names, if the quote stands there."""
        start, end = position.start, position.end
        is_inside = 0 <= start <= end <= len(self._text)
        if not is_inside or self._text[start:end] != quote.exact:
            return None
        return self._place(quote, start)

    def find(self, quote: TextQuoteSelector) -> Place | None:
        """Return the one place where the quote stands, if it is beyond doubt."""
        before, after = quote.prefix[-_WIDEST:], quote.suffix[:_WIDEST]
        whole = self._occurrences.of(before + quote.exact + after, 2)
        if len(whole) == 1:
            return _best([self._place(quote, whole[0] + len(before))])
        if len(quote.exact) >= _UNMISTAKABLE:
            found = self._occurrences.of(quote.exact, _MANY)
            if len(found) < _MANY:
                return _best(self._place(quote, start) for start in found)
        return self._find_with_context(quote)

    def _find_with_context(self, quote: TextQuoteSelector) -> Place | None:
        before, after = quote.prefix[-_NEARBY:], quote.suffix[:_NEARBY]
        led_up_to = self._starts(before + quote.exact, len(before))
        followed = self._starts(quote.exact + after, 0)
        places = [self._place(quote, start) for start in led_up_to | followed]
        return _best(place for place in places if place.has_context)

    def _starts(self, words: str, offset: int) -> set[int]:
        """Return where a quote may start that has ``offset`` of ``words`` before."""
        found = self._occurrences.of(words, _MANY)
        return {start + offset for start in found} if len(found) < _MANY else set()

    def _place(self, quote: TextQuoteSelector, start: int) -> Place:
        text, end = self._text, start + len(quote.exact)
        prefix, suffix = quote.prefix[-_WIDEST:], quote.suffix[:_WIDEST]
        before = text[max(0, start - len(prefix)) : start]
        after = text[end : end + len(suffix)]
        left, right = _agreeing(prefix[::-1], before[::-1]), _agreeing(suffix, after)
        # At the ends of the text there is little to quote, and that it ends there
        # is as good as words.
        is_start = left == len(prefix) == start
        is_end = right == len(suffix) == len(text) - end
        return Place(
            span=Span(start, end),
            score=left + right,
            is_complete=left == len(prefix) and right == len(suffix),
            has_context=max(left, right) >= _TELLING or is_start or is_end,
        )


def _best(places: Iterable[Place]) -> Place | None:
    """Return the best of all the places at which a quote stands, if it stands out."""
    ranked = sorted(places, key=lambda place: (place.is_complete, place.score))
    if not ranked:
        return None
    best = ranked.pop()
    if not ranked:
        is_unmistakable = len(best.span) >= _UNMISTAKABLE
        return best if best.has_context or is_unmistakable else None
    second = ranked.pop()
    stands_out = best.is_complete > second.is_complete
    stands_out |= best.score >= second.score + _TELLING
    return best if best.has_context and stands_out else None


def _agreeing(one: str, other: str) -> int:
    """Return how many code points two texts have in common at their start."""
    if one == other:
        return len(one)
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
