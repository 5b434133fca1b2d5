"""Passages found again by what their notes quote, when the old text is not known.

All fragments of what the notes quote are searched together; then a passage is where its
words are, as if the old text had been nothing but these quotes.  Where that is not sure
enough, the places of its own quote are thought of as well, and of its words alone, and
the one is taken for which most speaks.  Positions count code points.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import SURE, AnchorState
from desktop.anchoring.joined_quotes import QuotedPassage, joined_quotes
from desktop.anchoring.occurrences import Occurrences
from desktop.anchoring.quote_evidence import Evidence, edges_right, evidence_at
from desktop.anchoring.quote_search import Place, QuoteSearch
from desktop.anchoring.quote_twins import twin_doubts
from desktop.anchoring.surviving_tokens import Survivors
from desktop.anchoring.text_alignment import Joiner, TextAlignment
from desktop.anchoring.token_alignment import TokenAligner
from desktop.anchoring.tokens import Rarity, Tokens, tokens_in
from desktop.text.passage_wording import reads_alike
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.annotations.annotation import Passage

ENOUGH = 0.86
"""How sure it has to be that a passage is at a place, to be shown there."""
_VERBATIM = 0.999
"""How sure a passage is that is quoted word for word, with its surroundings, once."""
_DOUBLED = 0.9
"""The same of one of a fragment of which only a part stands twice."""
_SURELY_GONE, _SURELY_CUT = 0.98, 0.96
"""How often a passage is gone for which nothing speaks anywhere; or a hole does."""
_GONE = 1 / 3
"""A passage of which less than this is left is not there."""
_COMPLETE = 0.6
"""The share of its surroundings, on both sides, that shows what stood between."""
_CANDIDATES = 3
_CLOSE = ((400, 0.9), (1_500, 0.6))
"""Tokens between two notes, and how much it says that a passage is between them."""
_NEAR = 8
"""Tokens by which words of one passage may be further apart than it was long."""


@value
class Found:
    """Where a passage is, or where it may be.

    Attributes:
        span: The passage; where it was cut, that place, empty; None where it is not
            sure enough.
        state: What became of it.
        kept: How much of it is left, from 0 to 1; common words count less.
        confidence: How sure what is said is, from 0 to 1: of a passage with a place,
            that this is all of it; of one without, that it is in the text no more.
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
    anchoring = _QuoteAnchoring(passages, text)
    return {key: anchoring.found(key) for key in passages}


@value
class _Hypothesis:
    """A passage at a place where it may be.

    Attributes:
        span: Where it would be.
        kept: How much of it is there.
        ends: How many of its first and its last word are there: 0, 1 or 2.
        evidence: What speaks for it.
    """

    span: Span
    kept: float
    ends: int
    evidence: Evidence

    @property
    def confidence(self) -> float:
        """How sure it is that the passage is there, be it with other edges."""
        return self.evidence.confidence


class _QuoteAnchoring:
    """The quotes, and the text in which they are looked for."""

    def __init__(self, passages: Mapping[str, Passage], text: str) -> None:
        self._quotes = quotes = joined_quotes(passages)
        self._text = text
        self._occurrences = Occurrences(text)
        self._ours = tokens_in(quotes.text, quotes.fragments)
        self._theirs = tokens_in(text, [Span(0, len(text))])
        self._rarity = Rarity([*self._ours.words, *self._theirs.words])
        self._aligner = TokenAligner(self._ours.words, self._theirs.words, self._rarity)
        self._fragments = [_range(self._ours, span) for span in quotes.fragments]
        self._starts: dict[int, int] = {}
        self._verbatim = self._verbatim_fragments()
        self._search = QuoteSearch(
            self._aligner, self._fragments, self._rarity, self._verbatim
        )
        self._chosen = self._search.chosen()
        self._joiner = Joiner(quotes.text, text, self._ours, self._theirs, frozenset())
        self._survivors = self._survivors_of(
            [(chosen.place, chosen.is_moved) for chosen in self._chosen]
        )
        self._placed_fragments = [
            number
            for number, chosen in enumerate(self._chosen)
            if chosen.place is not None and not chosen.is_moved
        ]
        self._known_owners: dict[int, int] | None = None
        self._doubts = twin_doubts(passages, self._occurrences)

    def found(self, key: str) -> Found:
        """Return where a passage is; if that is not sure, where it may be."""
        it = self._quotes.passages.get(key)
        if it is None:
            return Found(None, AnchorState.UNPLACED)
        is_verbatim = it.fragment in self._verbatim
        found = self._standing(it) if is_verbatim else self._likely(it)
        most = self._doubts.most(key, is_verbatim=is_verbatim)
        if not found.is_placed or found.confidence <= most:
            return found
        if found.span is None or most >= ENOUGH:
            return replace(found, confidence=most)
        gone, offered = _SURELY_GONE * (1.0 - most), (found.span,)
        return Found(None, AnchorState.UNPLACED, found.kept, gone, offered)

    def _standing(self, it: QuotedPassage) -> Found:
        """Return where a passage is whose fragment stands there word for word."""
        fragment = self._quotes.fragments[it.fragment]
        span = it.span.moved(self._starts[it.fragment] - fragment.start)
        is_moved = self._chosen[it.fragment].is_moved
        state = AnchorState.MOVED if is_moved else AnchorState.EXACT
        words = it.around.of(self._quotes.text)
        is_twice = it.around != fragment and len(self._occurrences.of(words, 2)) > 1
        return Found(span, state, 1.0, _DOUBLED if is_twice else _VERBATIM)

    def _likely(self, it: QuotedPassage) -> Found:
        """Return where a passage is of whose fragment not all is there."""
        best = self._at_its_fragment(it)
        if best is not None and best.confidence >= ENOUGH:
            return self._placed(it, best)
        if best is None and self._chosen[it.fragment].place is not None:
            others = self._survivors.replaced(it.span)
            if others is not None:
                return Found(others, AnchorState.CHANGED, 0.0, SURE)
        return self._elsewhere(it)

    def _placed(self, it: QuotedPassage, best: _Hypothesis) -> Found:
        confidence = best.confidence * edges_right(best.kept, best.ends)
        state = AnchorState.MOVED
        if best.evidence.order:
            words = it.span.of(self._quotes.text)
            is_same = reads_alike(words, best.span.of(self._text))
            state = AnchorState.EXACT if is_same else AnchorState.CHANGED
        return Found(best.span, state, best.kept, confidence)

    def _elsewhere(self, it: QuotedPassage) -> Found:
        """Return where a passage is that is not where the notes around it say."""
        possible = self._hypotheses(it)
        possible.sort(key=lambda each: -each.confidence)
        sure = possible[0].confidence if possible else 0.0
        if sure >= ENOUGH:
            return self._placed(it, possible[0])
        hole = self._hole(it)
        state = AnchorState.UNPLACED if hole is None else AnchorState.CUT
        most = _SURELY_GONE if hole is None else _SURELY_CUT
        confidence = most * (1.0 - sure)
        spans = (each.span for each in possible)
        return Found(hole, state, 0.0, confidence, _best(spans))

    def _verbatim_fragments(self) -> dict[int, int]:
        """Return at which token those fragments stand that stand just in one place."""
        found = {}
        for number, span in enumerate(self._quotes.fragments):
            part = self._fragments[number]
            words = self._ours.words[part.start : part.stop]
            places = self._occurrences.of(span.of(self._quotes.text), 2)
            if len(places) == 1 and words:
                start = bisect_left(self._theirs.starts, places[0])
                if self._theirs.words[start : start + len(words)] == words:
                    found[number] = start
                    self._starts[number] = places[0]
        return found

    def _at_its_fragment(self, it: QuotedPassage) -> _Hypothesis | None:
        """Return a passage as it is where its fragment was found."""
        chosen = self._chosen[it.fragment]
        if chosen.place is None:
            return None
        at = _Points(chosen.place)
        others = [
            _Points(place) for place in chosen.places if place is not chosen.place
        ]
        found = self._supposed(it, at, others, self._survivors)
        return found and self._judged(it, found, 0.0 if chosen.is_moved else 1.0)

    def _hypotheses(self, it: QuotedPassage) -> list[_Hypothesis]:
        """Return all the places a passage may be at, whatever order notes keep."""
        chosen = self._chosen[it.fragment]
        places = list(chosen.places)
        for span in (it.around, it.span):
            if span != self._quotes.fragments[it.fragment]:
                places += self._search.places(_range(self._ours, span))
        points = [_Points(place) for place in places]
        found = []
        for at in points:
            others = [other for other in points if other is not at]
            survivors = self._survivors_of([(at.place, False)])
            each = self._supposed(it, at, others, survivors)
            if each is not None:
                found.append(self._judged(it, each, self._order(it, at.place)))
        return found

    def _order(self, it: QuotedPassage, place: Place) -> float:
        """Return how much the order of the notes speaks for ``place``.

        Where their fragment stands in it, that is all; where it has no place, the more
        the closer together the notes before and after it are.
        """
        chosen = self._chosen[it.fragment]
        if chosen.place is not None:
            return 1.0 if place is chosen.place and not chosen.is_moved else 0.0
        gap = self._gap(it.fragment)
        if place.middle not in gap:
            return 0.0
        return next((much for size, much in _CLOSE if len(gap) < size), 0.0)

    def _gap(self, fragment: int) -> range:
        """Return the new tokens between those of the fragments before and after one."""
        at = bisect_left(self._placed_fragments, fragment)
        around = self._placed_fragments[max(at - 1, 0) : at + 1]
        middles = [self._middle(number) for number in around]
        first = middles[0] if at else 0
        is_last = at == len(self._placed_fragments)
        return range(first, len(self._theirs) if is_last else middles[-1])

    def _middle(self, fragment: int) -> int:
        place = self._chosen[fragment].place
        return place.middle if place is not None else 0

    def _supposed(
        self,
        it: QuotedPassage,
        at: _Points,
        others: Iterable[_Points],
        survivors: Survivors,
    ) -> _Hypothesis | None:
        """Return a passage as it would be at a place; None if it is not there.

        Args:
            it: The passage.
            at: The place.
            others: All other places it may be at.
            survivors: What of the quotes is at the place.
        """
        surviving = survivors.of(it.span)
        if surviving is None or surviving.kept < _GONE:
            return None
        if surviving.span.is_empty and not it.span.is_empty:
            return None
        own = _range(self._ours, it.span)
        there = _range(self._theirs, surviving.span)
        evidence = self._evidence(it, there, at, surviving.kept)
        rivals = (self._total_at(it, other, there) for other in others)
        lead = 1.0 - max(rivals, default=0.0) / (evidence.total or 1.0)
        ends = (
            sum(at.points.get(own[end], -1) in there for end in (0, -1)) if own else 0
        )
        evidence = replace(evidence, lead=max(lead, 0.0))
        return _Hypothesis(surviving.span, surviving.kept, ends, evidence)

    def _judged(
        self, it: QuotedPassage, found: _Hypothesis, order: float
    ) -> _Hypothesis:
        is_cut = found.evidence.may_be_stray and self._hole(it) is not None
        evidence = replace(
            found.evidence,
            order=order,
            is_cut_elsewhere=is_cut,
            was_there=order < 1 and self._was_there(it, found.span),
        )
        return replace(found, evidence=evidence)

    def _was_there(self, it: QuotedPassage, span: Span) -> bool:
        """Return whether most of a place is what other notes quote, and is theirs."""
        there = _range(self._theirs, span)
        owner = self._owners().get
        others = sum(owner(token, it.fragment) != it.fragment for token in there)
        return 2 * others > len(there)

    def _owners(self) -> dict[int, int]:
        """Return whose the new tokens are: the fragments that stand in their order."""
        if self._known_owners is None:
            self._known_owners = {
                there: number
                for number, chosen in enumerate(self._chosen)
                if chosen.place is not None and not chosen.is_moved
                for _, there, _ in chosen.place.points
            }
        return self._known_owners

    def _evidence(
        self, it: QuotedPassage, there: range, at: _Points, kept: float
    ) -> Evidence:
        own = _range(self._ours, it.span)
        fragment = self._fragments[it.fragment]
        return evidence_at(own, there, fragment, at.points, self._aligner.weight, kept)

    def _total_at(self, it: QuotedPassage, at: _Points, taken: range) -> float:
        """Return all that speaks for another place, which shares nothing with one."""
        own = _range(self._ours, it.span)
        places = sorted(at.points[token] for token in own if token in at.points)
        if not places:
            return 0.0
        there = _closest(places, len(own) + _NEAR)
        if there.start < taken.stop and taken.start < there.stop:
            return 0.0
        return self._evidence(it, there, at, 0.0).total

    def _hole(self, it: QuotedPassage) -> Span | None:
        """Return the place the passage was cut from, if that is beyond doubt."""
        for place in self._chosen[it.fragment].places:
            survivors = self._survivors_of([(place, False)])
            surviving = survivors.of(it.span)
            hole = survivors.hole(it.span)
            is_gone = surviving is None or surviving.kept < _GONE
            if is_gone and min(survivors.company(it.span, hole)) > _COMPLETE:
                return hole
        return None

    def _survivors_of(self, places: Sequence[tuple[Place | None, bool]]) -> Survivors:
        pairs = [
            pair
            for place, is_moved in places
            if place is not None
            for pair in self._joiner.pairs(place.points, int(is_moved))
        ]
        alignment = TextAlignment(sorted(pairs), self._rarity)
        return Survivors(self._quotes.text, self._text, alignment)


class _Points:
    """A place, and which new token each old one is there."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.points = {old: new for old, new, _ in place.points}


def _closest(places: Sequence[int], apart: int) -> range:
    """Return where the most of ``places`` are, none further than ``apart`` on."""
    groups = [[places[0]]]
    for one, other in pairwise(places):
        if other - one > apart:
            groups.append([])
        groups[-1].append(other)
    most = max(groups, key=len)
    return range(most[0], most[-1] + 1)


def _ends(tokens: range) -> tuple[int, ...]:
    return (tokens[0], tokens[-1]) if tokens else ()


def _best(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the first few of ``spans`` that share nothing with one another."""
    found: list[Span] = []
    for span in spans:
        if not any(span.overlaps(other) for other in found):
            found.append(span)
    return tuple(found[:_CANDIDATES])


def _range(tokens: Tokens, span: Span) -> range:
    start = bisect_left(tokens.starts, span.start)
    return range(start, bisect_left(tokens.starts, span.end, start))
