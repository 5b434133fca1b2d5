"""Passages carried from an old text over to a new one.

The old text is known, so nothing is searched for: a passage is where its words went,
or it was cut.  Positions count code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.remains import Remains, Survivors
from desktop.anchoring.text_alignment import align_texts
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

SURE = 0.95
"""The confidence below which a passage is not placed: a guess is never painted."""

_GONE = 1 / 3
"""A passage of which less than this is left was cut."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a passage of the old text is in the new one.

    Attributes:
        span: The passage; where it was cut, the place it was cut from, empty.
        state: What became of it.
        kept: How much of it is left, from 0 to 1; common words count less.
        confidence: How sure all this is, from 0 to 1.
    """

    span: Span
    state: AnchorState
    kept: float
    confidence: float


def anchor_known(old: str, new: str, spans: Iterable[Span]) -> list[Carried]:
    """Return where each of ``spans`` of ``old`` is in ``new``, in their order.

    A span that runs past the end of ``old`` is not placed.
    """
    if old == new:
        return [_unchanged(old, span) for span in spans]
    survivors = Survivors(old, new, align_texts(old, new))
    return [carried(survivors, span) for span in spans]


def _unchanged(text: str, span: Span) -> Carried:
    if span.end > len(text):
        return Carried(Span(len(text), len(text)), AnchorState.UNPLACED, 0.0, 0.0)
    return Carried(span, AnchorState.EXACT, 1.0, 1.0)


def carried(survivors: Survivors, span: Span) -> Carried:
    """Return where ``span`` of the old text is, by what is left of it."""
    hole = survivors.hole(span)
    if span.end > len(survivors.old):
        return Carried(hole, AnchorState.UNPLACED, 0.0, 0.0)
    remains = survivors.of(span)
    kept = remains.kept if remains else 0.0
    if remains is None or kept < _GONE or remains.confidence < SURE:
        if found := survivors.replaced(span):
            return Carried(found, AnchorState.CHANGED, kept, SURE)
        if remains is None or kept < _GONE:
            return Carried(hole, AnchorState.CUT, kept, 1.0)
        return Carried(hole, AnchorState.UNPLACED, kept, remains.confidence)
    state = _state(survivors, span, remains)
    return Carried(remains.span, state, kept, remains.confidence)


def _state(survivors: Survivors, span: Span, remains: Remains) -> AnchorState:
    if remains.is_moved:
        return AnchorState.MOVED
    is_same = span.of(survivors.old) == remains.span.of(survivors.new)
    return AnchorState.EXACT if is_same else AnchorState.CHANGED
