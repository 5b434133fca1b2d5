"""Passages carried over an edit that somebody else made to the story.

The edit itself is known only by its result, so that text that was moved looks deleted
here and typed there.  The engine sees what moved, and is asked instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.carry import anchor_known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.text.span import Span


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Where passages are after an edit.

    Attributes:
        spans: Where each passage is, by the id of its note; None if it has no place.
        moved: The ids of those that are elsewhere.
    """

    spans: Mapping[str, Span | None]
    moved: frozenset[str]


def carried_over(spans: Mapping[str, Span], old: str, new: str) -> CarriedOver:
    """Return where the passages at ``spans`` of ``old`` are in ``new``."""
    carried = dict(zip(spans, anchor_known(old, new, spans.values()), strict=True))
    return CarriedOver(
        {
            note: None if it.state is AnchorState.UNPLACED else it.span
            for note, it in carried.items()
        },
        frozenset(
            note for note, it in carried.items() if it.state is AnchorState.MOVED
        ),
    )
