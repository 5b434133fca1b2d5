"""Copies: where words that were deleted stand once more in the text that is left.

A scene that is copied to its new place and deleted at the old one leaves its notes cut,
though every word of it stands in the copy.  Nothing tells from the words alone which
copy an author means, so the places found here are offered, and none is taken.
Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.anchoring.occurrences import Occurrences
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
    if not stretches:
        return []
    passages = sorted((span, key) for key, span in damaged.items())
    return [
        Deleted(key, each.gone, span.moved(-each.span.start))
        for each in stretches
        for span, key in _starting_in(each.span, passages)
        if span.end <= each.span.end and not span.is_empty
    ]


def _starting_in(
    stretch: Span, passages: Sequence[tuple[Span, str]]
) -> Sequence[tuple[Span, str]]:
    first = bisect_left(passages, stretch.start, key=_start)
    return passages[first : bisect_left(passages, stretch.end, first, key=_start)]


def _start(passage: tuple[Span, str]) -> int:
    return passage[0].start


def copies_of(lost: Iterable[Deleted], text: str) -> dict[str, Span]:
    """Return where the passages stand in ``text`` that were deleted, by their keys.

    One whose words stand there with the words around them, or on one side of them, just
    once is there; so is one that stands where the others of its stretch say, whatever
    else reads alike.  Of those that differ, or stand several times, nothing is said.

    Args:
        lost: The passages, those of one stretch one after the other.
        text: The text that is left.
    """
    found, occurrences = dict[str, Span](), Occurrences(text)
    for _, passages in groupby(lost, lambda each: each.words):
        told = [each for each in passages if len(each.company) >= _LEAST]
        begins = {each.key: _begin(each, occurrences) for each in told}
        shared = next((at for at in begins.values() if at is not None), None)
        for each in told:
            begin = begins[each.key]
            if shared is not None and _stands(each, text, shared):
                begin = shared
            if begin is not None:
                found[each.key] = each.span.moved(begin)
    return found


def _stands(passage: Deleted, text: str, begin: int) -> bool:
    """Return whether a passage and its company stand where their stretch begins."""
    company = passage.company
    place = begin + company.start
    return place >= 0 and text.startswith(company.of(passage.words), place)


def _begin(passage: Deleted, occurrences: Occurrences) -> int | None:
    """Return where the stretch of a passage would begin; None if nothing tells."""
    span, company = passage.span, passage.company
    before, behind = Span(company.start, span.end), Span(span.start, company.end)
    for part in (company, before, behind):
        if len(part) >= _LEAST:
            places = occurrences.of(part.of(passage.words), 2)
            if len(places) == 1:
                return places[0] - part.start
    return None
