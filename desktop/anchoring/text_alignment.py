"""Alignment of two texts: what of the old one stands where in the new one.

Lines that are the same are matched first, so that the words of a novel are looked at
only where it was changed: those that occur once in both texts, the longest before all,
and what is the same next to them, as patience diff does; blanks at the ends of a line
do not count.  Then the words between these lines are matched, and at last what moved,
see :mod:`desktop.anchoring.moves`.  Positions count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.anchoring.longest_increasing import (
    Costs,
    Point,
    heaviest_chain,
    without_stray_matches,
)
from desktop.anchoring.moves import MoveSearch, numbered
from desktop.anchoring.token_alignment import TokenAligner, TokenBox
from desktop.anchoring.tokens import Rarity, Tokens, tokens_in
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PATCHES = 40
_PATCH = 1_500
"""How many patches of a text are looked at to learn its words; in code points."""
_SENTENCE_END = re.compile(
    r"(?=\s)(?:(?<=[.!?…][”’\"')\]\s])|(?<=[.!?…。！？।॥۔؟።])"
    r"|(?<=[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1b7f\ua980-\uaadf]))"
)
"""The places at which a sentence may end; it does not matter if it goes on.

Where words are not parted by blanks, these part sentences.
"""
_TELLING = 24
"""Code points of a line that can tell a place by itself."""


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


@value
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
    moves = MoveSearch(aligner, in_place)
    moved = moves.found()
    kept = [point for point in in_place if point not in moves.undone]
    pairs += joiner.pairs(kept, 0)
    for number, move in numbered(moved):
        pairs += joiner.pairs(move, number)
    return TextAlignment(sorted(pairs), rarity)


def _sample(text: str) -> list[str]:
    """Return words from all over ``text``, enough to know the common ones."""
    step = max(len(text) // _PATCHES, _PATCH)
    starts = range(0, len(text), step)
    patches = (Span(at, min(at + _PATCH, len(text))) for at in starts)
    return tokens_in(text, patches).words


def _aligned(aligner: TokenAligner, box: TokenBox) -> list[Point]:
    here, there = box.old.start, box.new.start
    points = [(i - here, j - there, w) for i, j, w in aligner.align(box)]
    kept = without_stray_matches(points, (len(box.old), len(box.new)))
    return [(i + here, j + there, w) for i, j, w in kept]


def _boxes(
    changed: Sequence[SpanPair], ours: Tokens, theirs: Tokens
) -> Iterable[TokenBox]:
    for part in changed:
        box = TokenBox(_range(ours, part.old), _range(theirs, part.new))
        if box.area:
            yield box


def _range(tokens: Tokens, span: Span) -> range:
    start = bisect_left(tokens.starts, span.start)
    return range(start, bisect_left(tokens.starts, span.end, start))


@value
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


@value
class SpanPair:
    """A part of the old text and the part of the new one that corresponds to it."""

    old: Span
    new: Span


@value
class _PartPieces:
    """The lines or sentences of a part of a text, without the blanks around them."""

    where: Span
    words: list[str]
    starts: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, index: int) -> Span:
        if index == len(self.words):
            return Span(self.where.end, self.where.end)
        start = self.starts[index]
        return Span(start, start + len(self.words[index]))


def parts(old: str, new: str) -> tuple[list[SpanPair], list[SpanPair]]:
    """Return the lines and sentences that are the same, and what lies between them."""
    whole = SpanPair(Span(0, len(old)), Span(0, len(new)))
    same, changed_lines = _parted(_lines(old, whole.old), _lines(new, whole.new))
    changed: list[SpanPair] = []
    for part in changed_lines:
        ours, theirs = _sentences(old, part.old), _sentences(new, part.new)
        same_sentences, rest = _parted(ours, theirs)
        same += same_sentences
        changed += rest
    return same, changed


def _parted(
    ours: _PartPieces, theirs: _PartPieces
) -> tuple[list[SpanPair], list[SpanPair]]:
    same: list[SpanPair] = []
    changed: list[SpanPair] = []
    here, there = ours.where.start, theirs.where.start
    next_old = next_new = 0
    for i, j in [*_matches(ours.words, theirs.words), (len(ours), len(theirs))]:
        part = SpanPair(ours.span(i), theirs.span(j))
        if (next_old, next_new) != (i, j):
            before = SpanPair(Span(here, part.old.start), Span(there, part.new.start))
            changed.append(before)
        same.append(part)
        here, there = part.old.end, part.new.end
        next_old, next_new = i + 1, j + 1
    same.pop()  # the ends of both
    return same, changed


def _lines(text: str, where: Span) -> _PartPieces:
    return _pieces(where.of(text).split("\n"), where, 1)


def _sentences(text: str, where: Span) -> _PartPieces:
    return _pieces(_SENTENCE_END.split(where.of(text)), where, 0)


def _pieces(pieces: list[str], where: Span, between: int) -> _PartPieces:
    words, starts = [], []
    start = where.start
    for piece in pieces:
        bare = piece.strip()
        if bare:
            words.append(bare)
            starts.append(start + piece.index(bare[0]))
        start += len(piece) + between
    return _PartPieces(where, words, starts)


def _matches(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Yield which lines are the same, grown from those that occur just once."""
    here = there = 0
    for i, j in [*_anchors(old, new), (len(old), len(new))]:
        if i < here or j < there:
            continue  # matched already, growing from the one before
        k = 0
        while here + k < i and there + k < j and old[here + k] == new[there + k]:
            yield here + k, there + k
            k += 1
        back = 0
        while (
            here + k <= i - back - 1
            and there + k <= j - back - 1
            and old[i - back - 1] == new[j - back - 1]
        ):
            back += 1
        yield from ((i - n, j - n) for n in range(back, 0, -1))
        if i < len(old):
            yield i, j
        here, there = i + 1, j + 1


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    ours, theirs = Counter(old), Counter(new)
    places = {line: j for j, line in enumerate(new) if theirs[line] == 1}
    points = [
        (i, places[line], float(len(line)))
        for i, line in enumerate(old)
        if len(line) >= _TELLING and ours[line] == 1 and line in places
    ]
    if any(one[1] > other[1] for one, other in pairwise(points)):
        points = heaviest_chain(points, (len(old), len(new)), Costs())
    return [(i, j) for i, j, _ in points]
