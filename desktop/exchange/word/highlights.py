"""Words that are highlighted in a Word file and that nothing is said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.graphemes import snapped
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.annotations.kinds import Colour
    from desktop.exchange.word.document.segments import Segment
    from desktop.exchange.word.layers import TextLayer


def highlights_of(
    segments: Sequence[Segment], base: TextLayer, text: str
) -> Iterator[tuple[Colour, Span]]:
    """Yield what is highlighted, in the order of the text.

    What is highlighted alike on both sides of the end of a paragraph is one.

    Args:
        segments: What was read.
        base: The text made of it, all changes undone.
        text: That text.
    """
    colour: Colour | None = None
    start = end = 0
    for number, segment in enumerate(segments):
        if segment.inserted is not None or segment.is_parting:
            continue
        if not base.rendered[number].all:
            continue
        if segment.fill is not colour:
            if colour is not None:
                yield from _snapped(colour, start, end, text)
            colour, start = segment.fill, base.positions[number]
        end = base.positions[number + 1]
    if colour is not None:
        yield from _snapped(colour, start, end, text)


def _snapped(
    colour: Colour, start: int, end: int, text: str
) -> Iterator[tuple[Colour, Span]]:
    span = snapped(text, Span(start, end))
    if span.of(text).strip():
        yield colour, span
