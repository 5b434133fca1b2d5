"""The lines of a text one after the other, without a list of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


def each_line(text: str, start: int = 0) -> Iterator[str]:
    """Yield the lines of ``text`` without their line feeds, as ``split`` finds them.

    Of the largest stories a list of all lines takes a hundred megabytes.

    Args:
        text: The text.
        start: Where the first line begins, in code points.
    """
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def inked_lines(text: str) -> Iterator[Span]:
    """Yield the lines of ``text`` but for blanks at their ends; none of a blank one."""
    start = 0
    for line in each_line(text):
        if ink := line.rstrip():
            yield Span(start, start + len(ink))
        start += len(line) + 1
