"""The bars of bare highlights beside a wide page, and the cards that peek out of them.

A highlight that says nothing needs no card: a bar along its lines tells of it.  While
the mouse is at it or at its passage its card is seen, over what else is in the margin,
and nothing gives way for it.  Pixels of the margin, but for heights, which are those of
the document where that is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from desktop.margin.chosen_note import Lending
from desktop.margin.closed_card import NoteCard
from desktop.margin.column import CardSlot, place_cards
from desktop.margin.lane import place_bars
from desktop.margin.mark_pool import MarkPool

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from desktop.margin.chosen_note import ChosenNote
    from desktop.margin.closed_card import CardDeck, ClosedLayout
    from desktop.margin.lane import MarkClaim, PlacedMark
    from desktop.session.story.note_view import NoteView

_TRACKS = (20, 25, 15)
"""How far left of the cards bars stand; the first of several that overlap comes first.

The chosen card steps forward up to where the last one ends.
"""
_GAP, _AIR = 8, 12
"""Between two cards, and below the last one, in pixels."""
_MOST_PEEKING = 4


class HighlightBars(QObject):
    """Keeps the bars near the view, and the cards of those that are pointed at.

    Attributes:
        marks: The bars.

    Signals:
        note_chosen: The author clicked a card; carries the note's id.
        menu_wanted: The author asks what can be done with the note of a card or bar;
            carries its id, and where on the screen.
        hovered: The mouse came to a card; carries the note's id, nothing when it left.
    """

    note_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    hovered = Signal(tuple)

    def __init__(self, chosen: ChosenNote, margin: QWidget) -> None:
        super().__init__(margin)
        self.marks = MarkPool(chosen, margin, has_tips=False)  # its card is seen
        self.marks.menu_wanted.connect(self.menu_wanted)
        self._margin = margin
        self._chosen = chosen
        self._peeking = Lending(self._new_card)
        self._bars: list[PlacedMark] = []
        self._claims: dict[str, MarkClaim] = {}
        self._views: dict[str, NoteView] = {}
        self._layouts: dict[str, ClosedLayout] = {}

    def _new_card(self) -> NoteCard:
        card = NoteCard(self._margin)
        card.chosen.connect(self.note_chosen)
        card.menu_wanted.connect(self.menu_wanted)
        card.pointed.connect(self.hovered)
        return card

    @property
    def extent(self) -> tuple[int, int]:
        """The top of the highest bar near the view, the bottom of the lowest."""
        bars = self._bars
        if not bars:
            return 0, 0
        return min(bar.top for bar in bars), max(bar.bottom for bar in bars)

    def show(
        self, claims: Sequence[MarkClaim], views: dict[str, NoteView], now: datetime
    ) -> None:
        """Show these bars from now on; :meth:`lay` then moves the widgets."""
        scaled = self._chosen.style.scaled
        tracks = [-scaled(left) for left in _TRACKS]
        self._bars = place_bars(claims, tracks, self._chosen.style.zoom)
        self._claims = {claim.note_id: claim for claim in claims}
        self._views = views
        self.marks.show_views(views, now)

    def point(self, note_ids: Collection[str], deck: CardDeck, now: datetime) -> None:
        """Show at which notes the mouse is; of highlights without one, the card."""
        self.marks.point(note_ids)
        is_written = self._chosen.card.body.editing_id is not None
        peeking = [
            note_id
            for note_id in note_ids
            if note_id in self._claims and note_id != self._chosen.note_id
        ]
        self._layouts = {
            note_id: deck.layout_of(self._views[note_id], now)
            for note_id in (() if is_written else peeking[:_MOST_PEEKING])
        }

    def near(self, top: float, bottom: float) -> list[PlacedMark]:
        """Return the bars of which something is seen between two heights."""
        return [bar for bar in self._bars if bar.top < bottom and bar.bottom > top]

    def lay(self, bars: Sequence[PlacedMark], column: QRect, foot: float) -> None:
        """Move the widgets.

        Args:
            bars: The bars that are near.
            column: Where the cards begin, how wide they are, and where the document
                begins in the margin.
            foot: The height of the document at which the view ends.
        """
        self.marks.lay(bars, column.left(), column.top())
        self._peeking.take_back_all_but(self._layouts)
        for note_id, top in self._tops(foot).items():
            widget, layout = self._peeking.lend(note_id), self._layouts[note_id]
            y = column.top() + top
            widget.setGeometry(column.left(), y, column.width(), layout.height)
            widget.show_note(note_id, layout, is_folded=False)
            widget.set_pointed(self._layouts)
            widget.show()
            widget.raise_()
        self._peeking.hide_free()

    def _tops(self, foot: float) -> dict[str, int]:
        """Return where the cards that peek out stand, one below the other."""
        slots = [
            CardSlot(
                min(self._claims[note_id].top, foot - layout.height - _AIR),
                layout.height,
            )
            for note_id, layout in self._layouts.items()
        ]
        tops = place_cards(slots, self._chosen.style.scaled(_GAP))
        return dict(zip(self._layouts, map(round, tops), strict=True))

    def header_of(self, note_id: str) -> QPoint | None:
        """Return where the header of a card begins that peeks out, in the margin."""
        if note_id not in self._peeking or note_id not in self._layouts:
            return None
        corner = self._peeking[note_id].pos()
        middle = self._layouts[note_id].header_middle(is_folded=False)
        return corner + QPoint(0, middle)

    def clear(self) -> None:
        """Hide all of it."""
        self._bars, self._claims, self._views, self._layouts = [], {}, {}, {}
        self.lay((), QRect(), 0.0)
