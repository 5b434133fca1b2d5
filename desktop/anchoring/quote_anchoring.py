"""Passages found again by what their notes quote, when the old text is not known.

Each note quotes its passage and what stood around it, and says where that was.  Quotes
that overlap are joined into fragments, so that notes close together help each other,
and all fragments are searched together; then a passage is where its words are, as if
the old text had been nothing but these quotes.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import SURE, AnchorState
from desktop.anchoring.carrying import carried
from desktop.anchoring.occurrences import Occurrences
from desktop.anchoring.quote_search import Chosen, Place, QuoteSearch
from desktop.anchoring.surviving_tokens import Survivors
from desktop.anchoring.text_alignment import Joiner, TextAlignment
from desktop.anchoring.token_alignment import TokenAligner
from desktop.anchoring.tokens import Rarity, Tokens, tokens_in
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from desktop.annotations.annotation import Passage, TextQuoteSelector

_WIDEST = 256
"""Surroundings beyond this are of no use, and other programs may write a chapter."""

_LONGEST = 20_000
"""Of a longer passage, no more than this is looked for."""

_APART = " " * 200
"""What stands between two fragments: nothing, and much of it."""

_CANDIDATES = 3
_ALONE = 0.3
"""The share of its surroundings without which a passage is all alone."""
_COMPLETE = 0.6
"""The share of its surroundings, on both sides, that shows what stood between."""
_SAME = 0.95
_ALIKE = 0.6
"""How much must be left of a passage that is elsewhere: without, with company."""
_TELLING = 1.5
_WHOLE, _SOME = 0.8, 5
"""The weight of words that can be in no other place; or their share and number."""
_HEAVY = 2.4
_MARGIN = 1.3
"""What a place elsewhere must weigh, and how many times as much as any other."""
_COMPANY, _LEAD = 3.0, 2.0
"""What surroundings that are all there, and having no rival, add to a passage's weight.
"""
_ALL = (1.0, 1.0)
"""The surroundings of a passage that is quoted word for word: nothing is missing."""
_EVIDENCE = (2.0, 2.5, 3.5)
_RIGHT = (0.77, 0.82, 0.99, 0.999)
"""How many were right of those with less evidence than each, and of those with more.

Counted on some three thousand passages; see docs/anchoring.md.
"""


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


@value
class Found:
    """Where a passage is, or where it may be.

    Attributes:
        span: The passage; None where it is not sure enough.
        state: What became of it.
        kept: How much of it is left, from 0 to 1; common words count less.
        confidence: How sure all this is, from 0 to 1.
        candidates: Where it may be, the likeliest first, if it was not placed.
    """

    span: Span | None
    state: AnchorState
    kept: float = 0.0
    confidence: float = 0.0
    candidates: tuple[Span, ...] = ()

    @property
    def is_placed(self) -> bool:
        """Whether there is a passage to show."""
        return self.state not in (AnchorState.CUT, AnchorState.UNPLACED)


def anchor_quotes(passages: Mapping[str, Passage], text: str) -> dict[str, Found]:
    """Return where each of ``passages`` is in ``text``, by the id of its note.

    Those of which nothing is quoted are not placed.
    """
    anchoring = _QuoteAnchoring(joined_quotes(passages), text)
    found = anchoring.in_place()
    found |= anchoring.elsewhere({key for key in found if not found[key].is_placed})
    return {key: found.get(key, Found(None, AnchorState.UNPLACED)) for key in passages}


class _QuoteAnchoring:
    """The quotes, and the text in which they are looked for."""

    def __init__(self, quotes: JoinedQuotes, text: str) -> None:
        self._quotes = quotes
        self._text = text
        self._ours = tokens_in(quotes.text, quotes.fragments)
        self._theirs = tokens_in(text, [Span(0, len(text))])
        self._rarity = Rarity([*self._ours.words, *self._theirs.words])
        aligner = TokenAligner(self._ours.words, self._theirs.words, self._rarity)
        fragments = [_range(self._ours, span) for span in quotes.fragments]
        verbatim = self._verbatim(fragments)
        self._search = QuoteSearch(aligner, fragments, self._rarity, verbatim)
        self._chosen = self._search.chosen()
        self._joiner = Joiner(quotes.text, text, self._ours, self._theirs, frozenset())
        self._survivors = self._survivors_of(
            [(chosen.place, chosen.is_moved) for chosen in self._chosen]
        )

    def in_place(self) -> dict[str, Found]:
        """Return what was found where its fragment is, or else was not found."""
        return {key: self._found(it) for key, it in self._quotes.passages.items()}

    def elsewhere(self, keys: Collection[str]) -> dict[str, Found]:
        """Return which of the passages ``keys`` are far from their fragment."""
        found = {}
        for key in keys:
            it = self._quotes.passages[key]
            moved = self._moved(it, self._places(it.span), _SAME)
            if moved is None and self._hole(it) is None:
                moved = self._moved(it, self._places(it.around), _ALIKE)
            if moved is not None:
                found[key] = moved
        return found

    def _verbatim(self, fragments: Sequence[range]) -> dict[int, int]:
        """Return at which token those fragments stand that stand just in one place."""
        occurrences = Occurrences(self._text)
        found = {}
        for number, span in enumerate(self._quotes.fragments):
            words = self._ours.words[fragments[number].start : fragments[number].stop]
            places = occurrences.of(span.of(self._quotes.text), 2)
            if len(places) == 1 and words:
                start = bisect_left(self._theirs.starts, places[0])
                if self._theirs.words[start : start + len(words)] == words:
                    found[number] = start
        return found

    def _places(self, span: Span) -> tuple[Place, ...]:
        return self._search.places(_range(self._ours, span))

    def _moved(
        self, it: QuotedPassage, places: Sequence[Place], least: float
    ) -> Found | None:
        """Return the first of ``places`` if it is far better than the others."""
        if not places or places[0].score < _HEAVY or places[0].share < _ALIKE:
            return None
        if len(places) > 1 and places[0].score < _MARGIN * places[1].score:
            return None
        surviving = self._survivors_of([(places[0], True)]).of(it.span)
        if surviving is None or surviving.kept < least:
            return None
        return Found(surviving.span, AnchorState.MOVED, surviving.kept, 0.96)

    def _found(self, it: QuotedPassage) -> Found:
        chosen = self._chosen[it.fragment]
        result = carried(self._survivors, it.span)
        is_placed = result.state not in (AnchorState.UNPLACED, AnchorState.CUT)
        if is_placed and chosen.place and _is_telling(chosen.place):
            is_whole = chosen.place.share == 1.0
            company = (
                _ALL if is_whole else self._survivors.company(it.span, result.span)
            )
            is_alone = max(company) < _ALONE and result.kept < _SAME
            sure = min(result.confidence, self._confidence(it, result.kept, company))
            if sure >= SURE and not (is_alone and self._hole(it)):
                return Found(result.span, result.state, result.kept, sure)
        hole = self._hole(it)
        state = AnchorState.UNPLACED if hole is None else AnchorState.CUT
        return Found(hole, state, 0.0, 0.0, self._candidates(chosen, it.span))

    def _confidence(
        self, it: QuotedPassage, kept: float, company: tuple[float, float]
    ) -> float:
        """Return how often passages found on so much evidence are right."""
        evidence = kept * self._survivors.weight(it.span)
        evidence += _COMPANY * sum(company) / 2
        evidence += _LEAD * self._chosen[it.fragment].margin
        return _RIGHT[bisect_right(_EVIDENCE, evidence)]

    def _hole(self, it: QuotedPassage) -> Span | None:
        """Return the place the passage was cut from, if that is beyond doubt."""
        for place in self._chosen[it.fragment].places:
            survivors = self._survivors_of([(place, False)])
            surviving = survivors.of(it.span)
            hole = survivors.hole(it.span)
            is_gone = surviving is None or surviving.kept < 1 / 3
            if is_gone and min(survivors.company(it.span, hole)) > _COMPLETE:
                return hole
        return None

    def _candidates(self, chosen: Chosen, span: Span) -> tuple[Span, ...]:
        found: list[Span] = []
        for place in chosen.places:
            surviving = self._survivors_of([(place, False)]).of(span)
            if (
                surviving
                and not surviving.span.is_empty
                and surviving.span not in found
            ):
                found.append(surviving.span)
        return tuple(found[:_CANDIDATES])

    def _survivors_of(self, places: Sequence[tuple[Place | None, bool]]) -> Survivors:
        pairs = [
            pair
            for place, is_moved in places
            if place is not None
            for pair in self._joiner.pairs(place.points, int(is_moved))
        ]
        alignment = TextAlignment(sorted(pairs), self._rarity)
        return Survivors(self._quotes.text, self._text, alignment)


def _is_telling(place: Place) -> bool:
    """Return whether so many words can hardly stand together by chance."""
    is_whole = place.share >= _WHOLE and len(place.points) >= _SOME
    return is_whole or place.score >= _TELLING


def _range(tokens: Tokens, span: Span) -> range:
    start = bisect_left(tokens.starts, span.start)
    return range(start, bisect_left(tokens.starts, span.end, start))
