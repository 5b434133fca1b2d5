"""Alignment of two texts: what of the old one stands where in the new one.

Lines that are the same are matched first, so that the words of a novel are looked at
only where it was changed: those that occur once in both texts, the longest before all,
and what is the same next to them, as patience diff does; blanks at the ends of a line
do not count.  Then the words between these lines are matched, and at last what moved.
A passage cannot have moved into text that was there before, so only what is left over
on both sides is looked at: runs of words in a row, grown through small edits.  That
rule is what refuses look-alikes.  Positions count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.anchoring.longest_increasing import (
    Costs,
    Point,
    clusters,
    heaviest_chain,
    without_stray_matches,
)
from desktop.anchoring.token_alignment import TokenAligner, TokenBox
from desktop.anchoring.tokens import Rarity, Tokens, tokens_in
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_RUN = 3
"""Words in a row that must be the same for a move to be thought of."""

_PLACES = 8
"""Places at which a run may stand; one that stands everywhere tells nothing."""

_SEED = 0.9
"""The weight of a run of words from which a move may grow."""

_LEAST = 2.4
"""The weight of all the words that must have moved together."""

_PATIENCE = 300
"""Seeds in a row from which no move grew; those that are left are lighter still."""

_WINDOW = 48
"""Tokens to look ahead for where a move goes on."""

_LIGHT = 1.2
"""The weight below which what kept its place may have done so by chance."""

_TOGETHER = 12
"""Tokens between two moves that went the same way, at most."""

_COSTS = Costs(gap=0.35, swap=0.1, skip=0.035, is_open=True)

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


@value
class _Seed:
    """The same ``length`` words at ``old`` and at ``new``."""

    old: int
    new: int
    length: int
    weight: float


class Moves:
    """Finds what moved among the tokens that are left over on both sides.

    A light match that kept its place may only be by chance: an "and" between words that
    have nothing to do with each other.  It is left to a move that needs it, if that is
    all the heavier.

    Args:
        aligner: The tokens of both texts.
        in_place: What kept its place, in order.
    """

    def __init__(self, aligner: TokenAligner, in_place: Sequence[Point]) -> None:
        self._aligner = aligner
        self._light = {
            point[0]: point
            for cluster in clusters(in_place)
            if sum(weight for _, _, weight in cluster) < _LIGHT
            for point in cluster
        }
        self._light_of_new = {point[1]: point for point in self._light.values()}
        self._old_free = bytearray(b"\1") * len(aligner.old)
        self._new_free = bytearray(b"\1") * len(aligner.new)
        for here, there, _ in in_place:
            if here not in self._light:
                self._old_free[here] = self._new_free[there] = 0
        self.undone: set[Point] = set()
        """The matches in place that moves have taken tokens of."""

    def found(self) -> list[list[Point]]:
        """Return the tokens of each passage that moved, the surest moves first.

        Cores that are heavy enough by themselves are told apart before any of them
        grows, lest one takes what is in the midst of another.
        """
        seeds = sorted(self._seeds(), key=self._sureness)
        cores = [core for seed in seeds if (core := self._heavy_core(seed))]
        moves: list[list[Point]] = []
        for core in cores:
            moves.append(self._grown(core))
            self._use(moves[-1])
        failures = 0
        for seed in seeds:
            if failures > _PATIENCE:
                break
            core = self._core(seed)
            failures += 1
            if _weight(core) < _SEED:
                continue
            move = self._grown(core)
            if self._is_accepted(move):
                failures = 0
                moves.append(move)
        return moves

    def _sureness(self, seed: _Seed) -> tuple[float, float]:
        """Return what sorts the surest seed first: of the same words the nearest."""
        old, new = self._aligner.old, self._aligner.new
        return -seed.weight, abs(seed.old / len(old) - seed.new / len(new))

    def _heavy_core(self, seed: _Seed) -> list[Point]:
        if seed.weight < _LEAST:
            return []
        core = self._core(seed)
        return core if self._is_accepted(core) else []

    def _is_accepted(self, move: Sequence[Point]) -> bool:
        """Return whether ``move`` is heavy enough; its tokens are used up then."""
        lost = self._taken_of(move)
        if _weight(move) < _LEAST + _weight(lost):
            return False
        self._use(move)
        return True

    def _taken_of(self, move: Sequence[Point]) -> set[Point]:
        """Return the light matches in place that ``move`` takes tokens of."""
        ours = (self._light.get(here) for here, _, _ in move)
        theirs = (self._light_of_new.get(there) for _, there, _ in move)
        taken = {point for point in chain(ours, theirs) if point is not None}
        return taken - self.undone

    def _use(self, points: Sequence[Point]) -> None:
        self.undone |= self._taken_of(points)
        for here, there, _ in points:
            self._old_free[here] = self._new_free[there] = 0

    def _seeds(self) -> list[_Seed]:
        """Return the longest runs of words left over on both sides."""
        places = defaultdict[tuple[str, ...], list[int]](list)
        for there, run in _runs(self._aligner.new, self._new_free):
            places[run].append(there)
        seeds: list[_Seed] = []
        reached: dict[int, int] = {}
        for here, run in _runs(self._aligner.old, self._old_free):
            found = places.get(run, ())
            if len(found) > _PLACES:
                continue
            for there in found:
                if here >= reached.get(there - here, 0):
                    seed = self._seed(here, there)
                    reached[there - here] = here + max(seed.length, 1)
                    seeds.append(seed)
        return [seed for seed in seeds if seed.weight >= _SEED]

    def _core(self, seed: _Seed) -> list[Point]:
        """Return what is still free of ``seed``."""
        return [
            (seed.old + k, seed.new + k, self._aligner.weight(seed.old + k))
            for k in range(seed.length)
            if self._old_free[seed.old + k] and self._new_free[seed.new + k]
        ]

    def _grown(self, core: list[Point]) -> list[Point]:
        """Return the tokens that moved with ``core``."""
        before = self._ahead(core[0][0] - 1, core[0][1] - 1, -1)
        after = self._ahead(core[-1][0] + 1, core[-1][1] + 1, 1)
        return [*before[::-1], *core, *after]

    def _seed(self, here: int, there: int) -> _Seed:
        old, new = self._aligner.old, self._aligner.new
        length, weight = 0, 0.0
        while (
            here + length < len(old)
            and there + length < len(new)
            and old[here + length] == new[there + length]
            and self._old_free[here + length]
            and self._new_free[there + length]
            and not self._is_in_place(here + length, there + length)
        ):
            weight += self._aligner.weight(here + length)
            length += 1
        return _Seed(here, there, length, weight)

    def _is_in_place(self, here: int, there: int) -> bool:
        point = self._light.get(here)
        return point is not None and point[1] == there and point not in self.undone

    def _ahead(self, here: int, there: int, step: int) -> list[Point]:
        """Return what goes on being the same from a place on, in that direction."""
        found: list[Point] = []
        while True:
            ours = _free_range(self._old_free, here, step)
            theirs = _free_range(self._new_free, there, step)
            chain = self._chain(ours, theirs, step)
            if not chain:
                return found
            found += chain
            here, there = chain[-1][0] + step, chain[-1][1] + step

    def _chain(self, ours: range, theirs: range, step: int) -> list[Point]:
        box = TokenBox(ours[::step], theirs[::step])
        if not box.area:
            return []
        size = (len(ours), len(theirs))
        points = self._aligner.points(box)
        if step < 0:
            points = [(size[0] - 1 - i, size[1] - 1 - j, w) for i, j, w in points]
        chain = heaviest_chain(points, size, _COSTS)
        return [(ours[i], theirs[j], weight) for i, j, weight in chain]


def _weight(points: Iterable[Point]) -> float:
    return sum(weight for _, _, weight in points)


def _free_range(free: bytearray, place: int, step: int) -> range:
    """Return the tokens from ``place`` on that are left over, in that direction."""
    end = place
    while 0 <= end < len(free) and free[end] and abs(end - place) < _WINDOW:
        end += step
    return range(place, end, step)


def _runs(
    words: Sequence[str], free: bytearray
) -> Iterator[tuple[int, tuple[str, ...]]]:
    all_free = b"\1" * _RUN
    start = free.find(all_free)
    while start >= 0:
        yield start, tuple(words[start : start + _RUN])
        start = free.find(all_free, start + 1)


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
    moves = Moves(aligner, in_place)
    moved = moves.found()
    kept = [point for point in in_place if point not in moves.undone]
    pairs += joiner.pairs(kept, 0)
    for number, move in _numbered(moved):
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


def _numbered(moves: Iterable[list[Point]]) -> Iterator[tuple[int, list[Point]]]:
    """Yield ``moves`` with a number each; those that went together have the same."""
    number, here, there = 0, -_WINDOW, -_WINDOW
    for move in sorted(moves):
        gaps = move[0][0] - here, move[0][1] - there
        if not 0 < min(gaps) <= max(gaps) <= _TOGETHER:
            number += 1
        here, there = move[-1][:2]
        yield number, move


@value
class SpanPair:
    """A part of the old text and the part of the new one that corresponds to it."""

    old: Span
    new: Span


@value
class _Pieces:
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


def _parted(ours: _Pieces, theirs: _Pieces) -> tuple[list[SpanPair], list[SpanPair]]:
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


def _lines(text: str, where: Span) -> _Pieces:
    return _pieces(where.of(text).split("\n"), where, 1)


def _sentences(text: str, where: Span) -> _Pieces:
    return _pieces(_SENTENCE_END.split(where.of(text)), where, 0)


def _pieces(pieces: list[str], where: Span, between: int) -> _Pieces:
    words, starts = [], []
    start = where.start
    for piece in pieces:
        bare = piece.strip()
        if bare:
            words.append(bare)
            starts.append(start + piece.index(bare[0]))
        start += len(piece) + between
    return _Pieces(where, words, starts)


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
