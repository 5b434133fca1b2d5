"""Paragraphs: which line ends part a story, and which are blanks within a paragraph.

Most stories have a paragraph to a line.  In a hard-wrapped one a line ends where no
more words fitted, so that nearly all lines inside its paragraphs are about as long;
what is shorter there (verse, addresses, lists, lines of front matter) keeps its lines.
In Markdown a single line end inside a paragraph is a blank, as CommonMark defines it
(https://spec.commonmark.org/0.31.2/#soft-line-breaks), however long the line.

How a story as a whole is written is worked out once, in one pass, as its
:class:`Wrapping`; with it, the paragraph at a place takes a look at the lines around
that place alone.  Positions count code points.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind, look_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

REACH = 5_000
"""Code points looked at on each side of a place; a longer paragraph is cut there."""

FAR_REACH = 100_000
"""The same for the fence that opens a block of code."""

_STRETCH, _STRETCHES = 20_000, 20
"""Code points of a stretch of a longer story by which it is judged, and how many."""
_ENOUGH = 20
"""Lines inside paragraphs from which on a story is judged by most of them."""
_RAGGED = 15
"""Code points by which a line in a hard-wrapped paragraph may be shorter."""
_SHORTEST, _LONGEST = 25, 100
"""Code points of the longest lines of a story that may be hard-wrapped."""
_SURELY_LONG = 40
"""Code points of the longest line where there are few to judge by."""
_LEAST = 3
"""Lines inside paragraphs by which anything can be told."""
_BALANCED = 55
"""Code points of the longest line where lines are alike, but not filled."""
_SLACK = 3
"""Code points by which a filled line may fall short of that."""
_CROWDED = 15
"""Lines inside what no blank line parts, on average, if paragraphs are parted so."""
_MOST = 4 / 5
"""The share of lines that must be alike."""
_TOP = 1_000
"""Code points in which a story without any blank line would have had one."""

_OWN_LINE = re.compile(
    r"\s*(?:[-*+•][ \t]+\S|\||<|>|\[\^?[^\]]{1,30}\]:"
    r"|[-–—]\s+[^\W\d_a-zß-öø-ÿ])"
)
"""What begins a line of its own: a list's item, a table's row, dialogue."""
_LABEL = re.compile(r"\s*[*_]*(?![a-z])[^\W\d_][\w’'/ -]{0,24}[*_]*:(?:[*_]*\s|[*_]*$)")
"""What stands before the words of a line such as ``Rating: …``."""
_NUMBER = re.compile(r"\s*(?:\d{1,3}[.)]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})\))[ \t]+\S")
"""What begins an item that is counted."""
_BULLET = re.compile(r"\s*[-*+•][ \t]+\S")
"""What begins an item that is not counted."""
_CLOSED = re.compile(r"[.!?…:;”\"»*_]\s*\Z")
"""The end of a line after which a label is one, and no word before a colon, say."""
_CELLS = re.compile(r"\S(?:\t| {3,})\s*\S|\|.*\|")
"""What a table has in a line."""

_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_FENCES = re.compile(r"^ {0,3}(?:`{3}|~{3})", re.MULTILINE)
_UNDERLINE = re.compile(r"\s*(?:=+|-+)\s*")
_CODE = re.compile(r" {4}|\t")
_QUOTED = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
_DATA = "---"
_HARD_BREAKS = ("  ", "\\")

_OWN_KINDS = frozenset({LineKind.HEADING, LineKind.SCENE_BREAK})


@value
class Wrapping:
    """How a story uses its line ends; lengths in code points.

    Attributes:
        is_markdown: Whether a single one inside a paragraph is a blank by definition.
        width: How long the longest lines of a hard-wrapped story are; None if it is
            none, or not known to be.
        fullest: How long most lines of such a story at least would be together with
            the first word of the next, which did not fit.
        is_parted: Whether blank lines part its paragraphs; else a short line does.
        is_loose: Whether it is Markdown that leaves no blank lines between paragraphs,
            so that each line can only be meant to be one.
    """

    is_markdown: bool = False
    width: int | None = None
    fullest: int = 0
    is_parted: bool = True
    is_loose: bool = False

    @property
    def shortest(self) -> int:
        """How long a line inside a paragraph may be that was edited since."""
        return (self.width or 0) - (_RAGGED if self.is_parted else _SLACK)

    @property
    def is_wrapped(self) -> bool:
        """Whether lines are as a rule parts of paragraphs in the story."""
        return self.width is not None


AS_IT_SEEMS = Wrapping()
"""That of a text of which nothing is known: each paragraph is judged by itself."""


def wrapping_of(text: str, *, is_markdown: bool) -> Wrapping:
    """Return how ``text``, a whole story, uses its line ends.

    One that is long is judged by stretches from all of it.
    """
    parts = (lines for part in _stretches(text) for _, lines in _runs(part))
    runs = [inside for lines in parts if (inside := _inside(lines))]
    pairs = sorted(chain.from_iterable(runs))
    if len(pairs) < _LEAST:
        return Wrapping(is_markdown)
    # One in twenty may be longer than that: an address, say, is not broken.
    width = pairs[-1 - len(pairs) // _ENOUGH][0]
    if not _SHORTEST <= width <= _LONGEST or not _is_wrapped(pairs, runs, width):
        return Wrapping(is_markdown, is_loose=is_markdown and _is_loose(text))
    fills = sorted(fill for _, fill, _ in pairs)
    is_filled = 2 * sum(fill > width - _SLACK for fill in fills) > len(fills)
    tenth = max(fills[len(fills) // 10], width - _RAGGED)
    return Wrapping(
        is_markdown,
        width,
        fullest=width - _SLACK if is_filled else tenth,
        is_parted=len(pairs) < _CROWDED * len(runs),
    )


# At a place


def paragraph_at(text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS) -> Span:
    """Return the paragraph in which ``position`` lies, without the line end after it.

    What of it is out of reach is left out.
    """
    block = block_at(text, position, wrapping)
    lines, joins = block.lines, block.joins
    first = last = block.at
    while first and joins[first - 1]:
        first -= 1
    while last < len(joins) and joins[last]:
        last += 1
    low, high = max(position - REACH, 0), position + REACH
    return Span(max(lines[first].start, low), min(lines[last].end, high))


@value
class Block:
    """Lines that no blank line parts, as far as they are in reach.

    Attributes:
        lines: Where they are, without their line ends.
        joins: Of each but the last whether the next goes on with it.
        at: The number of the one that was asked for.
    """

    lines: tuple[Span, ...]
    joins: tuple[bool, ...]
    at: int


def block_at(text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS) -> Block:
    """Return the lines around ``position``; one alone if it is in a blank line."""
    lines = _lines_around(text, position)
    at = next(n for n, line in enumerate(lines) if position <= line.end)
    return Block(tuple(lines), tuple(_joins_at(text, lines, wrapping)), at)


def is_in_fence(text: str, position: int) -> bool:
    """Return whether more fences open than close before ``position``, in far reach."""
    before = text[max(position - FAR_REACH, 0) : position]
    if "```" not in before and "~~~" not in before:
        return False
    return sum(1 for _ in _FENCES.finditer(before)) % 2 == 1


def is_fence(line: str) -> bool:
    """Return whether a line opens or closes a fenced block of code."""
    return _FENCE.match(line) is not None


def is_code_line(line: str) -> bool:
    """Return whether a line is so far indented that Markdown takes it for code."""
    return _CODE.match(line) is not None


def is_table_row(line: str) -> bool:
    """Return whether a line has cells, as a table's row has."""
    may_be = "   " in line or "\t" in line or "|" in line  # as it hardly ever is
    return may_be and _CELLS.search(line) is not None


def ends_around(
    text: str, position: int, wrapping: Wrapping = AS_IT_SEEMS
) -> tuple[frozenset[int], int]:
    """Return where paragraphs end around ``position``, and up to where that is known.

    The lines around many places are so looked at once, and not once for each.
    """
    lines = _lines_around(text, position)
    joins = [*_joins_at(text, lines, wrapping), False]
    pairs = zip(lines, joins, strict=True)
    ends = frozenset(line.end for line, goes_on in pairs if not goes_on)
    known = lines[-1].end
    if known == position + REACH:  # the lines go on
        known = position + REACH // 2
    return ends, known


def _lines_around(text: str, position: int) -> list[Span]:
    """Return the line at ``position``, and those with words that touch it.

    That is, without a blank line between, and as far as they are in reach.
    """
    lowest, highest = max(position - REACH, 0), min(position + REACH, len(text))
    here = _line(text, position, lowest, highest)
    if not here.of(text).strip():
        return [here]
    before, after = [here], [here]
    while before[-1].start > lowest:
        line = _line(text, before[-1].start - 1, lowest, highest)
        if not line.of(text).strip():
            break
        before.append(line)
    while after[-1].end < highest:
        line = _line(text, after[-1].end + 1, lowest, highest)
        if not line.of(text).strip():
            break
        after.append(line)
    return [*reversed(before), *after[1:]]


def _line(text: str, position: int, lowest: int, highest: int) -> Span:
    start = max(text.rfind("\n", lowest, position) + 1, lowest)
    end = text.find("\n", position, highest)
    return Span(start, highest if end < 0 else end)


def _joins_at(text: str, lines: Sequence[Span], wrapping: Wrapping) -> list[bool]:
    is_code = wrapping.is_markdown and is_in_fence(text, lines[0].start)
    is_top = lines[0].start == 0
    words = [line.of(text) for line in lines]
    return _joins(words, wrapping, is_code=is_code, is_top=is_top)


# In a whole text


def paragraphs_in(text: str, wrapping: Wrapping = AS_IT_SEEMS) -> Iterator[Span]:
    """Yield the paragraphs of ``text`` in order, without the line ends after them.

    Blank lines are none; blanks at the end of a paragraph belong to it.
    """
    is_code = False
    for start, lines in _runs(text):
        first = end = start
        joins = _joins(lines, wrapping, is_code=is_code, is_top=start == 0)
        if wrapping.is_markdown:
            is_code ^= sum(1 for line in lines if _FENCE.match(line)) % 2 == 1
        for line, goes_on in zip(lines, [*joins, False], strict=True):
            end += len(line)
            if not goes_on:
                yield Span(first, end)
                first = end + 1
            end += 1


def _runs(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines between two blank ones, and where they begin."""
    start = place = 0
    lines: list[str] = []
    for line in each_line(text):
        if line and not line.isspace():
            lines.append(line)
        else:
            if lines:
                yield start, lines
                lines = []
            start = place + len(line) + 1
        place += len(line) + 1
    if lines:
        yield start, lines


# What line ends are


def _joins(
    lines: Sequence[str], wrapping: Wrapping, *, is_code: bool, is_top: bool
) -> list[bool]:
    """Return of each of ``lines`` but the last whether the next goes on with it.

    Args:
        lines: Lines with no blank one among them.
        wrapping: How the story uses line ends.
        is_code: Whether they stand in a fenced block of code.
        is_top: Whether the text begins with them.
    """
    if len(lines) == 1:
        return []
    if wrapping.is_markdown and not wrapping.is_loose:
        if is_top and lines[0].rstrip() == _DATA:
            return [False] * (len(lines) - 1)
        return list(_joins_of_markdown(lines, is_code=is_code))
    may = _may_go_on(lines)
    if wrapping.is_wrapped:
        return list(_joins_of_wrapped(lines, may, wrapping))
    return _joins_by_themselves(lines, may)


def _joins_of_markdown(lines: Sequence[str], *, is_code: bool) -> Iterator[bool]:
    """Yield whether each line goes on, as CommonMark has it."""
    is_code = is_code or bool(_CODE.match(lines[0]))
    is_indented = is_code and not _FENCE.match(lines[0])
    counted = _are_counted(lines)
    for (line, after), is_item in zip(pairwise(lines), counted, strict=True):
        if _FENCE.match(line) and not is_indented:
            is_code = not is_code
            yield False
            continue
        is_hard = is_code or is_item or line.endswith(_HARD_BREAKS)
        yield not (is_hard or _begins_block(line, after))


def _begins_block(line: str, after: str) -> bool:
    """Return whether ``after`` is no part of the paragraph that ``line`` is in."""
    quoted, inner = _QUOTED.match(line), after
    if mark := _QUOTED.match(after):
        inner = after[mark.end() :]
        depth = quoted[0].count(">") if quoted else 0
        if mark[0].count(">") > depth or not inner.strip():
            return True
    if quoted:
        line = line[quoted.end() :]
    if not line.strip() or line.lstrip()[0] in "|<" or _UNDERLINE.fullmatch(line):
        return True
    begins = (_FENCE.match(inner), _UNDERLINE.fullmatch(inner), _OWN_LINE.match(inner))
    if any(begins) or _is_label_after(line, inner):
        return True
    return _is_own_kind(line) or _is_own_kind(inner)


def _may_go_on(lines: Sequence[str]) -> list[bool]:
    """Return of each line if nothing but their lengths speaks for the next to go on."""
    begins = [_OWN_LINE.match(line) is not None for line in lines]
    labels = [_is_label_after(line, after) for line, after in pairwise(lines)]
    counted = list(_are_counted(lines))
    is_item = [b or _NUMBER.match(n) for b, n in zip(begins, lines, strict=True)]
    indents = [_indent(line) for line in lines]
    is_own = [is_table_row(line) or _is_own_kind(line) for line in lines]
    return [
        not (
            is_own[n]
            or is_own[n + 1]
            or begins[n + 1]
            or labels[n]
            or counted[n]
            or (indents[n + 1] - indents[n] > 1 and not is_item[n])
        )
        for n in range(len(lines) - 1)
    ]


def _is_label_after(line: str, after: str) -> bool:
    """Return whether ``after`` begins with a label, or a word before a colon alone."""
    if ":" not in after or not _LABEL.match(after):
        return False
    return bool(_CLOSED.search(line) or _LABEL.match(line))


def _are_counted(lines: Sequence[str]) -> Iterator[bool]:
    """Yield of each of ``lines`` but the first whether it is an item that is counted.

    A number that happens to begin a line follows no other item, and no end of a
    sentence.
    """
    is_listed = _NUMBER.match(lines[0]) is not None
    for line, after in pairwise(lines):
        is_item = _NUMBER.match(after) is not None
        begins = _BULLET.match(line) or _CLOSED.search(line)
        is_listed = is_listed or (is_item and begins is not None)
        yield is_item and is_listed


def _is_own_kind(line: str) -> bool:
    return look_of(line, True).kind in _OWN_KINDS


def _indent(line: str) -> int:
    if not line[:1].isspace():
        return 0
    blanks = line[: len(line) - len(line.lstrip())]
    return len(blanks.expandtabs(4))


def _joins_of_wrapped(
    lines: Sequence[str], may: Sequence[bool], wrapping: Wrapping
) -> Iterator[bool]:
    """Yield which lines go on in a hard-wrapped story: those that are full.

    One that is not may have been edited: it goes on if it is among others that are
    full, and is nearly so itself or a small letter follows.  One that is full among
    others that are not is a long line of verse.
    """
    pairs = [_pair(line, after) for line, after in pairwise(lines)]
    full = [fill >= wrapping.fullest for _, fill, _ in pairs]
    is_prose = 2 * sum(full) >= len(full)
    for n, (length, _, is_small) in enumerate(pairs):
        beside = [*full[max(n - 1, 0) : n], *full[n + 1 : n + 2]]
        if full[n]:
            yield may[n] and (is_prose or not wrapping.is_parted or any(beside))
        else:
            is_nearly = is_small or length >= wrapping.shortest
            yield may[n] and is_prose and any(beside) and is_nearly


def _joins_by_themselves(lines: Sequence[str], may: Sequence[bool]) -> list[bool]:
    """Return which lines go on in a story of which it is not known."""
    joins = [False] * len(may)
    first = 0
    while first < len(may):
        last = first
        while last < len(may) and may[last]:
            last += 1
        if last - first >= _LEAST and _seems_wrapped(lines[first : last + 1]):
            joins[first:last] = [True] * (last - first)
        first = max(last, first + 1)
    return joins


def _seems_wrapped(lines: Sequence[str]) -> bool:
    """Return whether these lines end where the next word did not fit.

    Verse with lines so alike that it could be prose begins them with capitals.
    """
    pairs = [_pair(line, after) for line, after in pairwise(lines)]
    longest = max(length for length, _, _ in pairs)
    is_prose_like = _SURELY_LONG <= longest <= _LONGEST and _are_small(pairs)
    is_shorter = _length(lines[-1]) <= longest + 1
    return is_prose_like and is_shorter and all(_is_full(p, longest) for p in pairs)


def _length(line: str) -> int:
    return len(line.rstrip())


def _fill(line: str, after: str) -> int:
    """Return how long ``line`` would be with the first word of ``after``."""
    return _length(line) + 1 + len(after.split(None, 1)[0])


def _begins_small(line: str) -> bool:
    return line.lstrip()[:1].islower()


# What a story is as a whole

_Pair = tuple[int, int, bool]
"""Of a line inside a paragraph: its length, that with the first word of the next, and
whether that word begins with a small letter."""


def _pair(line: str, after: str) -> _Pair:
    return _length(line), _fill(line, after), _begins_small(after)


def _stretches(text: str) -> Iterator[str]:
    if len(text) <= _STRETCH * _STRETCHES:
        yield text
        return
    for number in range(_STRETCHES):
        start = text.find("\n", number * len(text) // _STRETCHES) + 1
        yield text[start : start + _STRETCH].rpartition("\n")[0]


def _inside(lines: Sequence[str]) -> list[_Pair]:
    if len(lines) < 2:
        return []  # as most paragraphs are, of which nothing need be looked at
    pairs = zip(pairwise(lines), _may_go_on(lines), strict=True)
    return [
        _pair(line, after)
        for (line, after), may in pairs
        if may or len(line) > 2 * _LONGEST
    ]


def _is_wrapped(pairs: list[_Pair], runs: list[list[_Pair]], width: int) -> bool:
    """Return whether lines of up to ``width`` are those of hard-wrapped paragraphs.

    Verse has lines of one length, too; but mostly one more word would have fitted, and
    they begin with capitals.  Some editors balance lines instead of filling them.

    Args:
        pairs: The lines inside paragraphs.
        runs: The same, parted where blank lines are.
        width: How long the longest are.
    """
    if len(pairs) < _ENOUGH:
        is_full = all(_is_full(pair, width) for pair in pairs)
        return is_full and width >= _SURELY_LONG and _are_small(pairs)
    if width >= _BALANCED and _are_small(pairs) and _are_alike(pairs, width):
        return True
    prose = [pair for run in runs if _is_filled(run, width) for pair in run]
    is_most = len(prose) >= _ENOUGH and 2 * len(prose) >= len(pairs)
    return is_most and _are_alike(prose, width)


def _is_full(pair: _Pair, width: int) -> bool:
    length, fill, _ = pair
    return fill > width and length >= width - _RAGGED


def _is_filled(pairs: Sequence[_Pair], width: int) -> bool:
    return sum(fill > width for _, fill, _ in pairs) >= _MOST * len(pairs)


def _are_small(pairs: Sequence[_Pair]) -> bool:
    return 2 * sum(is_small for _, _, is_small in pairs) >= len(pairs)


def _are_alike(pairs: Sequence[_Pair], width: int) -> bool:
    return sum(n >= width - _RAGGED for n, _, _ in pairs) >= _MOST * len(pairs)


def _is_loose(text: str) -> bool:
    top = text[:_TOP]
    return len(text) > _TOP and "\n" in top and "\n\n" not in top
