"""Lines of text as they come out of HTML: paragraphs, items, cells, marks of emphasis.

Blanks are taken together across elements, and moved out of emphasis, where Markdown
knows no marks beside them.  In a plain text there are no marks, and nothing is escaped.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.emphasis import emphases
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DEEPEST = 20
"""Lists and quotations within one another of which any sign is made."""

_BLANK = " \u00a0"
_ROW = re.compile(f"[{_BLANK}]{{2,}}")
_SCENE_BREAK = re.compile(r"[\s*_~#=+•·–—-]+")
_MAY_BE_MARKS = re.compile(r"[*_`\\~\[<#>]")
_FENCE = re.compile(r" {0,3}(?=```|~~~).")
"""Up to the first sign of what would make code of all that follows."""
_RULE = "* * *"


@value
class Style:
    """How words are set."""

    is_italic: bool = False
    is_bold: bool = False
    is_struck: bool = False


_Run = tuple[str, Style]


@cache
def _marks(style: Style) -> tuple[str, ...]:
    """Return the marks around words of a style, the outer first."""
    marks = (("~~", style.is_struck), ("**", style.is_bold), ("*", style.is_italic))
    return tuple(mark for mark, is_set in marks if is_set)


class LineWriter:
    """Takes words and where lines and paragraphs end, and makes a text of it.

    Attributes:
        heading: Of which level the heading is that one is in; 0 if in none.
    """

    def __init__(self, *, is_markdown: bool) -> None:
        self.heading = self._quotes = 0
        self._is_markdown = is_markdown
        self._lines: list[str] = []
        self._runs: list[_Run] = []
        self._items: list[str] = []
        self._cells = self._cell_start = 0
        self._mark = ""
        self._was_item = self._wants_blank = self._ends_in_cell = False

    def text(self) -> str:
        """Return all that was written."""
        self.begin_row()
        return "\n".join(self._lines).strip("\n")

    def write(self, words: str, style: Style) -> None:
        """Write ``words``, in which every row of blanks is one already."""
        if self._ends_in_cell and not words.isspace():
            self.begin_row()
            self._wants_blank = True
        words = _ROW.sub(" ", words)
        if words[:1] and words[0] in _BLANK:
            words = self._after_blank(words)
        if words:
            self._runs.append((words, style))

    def _after_blank(self, words: str) -> str:
        """Return words that begin with a blank as they stand behind those before."""
        if not self._runs:
            return words[1:]
        before, style = self._runs[-1]
        if before[-1] == "\u00a0":
            self._runs[-1] = (f"{before[:-1]} ", style)
        return words[1:] if before[-1] in _BLANK or before[-1] == "\t" else words

    def write_as_it_is(self, words: str, style: Style) -> None:
        """Write words whose blanks and line ends are meant."""
        first, *others = words.split("\n")
        if first:
            self._runs.append((first, style))
        for line in others:
            self.end_line()
            if line:
                self._runs.append((line, style))

    # Lines

    def end_line(self) -> None:
        """End the line; one that is empty parts paragraphs."""
        if line := self._line():
            self._add(line)
        else:
            self._wants_blank = True

    def end_line_if_any(self) -> None:
        """End the line if there is something in it."""
        if self._cells:
            self._ends_in_cell = len(self._runs) > self._cell_start
        elif line := self._line():
            self._add(line)

    def end_paragraph(self) -> None:
        """End the line, and leave one empty before the next; not in a list."""
        self.end_line_if_any()
        if not (self._items or self._cells):
            self._wants_blank = True

    def rule(self) -> None:
        """Write a line that parts scenes."""
        self.begin_row()
        self._wants_blank = True
        self._add(_RULE)
        self._wants_blank = True

    def begin_quotation(self) -> None:
        """Begin paragraphs that are quoted."""
        self._quotes += 1

    def end_quotation(self) -> None:
        """End them."""
        self._quotes -= 1

    def begin_quote(self) -> None:
        """Write the sign before words that are quoted."""
        self.write("“", Style())

    def end_quote(self) -> None:
        """Write the sign behind them."""
        self.write("”", Style())

    # Items and cells

    def begin_item(self, mark: str, *, is_nested: bool = True) -> None:
        """Begin an item of a list with ``mark``.

        Args:
            mark: What stands before it.
            is_nested: Whether an end is told, up to which its lines are indented.
        """
        self.end_line_if_any()
        if self._was_item:
            self._wants_blank = False
        self._mark = mark
        if is_nested:
            self._items.append(" " * len(mark))

    def end_item(self) -> None:
        """End an item."""
        self._mark = ""
        self._was_item = True
        self.end_indent()

    def begin_row(self) -> None:
        """End the line, also in a table within a cell of another."""
        self._ends_in_cell = False
        if line := self._line():
            self._add(line)

    def begin_indent(self) -> None:
        """Indent all that follows, up to the end of it."""
        self._items.append("  ")

    def end_indent(self) -> None:
        """Indent no more."""
        if self._items:
            self._items.pop()

    def begin_cell(self) -> None:
        """Begin a cell of a table behind those of its row."""
        self._cells += 1
        self._ends_in_cell = False
        if self._runs:
            self._runs.append(("\t", Style()))
        self._cell_start = len(self._runs)

    def end_cell(self) -> None:
        """End a cell."""
        self._cells -= 1

    # How it is done

    def _add(self, line: str) -> None:
        quotes = "> " * min(self._quotes, _DEEPEST) if self._is_markdown else ""
        if self._wants_blank and self._lines and self._lines[-1].strip("> "):
            is_quoted = self._lines[-1].startswith(">")
            self._lines.append(quotes.rstrip() if is_quoted else "")
        indents = self._items[:_DEEPEST]
        if self._mark:
            indents = [*indents[:-1], self._mark]
        self._was_item = bool(self._items) or bool(self._mark)
        self._wants_blank = False
        self._mark = ""
        self._lines.append("".join((quotes, *indents, line)))

    def _line(self) -> str:
        """Return the line as it is now, with its marks, and begin another."""
        runs, self._runs = self._runs, []
        whole = "".join(words for words, _ in runs)
        if not whole.strip(_BLANK + "\t"):
            return ""
        if not self._is_markdown:
            return whole.rstrip(" ")
        if self.heading:
            bare = [(words, Style()) for words, _ in runs]
            return "#" * self.heading + " " + _marked(bare).strip(_BLANK)
        return _marked(runs).rstrip(" ")


@cache
def _escaped_always() -> re.Pattern[str]:
    return re.compile(
        r"\\(?=[!-/:-@\[-`{-~])|~(?=~)|\[(?=[^\[\]\n]{0,500}\]\()"
        r"|<(?=[/A-Za-z!][^<>\n]{0,300}>)"
        r"|^ {0,3}(?:(?=#{1,6} )#|>)"
    )


@cache
def _escaped_beside_marks() -> re.Pattern[str]:
    return re.compile(r"`|(?<!\s)\*|\*(?!\s|$)|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")


def _marked(runs: list[_Run]) -> str:
    """Return the words of a line with the marks of their styles."""
    whole = "".join(words for words, _ in runs)
    has_marks = any(_marks(style) for _, style in runs)
    escaped = escaped_places(whole, has_marks=has_marks)
    if not (has_marks or escaped):
        return whole
    out: list[str] = []
    still_open: list[str] = []
    at = 0
    for words, style in runs:
        shown = "".join(_with_escapes(words, at, escaped)) if escaped else words
        at += len(words)
        wanted = still_open if not words.strip(_BLANK) else _marks(style)
        closed = _close(still_open, wanted)
        opened = [mark for mark in wanted if mark not in still_open]
        still_open += opened
        _append(out, shown, closed, "".join(opened))
    _append(out, "", "".join(reversed(still_open)), "")
    return "".join(out)


def _close(still_open: list[str], wanted: Iterable[str]) -> str:
    """Take out of ``still_open`` what is not wanted; return the marks that close it."""
    closed = ""
    while any(mark not in wanted for mark in still_open):
        closed += still_open.pop()
    return closed


def _append(out: list[str], words: str, closed: str, opened: str) -> None:
    """Append words, marks that close before the blanks, and marks that open behind."""
    if closed:
        blanks = ""
        while out and not out[-1].strip(_BLANK):
            blanks = out.pop() + blanks
        if out:
            bare = out[-1].rstrip(_BLANK)
            blanks = out[-1][len(bare) :] + blanks
            out[-1] = bare
        out += [closed, blanks]
    ink = words.lstrip(_BLANK)
    out += [words[: len(words) - len(ink)], opened, ink]


def escaped_places(line: str, *, has_marks: bool) -> set[int]:
    """Return which characters of a line, in code points, are to be no marks.

    Args:
        line: Words as another program has them; those of a scene break are no marks.
        has_marks: Whether marks of emphasis are to stand in it.
    """
    if not _MAY_BE_MARKS.search(line):
        return set()
    fence = _FENCE.match(line)
    if _SCENE_BREAK.fullmatch(line):
        return {fence.end() - 1} if fence else set()
    found = {match.end() - 1 for match in _escaped_always().finditer(line)}
    if fence:
        found.add(fence.end() - 1)
    if has_marks:
        found |= {match.start() for match in _escaped_beside_marks().finditer(line)}
    else:
        spans = (span for one in emphases(line) for span in one.marks)
        found |= {place for span in spans for place in range(span.start, span.end)}
    return found


def _with_escapes(words: str, start: int, escaped: set[int]) -> Iterator[str]:
    for place, character in enumerate(words, start):
        yield f"\\{character}" if place in escaped else character
