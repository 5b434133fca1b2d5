"""Lines that two texts share, and the parts of both between them.

Lines that occur once in both texts are matched, the longest ones before all, and what
is the same next to them.  Blanks at the ends of a line do not count.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.anchoring.longest_increasing import Costs, heaviest_chain
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCE_END = re.compile(r"(?<=[.!?…][”’\"')\]\s])(?=\s)|(?<=[.!?…。！？])(?=\s)")
"""The places at which a sentence may end; it does not matter if it goes on."""

_TELLING = 24
"""Code points of a line that can tell a place by itself."""


@value
class Part:
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


def parts(old: str, new: str) -> tuple[list[Part], list[Part]]:
    """Return the lines and sentences that are the same, and what lies between them."""
    whole = Part(Span(0, len(old)), Span(0, len(new)))
    same, changed_lines = _parted(_lines(old, whole.old), _lines(new, whole.new))
    changed: list[Part] = []
    for part in changed_lines:
        ours, theirs = _sentences(old, part.old), _sentences(new, part.new)
        same_sentences, rest = _parted(ours, theirs)
        same += same_sentences
        changed += rest
    return same, changed


def _parted(ours: _Pieces, theirs: _Pieces) -> tuple[list[Part], list[Part]]:
    same: list[Part] = []
    changed: list[Part] = []
    here, there = ours.where.start, theirs.where.start
    next_old = next_new = 0
    for i, j in [*_matches(ours.words, theirs.words), (len(ours), len(theirs))]:
        part = Part(ours.span(i), theirs.span(j))
        if (next_old, next_new) != (i, j):
            before = Part(Span(here, part.old.start), Span(there, part.new.start))
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
    chain = heaviest_chain(points, (len(old), len(new)), Costs())
    return [(i, j) for i, j, _ in chain]
