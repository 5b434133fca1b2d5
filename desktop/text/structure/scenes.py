"""Scene breaks: ornaments, repeated rows of signs, gaps wider than others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.text.structure.line_look import LineKind
from desktop.text.structure.marked_lines import is_pattern
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.text.structure.marked_lines import LineScan, MarkedLine

_WIDER = 2
"""Blank lines more than usual that part two scenes."""


@value
class SceneBreak:
    """Where one scene ends and the next begins.

    Attributes:
        start: Of the line that says so, in code points; of the gap, if none does.
        end: Where that line ends, in code points.
        number: Of the line; None for a gap.
    """

    start: int
    end: int
    number: int | None = None


def scene_breaks(scan: LineScan, headings: Collection[int]) -> list[SceneBreak]:
    """Return where scenes end, in text order.

    Args:
        scan: The lines of the story.
        headings: The numbers of those that are headings.
    """
    lines = [line for line in _breaking(scan) if line.number not in headings]
    marked = {line.number for line in lines} | set(headings)
    breaks = [SceneBreak(line.start, line.end, line.number) for line in lines]
    return sorted([*breaks, *_gaps(scan, marked)], key=lambda each: each.start)


def _breaking(scan: LineScan) -> Iterator[MarkedLine]:
    patterns = [line for line in scan.lines if _may_repeat(line, scan)]
    repeated = Counter(map(_pattern, patterns))
    for line in scan.lines:
        if line.look.kind is LineKind.SCENE_BREAK:
            yield line
    yield from (line for line in patterns if repeated[_pattern(line)] > 1)


def _may_repeat(line: MarkedLine, scan: LineScan) -> bool:
    is_alone = line.is_alone or not scan.is_parted
    return is_alone and line.look.kind is LineKind.BODY and is_pattern(line.words)


def _pattern(line: MarkedLine) -> str:
    return "".join(line.words.split())


def _gaps(scan: LineScan, marked: set[int]) -> Iterator[SceneBreak]:
    """Yield the gaps that are wider than usual, if they are rarer than others."""
    usual = _usual_gap(scan)
    wide = [
        gap
        for gap in scan.wide_gaps
        if gap.blanks >= usual + _WIDER and not {gap.number, gap.after} & marked
    ]
    if 2 * len(wide) <= scan.gaps[usual]:
        last = None
        for gap in wide:
            if gap.after != last:  # not a date or the like between two gaps
                yield SceneBreak(gap.start, gap.start)
            last = gap.number


def _usual_gap(scan: LineScan) -> int:
    """Return how many lines are blank between most paragraphs."""
    gaps = Counter(scan.gaps)
    are_wrapped = 2 * scan.ended < scan.gaps[0]
    if scan.is_parted and (gaps[1] or are_wrapped):
        del gaps[0]
    return gaps.most_common(1)[0][0] if gaps else 0
