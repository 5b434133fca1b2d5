"""Which characters of a block are shown on a page, and which words are set apart.

A run is a stretch of the text that is shown as it is written; what lies between two
runs are marks of Markdown, and line ends.  So a place in what is shown is a place in
the text.  Positions count code points of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind
from desktop.text.emphasis import EmphasisStyle, code_in, emphases, heading_marks
from desktop.text.finding.markdown_marks import links, marks_outside, strikes
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.exchange.blocks import TextBlock
    from desktop.text.emphasis import Markup

_LONGEST_RUN = 4_000
"""Code points; a longer one is cut at a blank, so that it is soon painted anew."""
_UNSEEN = frozenset({"escape", "tag"})
_QUOTE_MARKS = re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE)
_UNDERLINE = re.compile(r"\n[ ]{0,3}(?:=+|-+)[ \t]*\Z")
"""The line under the words of a heading, as Markdown has it."""
_TAGS = {
    EmphasisStyle.ITALIC: "em",
    EmphasisStyle.BOLD: "strong",
    EmphasisStyle.BOTH: "b",
    EmphasisStyle.CODE: "code",
}
_PLAIN = frozenset({BlockKind.CODE, BlockKind.SCENE_BREAK})


@value
class Setting:
    """Words that are set apart by marks around them.

    Attributes:
        tag: What they are in HTML.
        outer: They with their marks.
        inner: They without.
    """

    tag: str
    outer: Span
    inner: Span


@value
class Shown:
    """What is shown of a block.

    Attributes:
        runs: Its runs, in order.
        settings: Which words are set apart, each before those inside it.
        breaks: Where lines end within it that are meant to.
    """

    runs: tuple[Span, ...]
    settings: tuple[Setting, ...] = ()
    breaks: tuple[Span, ...] = ()


def shown_of(text: str, block: TextBlock, markup: Markup) -> Shown:
    """Return what is shown of a ``block`` of ``text``.

    Args:
        text: The story.
        block: One of its blocks.
        markup: What signs mean in the story.
    """
    span = block.span
    breaks = tuple(piece.span for piece in block.pieces if piece.words == "\n")
    if block.kind in _PLAIN:
        return Shown(tuple(_cut(text, span)))
    settings, alone = _inside(text, span, markup)
    hidden = [*alone, *breaks]
    if markup.is_markdown:
        hidden += (mark.moved(span.start) for mark in _line_marks(block, span.of(text)))
        hidden += _break_marks(text, breaks)
    for each in settings:
        hidden.append(Span(each.outer.start, each.inner.start))
        hidden.append(Span(each.inner.end, each.outer.end))
    edges = {edge for each in settings for edge in (each.inner.start, each.inner.end)}
    return Shown(tuple(_runs(text, span, hidden, edges)), settings, breaks)


def _line_marks(block: TextBlock, words: str) -> Iterator[Span]:
    """Yield the marks that tell what the lines of a block are."""
    if block.quotes:
        yield from (Span(*mark.span()) for mark in _QUOTE_MARKS.finditer(words))
    if block.kind in (BlockKind.HEADING, BlockKind.TITLE):
        yield from heading_marks(words)
        if line := _UNDERLINE.search(words):
            yield Span(*line.span())


def _break_marks(text: str, breaks: Iterable[Span]) -> Iterator[Span]:
    """Yield the backslashes that break lines: CommonMark, section 6.7."""
    for each in breaks:
        before = text[max(each.start - 100, 0) : each.start]
        if (len(before) - len(before.rstrip("\\"))) % 2:
            yield Span(each.start - 1, each.start)


def _inside(
    text: str, span: Span, markup: Markup
) -> tuple[tuple[Setting, ...], list[Span]]:
    """Return which words are set apart, and the marks that stand alone.

    Settings that would cross are left as they are written.
    """
    words, start = span.of(text), span.start
    found = emphases(words, markup)
    pairs = [(_TAGS[each.style], *each.marks) for each in found]
    alone: list[Span] = []
    if markup.is_markdown:
        marks = list(marks_outside(words, code_in(found)))
        pairs += (("span", *pair) for pair in links(marks))
        pairs += (("s", *pair) for pair in strikes(words, marks))
        alone = [mark.moved(start) for kind, mark in marks if kind in _UNSEEN]
    settings = [
        Setting(
            tag,
            Span(opening.start, closing.end).moved(start),
            Span(opening.end, closing.start).moved(start),
        )
        for tag, opening, closing in pairs
    ]
    return tuple(_nested(settings)), alone


def _nested(settings: Iterable[Setting]) -> Iterator[Setting]:
    """Yield those of ``settings`` that lie apart or one inside the other."""
    still_open: list[Setting] = []
    for each in sorted(settings, key=lambda one: (one.outer.start, -one.outer.end)):
        while still_open and still_open[-1].outer.end <= each.outer.start:
            still_open.pop()
        around = still_open[-1].inner if still_open else each.outer
        if around.start <= each.outer.start and each.outer.end <= around.end:
            still_open.append(each)
            yield each


def _runs(
    text: str, span: Span, hidden: Iterable[Span], edges: Iterable[int]
) -> Iterator[Span]:
    """Yield what of ``span`` is shown, cut at ``edges``."""
    start, cuts = span.start, sorted(edges)
    for mark in [*sorted(hidden), Span(span.end, span.end)]:
        if start < mark.start:
            inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, mark.start)]
            for low, high in zip([start, *inside], [*inside, mark.start], strict=True):
                yield from _cut(text, Span(low, high))
        start = max(start, mark.end)


def _cut(text: str, run: Span) -> Iterator[Span]:
    start = run.start
    while run.end - start > _LONGEST_RUN:
        blank = text.rfind(" ", start, start + _LONGEST_RUN)
        end = blank + 1 if blank > start else start + _LONGEST_RUN
        yield Span(start, end)
        start = end
    if start < run.end:
        yield Span(start, run.end)
