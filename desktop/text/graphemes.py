"""Graphemes: what a reader takes for one character.

A letter with its accents, a flag, a family emoji are several code points each; a
passage that began or ended inside one would tear it apart.
"""

from __future__ import annotations

from desktop.text.span import Span

_REACH = 1000
"""Code points looked at on each side of an edge; no real grapheme is longer."""


def snapped(text: str, span: Span) -> Span:
    """Return ``span`` widened so that no edge lies inside a grapheme of ``text``.

    A caret, an empty span, stays empty and moves before the grapheme it lies in.
    """
    start, end = _around(text, span.start)
    if span.is_empty:
        return Span(start, start)
    if span.end > end:
        end = _around(text, span.end)[1]
    return Span(start, max(end, span.end))


def _around(text: str, position: int) -> tuple[int, int]:
    """Return the edges of the grapheme around ``position``, or it twice if at one."""
    if not 0 < position < len(text) or text[position - 1 : position + 1].isascii():
        return position, position
    start = _safe_start(text, position)
    for grapheme in _graphemes(text[start : position + _REACH]):
        end = start + len(grapheme)
        if end > position:
            return (start, end) if start < position else (position, position)
        start = end
    return position, position


def _safe_start(text: str, position: int) -> int:
    """Return a place shortly before ``position`` that surely is a grapheme's edge.

    Flags are pairs of letters, so one cannot begin to read anywhere in a row of them.
    """
    lowest = max(position - _REACH, 0)
    start = position - 1
    while start > lowest and not text[start].isascii():
        start -= 1
    return start


def _graphemes(text: str) -> list[str]:
    import regex  # late: it takes longer to load than the rest of this package

    graphemes: list[str] = regex.findall(r"\X", text)
    return graphemes
