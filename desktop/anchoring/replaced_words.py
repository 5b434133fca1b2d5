"""Words that took the place of a few others, between neighbours that stayed.

Such words share nothing with those they replaced, but stand where nothing else can have
gone: a passage on the old ones was changed, not cut.  Positions count code points.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.anchoring.passage_edges import common_end, common_start
from desktop.anchoring.tokens import Tokens, tokens_in
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.anchoring.text_alignment import Pair

_FEW = 3
"""Words that others may have replaced; of more, something would be left."""

_KEPT = 2
"""Words beside them that have to be the same as before."""

_REACH = 80
"""Code points in which those are looked for."""


def in_the_place_of(
    span: Span, texts: tuple[str, str], before: Pair, after: Pair
) -> Span | None:
    """Return what stands in the new text in the place of ``span`` of the old one.

    Args:
        span: The passage, of which hardly anything is left.
        texts: The old text and the new one.
        before: The last piece before the passage that was kept.
        after: The first piece behind it that was kept.
    """
    old, new = texts
    if before.move or after.move or after.new < before.new_end:
        return None
    gap = Span(before.old_end, max(before.old_end, after.old))
    place = Span(before.new_end, after.new)
    if max(len(gap), len(place)) > 2 * _REACH:
        return None
    lost, come = tokens_in(old, [gap]), tokens_in(new, [place])
    mine = [i for i, at in enumerate(lost.starts) if span.start <= at < span.end]
    if not mine or not (0 < len(lost) <= _FEW and 0 < len(come) <= _FEW):
        return None
    if len(mine) < len(lost) != len(come):
        return None  # nobody knows which of them replaced the passage
    if not _has_same_neighbours(texts, gap, place, lost, come):
        return None
    is_whole = len(mine) == len(lost)
    first, last = (0, len(come) - 1) if is_whole else (mine[0], mine[-1])
    words = Span(lost.starts[mine[0]], lost.ends[mine[-1]])
    head = old[min(span.start, words.start) : words.start]
    tail = old[words.end : max(span.end, words.end)]
    return _with_signs(Span(come.starts[first], come.ends[last]), new, head, tail)


def _with_signs(words: Span, new: str, head: str, tail: str) -> Span:
    """Return ``words`` with what still stands of the signs around those before."""
    before = new[max(0, words.start - len(head)) : words.start]
    after = new[words.end : words.end + len(tail)]
    start = words.start - common_end(head, before)
    return Span(start, words.end + common_start(tail, after))


def _has_same_neighbours(
    texts: tuple[str, str], gap: Span, place: Span, lost: Tokens, come: Tokens
) -> bool:
    """Return whether the words on either side are the same, or a paragraph's edge."""
    old, new = texts
    ends_before = _edge_before(old, lost.starts[0]), _edge_before(new, come.starts[0])
    ends_after = _edge_after(old, lost.ends[-1]), _edge_after(new, come.ends[-1])
    here = tokens_in(old, [Span(max(0, gap.start - _REACH), gap.start)]).words
    there = tokens_in(new, [Span(max(0, place.start - _REACH), place.start)]).words
    is_before = all(ends_before) or _are_same(here[::-1], there[::-1])
    here = tokens_in(old, [Span(gap.end, min(gap.end + _REACH, len(old)))]).words
    there = tokens_in(new, [Span(place.end, min(place.end + _REACH, len(new)))]).words
    return is_before and (all(ends_after) or _are_same(here, there))


def _are_same(here: Sequence[str], there: Sequence[str]) -> bool:
    return bool(here) and here[:_KEPT] == there[:_KEPT]


def _edge_before(text: str, word: int) -> bool:
    """Return whether a paragraph begins with the word at that place."""
    signs = takewhile(_is_sign, reversed(text[max(0, word - _REACH) : word]))
    return word == 0 or "\n" in signs


def _edge_after(text: str, end: int) -> bool:
    signs = list(takewhile(_is_sign, text[end : end + _REACH]))
    return "\n" in signs or end + len(signs) == len(text)


def _is_sign(character: str) -> bool:
    return not character.isalnum()
