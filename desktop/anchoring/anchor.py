"""Anchors: where a note's passage is in the text as it is now, and how it fared.

A passage is described by its words and its surroundings, to be found by them again; the
surroundings grow until they tell it from every other place in the text, and end between
two words.  Positions and widths count code points.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.text.span import Span

WIDTHS = (32, 64, 128)
"""How much is quoted on each side: as little as will do."""
LONGEST_WORD = 16
"""How far to look for the end of a word; scripts without blanks have none."""
_BUDGET = 200
"""Passages whose surroundings may grow, when many are described at once.

Each look through a novel takes a millisecond or two.
"""


SURE = 0.95
"""The confidence below which it is said of a passage with a place that it may be wrong.
"""


class AnchorState(Enum):
    """What became of a passage since it was marked.

    One that is waiting was in an earlier text of the story, which was damaged since:
    whether it was cut is for the author to say.
    """

    __hash__ = object.__hash__  # Enum's own is slow, and thousands are counted

    EXACT = "exact"
    CHANGED = "changed"
    MOVED = "moved"
    CUT = "cut"
    UNPLACED = "unplaced"
    WAITING = "waiting"
    WHOLE = "whole"


@value
class Anchor:
    """Where a passage is now, and how it fared.

    Attributes:
        span: The passage, in code points; empty where it was cut; None where there
            is none to show.
        state: What became of it.
        confidence: How sure that is, from 0 to 1.
        candidates: Where a passage that was not found may be, the likeliest first.
    """

    span: Span | None
    state: AnchorState
    confidence: float = 1.0
    candidates: tuple[Span, ...] = ()

    @property
    def is_unsure(self) -> bool:
        """Whether the passage is shown where it most likely is, and may not be."""
        is_there = self.span is not None and not self.span.is_empty
        return is_there and self.confidence < SURE


def describe(text: str, span: Span, state: str | None = None) -> Passage:
    """Return how to find ``span`` of ``text`` again.

    Args:
        text: The text as it is now.
        span: The passage; empty for a place between two characters.
        state: The id of this version of the text, if it has one.

    Raises:
        ValueError: If the span runs past the end of the text.
    """
    quotes = (_quote(text, span, width) for width in WIDTHS)
    quote = next(quotes)
    while not _is_unique(text, quote, span) and (wider := next(quotes, None)):
        quote = wider
    return _passage(quote, span, state)


def describe_all(
    text: str, spans: Iterable[Span], state: str | None = None
) -> list[Passage]:
    """Return how to find each of ``spans`` again, in their order.

    Beyond the first few hundred, surroundings do not grow.

    Raises:
        ValueError: If a span runs past the end of the text.
    """
    return [
        describe(text, span, state)
        if number < _BUDGET
        else _passage(_quote(text, span, WIDTHS[0]), span, state)
        for number, span in enumerate(spans)
    ]


def _passage(quote: TextQuoteSelector, span: Span, state: str | None) -> Passage:
    return Passage(quote, TextPositionSelector(span.start, span.end), state)


def _quote(text: str, span: Span, width: int) -> TextQuoteSelector:
    if span.end > len(text):
        raise ValueError(f"a text of {len(text)} has no {span.start}..{span.end}")
    start = _word_edge(text, max(0, span.start - width), -1)
    end = _word_edge(text, min(len(text), span.end + width), 1)
    return TextQuoteSelector(
        exact=span.of(text),
        prefix=text[max(start, span.start - WIDTHS[-1], 0) : span.start],
        suffix=text[span.end : min(end, span.end + WIDTHS[-1])],
    )


def _word_edge(text: str, position: int, step: int) -> int:
    """Return the next place outwards between two words, if one is near."""
    for edge in range(position, position + step * LONGEST_WORD, step):
        if not 0 < edge < len(text):
            return min(max(edge, 0), len(text))
        before, after = text[edge - 1], text[edge]
        is_in_a_word = before.isalnum() and after.isalnum()
        if not is_in_a_word and not (after if step < 0 else before).isspace():
            return edge
    return position


def _is_unique(text: str, quote: TextQuoteSelector, span: Span) -> bool:
    whole = quote.prefix + quote.exact + quote.suffix
    start = span.start - len(quote.prefix)
    return text.find(whole) == start and text.find(whole, start + 1) < 0
