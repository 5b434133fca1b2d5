"""Containers: the quotations and lists that the lines of a Markdown story are in.

The rules are CommonMark's for block quotes and list items, lazy continuation lines
included (https://spec.commonmark.org/0.31.2/#container-blocks), and GitHub's for task
boxes.  Authors indent what is in a list by more or by less than the rules ask for: a
sign that is indented at all inside an item is taken for a list in it.  Positions count
code points of a line; columns count a tab as up to the next multiple of four.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_TAB = 4
_DEEPEST = 12
"""Containers in one another; deeper ones are no longer told apart."""
_LONGEST_PREFIX = 400
"""Code points in which signs are looked for."""
_FIRST = frozenset("> \t-+*0123456789")
"""What a line begins with that may begin a container."""


@value
class Container:
    """The quotations and lists a line is in.

    Attributes:
        quotes: How many quotations it is in, one inside the other.
        items: How many items of lists it is in.
        signs: How many ``>`` and signs of items it begins with.
        indent: In which column its words, or the sign of its item, begin.
    """

    quotes: int = 0
    items: int = 0
    signs: int = 0
    indent: int = 0


NOWHERE = Container()
"""That of a line that is in none."""


@value
class Prefix:
    """What stands before the words of a line.

    Attributes:
        end: Where the words begin, in code points.
        box: Where the box of a task begins; where the words do if there is none.
        quotes: Where the ``>`` stand, each with the blank that belongs to it.
    """

    end: int = 0
    box: int = 0
    quotes: tuple[Span, ...] = ()


@cache
def _begins() -> re.Pattern[str]:
    """Return what matches the beginning of a line that may begin a container."""
    return re.compile(r"[ \t]{0,12}(?:>|[-+*](?:[ \t]|$)|\d{1,3}[.)](?:[ \t]|$))")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r"(?P<blanks>[ \t]*)(?:(?P<quote>>)|(?P<item>[-+*]|\d{1,3}[.)])(?=[ \t]|$))"
    )


@cache
def _box() -> re.Pattern[str]:
    return re.compile(r"[ \t]+\[[ xX]\](?=[ \t])")


@cache
def _rule() -> re.Pattern[str]:
    """Return what matches a break between scenes that looks like a list."""
    return re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*|[ \t]*\*")


@cache
def _no_paragraph() -> re.Pattern[str]:
    """Return what matches a line that does not go on with a paragraph."""
    return re.compile(r"[ \t]*(?:#{1,6}(?:[ \t]|$)|`{3,}|~{3,}|\||<|={2,}[ \t]*$)")


@lru_cache(maxsize=4_000)
def prefix_of(line: str, signs: int, *, is_indented: bool) -> Prefix:
    """Return what stands before the words of ``line``.

    Args:
        line: The line, or as much of its beginning as holds its signs.
        signs: How many of its signs are those of quotations and items.
        is_indented: Whether blanks before its words are part of it.
    """
    position, quotes, is_item = 0, list[Span](), False
    for _ in range(signs):
        sign = _sign().match(line, position)
        if sign is None:
            break
        position = sign.end()
        is_item = sign["quote"] is None
        if not is_item:
            position = _past_blank(line, position)
            quotes.append(Span(sign.end("blanks"), position))
    box = _box().match(line, position) if is_item else None
    if is_indented or is_item:
        position = _ink(line, position)
    end = position if box is None else _ink(line, box.end())
    return Prefix(end, position, tuple(quotes))


def beginning(line: str) -> str:
    """Return as much of ``line`` as can hold its signs, and is quick to look at."""
    return line[:_LONGEST_PREFIX]


def containers(
    lines: Sequence[str], literal: Collection[int] = frozenset()
) -> Mapping[int, Container]:
    """Return in which quotations and lists the lines of a Markdown story are.

    Args:
        lines: All of them, without their ends.
        literal: The numbers of those whose signs mean nothing, as those of code.

    Returns:
        By the number of the line; other lines are in none.
    """
    found: dict[int, Container] = {}
    upto = 0
    for number, line in enumerate(lines):
        may_begin = line[:1] in _FIRST and number >= upto and number not in literal
        if may_begin and _is_beginning(lines, number):
            upto = _read(lines, number, literal, found)
    return found


def _is_beginning(lines: Sequence[str], number: int) -> bool:
    """Return whether a container begins in a line, none being open above it."""
    begins = _begins().match(line := lines[number])
    if begins is None or _rule().fullmatch(line):
        return False
    # A number in the midst of a paragraph, unless a list that is counted begins.
    is_counted = begins[0].strip()[0].isdigit() and begins[0].strip()[:-1] != "1"
    return not (is_counted and number and lines[number - 1].strip())


def container_of(line: str) -> Container:
    """Return in which containers ``line`` is, as far as it says so itself."""
    if _begins().match(line) is None or _rule().fullmatch(line):
        return NOWHERE
    reader = _ContainerReader()
    return reader.read(beginning(line))


def typed_container(line: str, was: Container) -> Container:
    """Return in which containers a ``line`` is that is being edited.

    Args:
        line: What it reads now.
        was: In which it was before.
    """
    now = container_of(line)
    if was == NOWHERE:
        return now
    if now == NOWHERE:
        goes_on = not was.signs and line.strip() and not _no_paragraph().match(line)
        return was if goes_on else now
    same = (now.quotes, now.signs, now.indent) == (was.quotes, was.signs, was.indent)
    return was if same else now


def _read(
    lines: Sequence[str],
    first: int,
    literal: Collection[int],
    found: dict[int, Container],
) -> int:
    """Read lines from ``first`` on until no container is open; return the next one."""
    reader = _ContainerReader()
    for number in range(first, len(lines)):
        if number in literal:
            if not reader.items:
                return number
            continue
        container = reader.read(beginning(lines[number]))
        if container != NOWHERE:
            found[number] = container
        elif not reader.is_open:
            return number
    return len(lines)


class _ContainerReader:
    """Reads line by line in which containers they are.

    Of each open container it is known in which columns the sign of an item and what
    is in it begin; of a quotation nothing, as each line says itself that it is in it.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, int] | None] = []
        self._is_paragraph = False

    @property
    def is_open(self) -> bool:
        """Whether any container is open."""
        return bool(self._open)

    @property
    def items(self) -> int:
        """How many items are open."""
        return len(self._open) - self._open.count(None)

    def read(self, line: str) -> Container:
        """Take the next line, and return where it is."""
        if line.strip():
            return self._read_words(line)
        if None in self._open:  # a blank line that no sign says to be in a quotation
            del self._open[self._open.index(None) :]
        self._is_paragraph = False
        return NOWHERE

    def _read_words(self, line: str) -> Container:
        kept, position, signs = self._still_open(line)
        is_rule = _rule().fullmatch(line, position) is not None
        indent = _column(line, _ink(line, position))
        new = list[tuple[int, int] | None]()
        while not is_rule and len(kept) + len(new) < _DEEPEST:
            sign = _sign().match(line, position)
            if sign is None or (not new and self._is_told_of(sign, kept)):
                break
            start, position, signs = sign.end("blanks"), sign.end(), signs + 1
            if sign["quote"]:
                position = _past_blank(line, position)
                new.append(None)
            else:
                new.append((_column(line, start), _content(line, position)))
        is_same = len(kept) == len(self._open)
        if new or is_same or is_rule or not self._goes_on(line):
            self._open = [*kept, *new]
        self._is_paragraph = bool(line[position:].strip()) and not is_rule
        self._is_paragraph &= _no_paragraph().match(line, position) is None
        quotes = self._open.count(None)
        return Container(quotes, self.items, signs, indent) if self._open else NOWHERE

    def _still_open(self, line: str) -> tuple[list[tuple[int, int] | None], int, int]:
        """Return which containers go on in ``line``.

        Also how far that reaches which says so, and how many signs are in that.
        """
        kept = list[tuple[int, int] | None]()
        position = signs = 0
        for container in self._open:
            sign = _sign().match(line, position)
            if container is None:
                if sign is None or not sign["quote"]:
                    break
                position, signs = _past_blank(line, sign.end()), signs + 1
            else:
                column = _column(line, _ink(line, position))
                is_inner = sign is not None and column >= container[0] + 2
                if column < container[1] and not is_inner:
                    break
            kept.append(container)
        return kept, position, signs

    def _is_told_of(
        self, sign: re.Match[str], kept: Sequence[tuple[int, int] | None]
    ) -> bool:
        """Return whether a number that could begin an item is one in a sentence.

        Within a paragraph only the first item of a list begins one.
        """
        item = sign["item"]
        if item is None or not item[0].isdigit() or item[:-1] == "1":
            return False
        is_sibling = self.items > len(kept) - kept.count(None)
        return self._is_paragraph and not is_sibling

    def _goes_on(self, line: str) -> bool:
        return self._is_paragraph and not _no_paragraph().match(line)


def _past_blank(line: str, position: int) -> int:
    return position + (line[position : position + 1] in ("\t", " "))


def _ink(line: str, position: int) -> int:
    """Return where in ``line`` from ``position`` on the blanks end."""
    return len(line) - len(line[position:].lstrip(" \t"))


def _column(line: str, position: int) -> int:
    """Return in which column ``position`` of ``line`` is."""
    column = 0
    for character in line[:position]:
        column += _TAB - column % _TAB if character == "\t" else 1
    return column


def _content(line: str, end: int) -> int:
    """Return in which column that begins what is in an item whose sign ends there."""
    ink = _ink(line, end)
    sign, words = _column(line, end), _column(line, ink)
    # Nothing but the sign, or code behind it: one blank belongs to the sign.
    return sign + 1 if ink == len(line) or words - sign > _TAB else words
