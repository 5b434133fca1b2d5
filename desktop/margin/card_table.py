"""The cards on the margin as widgets: lent, placed, moved, and visited by the Tab key.

The cards change as the page scrolls, so they stay out of Qt's own tab order: the margin
is one place in it, and the cards follow each other inside that place.  Places are
pixels of the document, from its top.
"""

from __future__ import annotations

from datetime import datetime
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from desktop.margin.card_drawing import Shadow
from desktop.margin.chosen_note import FocusRing, Lending
from desktop.margin.closed_card import CardDeck, NoteCard
from desktop.margin.column import Column
from desktop.margin.highlight_bars import HighlightBars

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.margin.chosen_note import ChosenNote
    from desktop.margin.column import CardSource, PlacedCard
    from desktop.margin.note_mark import NoteMark
    from desktop.margin.open_card import OpenCard

LEFT, RIGHT = 30, 20
"""Beside the cards, in pixels; on the left there is room to step forward."""
LINE = 28
"""The height of a line that says how many notes have no card, in pixels."""
LEAST_WIDTH = 190
"""However narrow the margin, a card is that wide, in pixels."""
_STEP_FORWARD = 12
"""How far the chosen card steps towards its passage, in pixels."""
_AIR = 12
"""Above and below the chosen card when it fills the view, in pixels."""
_BEYOND = 0.5
"""Screens beyond the view in which cards exist, for the Tab key to find."""
_FAR = 100_000
"""A card may be this far from the view, in pixels; Qt cannot place it anywhere."""


class CardTable(QObject):
    """Keeps the cards of a margin where they belong.

    Attributes:
        pool: The cards that are not open.
        bars: The bars of highlights that need no card.
        focus: Which of them the Tab key visits next.
        place_of_cards: Where the cards begin in the margin and how wide they are, in
            pixels; None if they are as wide as the margin lets them.

    Signals:
        note_chosen: The author clicked a card; carries the note's id.
        menu_wanted: The author asks what can be done with a note; carries its id, and
            where on the screen.
        reached: The focus came to a card or bar by keyboard; carries the note's id.
        hovered: The mouse came to a card or bar; carries the ids of its notes, none
            when it left.
    """

    note_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    reached = Signal(str)
    hovered = Signal(tuple)

    def __init__(self, chosen: ChosenNote, margin: QWidget) -> None:
        super().__init__(margin)
        self.place_of_cards: tuple[int, int] | None = None
        self.pool = Lending(self._new_card)
        self.bars = HighlightBars(chosen, margin)
        self.focus = FocusRing(margin, chosen, self.bars.marks.lent, self.pool)
        self._margin = margin
        self._chosen = chosen
        self._deck = CardDeck(chosen.style)
        self._column = Column()
        self._height, self._lift = 0, 0
        self._shadow = Shadow()
        self._pointed: Collection[str] = ()
        for part in (self.bars, self.bars.marks):
            part.note_chosen.connect(self.note_chosen)
            part.hovered.connect(self.hovered)
        self.bars.menu_wanted.connect(self.menu_wanted)
        self.bars.marks.reached.connect(self.reached)

    def _new_card(self) -> NoteCard:
        card = NoteCard(self._margin)
        card.chosen.connect(self.note_chosen)
        card.menu_wanted.connect(self.menu_wanted)
        card.reached.connect(self.reached)
        card.pointed.connect(self.hovered)
        return card

    @property
    def open_card(self) -> OpenCard:
        """The card of the chosen note; hidden while nothing is chosen."""
        return self._chosen.card

    @property
    def extent(self) -> tuple[int, int]:
        """The top of the highest card near the view, the bottom of the lowest.

        Where there are more notes than cards, with a line above and below to say so.
        """
        cards = self._column.cards
        room = LINE if self.left_out else 0
        if not cards:
            top, bottom = self.bars.extent if room else (0, 0)
            return top - room, bottom + room
        return cards[0].top - room, cards[-1].bottom + room

    @property
    def left_out(self) -> int:
        """How many notes near the view have no card, as there are too many."""
        return self._column.left_out

    def is_current_at(self, view_top: float) -> bool:
        """Return whether cards gathered last also serve a view that far down."""
        return self._column.is_current_at(view_top)

    def gather(self, source: CardSource, view_top: float) -> None:
        """Ask for the notes around the view that begins at ``view_top``.

        Raises:
            KeyError: If there is no such note as the chosen one any more.
        """
        now = datetime.now().astimezone()
        chosen, deck = self._chosen, self._deck
        if deck.style != chosen.style:
            self._deck = deck = CardDeck(chosen.style)
        deck.set_width(self._width)
        chosen.gather(source, now)
        view_band = (view_top, max(self._margin.height(), 1))
        self._column.gather(source, deck, view_band, chosen.note_id, now)
        self._show_bars(now)
        self.place()

    def _show_bars(self, now: datetime) -> None:
        self.bars.show(self._column.bars, self._column.bare_views, now)
        self.bars.point(self._pointed, self._deck, now)

    def renew(self, source: CardSource, notes: Collection[str]) -> bool | None:
        """Ask again for the cards of ``notes`` alone, which stay near the view.

        Returns:
            Whether they are to be laid again; None if all are to be asked for.
        """
        if self._chosen.note_id in notes or self._deck.style != self._chosen.style:
            return None
        now = datetime.now().astimezone()
        is_other = self._column.renew(source, self._deck, notes, now)
        if is_other:
            self._show_bars(now)
            self.place()
        return is_other

    def place(self) -> None:
        """Place the cards gathered last; :meth:`lay` then moves the widgets."""
        note_id = self._chosen.note_id
        if note_id is not None:
            most = self._margin.height() - 2 * _AIR
            self._height = self.open_card.height_for(self._width, most)
        self._column.place(note_id, self._height, self._lift)

    @property
    def level_card(self) -> tuple[float, float] | None:
        """Top and bottom of the open card where it is level with its passage."""
        level = self._column.level_of(self._chosen.note_id)
        return None if level is None else (level, level + self._height)

    def _lift_at(self, foot: float) -> int:
        """Return how far up the open card goes to be whole above the ``foot``.

        It goes along with its passage where that is left behind.
        """
        level = self.level_card
        if level is None:
            return 0
        most = max(self._height - self._chosen.style.scaled(LINE), 0)
        return min(max(ceil(level[1] + _AIR - foot), 0), most)

    def lay(self, view_top: float, pull: float = 0.0) -> None:
        """Move the widgets for a margin beside a view of the document.

        Args:
            view_top: Where the view begins.
            pull: How far the margin has gone on beyond it.
        """
        top, screen = view_top + pull, self._margin.height()
        note_id = self._chosen.note_id
        lift = self._lift_at(view_top + screen)
        if lift != self._lift:
            self._lift = lift
            self._column.place(note_id, self._height, lift)
        around = top - _BEYOND * screen, top + (1 + _BEYOND) * screen
        near, bars = self._column.cards_between(*around), self.bars.near(*around)
        closed = [card for card in near if card.note_id != note_id]
        column = QRect(self.left, -floor(top), self._width, 0)
        self._lay_open_card(column)
        shown = {card.note_id for card in near} | {bar.note_id for bar in bars}
        self.focus.show_order([n for n in self._column.order if n in shown], note_id)
        self._lay_cards(closed, column)
        self.bars.lay(bars, column, view_top + screen)

    def _lay_cards(self, cards: Sequence[PlacedCard], column: QRect) -> None:
        self.pool.take_back_all_but(card.note_id for card in cards)
        for card in cards:
            widget, layout = self.pool.lend(card.note_id), self._column.layouts
            top = column.top() + card.top
            widget.setGeometry(column.left(), top, column.width(), card.height)
            widget.show_note(card.note_id, layout[card.note_id], card.is_folded)
            widget.set_dimmed(is_dimmed=not self._chosen.is_lit(card.note_id))
            widget.set_pointed(self._pointed)
            widget.show()
        self.pool.hide_free()

    def clear(self) -> None:
        """Hide the cards that are not open; the notes are shown otherwise now."""
        self._lay_cards([], QRect())
        self.bars.clear()

    def point(self, note_ids: Collection[str]) -> None:
        """Show at which notes the mouse is, wherever it is.

        What peeks out then is placed by :meth:`lay`.
        """
        self._pointed = dict.fromkeys(note_ids)  # there may be thousands
        for card in self.pool:
            card.set_pointed(self._pointed)
        self.bars.point(self._pointed, self._deck, datetime.now().astimezone())

    @property
    def stops(self) -> Iterator[NoteCard | NoteMark]:
        """The cards and bars that are shown, but for the open card."""
        yield from self.pool
        yield from self.bars.marks.lent

    def place_of(self, note_id: str) -> QRect:
        """Return where the card of a note that is not open is, or else its bar."""
        marks = self.bars.marks.lent
        return (self.pool if note_id in self.pool else marks)[note_id].geometry()

    def header_of(self, note_id: str) -> QPoint | None:
        """Return where the header of a card begins, in the margin; None if it has none.

        It may be out of view.
        """
        if note_id == self._chosen.note_id and not self.open_card.isHidden():
            return self.open_card.pos() + QPoint(0, self._chosen.style.header_middle)
        if note_id not in self.pool:
            return self.bars.header_of(note_id)
        card = self._column.card(note_id)
        is_folded = card is not None and card.is_folded
        middle = self._column.layouts[note_id].header_middle(is_folded=is_folded)
        return self.pool[note_id].pos() + QPoint(0, middle)

    def paint_shadow(self, painter: QPainter, region: QRect) -> None:
        """Draw what falls into ``region`` of the open card's shadow.

        It lies on the margin rather than around the card, so that it neither darkens
        the cards beside it nor takes their clicks.
        """
        card = self.open_card.geometry()
        if self.open_card.isVisible() and region.intersects(self._shadow.rect(card)):
            self._shadow.paint(painter, card, self._chosen.style.theme.is_dark)

    def _lay_open_card(self, column: QRect) -> None:
        card = self._column.card(self._chosen.note_id)
        if card is None:
            self.focus.release_open_card()
            self.open_card.hide()
            return
        top = min(max(column.top() + card.top, -_FAR), _FAR)
        left = column.left() - self._chosen.style.scaled(_STEP_FORWARD)
        self.open_card.setGeometry(left, top, column.width(), card.height)
        self.open_card.show()
        self.open_card.raise_()

    @property
    def _width(self) -> int:
        if self.place_of_cards is not None:
            return self.place_of_cards[1]
        return max(self._margin.width() - LEFT - RIGHT, LEAST_WIDTH)

    @property
    def left(self) -> int:
        """Where the cards begin in the margin, in pixels."""
        if self.place_of_cards is not None:
            return self.place_of_cards[0]
        return self._margin.width() - RIGHT - self._width
