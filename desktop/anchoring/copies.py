"""Copies: where words that were deleted stand once more in the text that is left.

A scene that is copied to its new place and deleted at the old one leaves its notes cut,
though every word of it stands in the copy.  Nothing tells from the words alone which
copy an author means, so the places found here are offered, and none is taken.
Positions count code points.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.text.replacement import Replacement

_COMPANY = 60
"""Words around a passage that are looked for with it, in code points."""

_LEAST = 24
"""What is shorter, words around it included, stands elsewhere by chance."""


@value
class Deleted:
    """A passage that was deleted, and the words deleted with it.

    Attributes:
        key: The key of the passage.
        words: The words that were deleted in one stretch.
        span: Where in these the passage was.
    """

    key: str
    words: str
    span: Span

    @property
    def company(self) -> Span:
        """The passage and as many of the words around it as are looked for."""
        start, end = self.span.start - _COMPANY, self.span.end + _COMPANY
        return Span(max(0, start), min(len(self.words), end))


def deleted_by(
    replaced: Iterable[Replacement], damaged: Mapping[str, Span]
) -> list[Deleted]:
    """Return which passages an edit deleted together with words around them, in order.

    Args:
        replaced: What gave way to what.
        damaged: Where the passages were that the edit did something to, by their keys.
    """
    stretches = [each for each in replaced if len(each.span) >= _LEAST]
    inside = (
        (each, key, span)
        for each in stretches
        for key, span in sorted(damaged.items(), key=lambda item: item[1])
        if each.span.start <= span.start and span.end <= each.span.end
    )
    return [
        Deleted(key, each.gone, span.moved(-each.span.start))
        for each, key, span in inside
        if not span.is_empty
    ]


def copies_of(lost: Iterable[Deleted], text: str) -> dict[str, Span]:
    """Return where the passages stand in ``text`` that were deleted, by their keys.

    One whose words stand there with the words around them just once is there; so is
    one that stands where the others of its stretch say, whatever else reads alike.
    Of those that differ, or stand several times, nothing is said.

    Args:
        lost: The passages, those of one stretch one after the other.
        text: The text that is left.
    """
    found: dict[str, Span] = {}
    for words, passages in groupby(lost, lambda each: each.words):
        told = [each for each in passages if len(each.company) >= _LEAST]
        places = {each.key: _only(each.company.of(words), text) for each in told}
        begins = (places[e.key] - e.company.start for e in told if places[e.key] >= 0)
        begin = next(begins, -1)
        for each in told:
            company, place = each.company, begin + each.company.start
            if begin < 0 or not text.startswith(company.of(words), place):
                place = places[each.key]
            if place >= 0:
                found[each.key] = each.span.moved(place - company.start)
    return found


def _only(words: str, text: str) -> int:
    """Return where ``words`` stand in ``text``; -1 if nowhere, or more than once."""
    place = text.find(words)
    is_only = place >= 0 and text.find(words, place + 1) < 0
    return place if is_only else -1
