"""How far the margin goes on beyond the page.

A crowd of cards can hang over the beginning or the end of the document, where the
page scrolls no further.  The margin then goes on alone.  Pixels, downwards positive.
"""

from __future__ import annotations

_AIR = 12
"""Kept between the outermost card and the edge of the view."""


class Overhang:
    """Goes on where the page scrolls no further, and comes back first.

    Attributes:
        pull: How far the margin has gone on beyond the page.
    """

    def __init__(self) -> None:
        self.pull = 0.0

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
