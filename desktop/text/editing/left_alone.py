"""What is no prose and stays exactly as it was typed: code, verse, tables, lists.

Positions count code points of a text, or of the part of it around a place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.paragraphs import (
    block_at,
    is_code_line,
    is_fence,
    is_in_fence,
    is_table_row,
)
from desktop.text.span import Span, line_around
from desktop.text.structure.line_look import LineKind, look_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.text.editing.prose_style import ProseStyle

_LONGEST_VERSE = 75
"""Code points of the longest line that may be one of verse, an address or a list."""
_LEAST_VERSE = 3
"""Lines by which verse is told where each line may be a paragraph."""

LIST_MARK = re.compile(r"([ \t]*)([-*+•]|\(?\d{1,9}[.)])([ \t]+)(\[[ xX]\][ \t]+)?")
"""What begins an item in Markdown: blanks, mark, blanks, a box to tick."""
QUOTE_MARK = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
_CLOSED = re.compile(r"[.!?…。！？][\"'”’»)\]*_」』]*\s*\Z")


def is_code(text: str, position: int, style: ProseStyle) -> bool:
    """Return whether ``position`` is in code of a Markdown story, or in its fence."""
    if not style.wrapping.is_markdown:
        return False
    line = line_around(text, Span(position, position))
    return is_fence(line.of(text)) or is_in_fence(text, line.start)


def is_left_alone(text: str, position: int, style: ProseStyle) -> bool:
    """Return whether the line at ``position`` stays as it was typed."""
    if is_code(text, position, style):
        return True
    block = block_at(text, position, style.wrapping)
    lines = [line.of(text) for line in block.lines]
    here, is_markdown = lines[block.at], style.wrapping.is_markdown
    if is_table_row(here) or (is_markdown and is_code_line(lines[0])):
        return True
    if any(is_item(line, is_markdown=is_markdown) for line in lines[: block.at + 1]):
        return True
    if style.wrapping.is_wrapped:
        # A line that was edited may be shorter than those it goes on with.
        return (
            not any(block.joins[max(block.at - 1, 0) : block.at + 1]) and len(lines) > 1
        )
    return _is_verse(lines, block.joins, style)


def is_item(line: str, *, is_markdown: bool) -> bool:
    """Return whether a line begins an item of a list.

    In plain text, a hyphen may be the dash before what somebody says.
    """
    mark = item_mark(line)
    return mark is not None and (is_markdown or mark[2] != "-")


def item_mark(line: str) -> re.Match[str] | None:
    """Return the mark with which a line begins an item; a scene break is none."""
    mark = LIST_MARK.match(line)
    if mark is None or look_of(line, True).kind is LineKind.SCENE_BREAK:
        return None
    return mark


def is_soft(text: str, feed: int, style: ProseStyle) -> bool:
    """Return whether the line end at ``feed`` stands inside a paragraph."""
    block = block_at(text, feed, style.wrapping)
    return block.at < len(block.joins) and block.joins[block.at]


def _is_verse(lines: Sequence[str], joins: Sequence[bool], style: ProseStyle) -> bool:
    if len(lines) == 1 or max(map(len, lines)) > _LONGEST_VERSE:
        return False
    if style.feeds > 1 and not all(joins):
        return True
    if len(lines) < _LEAST_VERSE:
        return False
    closed = sum(_CLOSED.search(line) is not None for line in lines)
    return 2 * closed < len(lines)
