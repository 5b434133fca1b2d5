"""What notes quote of a text that is not known, joined where it overlaps.

Each note quotes its passage and what stood around it, and says where that was.  Quotes
that overlap are joined into fragments, so that notes close together help each other.
Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Passage, TextQuoteSelector

_WIDEST = 256
"""Surroundings beyond this are of no use, and other programs may write a chapter."""

_LONGEST = 20_000
"""Of a longer passage, no more than this is looked for."""

_APART = " " * 200
"""What stands between two fragments: nothing, and much of it."""


@value
class JoinedQuotes:
    """What notes quote of a text, joined where it overlaps: its fragments in order.

    Attributes:
        text: The fragments, far apart.
        fragments: Where each is in ``text``.
        passages: Where each passage is in ``text``, by the id of its note.
    """

    text: str
    fragments: list[Span]
    passages: dict[str, QuotedPassage]


@value
class QuotedPassage:
    """Where a passage is in what is quoted.

    Attributes:
        fragment: The number of its fragment.
        span: The passage.
        around: The passage with all that its own note quotes around it.
    """

    fragment: int
    span: Span
    around: Span


@value
class _Quote:
    """One quote with its surroundings, and where it was."""

    id: str
    words: str
    start: int
    before: int
    length: int


def joined_quotes(passages: Mapping[str, Passage]) -> JoinedQuotes:
    """Return what ``passages`` quote of their text, if they do."""
    fragments: list[str] = []
    placed: list[tuple[_Quote, int, int]] = []
    here = 0
    for quote in sorted(_quotes(passages), key=lambda quote: quote.start):
        offset = quote.start - here
        joined = _joined(fragments[-1], quote.words, offset) if fragments else None
        if joined is None:
            fragments.append(quote.words)
            here, offset = quote.start, 0
        else:
            fragments[-1] = joined
        placed.append((quote, len(fragments) - 1, offset))
    spans = _spans(fragments)
    found = {
        quote.id: _quoted_passage(quote, number, spans[number].start + offset)
        for quote, number, offset in placed
    }
    return JoinedQuotes(_APART.join(fragments), spans, found)


def _quoted_passage(quote: _Quote, fragment: int, start: int) -> QuotedPassage:
    passage = start + quote.before
    return QuotedPassage(
        fragment=fragment,
        span=Span(passage, passage + quote.length),
        around=Span(start, start + len(quote.words)),
    )


def _quotes(passages: Mapping[str, Passage]) -> Iterator[_Quote]:
    for key, passage in passages.items():
        if passage.quote is None:
            continue
        before = passage.quote.prefix[-_WIDEST:]
        exact = passage.quote.exact[:_LONGEST]
        words = before + exact + _suffix(passage.quote)
        position = passage.position.start if passage.position else 0
        yield _Quote(key, words, position - len(before), len(before), len(exact))


def _suffix(quote: TextQuoteSelector) -> str:
    return quote.suffix[:_WIDEST] if len(quote.exact) <= _LONGEST else ""


def _joined(fragment: str, words: str, offset: int) -> str | None:
    """Return ``fragment`` with ``words`` from ``offset`` on, if the two agree."""
    if not 0 <= offset < len(fragment):
        return None
    common = fragment[offset : offset + len(words)]
    return fragment + words[len(common) :] if words.startswith(common) else None


def _spans(fragments: list[str]) -> list[Span]:
    spans = []
    start = 0
    for fragment in fragments:
        spans.append(Span(start, start + len(fragment)))
        start += len(fragment) + len(_APART)
    return spans
