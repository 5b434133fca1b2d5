"""Shared shifts: which lost passages may all have gone to one place together.

If a scene was copied and deleted, or another draft of it stays, the places at which its
notes may be lie as far from one another as the passages did.  An author then answers
for all of them at once.  Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.text.span import Span

_LEAST = 40
_SHARE = 0.1
"""How much nearer or further apart two may be: so much, and so much of the way."""


@value
class Lost:
    """A passage without a place.

    Attributes:
        key: The key of the passage.
        start: Where it started in the text it was marked on.
        places: Where it may be, the likeliest first.
    """

    key: str
    start: int
    places: tuple[Span, ...]


def gone_together(passages: Iterable[Lost]) -> list[dict[str, Span]]:
    """Return the places of ``passages`` that share a shift, the most together first.

    Each group holds two passages or more, by their keys, in the order in which they
    stood; no passage is in two.
    """
    open_groups: list[_Group] = []
    for lost in sorted(passages, key=lambda each: each.start):
        for place in lost.places:
            group = _nearest(open_groups, lost, place)
            if group is None:
                group = _Group()
                open_groups.append(group)
            group.take(lost, place)
    return _apart(sorted(open_groups, key=lambda group: -len(group.places)))


class _Group:
    """Passages whose places are as far from one another as they were."""

    def __init__(self) -> None:
        self.places: dict[str, Span] = {}
        self._start = self._shift = 0

    def take(self, lost: Lost, place: Span) -> None:
        self.places[lost.key] = place
        self._start, self._shift = lost.start, place.start - lost.start

    def distance(self, lost: Lost, place: Span) -> int:
        """Return by how much ``place`` is nearer or further on than ``lost`` was."""
        return abs(place.start - lost.start - self._shift)

    def may_hold(self, lost: Lost, place: Span) -> bool:
        most = _LEAST + _SHARE * (lost.start - self._start)
        return lost.key not in self.places and self.distance(lost, place) <= most


def _nearest(groups: Iterable[_Group], lost: Lost, place: Span) -> _Group | None:
    fitting = (group for group in groups if group.may_hold(lost, place))
    return min(fitting, key=lambda group: group.distance(lost, place), default=None)


def _apart(groups: Iterable[_Group]) -> list[dict[str, Span]]:
    """Return what is in ``groups`` without what is in one before."""
    taken: set[str] = set()
    found = []
    for group in groups:
        places: Mapping[str, Span] = group.places
        left = {key: span for key, span in places.items() if key not in taken}
        if len(left) > 1:
            taken |= left.keys()
            found.append(left)
    return found
