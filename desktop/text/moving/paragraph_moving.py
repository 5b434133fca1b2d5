"""Paragraphs moved past their neighbours, the blank lines between staying as they are.

What moves, and what is passed, is a paragraph as :mod:`desktop.text.paragraphs` tells
them; a block of code, a table, a comment and a list's item with what belongs to it are
one.  Lines without a blank one between them, such as those of a list or a stanza, are a
group: a line moves among the others of its group, and what stands by itself moves past
a whole group.  A line that leaves its group stands in the next one.  No two paragraphs
become one, or nothing is moved.  Positions count code points.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.moving.rearranging import Rearrangement, Stay, rearranged
from desktop.text.paragraphs import paragraphs_in
from desktop.text.span import Span
from desktop.text.structure.blocks import data_lines
from desktop.text.structure.line_look import LONGEST_MARK, LineKind, look_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.text.moving.rearranging import Piece
    from desktop.text.paragraphs import Wrapping

    Goes = Callable[[str], bool]
    """Takes a paragraph, and returns whether the block goes on behind it."""


class OutOfReach(Exception):
    """What would be passed lies beyond the part of the text that was given."""


@value
class MovingExcerpt:
    """A part of a text, in whole lines.

    Attributes:
        text: What stands there.
        start: Where it begins in the whole text.
        is_start: Whether the text begins with it.
        is_end: Whether the text ends with it.
    """

    text: str
    start: int = 0
    is_start: bool = True
    is_end: bool = True


def moved_paragraphs(
    excerpt: MovingExcerpt, selected: Span, step: int, wrapping: Wrapping
) -> Rearrangement | Stay:
    """Return the edit that moves the paragraphs at a place past what is beside them.

    Args:
        excerpt: The text around the place.
        selected: What is selected, empty at the caret if nothing is; in the whole text.
        step: Down if above zero, up if below.
        wrapping: How the text uses its line ends.

    Raises:
        OutOfReach: If more of the text must be looked at.
    """
    return _Moving(excerpt, wrapping).moved(selected.moved(-excerpt.start), step)


class _Moving:
    """The paragraphs of an excerpt; positions count from its start."""

    def __init__(self, excerpt: MovingExcerpt, wrapping: Wrapping) -> None:
        self._excerpt = excerpt
        self._text = excerpt.text
        self._wrapping = wrapping
        self._units = units_in(self._text, wrapping, is_start=excerpt.is_start)
        self._has_data = excerpt.is_start and _data_end(self._text, wrapping) > 0

    def moved(self, selected: Span, step: int) -> Rearrangement | Stay:
        touched = [n for n, unit in enumerate(self._units) if _touch(unit, selected)]
        if not touched:
            return Stay.NOTHING
        first, last = touched[0], touched[-1]
        if self._has_data and first == 0:
            return Stay.FIXED
        way = _Way(self._text, self._units, first, last, is_down=step > 0)
        if not way.ahead or (step < 0 and first == int(self._has_data)):
            self._make_sure_of_edge(step)
            return Stay.LAST if step > 0 else Stay.FIRST
        for around, pieces in way.orders():
            self._make_sure_of_reach(around)
            if self._keeps_paragraphs(around, pieces):
                return self._told(around, pieces)
        return Stay.JOINED

    def _make_sure_of_edge(self, step: int) -> None:
        excerpt = self._excerpt
        if not (excerpt.is_end if step > 0 else excerpt.is_start):
            raise OutOfReach

    def _make_sure_of_reach(self, around: Span) -> None:
        """Make sure that the paragraphs at the ends of a stretch are known whole."""
        is_low = around.start == self._units[0].start and not self._excerpt.is_start
        is_high = around.end == self._units[-1].end and not self._excerpt.is_end
        if is_low or is_high:
            raise OutOfReach

    def _keeps_paragraphs(self, around: Span, pieces: Sequence[Piece]) -> bool:
        text = self._text
        words = "".join(p if isinstance(p, str) else p.of(text) for p in pieces)
        after = text[: around.start] + words + text[around.end :]
        is_start = self._excerpt.is_start
        units = units_in(after, self._wrapping, is_start=is_start)
        before = Counter(unit.of(text) for unit in self._units)
        return Counter(unit.of(after) for unit in units) == before

    def _told(self, around: Span, pieces: Sequence[Piece]) -> Rearrangement:
        by = self._excerpt.start
        shifted = [p if isinstance(p, str) else p.moved(by) for p in pieces]

        def slice_of(span: Span) -> str:
            return span.moved(-by).of(self._text)

        return rearranged(slice_of, around.moved(by), shifted)


def _touch(unit: Span, selected: Span) -> bool:
    return (
        unit.contains(selected.start) if selected.is_empty else unit.overlaps(selected)
    )


class _Way:
    """What stands before some paragraphs and behind them, on the way that they go.

    Whatever is said of it is told as if they went down; gone up, it is the mirror.
    """

    def __init__(
        self, text: str, units: Sequence[Span], first: int, last: int, *, is_down: bool
    ) -> None:
        self._text = text
        self._units = units
        self._is_down = is_down
        self._block = Span(units[first].start, units[last].end)
        below, above = range(last + 1, len(units)), range(first - 1, -1, -1)
        self.ahead = below if is_down else above
        self._behind = above if is_down else below
        self._edge, self._back = (last, first) if is_down else (first, last)

    def orders(self) -> Iterator[tuple[Span, list[Piece]]]:
        """Yield in which orders what is there may stand, the likeliest first."""
        step = self.ahead.step
        lead = self._gap(self._edge, self._edge + step)
        trail = self._gap(self._back, self._back - step) if self._behind else None
        is_leaving = trail is not None and _is_tight(trail)
        if _is_tight(lead):
            yield self._past(1, lead)
        elif is_leaving:
            yield from self._into_next(lead, trail or "")
        else:
            yield self._past(self._group(0), lead)
        yield self._past(1, lead)
        if trail is not None:
            yield self._behind_next(1, lead, trail)

    def _past(self, count: int, lead: str) -> tuple[Span, list[Piece]]:
        """Return the order in which the block is behind so many, the gaps as before."""
        return self._around(count), self._ordered(
            [*self._passed(count), lead, self._block]
        )

    def _into_next(self, lead: str, trail: str) -> Iterator[tuple[Span, list[Piece]]]:
        """Yield the places in the next group, the nearest first; a break is passed."""
        count, passed = self._group(0), 0
        if count == 1 and self._is_break(self.ahead[0]) and len(self.ahead) > 1:
            passed, count = 1, 1 + self._group(1)
        yield self._before_next(passed, lead, trail)
        for number in range(passed + 1, count + 1):
            yield self._behind_next(number, lead, trail)

    def _before_next(
        self, passed: int, lead: str, trail: str
    ) -> tuple[Span, list[Piece]]:
        at = self.ahead[passed - 1] if passed else self._edge
        gap = self._gap(at, at + self.ahead.step)
        before = [lead, *self._passed(passed), gap] if passed else [gap]
        around = self._around(passed, trail=len(trail), gap=len(gap))
        return around, self._ordered([*before, self._block, trail])

    def _behind_next(
        self, passed: int, lead: str, trail: str
    ) -> tuple[Span, list[Piece]]:
        around = self._around(passed, trail=len(trail))
        pieces = [lead, *self._passed(passed), trail, self._block]
        return around, self._ordered(pieces)

    def _around(self, passed: int, *, trail: int = 0, gap: int = 0) -> Span:
        """Return where the block and so many ahead are, with the gaps beside them.

        Args:
            passed: How many.
            trail: How much behind the block is taken with them.
            gap: How much ahead of the last of them.
        """
        last = self._units[self.ahead[passed - 1]] if passed else self._block
        if self._is_down:
            return Span(self._block.start - trail, last.end + gap)
        return Span(last.start - gap, self._block.end + trail)

    def _ordered(self, pieces: list[Piece]) -> list[Piece]:
        return pieces if self._is_down else pieces[::-1]

    def _passed(self, count: int) -> list[Piece]:
        """Return the next paragraphs ahead, and what stands between them."""
        pieces: list[Piece] = []
        for one, other in pairwise([*self.ahead[:count], None]):
            pieces.append(self._units[one])
            if other is not None:
                pieces.append(self._gap(one, other))
        return pieces

    def _group(self, index: int) -> int:
        """Return how many paragraphs ahead, from that index on, no blank line parts."""
        count = 1
        while index + count < len(self.ahead):
            ahead = self.ahead[index + count - 1], self.ahead[index + count]
            if not _is_tight(self._gap(*ahead)):
                break
            count += 1
        return count

    def _is_break(self, number: int) -> bool:
        line = self._units[number].of(self._text)
        return "\n" not in line and look_of(line, False).kind is LineKind.SCENE_BREAK

    def _gap(self, one: int, other: int) -> str:
        first, second = sorted((one, other))
        return self._text[self._units[first].end : self._units[second].start]


def _is_tight(gap: str) -> bool:
    return gap.count("\n") < 2


# What is one


def units_in(text: str, wrapping: Wrapping, *, is_start: bool) -> list[Span]:
    """Return what moves as one in ``text``, in order.

    Args:
        text: Whole lines.
        wrapping: How the text that they are of uses its line ends.
        is_start: Whether that begins with them.
    """
    lead = "" if is_start else "\n"  # else it were taken for the head of a file
    data = _data_end(text, wrapping) if is_start else 0
    units: list[Span] = []
    goes_on: Goes | None = None
    for span in paragraphs_in(lead + text, wrapping):
        here = span.moved(-len(lead))
        words = here.of(text)
        is_same = goes_on is not None or 0 < here.start < data
        if is_same or (units and wrapping.is_markdown and _belongs(text, units, here)):
            units[-1] = Span(units[-1].start, here.end)
        else:
            units.append(here)
        if goes_on is not None:
            goes_on = goes_on if goes_on(words) else None
        elif here.start >= data:
            goes_on = _begun(words, is_markdown=wrapping.is_markdown)
    return units


def _data_end(text: str, wrapping: Wrapping) -> int:
    """Return how long the data at the head of a text are, in code points."""
    if not wrapping.is_markdown:
        return 0
    lines = text.split("\n", count := data_lines(text))
    return len(text) - len(lines[-1]) if count else 0


def _begun(words: str, *, is_markdown: bool) -> Goes | None:
    """Return what tells whether a block goes on behind a line; None if none begins."""
    if is_markdown and (fence := _fence().match(words)):
        signs = fence[1]
        closing = re.compile(rf" {{0,3}}{signs[0]}{{{len(signs)},}}\s*")
        return lambda line: closing.fullmatch(line) is None
    if words.lstrip().startswith("<!--") and "-->" not in words:
        return lambda line: "-->" not in line
    return None


def _belongs(text: str, units: Sequence[Span], here: Span) -> bool:
    """Return whether what is ``here`` is of the last of ``units``, in Markdown.

    That is the row under a heading, the next row of a table, and what stands further in
    below a list's item or a footnote.
    """
    above, words = units[-1].of(text), here.of(text)
    is_next = text.count("\n", units[-1].end, here.start) == 1
    if is_next and _underline().fullmatch(words):
        return _is_title(above)
    if is_next and above.startswith("|"):
        return words.startswith("|")
    return bool(_indented().match(words)) and bool(_item().match(above))


def _is_title(line: str) -> bool:
    if "\n" in line or len(line.strip()) > LONGEST_MARK or _no_title().match(line):
        return False
    return look_of(line, True).kind is LineKind.BODY


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")


@cache
def _underline() -> re.Pattern[str]:
    return re.compile(r" {0,3}(?:={2,}|-{2,})[ \t]*")


@cache
def _no_title() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[-+*>|]\s|\d{1,9}[.)]\s|[>|])|    |\t")


@cache
def _indented() -> re.Pattern[str]:
    return re.compile(r"(?: {2,}|\t)\s*\S")


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"(?:[-*+•]|\d{1,9}[.)])[ \t]+\S|\[\^[^\]]+\]:")
