"""Anchors: where each note's passage is in the text as it is now.

Positions count code points.  Here a passage is found by what its note stores; while
a story is open, :mod:`desktop.anchoring.passages` keeps it in place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.anchoring.occurrences import Occurrences
from desktop.anchoring.quotes import Place, QuoteFinder
from desktop.annotations.selectors import TextPositionSelector, TextQuoteSelector
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation import Annotation, Passage


class AnchorState(Enum):
    """What became of a passage since it was marked."""

    EXACT = "exact"
    CHANGED = "changed"
    MOVED = "moved"
    CUT = "cut"
    UNPLACED = "unplaced"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
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


def anchor_all(
    notes: Iterable[Annotation], text: str, text_state: str | None
) -> dict[str, Anchor]:
    """Return where the passage of each of ``notes`` is, by the id of the note.

    Args:
        notes: The notes; those without a passage are about the whole story.
        text: The text as it is now.
        text_state: The id by which passages know this version; None if none does.
    """
    anchors = _Anchors(text, text_state)
    return {note.id: anchors.of(note) for note in notes}


class _Anchors:
    """Finds the passages of notes in one version of a text."""

    def __init__(self, text: str, state: str | None) -> None:
        self._length = len(text)
        self._state = state
        self._quotes = QuoteFinder(text, Occurrences(text))

    def of(self, note: Annotation) -> Anchor:
        passage = note.passage
        if passage is None:
            return Anchor(None, AnchorState.WHOLE)
        if note.anchor_state == AnchorState.CUT.value:
            return self._of_cut(passage)
        span = self._span(passage)
        if span is None:
            return Anchor(None, AnchorState.UNPLACED)
        return Anchor(span, _state(note))

    def _of_cut(self, passage: Passage) -> Anchor:
        """Return where the passage is again, or else the place it was cut from."""
        position = passage.position
        if self._is_current(passage) and position and self._holds(position):
            return Anchor(Span(position.start, position.start), AnchorState.CUT)
        place = self._quoted(passage)
        if place is not None and place.has_context and not place.span.is_empty:
            return Anchor(place.span, AnchorState.EXACT)
        hole = self._hole(passage.quote) if passage.quote else None
        return Anchor(hole, AnchorState.CUT)

    def _hole(self, quote: TextQuoteSelector) -> Span | None:
        around = TextQuoteSelector("", quote.prefix, quote.suffix)
        place = self._quotes.find(around)
        return place.span if place else None

    def _span(self, passage: Passage) -> Span | None:
        position = passage.position
        if position is not None and self._is_current(passage):
            is_there = passage.quote is None and self._holds(position)
            place = self._quotes.at(passage.quote, position) if passage.quote else None
            if is_there or place is not None:
                return Span(position.start, position.end)
        found = self._quoted(passage)
        return found.span if found else None

    def _quoted(self, passage: Passage) -> Place | None:
        """Return the one place at which the words of the passage stand."""
        if passage.quote is None:
            return None
        if passage.position is not None:
            place = self._quotes.at(passage.quote, passage.position)
            if place is not None and place.is_complete and place.has_context:
                return place
        return self._quotes.find(passage.quote)

    def _is_current(self, passage: Passage) -> bool:
        return self._state is not None and passage.state == self._state

    def _holds(self, position: TextPositionSelector) -> bool:
        return 0 <= position.start <= position.end <= self._length


def _state(note: Annotation) -> AnchorState:
    is_reworded = note.made_on is not None and _words(note.made_on) != _words(
        note.passage
    )
    is_changed = is_reworded or note.anchor_state == AnchorState.CHANGED.value
    return AnchorState.CHANGED if is_changed else AnchorState.EXACT


def _words(passage: Passage | None) -> str | None:
    return passage.quote.exact if passage and passage.quote else None
