"""Markdown's marks: what of a line its reader does not see.

Stars and underscores of emphasis, backticks, ``~~``, backslashes before signs, HTML
tags, marks of footnotes, and of a link all but its words.  The rules are CommonMark's,
kept inside one line; positions count code points of the whole text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.emphasis import code_in, emphases
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALONE = frozenset({"escape", "footnote", "tag"})

Pair = tuple[Span, Span]
"""An opening mark and the closing one."""


class HiddenMarks:
    """The marks of a text.

    Attributes:
        spans: Where they stand, in order, none over another.
        characters: What they are made of, in small letters.
    """

    def __init__(
        self, alone: list[Span] | None = None, pairs: list[Pair] | None = None
    ):
        found = sorted(
            [*(alone or ()), *(mark for pair in pairs or () for mark in pair)]
        )
        self.characters: frozenset[str] = frozenset()
        self.spans = found[:1]
        for before, mark in pairwise(found):
            if mark.start >= before.end:
                self.spans.append(mark)
        self._by_opening = {opening.end: (opening, end) for opening, end in pairs or ()}
        self._by_closing = {end.start: (opening, end) for opening, end in pairs or ()}

    def with_partners(self, span: Span) -> Span:
        """Return ``span`` with the marks beside it whose partners it covers.

        Who replaces what was found would leave half of a pair of marks behind.
        """
        start, end = span.start, span.end
        while (pair := self._by_opening.get(start)) and start < pair[1].end <= end:
            start = pair[0].start
        while (pair := self._by_closing.get(end)) and start <= pair[0].start < end:
            end = pair[1].end
        return Span(start, end)


@cache
def _marked_lines() -> re.Pattern[str]:
    return re.compile(r"^.*[*_`~\\\[<].*$", re.MULTILINE)


@cache
def _pieces() -> re.Pattern[str]:
    r"""Return what matches marks that are told by themselves.

    Everything is bounded or never taken back, so that no line makes it slow: a link's
    words by a thousand code points, its address by two thousand.
    """
    address = r"(?>(?:[^()\s\\]|\\.|\([^()\s]{0,200}\)){0,2000})"
    address = rf"\({address}(?:[ ]\"[^\"\n]{{0,500}}\")?\)"
    return re.compile(
        r"(?P<escape>\\)(?:[!-/:-@\[-`{-~]|$)"
        r"|(?P<strike>~~)"
        r"|(?P<footnote>\[\^[^\]\s\[]{1,50}\])"
        rf"|(?P<open>!?\[)(?=[^\[\]\n]{{1,1000}}\](?:\(|\[))"
        rf"|(?P<close>\](?:{address}|\[[^\[\]\n]{{0,200}}\]))"
        r"|(?P<tag></?[A-Za-z][^<>\n]{0,300}>)"
    )


def hidden_marks(text: str) -> HiddenMarks:
    """Return the marks of a Markdown text that its reader does not see."""
    alone: list[Span] = []
    pairs: list[Pair] = []
    for match in _marked_lines().finditer(text):
        start, (single, paired) = match.start(), _in_line(match[0])
        alone += (mark.moved(start) for mark in single)
        pairs += ((one.moved(start), other.moved(start)) for one, other in paired)
    marks = HiddenMarks(alone, pairs)
    marks.characters = frozenset().union(
        *(span.of(text).lower() for span in marks.spans)
    )
    return marks


@lru_cache(maxsize=20_000)
def _in_line(line: str) -> tuple[list[Span], list[Pair]]:
    """Return the marks of ``line`` that stand alone, and those in pairs."""
    found = emphases(line)
    pairs: list[Pair] = [each.marks for each in found]
    others = list(marks_outside(line, code_in(found)))
    alone = [mark for kind, mark in others if kind in _ALONE]
    return alone, [*pairs, *links(others), *strikes(line, others)]


def links(marks: list[tuple[str, Span]]) -> Iterator[Pair]:
    """Yield the marks around the words of each link or picture.

    Args:
        marks: What :func:`marks_outside` says of the line.
    """
    opening: Span | None = None
    for kind, mark in marks:
        if kind == "open":
            opening = mark
        elif kind == "close" and opening is not None:
            yield opening, mark
            opening = None


def strikes(line: str, marks: list[tuple[str, Span]]) -> Iterator[Pair]:
    """Yield the ``~~`` of a line that belong together.

    Args:
        line: The line.
        marks: What :func:`marks_outside` says of it.
    """
    opening: Span | None = None
    for kind, mark in marks:
        if kind != "strike":
            continue
        is_after_ink, is_before_ink = _beside_ink(line, mark)
        if opening is not None and is_after_ink:
            yield opening, mark
            opening = None
        elif is_before_ink:
            opening = mark


def _beside_ink(line: str, mark: Span) -> tuple[bool, bool]:
    """Return whether there is ink right before ``mark``, and right behind it."""
    before, after = (
        line[max(mark.start - 1, 0) : mark.start],
        line[mark.end : mark.end + 1],
    )
    return before.strip() != "", after.strip() != ""


def marks_outside(line: str, code: list[Span]) -> Iterator[tuple[str, Span]]:
    """Yield the marks of ``line`` that set no words apart, and what each is.

    Args:
        line: The line.
        code: Where code is in it, whose signs mean nothing, in order.
    """
    spans = iter(code)
    inside = next(spans, None)
    for match in _pieces().finditer(line):
        kind = match.lastgroup or ""
        mark = Span(*match.span(kind))
        while inside is not None and inside.end <= mark.start:
            inside = next(spans, None)
        if inside is None or mark.end <= inside.start:
            yield kind, mark
