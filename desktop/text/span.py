"""Spans: stretches of a text, and its lines as such.

Positions count Unicode code points from the start of the text, the unit the Web
Annotation model asks for and the one Python strings use.  Qt counts UTF-16 units;
only :mod:`desktop.session.story.offsets` translates between the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINES_AT_ONCE = 1 << 16
"""Code points that are split into lines together."""


@value(order=True)
class Span:
    """The code points of a text from ``start`` up to, but not including, ``end``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span cannot run from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # An empty span is a place, not nothing: `if span:` must not lose it.
        return True

    @property
    def is_empty(self) -> bool:
        """Whether the span covers nothing and only marks a place."""
        return self.start == self.end

    def of(self, text: str) -> str:
        """Return the part of ``text`` this span covers."""
        return text[self.start : self.end]

    def moved(self, by: int) -> Span:
        """Return the span so many code points further on, or back if below zero.

        Raises:
            ValueError: If it would begin before the text.
        """
        return Span(self.start + by, self.end + by)

    def within(self, outer: Span) -> Span:
        """Return what of this span is in ``outer``; if none, its edge."""
        start = min(max(self.start, outer.start), outer.end)
        return Span(start, max(start, min(self.end, outer.end)))

    def overlaps(self, other: Span) -> bool:
        """Return whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def touches(self, other: Span) -> bool:
        """Return whether the two spans share a code point or an edge."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, position: int) -> bool:
        """Return whether ``position`` lies in the span or on one of its edges."""
        return self.start <= position <= self.end


def line_around(text: str, span: Span) -> Span:
    """Return the line of ``text`` that ``span`` is in, or its lines, to their end."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def each_line(text: str, start: int = 0) -> Iterator[str]:
    """Yield the lines of ``text`` without their line feeds, as ``split`` finds them.

    Of the largest stories a list of all lines takes a hundred megabytes.

    Args:
        text: The text.
        start: Where the first line begins, in code points.
    """
    while (end := text.find("\n", start + _LINES_AT_ONCE)) >= 0:
        yield from text[start:end].split("\n")
        start = end + 1
    yield from text[start:].split("\n")


def inked_lines(text: str) -> Iterator[Span]:
    """Yield the lines of ``text`` but for blanks at their ends; none of a blank one."""
    start = 0
    for line in each_line(text):
        if ink := line.rstrip():
            yield Span(start, start + len(ink))
        start += len(line) + 1
