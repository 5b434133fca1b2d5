"""The column of cards around the view: what stands in it, and where.

Pixels of the document.  Only the notes near the view are asked for, so that ten
thousand notes cost what those near the view cost.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING

from desktop.margin.arrangement import Claim, PlacedCard, Rules, arrange

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.margin.card_deck import CardDeck
    from desktop.margin.card_source import CardSource
    from desktop.margin.closed_layout import ClosedLayout

_GAP = 8
_HIGHEST = 12
"""No card stands above this line of the document unless the chosen one is there."""
_AROUND = 2
"""Screens above and below the view whose notes are placed with those in view."""
_STRAY = 0.5
"""Screens a crowd may stray from its passages before it is folded."""
_MOST = 120
"""Cards before the view, or the chosen one, and behind: more than fit near it."""


class Column:
    """Places the cards near the view.

    Attributes:
        cards: Where they stand, from top to bottom.
        layouts: How each is laid out, by the note's id.
        left_out: How many notes near the view have none, as there are too many.
    """

    def __init__(self) -> None:
        self.cards: list[PlacedCard] = []
        self.layouts: dict[str, ClosedLayout] = {}
        self.left_out = 0
        self._claims: list[Claim] = []
        self._rules = Rules(_GAP, _HIGHEST, 0)
        self._view_top = 0.0
        self._reach = -1.0

    def is_current_at(self, view_top: float) -> bool:
        """Return whether the cards also serve a view that far down."""
        return abs(view_top - self._view_top) <= self._reach

    def gather(
        self,
        source: CardSource,
        deck: CardDeck,
        view: tuple[float, int],
        chosen: str | None,
        now: datetime,
    ) -> None:
        """Ask for the notes near the view; :meth:`place` then places them.

        Args:
            source: Who knows the notes.
            deck: Who knows how tall their cards are.
            view: The top of the view and its height.
            chosen: The chosen note, which is placed wherever it is.
            now: The time that dates are told by.
        """
        self._view_top, height = view
        self._reach = height / 2
        top, around = self._view_top, _AROUND * height
        marks = list(source.notes_between(top - around, top + height + around))
        if chosen is not None:
            self._include(marks, chosen, source)
        count = len(marks)
        marks = _nearest(marks, chosen, self._view_top)
        self.left_out = count - len(marks)
        layouts = {n: deck.layout_of(source.note_view(n), now) for n, _ in marks}
        self.layouts = layouts
        self._claims = [
            Claim(n, wanted_top, layouts[n].height, layouts[n].folded_height)
            for n, wanted_top in marks
        ]
        self._rules = Rules(_GAP, _HIGHEST, round(_STRAY * height))
        deck.drop_all_but([note_id for note_id, _ in marks])

    def place(self, chosen: str | None, chosen_height: int) -> None:
        """Place the cards gathered last, the chosen one exactly level."""
        index = self._index_of(chosen)
        pinned = None if index is None else (index, chosen_height)
        self.cards = arrange(self._claims, self._rules, pinned)

    def card(self, note_id: str | None) -> PlacedCard | None:
        """Return where the card of a note stands; None if it is not in the column."""
        for card in self.cards:
            if card.note_id == note_id:
                return card
        return None

    def cards_between(self, top: float, bottom: float) -> list[PlacedCard]:
        """Return the cards of which something stands there, from top to bottom."""
        first = bisect_left(self.cards, top, key=_bottom_of)
        last = bisect_left(self.cards, bottom, key=_top_of)
        return self.cards[first:last]

    def _index_of(self, note_id: str | None) -> int | None:
        for index, claim in enumerate(self._claims):
            if claim.note_id == note_id:
                return index
        return None

    def _include(
        self, marks: list[tuple[str, float]], chosen: str, source: CardSource
    ) -> None:
        """Add the chosen note where it belongs, or in view if it has no place."""
        if any(note_id == chosen for note_id, _ in marks):
            return
        y = source.passage_y(chosen)
        place = self._view_top + _HIGHEST if y is None else y
        insort(marks, (chosen, place), key=_place_of)


def _nearest(
    marks: list[tuple[str, float]], chosen: str | None, view_top: float
) -> list[tuple[str, float]]:
    """Return those of ``marks`` nearest to the chosen one, or else the view's top."""
    if len(marks) <= 2 * _MOST:
        return marks
    ids = (at for at, (note_id, _) in enumerate(marks) if note_id == chosen)
    middle = next(ids, bisect_left(marks, view_top, key=_place_of))
    first = max(0, min(middle - _MOST, len(marks) - 2 * _MOST))
    return marks[first : first + 2 * _MOST]


def _top_of(card: PlacedCard) -> int:
    return card.top


def _bottom_of(card: PlacedCard) -> int:
    return card.bottom


def _place_of(mark: tuple[str, float]) -> float:
    return mark[1]
