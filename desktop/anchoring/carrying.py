"""Passages and read marks carried from an old text over to a new one.

The old text is known, so nothing is searched for: a passage is where its words went,
or it was cut.  A paragraph that reads as it did keeps its mark wherever it went; one
that was read and reads differently now is changed, and so is one that came where its
neighbours were read.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.surviving_tokens import SurvivingPassage, Survivors
from desktop.text.passage_wording import reads_alike
from desktop.text.reading.read_marks import Mark, ReadMarks, has_words
from desktop.text.span import Span, each_line
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.text.reading.read_marks import Run

_PLACED = 0.85
"""The confidence in a place below which a passage is not shown there.

Of those just above nine in ten are right; the further down, the fewer.
"""

_GONE = 0.25
"""A passage of which less than this is left is not what it was."""

_SURELY_GONE = 0.2
"""One of which less than this is left was cut; of the others no one can say it."""

_COME_AGAIN = 1 / 3
"""The share of a passage that has to stand anew close by for that."""

# How often what is said is right, counted on some 5 500 passages of real revisions.
_CUT, _CUT_AMONG_OTHERS, _HARDLY_LEFT = 0.99, 0.985, 0.78
_REPLACED = 0.96
_WHOLE, _MOSTLY, _PARTLY = 0.996, 0.975, 0.94
_MOVED_PARTLY = 0.85
_WHOLLY_KEPT, _MOSTLY_KEPT = 0.9, 0.6

_WAS_READ = frozenset({Mark.READ, Mark.CHANGED})
_FOUND = frozenset({AnchorState.EXACT, AnchorState.MOVED, AnchorState.CHANGED})


@value
class Carried:
    """Where a passage of the old text is in the new one.

    Attributes:
        span: The passage; where it was cut, the place it was cut from, empty.
        state: What became of it.
        kept: How much of it is left, from 0 to 1; common words count less.
        confidence: How sure what is said is, from 0 to 1: that the passage is there and
            reaches from here to there, or that it is nowhere.
    """

    span: Span
    state: AnchorState
    kept: float
    confidence: float


def anchor_known(old: str, new: str, spans: Iterable[Span]) -> list[Carried]:
    """Return where each of ``spans`` of ``old`` is in ``new``, in their order.

    A span that runs past the end of ``old`` is not placed.
    """
    survivors = Survivors.of_texts(old, new)
    return [carried(survivors, span) for span in spans]


def _unchanged(text: str, span: Span) -> Carried:
    if span.end > len(text):
        return Carried(Span(len(text), len(text)), AnchorState.UNPLACED, 0.0, 0.0)
    return Carried(span, AnchorState.EXACT, 1.0, 1.0)


def carried(survivors: Survivors, span: Span) -> Carried:
    """Return where ``span`` of the old text is, by what is left of it."""
    if survivors.are_all:
        return _unchanged(survivors.old, span)
    if span.end > len(survivors.old):
        return Carried(survivors.hole(span), AnchorState.UNPLACED, 0.0, 0.0)
    surviving = survivors.of(span)
    if surviving is None or not _is_placed(surviving):
        return _not_placed(survivors, span, surviving)
    state = _state(survivors, span, surviving)
    confidence = surviving.confidence * _edges_right(surviving)
    return Carried(surviving.span, state, surviving.kept, confidence)


def _is_placed(surviving: SurvivingPassage) -> bool:
    return surviving.kept >= _GONE and surviving.confidence >= _PLACED


def _edges_right(surviving: SurvivingPassage) -> float:
    """Return how often passages of which as much is left end where they should."""
    if surviving.kept >= _WHOLLY_KEPT:
        return _WHOLE
    if surviving.is_moved:
        return _MOVED_PARTLY
    return _MOSTLY if surviving.kept >= _MOSTLY_KEPT else _PARTLY


def _not_placed(
    survivors: Survivors, span: Span, surviving: SurvivingPassage | None
) -> Carried:
    """Return what is said of a passage of which too little is left, or who knows where.

    It was changed if others stand for a few words of it, or cut; and where that cannot
    be said either, it is not placed.
    """
    hole = survivors.hole(span)
    kept = surviving.kept if surviving else 0.0
    if found := survivors.replaced(span):
        return Carried(found, AnchorState.CHANGED, kept, _REPLACED)
    if surviving and kept >= _GONE:
        gone = 1.0 - surviving.confidence
        return Carried(hole, AnchorState.UNPLACED, kept, gone)
    if kept >= _SURELY_GONE or survivors.come_again(span) >= _COME_AGAIN:
        return Carried(hole, AnchorState.UNPLACED, kept, _HARDLY_LEFT)
    is_closed = kept == 0.0 and survivors.is_closed(span)
    confidence = _CUT if is_closed else _CUT_AMONG_OTHERS
    return Carried(hole, AnchorState.CUT, kept, confidence)


def _state(
    survivors: Survivors, span: Span, surviving: SurvivingPassage
) -> AnchorState:
    if surviving.is_moved:
        return AnchorState.MOVED
    is_same = reads_alike(span.of(survivors.old), surviving.span.of(survivors.new))
    return AnchorState.EXACT if is_same else AnchorState.CHANGED


def carried_marks(survivors: Survivors, runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs of marks of the new text, given those of the old one.

    Raises:
        ValueError: If ``runs`` are not as long as the old text.
    """
    old, new, marks = survivors.old, survivors.new, ReadMarks(runs)
    if len(marks) != len(old):
        raise ValueError(f"marks of {len(marks)} do not fit a text of {len(old)}")
    if survivors.are_all:
        return marks.runs()
    was, now = _Lines(old), _Lines(new)
    head = _alike(was.lines, now.lines)
    tail = _alike(was.lines[head:][::-1], now.lines[head:][::-1])
    old_marks = [marks.mark_at(start) for start in was.starts]
    stop = len(old_marks) - tail
    found: list[Mark | None] = [None] * len(now.lines)
    found[:head] = old_marks[:head]
    found[len(found) - tail :] = old_marks[stop:]
    _carry(was, now, (head, stop, tail), old_marks, found, survivors)
    filled = _filled(now.lines, found)
    return ReadMarks(zip(map(len, now.lines), filled, strict=True)).runs()


def rewritten(old: str, new: str) -> int:
    """Return how many code points of ``old`` are in lines that ``new`` has not."""
    if old == new:
        return 0
    # Of the largest stories the lines themselves would take a hundred megabytes.
    kept = set(map(hash, each_line(new)))
    return sum(len(line) for line in each_line(old) if hash(line) not in kept)


class _Lines:
    """The lines of a text, and where each starts."""

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self.text = text
        self.lines = [*(line + "\n" for line in lines[:-1]), lines[-1]]
        self.starts = list(accumulate(map(len, self.lines[:-1]), initial=0))


def _carry(
    was: _Lines,
    now: _Lines,
    middle: tuple[int, int, int],
    old_marks: Sequence[Mark],
    found: list[Mark | None],
    survivors: Survivors,
) -> None:
    """Put the marks of the lines in the middle of ``was`` where these are in ``now``.

    Args:
        was: The old text.
        now: The new text.
        middle: The first old line that is not as it was, where such lines stop, and how
            many are alike at the end.
        old_marks: The mark of each old line.
        found: The mark of each new line; None where it is not known yet.
        survivors: What is left of ``was`` in ``now``.
    """
    head, stop, tail = middle
    new_stop = len(now.lines) - tail
    same = _same_lines(was.lines[head:stop], now.lines[head:new_stop])
    for old, new in same.items():
        found[head + new] = old_marks[head + old]
    others = [head + n for n in range(stop - head) if n not in same]
    numbers = [n for n in others if has_words(was.lines[n])]
    for number in numbers:
        place = carried(survivors, _inked(was, number))
        line = bisect_right(now.starts, place.span.start) - 1
        if place.state in _FOUND and found[line] is None:
            is_same = _words(now.lines[line]) == _words(was.lines[number])
            mark = old_marks[number]
            found[line] = mark if is_same else _changed(mark)


def _same_lines(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return which of ``old`` are which of ``new``: lines of which all are still there.

    What is said once in both texts is the same paragraph, wherever it went.
    """
    places = (_places(old), _places(new))
    shared = (line for line in places[0] if line in places[1])
    pairs = ((places[0][line], places[1][line]) for line in shared)
    return {
        one: other
        for ones, others in pairs
        if len(ones) == len(others)
        for one, other in zip(ones, others, strict=True)
    }


def _places(lines: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if has_words(line):
            places.setdefault(_words(line), []).append(number)
    return places


def _words(line: str) -> str:
    return line.rstrip("\n")


def _inked(was: _Lines, number: int) -> Span:
    start = was.starts[number]
    return Span(start, start + len(was.lines[number].rstrip("\n")))


def _changed(mark: Mark) -> Mark:
    return Mark.CHANGED if mark in _WAS_READ else mark


def _filled(lines: Sequence[str], found: Iterable[Mark | None]) -> list[Mark]:
    """Return ``found``, with the lines that came marked by the words before them."""
    filled: list[Mark] = []
    before = Mark.UNSEEN
    for line, mark in zip(lines, found, strict=True):
        is_blank = not has_words(line)
        filled.append(_mark_beside(before, is_blank) if mark is None else mark)
        before = before if is_blank else filled[-1]
    return filled


def _mark_beside(before: Mark, is_blank: bool) -> Mark:
    if before not in _WAS_READ:
        return Mark.UNSEEN
    return Mark.READ if is_blank else Mark.CHANGED


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
