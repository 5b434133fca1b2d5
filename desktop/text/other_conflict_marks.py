"""The marks of programs that mark two versions of a place in another way than git.

Jujutsu has between git's first and last mark what leads from the base to one version,
line by line with a sign before it, and the other version; or all three.  Perforce has
the base first and the author's version last.

The formats are those of Jujutsu's ``conflicts.md`` and of ``p4 help resolve``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.conflict_marks import ORIGINAL, MarkedConflict
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.conflict_marks import Side

_DIFF = "%"


def other_conflicts(text: str) -> list[MarkedConflict]:
    """Return the places of ``text`` that are marked so, in order."""
    found = [*_jujutsu(text)]
    if ORIGINAL in text:
        found += _perforce(text)
    return sorted(found, key=lambda each: each.span)


# Perforce


@cache
def _perforce_place() -> re.Pattern[str]:
    return re.compile(
        r"^>>>> ORIGINAL [^\n]*\n(?P<base>.*?)"
        r"^==== THEIRS ?(?P<their_name>[^\n]*)\n(?P<theirs>.*?)"
        r"^==== YOURS ?(?P<our_name>[^\n]*)\n(?P<ours>.*?)"
        r"^<<<<[ \r]*(?:\n|\Z)",
        re.MULTILINE | re.DOTALL,
    )


def _perforce(text: str) -> Iterator[MarkedConflict]:
    for match in _perforce_place().finditer(text):
        yield MarkedConflict(
            span=Span(*match.span()),
            ours=(Span(*match.span("ours")),),
            theirs=(Span(*match.span("theirs")),),
            base=(Span(*match.span("base")),),
            ours_name=match["our_name"].strip(),
            theirs_name=match["their_name"].strip(),
        )


# Jujutsu


@value
class _Section:
    """What stands between two marks.

    Attributes:
        sign: Of what the mark before it is made.
        name: What that says.
        span: The lines.
    """

    sign: str
    name: str
    span: Span


@cache
def _jujutsu_place() -> re.Pattern[str]:
    return re.compile(
        r"^(?P<begin><{7,})(?: [^\n]*)?\n(?=(?:%{7,}|\+{7,}|-{7,}) )"
        r"(?P<body>(?:(?!^>{7,}(?: |$)).*\n)*)"
        r"^>{7,}(?: [^\n]*)?(?:\n|\Z)",
        re.MULTILINE,
    )


def _jujutsu(text: str) -> Iterator[MarkedConflict]:
    for match in _jujutsu_place().finditer(text):
        size, body = len(match["begin"]), Span(*match.span("body"))
        sections = list(_sections(text, body, size))
        place = _place(text, Span(*match.span()), sections)
        if place is not None:
            yield place


def _sections(text: str, body: Span, size: int) -> Iterator[_Section]:
    # A mark may go on in the next line, which begins with backslashes.
    mark = re.compile(
        rf"^([%+-])\1{{{size - 1}}} ([^\n]*)\n(?:\\{{{size}}} [^\n]*\n)*",
        re.MULTILINE,
    )
    marks = list(mark.finditer(text, body.start, body.end))
    ends = [*(each.start() for each in marks[1:]), body.end]
    for each, end in zip(marks, ends, strict=True):
        yield _Section(each[1], each[2].strip(), Span(each.end(), end))


def _place(text: str, span: Span, sections: list[_Section]) -> MarkedConflict | None:
    """Return the place that has these sections; None if there are more versions."""
    match [section.sign for section in sections]:
        case ["%", "+"] | ["+", "%"]:
            first, last = sections
            diff = first if first.sign == _DIFF else last
            sides = [_side(text, each) for each in sections]
            base: Side = _lines_of(text, diff, " -")
        case ["+", "-", "+"]:
            first, middle, last = sections
            sides, base = [(first.span,), (last.span,)], (middle.span,)
        case _:
            return None
    return MarkedConflict(span, sides[0], sides[1], base, first.name, last.name)


def _side(text: str, section: _Section) -> Side:
    return _lines_of(text, section, " +") if section.sign == _DIFF else (section.span,)


def _lines_of(text: str, section: _Section, signs: str) -> Side:
    """Return the lines that begin with one of ``signs``, without these."""
    spans: list[Span] = []
    at = section.span.start
    for line in section.span.of(text).splitlines(keepends=True):
        end = at + len(line)
        if line[0] in signs:
            spans.append(Span(at + 1, end))
        elif line == "\n":  # a blank line, of which an editor took the sign
            spans.append(Span(at, end))
        at = end
    return tuple(spans)
