"""Alignment of two texts: what of the old one stands where in the new one.

Lines that are the same are matched first, so that the words of a novel are looked at
only where it was changed; then the words between these lines, and at last what moved.
Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from desktop.anchoring.islands import without_light_islands
from desktop.anchoring.lines import Part, parts
from desktop.anchoring.moves import moves
from desktop.anchoring.rarity import Rarity
from desktop.anchoring.token_alignment import Box, TokenAligner
from desktop.anchoring.tokens import Tokens, tokens_in
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.anchoring.rising import Point


_PATCHES = 40
_PATCH = 1_500
"""How many patches of a text are looked at to learn its words; in code points."""


class Pair(NamedTuple):
    """A piece of the old text and the piece of the new one it became.

    A tuple, as there are hundreds of thousands of them between two drafts of a novel.

    Attributes:
        old: Where the piece starts in the old text: a line, or words in a row.
        old_end: Where it ends there.
        new: Where it starts in the new text; it reads the same, or is one word.
        new_end: Where it ends there.
        move: Zero where it kept its place; else the number of the move it is part of.
    """

    old: int
    old_end: int
    new: int
    new_end: int
    move: int = 0


@dataclass(frozen=True, slots=True)
class TextAlignment:
    """What of an old text stands where in a new one.

    Attributes:
        pairs: The pieces that were kept, in the order of the old text.
        rarity: How much the words of these texts weigh.
    """

    pairs: Sequence[Pair]
    rarity: Rarity


def align_texts(old: str, new: str) -> TextAlignment:
    """Return what of ``old`` stands where in ``new``."""
    same, changed = parts(old, new)
    ours = tokens_in(old, (part.old for part in changed))
    theirs = tokens_in(new, (part.new for part in changed))
    rarity = Rarity(chain(_sample(old), _sample(new)))
    aligner = TokenAligner(ours.words, theirs.words, rarity)
    in_place: list[Point] = []
    for box in _boxes(changed, ours, theirs):
        in_place += _aligned(aligner, box)
    pairs = [
        Pair(part.old.start, part.old.end, part.new.start, part.new.end)
        for part in same
    ]
    breaks = frozenset(_range(ours, part.old).start for part in changed)
    joiner = Joiner(old, new, ours, theirs, breaks)
    pairs += joiner.pairs(in_place, 0)
    old_free, new_free = _left_over(in_place, len(ours), len(theirs))
    for number, move in enumerate(moves(aligner, old_free, new_free), 1):
        pairs += joiner.pairs(move, number)
    return TextAlignment(sorted(pairs), rarity)


def _sample(text: str) -> list[str]:
    """Return words from all over ``text``, enough to know the common ones."""
    step = max(len(text) // _PATCHES, _PATCH)
    starts = range(0, len(text), step)
    patches = (Span(at, min(at + _PATCH, len(text))) for at in starts)
    return tokens_in(text, patches).words


def _aligned(aligner: TokenAligner, box: Box) -> list[Point]:
    here, there = box.old.start, box.new.start
    points = [(i - here, j - there, w) for i, j, w in aligner.align(box)]
    kept = without_light_islands(points, (len(box.old), len(box.new)))
    return [(i + here, j + there, w) for i, j, w in kept]


def _boxes(changed: Sequence[Part], ours: Tokens, theirs: Tokens) -> Iterable[Box]:
    for part in changed:
        box = Box(_range(ours, part.old), _range(theirs, part.new))
        if box.area:
            yield box


def _range(tokens: Tokens, span: Span) -> range:
    start = bisect_left(tokens.starts, span.start)
    return range(start, bisect_left(tokens.starts, span.end, start))


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins tokens that are the same into longer pieces."""

    old: str
    new: str
    ours: Tokens
    theirs: Tokens
    breaks: frozenset[int]
    """Old tokens before which something else was matched already."""

    def pairs(self, points: Sequence[Point], move: int) -> Iterator[Pair]:
        """Yield the pieces that ``points`` say are the same."""
        starts, new_starts = self.ours.starts, self.theirs.starts
        first = 0
        for index in range(1, len(points) + 1):
            here, there, _ = points[index - 1]
            if index < len(points):
                old, new, _ = points[index]
                is_next = old == here + 1 and new == there + 1
                offset = starts[here] - new_starts[there]
                is_next = is_next and old not in self.breaks
                if is_next and offset == starts[old] - new_starts[new]:
                    continue
            yield from self._joined(points[first:index], move)
            first = index

    def _joined(self, points: Sequence[Point], move: int) -> Iterator[Pair]:
        start, new_start, _ = points[0]
        last, new_last, _ = points[-1]
        old, end = self.ours.starts[start], self.ours.ends[last]
        new, new_end = self.theirs.starts[new_start], self.theirs.ends[new_last]
        if self.old[old:end] == self.new[new:new_end] or len(points) == 1:
            yield Pair(old, end, new, new_end, move)
            return
        for point in points:
            yield from self._joined([point], move)


def _left_over(
    points: Iterable[Point], old_size: int, new_size: int
) -> tuple[bytearray, bytearray]:
    old_free, new_free = bytearray(b"\1") * old_size, bytearray(b"\1") * new_size
    for here, there, _ in points:
        old_free[here] = new_free[there] = 0
    return old_free, new_free
