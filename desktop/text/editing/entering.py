"""What Enter makes: the paragraph a story mostly makes, or the next line of its kind.

In prose that is what parts the story's paragraphs, a blank line mostly, or a line end,
and the indent if it has one; the blanks at the break go.  A list of a Markdown story
goes on with its next mark and a quotation with its own, an empty one ends; code keeps
its indent; verse, tables and lists of plain text get a line end.  With Shift it is the
other of the two: a line end in prose, a paragraph elsewhere.

Positions count code points of a text, or of the part of it around a place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.change import Change
from desktop.text.editing.left_alone import (
    QUOTE_MARK,
    is_code,
    is_left_alone,
    is_soft,
    item_mark,
)
from desktop.text.paragraphs import block_at, is_fence, is_in_fence
from desktop.text.span import Span, line_around
from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.editing.prose_style import ProseStyle

_INDENT = re.compile(r"[^\S\n]*")
_COUNTED = re.compile(r"\d+")


@value
class Entered:
    """What Enter makes of a text.

    Attributes:
        change: What gives way to what.
        is_gap: Whether a new paragraph is parted from the one before by blank lines,
            as many as the story has.
        behind: How much of what is put in stands behind the caret.
    """

    change: Change
    is_gap: bool = False
    behind: int = 0

    @property
    def caret(self) -> int:
        """Where the caret goes, in the text afterwards."""
        change = self.change
        return change.span.start + len(change.inserted) - self.behind


def entered(text: str, span: Span, style: ProseStyle, *, is_other: bool) -> Entered:
    """Return what Enter makes of ``text``.

    Args:
        text: The text, or the part of it around the place.
        span: What is selected; empty at the caret if nothing is.
        style: How the story sets its prose.
        is_other: Whether Shift is held.
    """
    line = line_around(text, Span(span.start, span.start))
    words = line.of(text)
    if is_code(text, span.start, style):
        if _ends_fence(text, line, span):
            return _parted(text, span, style, is_other=is_other)
        indent = "" if is_other else _indent(words)
        return Entered(Change(span, "\n" + indent))
    if style.wrapping.is_markdown:
        mark = _mark_above(text, span.start, style)
        if mark is not None and span.start >= line.start + _mark_length(words):
            return _item(text, span, line, mark, is_other=is_other)
        quote = QUOTE_MARK.match(words)
        if quote is not None and span.start >= line.start + quote.end():
            return _quoted(text, span, line, quote[0], is_other=is_other)
    if words.strip() and is_left_alone(text, span.start, style):
        gap = style.gap if is_other else "\n" + _indent(words)
        return Entered(Change(_without_blanks_behind(text, span), gap))
    if not words.strip() and span.is_empty:
        return _on_empty_line(text, line, style, is_other=is_other)
    return _parted(text, span, style, is_other=is_other)


# Prose


def _parted(text: str, span: Span, style: ProseStyle, *, is_other: bool) -> Entered:
    is_line_end = is_other == (style.feeds > 1)
    if is_line_end and style.feeds > 1:
        return Entered(Change(_without_blanks_behind(text, span), "\n"))
    feeds = "\n\n" if is_other else style.gap
    end = _behind(text, span, style)
    start = _before(text, span, style)
    return Entered(Change(Span(start, end), feeds + style.indent), len(feeds) > 1)


def _on_empty_line(
    text: str, line: Span, style: ProseStyle, *, is_other: bool
) -> Entered:
    indent = "" if is_other else style.indent
    before, after = text[: line.start], text[line.end :]
    feeds = before[len(before.rstrip()) :].count("\n")
    missing = style.feeds - feeds
    if is_other or missing < 1 or not before.strip():
        return Entered(Change(line, "\n" + indent))
    feeds = after[: len(after) - len(after.lstrip())].count("\n")
    behind = "\n" * max(style.feeds - feeds, 0) if after.strip() else ""
    words = "\n" * missing + indent + behind
    return Entered(Change(line, words), is_gap=True, behind=len(behind))


def _before(text: str, span: Span, style: ProseStyle) -> int:
    """Return where the blanks before a break begin; soft line ends are such."""
    start = span.start
    while start and text[start - 1].isspace() and text[start - 1] != "\n":
        start -= 1
    if start and text[start - 1] == "\n" and is_soft(text, start - 1, style):
        return len(text[:start].rstrip())
    return start


def _behind(text: str, span: Span, style: ProseStyle) -> int:
    """Return where the blanks behind a break end."""
    end = _without_blanks_behind(text, span).end
    if text[end : end + 1] == "\n" and is_soft(text, end, style):
        return end + 1 + len(_indent(text[end + 1 :]))
    return end


def _without_blanks_behind(text: str, span: Span) -> Span:
    found = _INDENT.match(text, span.end)
    return span if found is None else Span(span.start, found.end())


# Lists and quotations


def _mark_above(text: str, position: int, style: ProseStyle) -> re.Match[str] | None:
    """Return the mark of the item that the line at ``position`` is in."""
    block = block_at(text, position, style.wrapping)
    for line in reversed(block.lines[: block.at + 1]):
        words = line.of(text)
        if (mark := item_mark(words)) is not None:
            return mark
        if not words[:1].isspace():
            return None
    return None


def _mark_length(words: str) -> int:
    mark = item_mark(words)
    return len(_indent(words)) if mark is None else mark.end()


def _item(
    text: str, span: Span, line: Span, mark: re.Match[str], *, is_other: bool
) -> Entered:
    words = line.of(text)
    if words.rstrip() == mark[0].rstrip() and span.is_empty and not is_other:
        return _ended(text, line)
    at = _without_blanks_behind(text, span)
    if is_other:
        return Entered(Change(at, "\n" + " " * len(f"{mark[1]}{mark[2]}{mark[3]}")))
    sign = _COUNTED.sub(lambda number: str(int(number[0]) + 1), mark[2])
    box = "[ ] " if mark[4] else ""
    feeds = "\n\n" if _is_loose(text, line) else "\n"
    return Entered(Change(at, f"{feeds}{mark[1]}{sign}{mark[3]}{box}"))


def _is_loose(text: str, line: Span) -> bool:
    """Return whether a blank line parts an item from the one before."""
    before = text[: line.start]
    if not before.endswith("\n\n"):
        return False
    last = before.rstrip().rpartition("\n")[2]
    return item_mark(last) is not None


def _quoted(text: str, span: Span, line: Span, mark: str, *, is_other: bool) -> Entered:
    if not line.of(text)[len(mark) :].strip() and span.is_empty and not is_other:
        return _ended(text, line)
    at = _without_blanks_behind(text, span)
    if is_other:
        return Entered(Change(at, f"\n{mark.rstrip()}\n{mark}"))
    return Entered(Change(at, "\n" + mark))


def _ended(text: str, line: Span) -> Entered:
    """Return what ends a list or a quotation: a blank line in the place of its mark."""
    before = text[: line.start]
    is_parted = not before.strip() or before.endswith("\n\n")
    return Entered(Change(line, "" if is_parted else "\n"))


# Lines


def _ends_fence(text: str, line: Span, span: Span) -> bool:
    """Return whether the caret is behind the fence that closes a block of code."""
    is_closing = is_fence(line.of(text)) and is_in_fence(text, line.start)
    return is_closing and span.start == line.end


def _indent(words: str) -> str:
    found = _INDENT.match(words)
    return "" if found is None else found[0]
