"""The edges of a passage of which words were replaced.

Words that replaced lost ones at an edge belong to it, and so do the quotes and stops
that it began or ended with, as far as they are still there.  Words that took the place
of a few others between neighbours that stayed share nothing with those, but stand where
nothing else can have gone: a passage on the old ones was changed, not cut.  Positions
count code points.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.anchoring.meant_text import signs_before, signs_behind
from desktop.anchoring.tokens import Tokens, tokens_in
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.anchoring.text_alignment import Pair

_FEW_AT_EDGE = 2
"""Words at an edge that others may have replaced one for one; more were rewritten."""

_ALL_AT_EDGE = 4
"""The same where nothing beside the passage was rewritten with them."""

_EDGE_REACH = 120
"""Code points of replaced text that are looked at."""

_FEW_REPLACED = 3
"""Words that others may have replaced; of more, something would be left."""
_KEPT = 2
"""Words beside them that have to be the same as before."""
_NEIGHBOUR_REACH = 80
"""Code points in which those are looked for."""


class Edges:
    """Finds the edges of passages of an old text in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new

    def start(self, edge: int, first: Pair, start: int, before: Pair | None) -> int:
        """Return where a passage starts whose first word left starts at ``start``.

        Args:
            edge: Where the passage starts in the old text.
            first: Its first piece that is left.
            start: Where that begins in the new text.
            before: The piece that is left before the passage.
        """
        if edge >= first.old:
            return start
        lost = tokens_in(self._old, [Span(edge, first.old)])
        if not lost.words:
            signs = self._old[edge : first.old]
            return start - signs_before(signs, self._new, start)
        old_edge = before.old_end if before else 0
        new_edge = before.new_end if before else 0
        is_torn = before is not None and before.move != first.move
        if is_torn or not new_edge <= start <= new_edge + _EDGE_REACH:
            return start
        outside = tokens_in(
            self._old, [Span(max(min(old_edge, edge), edge - _EDGE_REACH), edge)]
        )
        come = tokens_in(self._new, [Span(new_edge, start)])
        taken = _taken(len(lost), len(outside), len(come))
        if not taken:
            return start
        head = self._old[edge : lost.starts[0]]
        first_come = come.starts[-taken]
        return first_come - signs_before(head, self._new, first_come)

    def end(self, edge: int, last: Pair, end: int, after: Pair | None) -> int:
        """Return where a passage ends whose last word left ends at ``end``.

        Args:
            edge: Where the passage ends in the old text.
            last: Its last piece that is left.
            end: Where that ends in the new text.
            after: The piece that is left after the passage.
        """
        if edge <= last.old_end:
            return end
        lost = tokens_in(self._old, [Span(last.old_end, edge)])
        if not lost.words:
            signs = self._old[last.old_end : edge]
            return end + signs_behind(signs, self._new, end)
        old_edge = after.old if after else len(self._old)
        new_edge = after.new if after else len(self._new)
        is_torn = after is not None and after.move != last.move
        if is_torn or not end <= new_edge <= end + _EDGE_REACH:
            return end
        outside = tokens_in(
            self._old, [Span(edge, min(max(old_edge, edge), edge + _EDGE_REACH))]
        )
        come = tokens_in(self._new, [Span(end, new_edge)])
        taken = _taken(len(lost), len(outside), len(come))
        if not taken:
            return end
        tail, last_come = self._old[lost.ends[-1] : edge], come.ends[taken - 1]
        return last_come + signs_behind(tail, self._new, last_come)


def _taken(lost: int, outside: int, come: int) -> int:
    """Return how many of the words that came replace those the passage lost."""
    share = come if not outside else round(come * lost / (lost + outside))
    most = _FEW_AT_EDGE if outside else _ALL_AT_EDGE
    return share if share <= lost <= most else 0


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
    if max(len(gap), len(place)) > 2 * _NEIGHBOUR_REACH:
        return None
    lost, come = tokens_in(old, [gap]), tokens_in(new, [place])
    mine = [i for i, at in enumerate(lost.starts) if span.start <= at < span.end]
    is_whole = len(mine) == len(lost)
    # Of some words among others it is known what replaced them if as many came.
    is_known = mine and (is_whole or len(lost) == len(come))
    are_few = 0 < len(come) <= _FEW_REPLACED >= len(lost)
    if not (is_known and are_few):
        return None
    if not _has_same_neighbours(texts, gap, place, lost, come):
        return None
    first, last = (0, len(come) - 1) if is_whole else (mine[0], mine[-1])
    words = Span(lost.starts[mine[0]], lost.ends[mine[-1]])
    head = old[min(span.start, words.start) : words.start]
    tail = old[words.end : max(span.end, words.end)]
    return _with_signs(Span(come.starts[first], come.ends[last]), new, head, tail)


def _with_signs(words: Span, new: str, head: str, tail: str) -> Span:
    """Return ``words`` with what still stands of the signs around those before."""
    start = words.start - signs_before(head, new, words.start)
    return Span(start, words.end + signs_behind(tail, new, words.end))


def _has_same_neighbours(
    texts: tuple[str, str], gap: Span, place: Span, lost: Tokens, come: Tokens
) -> bool:
    """Return whether the words on either side are the same, or a paragraph's edge."""
    old, new = texts
    ends_before = _edge_before(old, lost.starts[0]), _edge_before(new, come.starts[0])
    ends_after = _edge_after(old, lost.ends[-1]), _edge_after(new, come.ends[-1])
    here = tokens_in(old, [Span(max(0, gap.start - _NEIGHBOUR_REACH), gap.start)]).words
    there = tokens_in(
        new, [Span(max(0, place.start - _NEIGHBOUR_REACH), place.start)]
    ).words
    is_before = all(ends_before) or _are_same(here[::-1], there[::-1])
    here = tokens_in(
        old, [Span(gap.end, min(gap.end + _NEIGHBOUR_REACH, len(old)))]
    ).words
    there = tokens_in(
        new, [Span(place.end, min(place.end + _NEIGHBOUR_REACH, len(new)))]
    ).words
    return is_before and (all(ends_after) or _are_same(here, there))


def _are_same(here: Sequence[str], there: Sequence[str]) -> bool:
    return bool(here) and here[:_KEPT] == there[:_KEPT]


def _edge_before(text: str, word: int) -> bool:
    """Return whether a paragraph begins with the word at that place."""
    signs = takewhile(_is_sign, reversed(text[max(0, word - _NEIGHBOUR_REACH) : word]))
    return word == 0 or "\n" in signs


def _edge_after(text: str, end: int) -> bool:
    signs = list(takewhile(_is_sign, text[end : end + _NEIGHBOUR_REACH]))
    return "\n" in signs or end + len(signs) == len(text)


def _is_sign(character: str) -> bool:
    return not character.isalnum()
