"""What survives of a passage in a new text, and where.

A passage is where most of its words are: the stretch from the first to the last of
them.  Words that went far away do not stretch it; what replaced others at its edges may
belong to it, see :mod:`desktop.anchoring.replaced_words`.  How sure a place is, is told
by the company that it kept, or that moved with it.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise
from math import exp, log, log10
from typing import TYPE_CHECKING

from desktop.anchoring.replaced_words import Edges, in_the_place_of
from desktop.anchoring.text_alignment import Pair, TextAlignment, align_texts
from desktop.anchoring.tokens import Rarity, tokens_in
from desktop.text.span import Span, line_around
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_APART = 1.25
"""Text put between two words of a passage, in lengths of it, that tears it apart."""
_APART_LEAST = 60
"""The same for short passages, in code points."""
_COMMON = 0.25
"""What a common word counts of a passage; a rarer one counts up to 1."""
_STEEPNESS = 2.5
_CLOSE_BY = 100
"""Code points around the place of cut words in which they may stand anew."""
_NEARBY = 70
"""Code points on either side in which a passage keeps company."""
_TELLING = 60
"""Code points of a line that has to be where its like is, in whatever company."""
_MOVED_BASE, _MOVED_SUPPORT, _MOVED_FAR = -1.4, 3.9, 0.64
"""How sure a move is, by its weight and the distance: fitted to some 450 of them."""
_LINE, _LINE_MOVED = 24, 0.97
"""Code points of a line that tell it from others, and how sure it is that it moved."""
_ALONE = 0.75
"""How sure a place is where nothing else is left; with a quarter of all it is sure."""
_HERE = 50
"""Code points that a distance is counted from: nearer ones are all the same."""


def common_start(one: str, other: str) -> int:
    """Return how many code points two texts have in common where they begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def common_end(one: str, other: str) -> int:
    """Return how many code points two texts have in common where they end."""
    return common_start(one[::-1], other[: -len(one) - 1 : -1])


@value
class SurvivingPassage:
    """What is left of a passage.

    Attributes:
        span: Where it is in the new text.
        kept: How much of it is there, from 0 to 1; common words count less.
        is_moved: Whether most of it left its place.
        confidence: How sure it is that it belongs there, from 0 to 1.
    """

    span: Span
    kept: float
    is_moved: bool
    confidence: float


class Survivors:
    """What is left of an old text in a new one.

    Attributes:
        old: The old text.
        new: The new one.
        are_all: Whether nothing was changed.
    """

    def __init__(self, old: str, new: str, alignment: TextAlignment) -> None:
        self.old = old
        self.new = new
        self._pairs = alignment.pairs
        self._starts = [pair.old for pair in alignment.pairs]
        self._ends = [pair.old_end for pair in alignment.pairs]
        self._rarity = alignment.rarity
        self._edges = Edges(old, new)
        self.are_all = old == new

    @classmethod
    def of_texts(cls, old: str, new: str) -> Survivors:
        """Return what is left of ``old`` in ``new``, of which nothing else is known."""
        if old == new:
            return cls(old, new, TextAlignment((), Rarity(())))
        return cls(old, new, align_texts(old, new))

    @property
    def pairs(self) -> Sequence[Pair]:
        """The pieces that are left, in the order of the old text."""
        return self._pairs

    def of(self, span: Span) -> SurvivingPassage | None:
        """Return what is left of ``span``; None if nothing is."""
        first = bisect_right(self._ends, span.start)
        last = max(first, bisect_left(self._starts, span.end))
        pairs = self._pairs[first:last]
        if not pairs:
            return self._between(span, first)
        if found := self._unchanged(span, pairs):
            return self._surviving(span, found, 1.0, pairs)
        groups = _groups(pairs, max(_APART * len(span), _APART_LEAST))
        weights = [self._weight(span, group) for group in groups]
        best = weights.index(max(weights))
        whole = self._whole_weight(span)
        if not whole:
            return None
        group = sorted(groups[best], key=lambda pair: pair.old)
        found = self._hull(span, group, first, last)
        return self._surviving(span, found, min(weights[best] / whole, 1.0), group)

    def replaced(self, span: Span) -> Span | None:
        """Return what stands in the place of ``span``, if that was one word or a few.

        Only where that is beyond doubt, see :mod:`desktop.anchoring.replaced_words`.
        """
        before, after = self.before(span.start), self.after(span.end)
        return in_the_place_of(span, (self.old, self.new), before, after)

    def before(self, position: int) -> Pair:
        """Return the last piece that is left before ``position``, cut off there."""
        index = bisect_left(self._starts, position)
        if not index:
            return Pair(0, 0, 0, 0)
        pair = self._pairs[index - 1]
        if pair.old_end <= position:
            return pair
        new_end = _mapped(Span(pair.old, position), pair)[1]
        return pair._replace(old_end=position, new_end=new_end)

    def after(self, position: int) -> Pair:
        """Return the first piece that is left behind ``position``, from there on."""
        index = bisect_right(self._ends, position)
        if index == len(self._pairs):
            return Pair(len(self.old), len(self.old), len(self.new), len(self.new))
        pair = self._pairs[index]
        if pair.old >= position:
            return pair
        new = _mapped(Span(position, pair.old_end), pair)[0]
        return pair._replace(old=position, new=new)

    def hole(self, span: Span) -> Span:
        """Return the place in the new text at which ``span`` would have to be."""
        before = bisect_right(self._ends, span.start)
        while before and self._pairs[before - 1].move:
            before -= 1
        place = self._pairs[before - 1].new_end if before else 0
        return Span(place, place)

    def is_closed(self, span: Span) -> bool:
        """Return whether what stood around ``span`` meets now, without new words."""
        before, after = self.before(span.start), self.after(span.end)
        if before.move or after.move or after.new < before.new_end:
            return False
        return not tokens_in(self.new, [Span(before.new_end, after.new)]).words

    def come_again(self, span: Span) -> float:
        """Return how much of ``span`` stands anew where it was cut from, from 0 to 1.

        In the new text close by, but in words that are none of those that were kept: it
        may be that the sentence was written another way round.
        """
        words = Counter(tokens_in(self.old, [span]).words)
        hole = self.hole(span).start
        near = Span(max(0, hole - _CLOSE_BY), min(len(self.new), hole + _CLOSE_BY))
        come = Counter(tokens_in(self.new, self._new_parts(near)).words)
        whole = self._weight_of(words)
        return self._weight_of(words & come) / whole if whole else 0.0

    def _new_parts(self, near: Span) -> Iterator[Span]:
        """Yield the parts of ``near`` of the new text of which nothing was kept."""
        at = near.start
        kept = (pair for pair in self._pairs if pair.new < near.end)
        for pair in sorted((p.new, p.new_end) for p in kept if p.new_end > near.start):
            if pair[0] > at:
                yield Span(at, pair[0])
            at = max(at, pair[1])
        if at < near.end:
            yield Span(at, near.end)

    def _unchanged(self, span: Span, pairs: Sequence[Pair]) -> Span | None:
        """Return where ``span`` is if it is there word for word."""
        start, end = _mapped(span, pairs[0])[0], _mapped(span, pairs[-1])[1]
        start -= max(pairs[0].old - span.start, 0)
        end += max(span.end - pairs[-1].old_end, 0)
        if start < 0 or end - start != len(span):
            return None
        is_same = self.new.startswith(span.of(self.old), start)
        return Span(start, end) if is_same else None

    def _between(self, span: Span, index: int) -> SurvivingPassage | None:
        """Return where a passage without words is: next to the word beside it."""
        if tokens_in(self.old, [span]).words:
            return None
        if index:
            left = self._pairs[index - 1]
            lead = self.old[left.old_end : span.end]
            if len(lead) < 40 and self.new.startswith(lead, left.new_end):
                end = left.new_end + len(lead)
                return self._surviving(span, Span(end - len(span), end), 1.0, [left])
        if index < len(self._pairs):
            right = self._pairs[index]
            lead = self.old[span.start : right.old]
            if len(lead) < 40 and self.new.endswith(lead, 0, right.new):
                start = right.new - len(lead)
                return self._surviving(
                    span, Span(start, start + len(span)), 1.0, [right]
                )
        return None

    def _weight(self, span: Span, pairs: Sequence[Pair]) -> float:
        """Return how much the words of ``span`` weigh that ``pairs`` hold."""
        parts = [
            Span(max(pair.old, span.start), min(pair.old_end, span.end))
            for pair in pairs
        ]
        return self._weight_of(Counter(tokens_in(self.old, parts).words))

    def _whole_weight(self, span: Span) -> float:
        return self._weight_of(Counter(tokens_in(self.old, [span]).words))

    def _weight_of(self, words: Counter[str]) -> float:
        return sum(self._word_weight(word) * n for word, n in words.items())

    def _word_weight(self, word: str) -> float:
        return min(max(_COMMON, _STEEPNESS * self._rarity.of(word)), 1.0)

    def _surviving(
        self, span: Span, found: Span, kept: float, pairs: Sequence[Pair]
    ) -> SurvivingPassage:
        is_moved = _mostly_moved(pairs)
        is_one = len(pairs) == 1 and pairs[0].old_end - pairs[0].old > _TELLING
        if is_one or (kept == 1.0 and len(span) > _TELLING and not is_moved):
            return SurvivingPassage(found, kept, is_moved, 1.0)
        if is_moved:
            confidence = self._confidence_of_move(span, found, pairs[0].move)
        else:
            own = kept * self.weight(span)
            confidence = _confidence(own, self._sides(span, found))
        return SurvivingPassage(found, kept, is_moved, confidence)

    def _confidence_of_move(self, span: Span, found: Span, move: int) -> float:
        """Return how sure it is that a passage went to ``found``.

        The words that went with it have to weigh the more the farther that is: anywhere
        in a text some words in a row are the same by chance.
        """
        start, end = max(span.start - _NEARBY, 0), span.end + _NEARBY
        first = bisect_right(self._ends, start)
        last = max(first, bisect_left(self._starts, end))
        parts = [
            Span(max(pair.old, start), min(pair.old_end, end))
            for pair in self._pairs[first:last]
            if pair.move == move and _is_near(pair, found)
        ]
        support = sum(map(self._rarity.of, tokens_in(self.old, parts).words))
        distance = _HERE + abs(self.hole(span).start - found.start)
        far = _MOVED_FAR * log10(distance)
        odds = _MOVED_BASE + _MOVED_SUPPORT * log(max(support, 0.1)) - far
        sure = 1 / (1 + exp(-odds))
        # In a short text every word is common; a whole line of them is not.
        if sure < _LINE_MOVED and self._is_same_line(span, found):
            return _LINE_MOVED
        return sure

    def _is_same_line(self, span: Span, found: Span) -> bool:
        """Return whether the line of a passage is there, the only one like it."""
        line = line_around(self.old, span).of(self.old)
        return (
            len(line) >= _LINE
            and line == line_around(self.new, found).of(self.new)
            and self.old.count(line) == 1 == self.new.count(line)
        )

    def company(self, span: Span, found: Span) -> tuple[float, float]:
        """Return how much of what stood beside ``span`` is near ``found``.

        Before it and after it, as shares from 0 to 1; nothing is all there.
        """
        (left, before), (right, after) = self._sides(span, found)
        return left / before if before else 1.0, right / after if after else 1.0

    def _sides(self, span: Span, found: Span) -> list[tuple[float, float]]:
        before = Span(max(span.start - _NEARBY, 0), span.start)
        after = Span(span.end, min(span.end + _NEARBY, len(self.old)))
        return [
            (self._company(side, found), self.weight(side)) for side in (before, after)
        ]

    def _company(self, side: Span, found: Span) -> float:
        """Return how much of what stood beside a passage is still near it."""
        first = bisect_right(self._ends, side.start)
        last = max(first, bisect_left(self._starts, side.end))
        parts = [
            Span(max(pair.old, side.start), min(pair.old_end, side.end))
            for pair in self._pairs[first:last]
            if _is_near(pair, found)
        ]
        return sum(map(self._rarity.of, tokens_in(self.old, parts).words))

    def weight(self, span: Span) -> float:
        """Return what the words of ``span`` of the old text are worth together."""
        return sum(map(self._rarity.of, tokens_in(self.old, [span]).words))

    def _hull(self, span: Span, group: Sequence[Pair], first: int, last: int) -> Span:
        parts = [_mapped(span, pair) for pair in group]
        start = min(part[0] for part in parts)
        end = max(part[1] for part in parts)
        if parts[0][0] == start:
            before = self._pairs[first - 1] if first else None
            start = self._edges.start(span.start, group[0], start, before)
        if parts[-1][1] == end:
            after = self._pairs[last] if last < len(self._pairs) else None
            end = self._edges.end(span.end, group[-1], end, after)
        return Span(start, max(start, end))


def _is_near(pair: Pair, found: Span) -> bool:
    is_behind = pair.new_end > found.start - 2 * _NEARBY
    return is_behind and pair.new < found.end + 2 * _NEARBY


def _confidence(own: float, sides: Sequence[tuple[float, float]]) -> float:
    """Return how sure a place is, by the company a passage kept.

    Args:
        own: The weight of what is left of the passage.
        sides: For either side, the weight of what is still there, and of all of it.
    """
    left = own + sum(left for left, _ in sides)
    share = left / (own + sum(whole for _, whole in sides) + 0.01)
    return min(_ALONE + share, 1.0)


def _groups(pairs: Sequence[Pair], apart: float) -> list[list[Pair]]:
    """Return ``pairs`` parted where they are far from one another in the new text."""
    ordered = sorted(pairs, key=lambda pair: pair.new)
    groups = [[ordered[0]]]
    for one, next_one in pairwise(ordered):
        if next_one.new - one.new_end > apart:
            groups.append([])
        groups[-1].append(next_one)
    return groups


def _mostly_moved(pairs: Sequence[Pair]) -> bool:
    sizes = [(pair.old_end - pair.old, pair.move) for pair in pairs]
    moved = sum(size for size, move in sizes if move)
    return 2 * moved > sum(size for size, _ in sizes)


def _mapped(span: Span, pair: Pair) -> tuple[int, int]:
    """Return the part of the new piece that ``span`` covers of the old one."""
    length = pair.old_end - pair.old
    if pair.new_end - pair.new != length:
        return pair.new, pair.new_end
    start = max(span.start - pair.old, 0)
    end = min(span.end - pair.old, length)
    return pair.new + start, pair.new + end
