"""Emphasis: the stretches of a Markdown line set in italics, bold or as code.

The rules are CommonMark's for emphasis, code spans and escapes, kept inside one line;
links, images and HTML are not read.  Positions are code points from the line's start.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LONGEST = 20_000
"""Code points; longer lines are shown plain, or each key would take too long."""

_HEADING = re.compile(r"[ \u200b\ufeff]{0,3}#{1,6}[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_TICKS = re.compile(r"`+")
_PIECES = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+")


class EmphasisStyle(Enum):
    """How emphasised words are set."""

    ITALIC = auto()
    BOLD = auto()
    BOTH = auto()
    CODE = auto()


@value
class Emphasis:
    """Some words of a line that are set apart.

    Attributes:
        span: The words, without their marks; may hold other emphases.
        style: How to set them.
        marks: Where the opening and the closing marks stand.
    """

    span: Span
    style: EmphasisStyle
    marks: tuple[Span, Span]


def heading_marks(line: str) -> tuple[Span, ...]:
    """Return where the ``## `` before the words of a Markdown heading stands.

    Behind them may stand another such row, which belongs to the marks as well.
    """
    opening = _HEADING.match(line)
    if opening is None:
        return ()
    closing = _CLOSING.search(line, opening.end())
    marks = (opening, closing) if closing else (opening,)
    return tuple(Span(*mark.span()) for mark in marks)


def emphases(line: str) -> tuple[Emphasis, ...]:
    """Return what is emphasised in a Markdown line, in the order it begins."""
    if len(line) > _LONGEST:
        return ()
    code, runs = _read(line)
    found = [*code, *_joined(_paired(runs))]
    return tuple(sorted(found, key=lambda one: one.marks[0].start))


@value(frozen=False)
class _Run:
    """A row of stars or underscores, less those that have found their partners."""

    mark: str
    start: int
    end: int
    length: int
    opens: bool
    closes: bool


def _read(line: str) -> tuple[list[Emphasis], list[_Run]]:
    """Return the code of a line, and the runs of marks outside of it."""
    code: list[Emphasis] = []
    runs: list[_Run] = []
    ticks = _ends_of_ticks(line)
    position = 0
    while match := _PIECES.search(line, position):
        start, position = match.span()
        if line[start] in "*_":
            runs.append(_run(line, start, position))
        elif line[start] == "`":
            width = position - start
            end = _next(ticks.get(width, []), position)
            if end is not None:
                code.append(_emphasis(EmphasisStyle.CODE, start, end, width))
                position = end
    return code, runs


def _ends_of_ticks(line: str) -> dict[int, list[int]]:
    """Return where the rows of backticks end, by their length."""
    ends: dict[int, list[int]] = {}
    for match in _TICKS.finditer(line):
        ends.setdefault(len(match[0]), []).append(match.end())
    return ends


def _next(places: list[int], position: int) -> int | None:
    index = bisect_right(places, position)
    return places[index] if index < len(places) else None


def _run(line: str, start: int, end: int) -> _Run:
    before = line[start - 1 : start] or " "
    after = line[end : end + 1] or " "
    left = not after.isspace() and (not _is_sign(after) or _is_edge(before))
    right = not before.isspace() and (not _is_sign(before) or _is_edge(after))
    opens, closes = left, right
    if line[start] == "_":  # unlike a star, it may stand inside a word
        opens = left and (not right or _is_sign(before))
        closes = right and (not left or _is_sign(after))
    return _Run(line[start], start, end, end - start, opens, closes)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _is_edge(character: str) -> bool:
    return character.isspace() or _is_sign(character)


def _paired(runs: Iterable[_Run]) -> Iterator[Emphasis]:
    """Yield the emphasis of every pair of marks, the inner ones first."""
    open_runs: list[_Run] = []
    searched: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        key = (run.mark, run.opens, run.length % 3)
        while run.closes and run.start < run.end:
            opener = _opener(open_runs, run, searched.get(key, 0))
            if opener is None:
                searched[key] = run.start  # or a line of marks would take minutes
                break
            width = 2 if min(opener.end - opener.start, run.end - run.start) > 1 else 1
            style = EmphasisStyle.BOLD if width > 1 else EmphasisStyle.ITALIC
            yield _emphasis(style, opener.end - width, run.start + width, width)
            opener.end -= width
            run.start += width
        if run.opens and run.start < run.end:
            open_runs.append(run)


def _opener(open_runs: list[_Run], closer: _Run, since: int) -> _Run | None:
    """Return the partner of ``closer``, and drop the runs between the two."""
    for place in range(len(open_runs) - 1, -1, -1):
        run = open_runs[place]
        if run.start < since:
            break
        if run.start < run.end and run.mark == closer.mark and _may_pair(run, closer):
            del open_runs[place + 1 :]
            return run
    return None


def _may_pair(opener: _Run, closer: _Run) -> bool:
    """Return whether the runs agree with CommonMark's rule of three."""
    if not (opener.closes or closer.opens):
        return True
    if opener.length % 3 == 0 and closer.length % 3 == 0:
        return True
    return (opener.length + closer.length) % 3 != 0


def _emphasis(style: EmphasisStyle, start: int, end: int, width: int) -> Emphasis:
    words = Span(start + width, end - width)
    return Emphasis(words, style, (Span(start, words.start), Span(words.end, end)))


def _joined(pairs: Iterable[Emphasis]) -> list[Emphasis]:
    """Return the pairs, those directly around one another made one."""
    joined: list[Emphasis] = []
    for pair in pairs:
        inner = joined[-1] if joined else None
        if inner and pair.span == Span(inner.marks[0].start, inner.marks[1].end):
            joined[-1] = _around(inner, pair)
        else:
            joined.append(pair)
    return joined


def _around(inner: Emphasis, outer: Emphasis) -> Emphasis:
    style = inner.style if inner.style is outer.style else EmphasisStyle.BOTH
    opening = Span(outer.marks[0].start, inner.marks[0].end)
    closing = Span(inner.marks[1].start, outer.marks[1].end)
    return Emphasis(inner.span, style, (opening, closing))
