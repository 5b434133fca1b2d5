"""Anchors: where a note's passage is in the text as it is now, and how it fared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.text.span import Span


class AnchorState(Enum):
    """What became of a passage since it was marked.

    One that is waiting was in an earlier text of the story, which was damaged since:
    whether it was cut is for the author to say.
    """

    EXACT = "exact"
    CHANGED = "changed"
    MOVED = "moved"
    CUT = "cut"
    UNPLACED = "unplaced"
    WAITING = "waiting"
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
