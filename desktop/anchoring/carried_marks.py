"""What was read of an old text, carried over to a new one.

A paragraph that reads as it did keeps its mark wherever it went; one that was read and
reads differently now is changed, and so is one that came where its neighbours were
read.  Positions count code points.
"""

from __future__ import annotations

from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.carry import anchor_known
from desktop.text.read_marks import Mark, ReadMarks
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.text.runs import Run

_WAS_READ = frozenset({Mark.READ, Mark.CHANGED})
_FOUND = frozenset({AnchorState.EXACT, AnchorState.MOVED, AnchorState.CHANGED})


def carried_marks(old: str, new: str, runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs of marks of ``new``, given those of ``old``.

    Raises:
        ValueError: If ``runs`` are not as long as ``old``.
    """
    marks = ReadMarks(runs)
    if len(marks) != len(old):
        raise ValueError(f"marks of {len(marks)} do not fit a text of {len(old)}")
    if old == new:
        return marks.runs()
    was, now = _Lines(old), _Lines(new)
    head = _alike(was.lines, now.lines)
    tail = _alike(was.lines[head:][::-1], now.lines[head:][::-1])
    old_marks = [marks.mark_at(start) for start in was.starts]
    stop = len(old_marks) - tail
    found: list[Mark | None] = [None] * len(now.lines)
    found[:head] = old_marks[:head]
    found[len(found) - tail :] = old_marks[stop:]
    _carry(was, now, (head, stop, tail), old_marks, found)
    filled = _filled(now.lines, found)
    return ReadMarks(zip(map(len, now.lines), filled, strict=True)).runs()


class _Lines:
    """The lines of a text, and where each starts."""

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self.text = text
        self.lines = [*(line + "\n" for line in lines[:-1]), lines[-1]]
        self.starts = list(accumulate(map(len, self.lines[:-1]), initial=0))

    def between(self, first: int, stop: int) -> Span:
        """Return where the lines from ``first`` up to before ``stop`` are."""
        ends = [*self.starts, len(self.text)]
        return Span(ends[first], ends[stop])


def _carry(
    was: _Lines,
    now: _Lines,
    middle: tuple[int, int, int],
    old_marks: Sequence[Mark],
    found: list[Mark | None],
) -> None:
    """Put the marks of the lines in the middle of ``was`` where these are in ``now``.

    Args:
        was: The old text.
        now: The new text.
        middle: The first old line that is not as it was, where such lines stop, and how
            many are alike at the end.
        old_marks: The mark of each old line.
        found: The mark of each new line; None where it is not known yet.
    """
    head, stop, tail = middle
    before, after = was.between(head, stop), now.between(head, len(now.lines) - tail)
    numbers = [n for n in range(head, stop) if was.lines[n].strip()]
    spans = [_inked(was, n, before.start) for n in numbers]
    carried = anchor_known(before.of(was.text), after.of(now.text), spans)
    line_at = {start: number for number, start in enumerate(now.starts)}
    for number, place in zip(numbers, carried, strict=True):
        if place.state not in _FOUND:
            continue
        start = now.text.rfind("\n", 0, after.start + place.span.start) + 1
        line, mark = line_at[start], old_marks[number]
        if now.lines[line].rstrip("\n") != was.lines[number].rstrip("\n"):
            mark = _changed(mark)
        found[line] = max(found[line] or Mark.UNSEEN, mark)


def _inked(was: _Lines, number: int, before: int) -> Span:
    start = was.starts[number] - before
    return Span(start, start + len(was.lines[number].rstrip("\n")))


def _changed(mark: Mark) -> Mark:
    return Mark.CHANGED if mark in _WAS_READ else mark


def _filled(lines: Sequence[str], found: Iterable[Mark | None]) -> list[Mark]:
    """Return ``found``, with the lines that came marked by the words before them."""
    filled: list[Mark] = []
    before = Mark.UNSEEN
    for line, mark in zip(lines, found, strict=True):
        is_blank = not line.strip()
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
