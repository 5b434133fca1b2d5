"""Places in a text, with what stood around them, to be found again by that.

Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

QUOTED = 64
"""Code points that are quoted on either side of a place."""


@value
class QuotedPlace:
    """A place, and what stood around it.

    Attributes:
        position: The place, in code points of the text it was in.
        before: What stood directly before it; nothing if that is not known.
        after: What stood directly behind it.
    """

    position: int
    before: str = ""
    after: str = ""

    @property
    def written(self) -> list[int | str]:
        """The place as it is kept on the disk."""
        return [self.position, self.before, self.after]


def quoted_place(
    position: int, length: int, slice_: Callable[[Span], str]
) -> QuotedPlace:
    """Return ``position`` of a text with what stands around it.

    Args:
        position: The place.
        length: How long the text is.
        slice_: Returns a part of it.
    """
    before = slice_(Span(max(0, position - QUOTED), position))
    after = slice_(Span(position, min(position + QUOTED, length)))
    return QuotedPlace(position, before, after)


def quoted_place_from(content: Any) -> QuotedPlace | None:
    """Return a place as it was kept on the disk; None if that is not sound."""
    match content:
        case [int(position), str(before), str(after)]:
            if position >= 0 and type(position) is int:
                return QuotedPlace(position, before[-QUOTED:], after[:QUOTED])
    return None
