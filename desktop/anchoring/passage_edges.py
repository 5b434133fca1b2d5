"""The edges of a passage that lost words there, or stands among other signs now.

Words that replaced lost ones at an edge belong to the passage, and so do the quotes and
stops that it began or ended with, as far as they are still there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.tokens import tokens_in
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.anchoring.text_alignment import Pair

_FEW = 2
"""Words at an edge that others may have replaced one for one; more were rewritten."""

_REACH = 120
"""Code points of replaced text that are looked at."""


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
            return start - common_end(signs, self._new[:start])
        old_edge = before.old_end if before else 0
        new_edge = before.new_end if before else 0
        is_torn = before is not None and before.move != first.move
        if is_torn or not new_edge <= start <= new_edge + _REACH:
            return start
        outside = tokens_in(
            self._old, [Span(max(min(old_edge, edge), edge - _REACH), edge)]
        )
        come = tokens_in(self._new, [Span(new_edge, start)])
        taken = _taken(len(lost), len(outside), len(come))
        return come.starts[-taken] if taken else start

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
            return end + common_start(signs, self._new[end : end + len(signs)])
        old_edge = after.old if after else len(self._old)
        new_edge = after.new if after else len(self._new)
        is_torn = after is not None and after.move != last.move
        if is_torn or not end <= new_edge <= end + _REACH:
            return end
        outside = tokens_in(
            self._old, [Span(edge, min(max(old_edge, edge), edge + _REACH))]
        )
        come = tokens_in(self._new, [Span(end, new_edge)])
        taken = _taken(len(lost), len(outside), len(come))
        return come.ends[taken - 1] if taken else end


def _taken(lost: int, outside: int, come: int) -> int:
    """Return how many of the words that came replace those the passage lost."""
    share = come if not outside else round(come * lost / (lost + outside))
    return share if share <= lost <= _FEW else 0


def common_start(one: str, other: str) -> int:
    """Return how many code points two texts have in common where they begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def common_end(one: str, other: str) -> int:
    """Return how many code points two texts have in common where they end."""
    return common_start(one[::-1], other[: -len(one) - 1 : -1])
