"""The words of a note as they are read: its Markdown shown, its marks left out.

A note is read line by line, and each of its line ends stays one, as people expect of a
remark.  What is known: emphasis, code, struck words, links, headings, lists with task
boxes, quotations and fences; CommonMark's rules and GitHub's for boxes, ``~~`` and bare
addresses.  Pictures are links, for nothing is ever fetched.  HTML, footnotes, and links
to anything but a page or a mail address read as they are typed.
Positions count code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.emphasis import EmphasisStyle, code_in, emphases, heading_marks
from desktop.text.span import Span
from desktop.text.structure.containers import NOWHERE, Container, containers, prefix_of
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


_LONGEST_LINE = 20_000
"""Code points; a longer line reads as it is typed."""
_BULLET = "•"


@value
class NotePart:
    """Some words of a line that are shown otherwise.

    Attributes:
        span: Where they are in the line as it is shown.
        style: How they are set apart; None if they are not.
        is_struck: Whether they are struck out.
        address: Where a link leads; empty if they are none.
    """

    span: Span
    style: EmphasisStyle | None = None
    is_struck: bool = False
    address: str = ""


@value
class NoteLine:
    """A line of a note as it is shown.

    Attributes:
        text: What is read, the sign of its item included.
        start: Where the line begins in the note as it is typed.
        parts: What of it is shown otherwise, in order.
        sign: How many code points at its start are the sign of an item.
        quotes: How many quotations it is in.
        items: How many items of lists it is in.
        is_code: Whether it is a line of a block of code.
        cuts: Which marks of the line as it is typed are left out.
    """

    text: str
    start: int = 0
    parts: tuple[NotePart, ...] = ()
    sign: int = 0
    quotes: int = 0
    items: int = 0
    is_code: bool = False
    cuts: tuple[Span, ...] = ()


@cache
def _may_mean_something() -> re.Pattern[str]:
    return re.compile(
        r"[*_`~\\\[]|https?://|^[ \t]*(?:[-+>#]|\d{1,3}[.)])|<(?:https?:|mailto:)",
        re.MULTILINE,
    )


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r" {0,3}(`{3,}|~{3,})[^`]*")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?:https?://|mailto:)[^\s<>\"”»]*[^\s<>\"”».,;:!?'’)\]*_]", re.I
    )


@cache
def _target() -> re.Pattern[str]:
    return re.compile(r"\]\(\s*<?([^\s<>]*?)>?(?:\s+\"[^\"]*\")?\s*\)")


def may_be_opened(address: str) -> bool:
    """Return whether ``address`` is that of a page or a mailbox, nothing else."""
    scheme, colon, rest = address.partition(":")
    return bool(colon and rest) and scheme.lower() in ("http", "https", "mailto")


@lru_cache(maxsize=300)
def read_note(words: str) -> tuple[NoteLine, ...]:
    """Return the lines of a note, as they are shown."""
    lines = words.split("\n")
    if _may_mean_something().search(words) is None:
        return tuple(_plain_lines(lines))
    return tuple(_read_lines(lines))


def plain_words(words: str) -> str:
    """Return a note as it is read aloud or stands in a list: without its marks."""
    if _may_mean_something().search(words) is None:
        return words
    return "\n".join(line.text for line in read_note(words))


def links_in(words: str) -> tuple[str, ...]:
    """Return where the links of a note lead, in order, each once."""
    parts = (part for line in read_note(words) for part in line.parts)
    return tuple(dict.fromkeys(part.address for part in parts if part.address))


def shown_span(words: str, span: Span) -> tuple[str, Span]:
    """Return a note without its marks, and where ``span`` of it is in that."""
    lines = read_note(words)
    places = [_place(lines, position) for position in (span.start, span.end)]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.text) + 1)
    start, end = (starts[number] + at for number, at in places)
    return plain_words(words), Span(start, max(start, end))


def _place(lines: Sequence[NoteLine], position: int) -> tuple[int, int]:
    """Return the line of a position of the note as typed, and where it is in that."""
    starts = [line.start for line in lines]
    number = max(bisect_right(starts, position) - 1, 0)
    line = lines[number]
    at = line.sign + _Cuts(line.cuts).place(position - line.start)
    return number, min(at, len(line.text))


def _plain_lines(lines: Iterable[str]) -> Iterator[NoteLine]:
    start = 0
    for line in lines:
        yield NoteLine(line, start)
        start += len(line) + 1


def _read_lines(lines: Sequence[str]) -> Iterator[NoteLine]:
    fences = _fenced(lines)
    found = containers(lines, fences)
    start = 0
    for number, line in enumerate(lines):
        if number not in fences:
            yield _read_line(line, start, found.get(number, NOWHERE))
        elif fences[number]:
            yield NoteLine(line, start, is_code=True)
        start += len(line) + 1


def _fenced(lines: Sequence[str]) -> dict[int, bool]:
    """Return which lines are in fences, and of each whether it is code and no fence.

    A fence that is not closed is none: somebody is typing.
    """
    found: dict[int, bool] = {}
    opening, signs = -1, ""
    for number, line in enumerate(lines):
        fence = _fence().fullmatch(line)
        if fence is None:
            continue
        if opening < 0:
            opening, signs = number, fence[1]
        elif fence[1].startswith(signs) and not line.strip().strip(signs[0]):
            found.update(dict.fromkeys(range(opening, number + 1), True))
            found |= {opening: False, number: False}
            opening = -1
    return found


def _read_line(line: str, start: int, within: Container) -> NoteLine:
    if len(line) > _LONGEST_LINE:
        return NoteLine(line, start)
    sign, end = "", 0
    if within != NOWHERE:
        prefix = prefix_of(line, within.signs, is_indented=within.items > 0)
        end = prefix.end
        typed = line[prefix.quotes[-1].end if prefix.quotes else 0 : end].strip()
        sign = f"{_shown_sign(typed)} " if typed else ""
    read = _WordReader(line, end)
    cuts = _Cuts(read.cuts)
    parts = (_moved(part, cuts, len(sign)) for part in read.parts)
    kept = (part for part in parts if not part.span.is_empty)
    return NoteLine(
        sign + cuts.without(line),
        start,
        tuple(sorted(kept, key=_span_of)),
        len(sign),
        within.quotes,
        within.items,
        False,
        cuts.spans,
    )


def _shown_sign(typed: str) -> str:
    """Return how the signs of an item are shown: a bullet, or the number and a box."""
    return f"{_BULLET}{typed[1:]}" if typed[0] in "-+*" else typed


def _moved(part: NotePart, cuts: _Cuts, sign: int) -> NotePart:
    start, end = cuts.place(part.span.start), cuts.place(part.span.end)
    return replace(part, span=Span(sign + start, sign + end))


def _span_of(part: NotePart) -> Span:
    return part.span


class _Cuts:
    """What is left out of a line.

    Attributes:
        spans: Where that stood, in order, none over another.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        kept: list[Span] = []
        for span in sorted(spans):
            if not kept or span.start >= kept[-1].end:
                kept.append(span)
        self.spans = tuple(kept)
        self._starts = [span.start for span in kept]
        self._gone = list(accumulate(map(len, kept), initial=0))

    def place(self, position: int) -> int:
        """Return where ``position`` of the line is in what is left of it."""
        index = bisect_right(self._starts, position)
        inside = 0
        if index:
            inside = max(self.spans[index - 1].end - position, 0)
        return position - self._gone[index] + inside

    def without(self, line: str) -> str:
        """Return what is left of ``line``."""
        ends = [0, *(span.end for span in self.spans)]
        starts = [*self._starts, len(line)]
        return "".join(line[a:b] for a, b in zip(ends, starts, strict=True))

    def touch(self, span: Span) -> bool:
        """Return whether anything of ``span`` is left out."""
        index = bisect_right(self._starts, span.start)
        near = self.spans[max(index - 1, 0) : index + 1]
        return any(each.overlaps(span) for each in near)


class _WordReader:
    """Reads the words of a line, from ``begin`` on.

    Attributes:
        cuts: The marks in it, and all before ``begin``.
        parts: What they say of the words.
    """

    def __init__(self, line: str, begin: int) -> None:
        # Late: most notes have no mark at all.
        from desktop.text.finding.markdown_marks import marks_outside, strikes

        self.cuts = [Span(0, begin)] if begin else []
        self.parts: list[NotePart] = []
        self._line = line
        found = emphases(line)
        code = code_in(found)
        marks = list(marks_outside(line, code))
        self._read_heading(begin)
        addresses = _Cuts(self._read_addresses(marks, code))
        for opening, closing in strikes(line, marks):
            self.parts.append(NotePart(Span(opening.end, closing.start), None, True))
            self.cuts += (opening, closing)
        for each in found:
            if not any(map(addresses.touch, each.marks)):
                self.parts.append(NotePart(each.span, each.style))
                self.cuts += each.marks
        escapes = (mark for kind, mark in marks if kind == "escape")
        self.cuts += (mark for mark in escapes if not addresses.touch(mark))

    def _read_heading(self, begin: int) -> None:
        marks = heading_marks(self._line[begin:])
        self.cuts += (mark.moved(begin) for mark in marks)
        if marks:
            whole = Span(begin, len(self._line))
            self.parts.append(NotePart(whole, EmphasisStyle.BOLD))

    def _read_addresses(
        self, marks: list[tuple[str, Span]], code: Iterable[Span]
    ) -> Iterator[Span]:
        """Yield where addresses stand, in which no sign means anything."""
        from desktop.text.finding.markdown_marks import links

        line, taken = self._line, list(code)
        for opening, closing in links(marks):
            target = _target().match(line, closing.start)
            if target is not None and may_be_opened(target[1]):
                words = Span(opening.end, closing.start)
                self.parts.append(NotePart(words, address=target[1]))
                self.cuts += (opening, closing)
                taken.append(Span(opening.start, closing.end))
                yield closing
        others = _Cuts(taken)
        for match in _address().finditer(line) if ":" in line else ():
            span = Span(*match.span())
            if not others.touch(span):
                self._take_address(span)
                yield span

    def _take_address(self, span: Span) -> None:
        line = self._line
        self.parts.append(NotePart(span, address=span.of(line)))
        if line[max(span.start - 1, 0)] == "<" and line[span.end : span.end + 1] == ">":
            self.cuts += (
                Span(span.start - 1, span.start),
                Span(span.end, span.end + 1),
            )
