"""The wheel over the margin, and how far the margin goes on beyond the page.

A crowd of cards can hang over the beginning or the end of the document, where the
page scrolls no further.  The margin then goes on alone.  Pixels, downwards positive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_AIR = 12
"""Kept between the outermost card and the edge of the view."""
_LINE = 20
"""What one line of a wheel's notch scrolls, as in the page."""
_NOTCH = 120
"""What Qt counts for a notch of the wheel."""


class Overhang:
    """Adds up the turns of the wheel.

    Attributes:
        pull: How far the margin has gone on beyond the page.
    """

    def __init__(self) -> None:
        self.pull = 0.0
        self._rest = 0.0

    def turn(self, event: QWheelEvent, lines: int) -> int:
        """Return how far a turn of the wheel scrolls, in whole pixels.

        Args:
            event: A touch pad counts pixels, a wheel eighths of a degree.
            lines: How many lines the author's system scrolls for a notch.
        """
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        self._rest += -pixels if pixels else -angle / _NOTCH * lines * _LINE
        distance = int(self._rest)
        self._rest -= distance
        return distance

    def go_back(self, distance: int) -> int:
        """Return to the page first; return what is left of ``distance`` then."""
        if self.pull * distance >= 0:
            return distance
        back = min(abs(self.pull), abs(distance))
        used = back if distance > 0 else -back
        self.pull += used
        return round(distance - used)

    def go_on(
        self, distance: int, view: tuple[float, float], cards: tuple[int, int]
    ) -> None:
        """Go beyond the page, but no further than there are cards.

        Args:
            distance: How far the author scrolls on.
            view: The top and the bottom of the page's view.
            cards: The top of the highest card and the bottom of the lowest.
        """
        least = min(0.0, cards[0] - _AIR - view[0])
        most = max(0.0, cards[1] + _AIR - view[1])
        self.pull = min(max(self.pull + distance, least), most)


def distance_into_view(top: int, bottom: int, height: int) -> int:
    """Return how far to scroll so that a card can be seen; 0 if it can.

    Args:
        top: The top of the card, in a view that begins at 0.
        bottom: Its bottom.  Of a card higher than the view, the top is shown.
        height: How high the view is.
    """
    if top < 0:
        return top - _AIR
    return min(max(bottom + _AIR - height, 0), max(top - _AIR, 0))
