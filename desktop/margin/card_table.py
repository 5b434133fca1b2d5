"""The cards on the margin: gathered, placed, and moved as the page scrolls.

Places are pixels of the document, from its top.
"""

from __future__ import annotations

from datetime import datetime
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from desktop.margin.card_deck import CardDeck
from desktop.margin.card_pool import CardPool
from desktop.margin.column import Column
from desktop.margin.focus_ring import FocusRing
from desktop.margin.open_card import OpenCard
from desktop.margin.shadow import Shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.margin.card_source import CardSource
    from desktop.margin.card_style import CardStyle

LEFT, RIGHT = 30, 20
"""BackgroundJobs the cards, in pixels; on the left there is room to step forward."""
LINE = 28
"""The height of a line that says how many notes have no card, in pixels."""
LEAST_WIDTH = 190
"""However narrow the margin, a card is that wide, in pixels."""
_FORWARD = 12
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
        chosen: The note whose card is open.
        open_card: That card; hidden while nothing is chosen.
        pool: The other cards.
        focus: Which of them the Tab key visits next.
    """

    def __init__(self, style: CardStyle, margin: QWidget) -> None:
        super().__init__(margin)
        self.chosen: str | None = None
        self.pool = CardPool(margin)
        self.open_card = OpenCard(margin)
        self.open_card.hide()
        self.focus = FocusRing(margin, self.pool, self.open_card)
        self._margin = margin
        self._deck = CardDeck(style, "")
        self._column = Column()
        self._shadow = Shadow()

    @property
    def style(self) -> CardStyle:
        """Type and colours of the cards."""
        return self._deck.style

    @property
    def extent(self) -> tuple[int, int]:
        """The top of the highest card near the view, the bottom of the lowest.

        Where there are more notes than cards, with a line above and below to say so.
        """
        cards = self._column.cards
        room = LINE if self.left_out else 0
        return (cards[0].top - room, cards[-1].bottom + room) if cards else (0, 0)

    @property
    def left_out(self) -> int:
        """How many notes near the view have no card, as there are too many."""
        return self._column.left_out

    def set_read_only(self) -> None:
        """Offer nothing that would change a note."""
        self._deck.is_read_only = self.open_card.is_read_only = True

    def set_style(self, style: CardStyle) -> None:
        """Draw with other type and colours, once gathered again."""
        self._renew(style, self._deck.author_id)

    def set_author(self, author_id: str) -> None:
        """Leave out that author's name, once gathered again."""
        self._renew(self._deck.style, author_id)

    def _renew(self, style: CardStyle, author_id: str) -> None:
        is_read_only = self._deck.is_read_only
        self._deck = CardDeck(style, author_id)
        self._deck.is_read_only = is_read_only

    def is_current_at(self, view_top: float) -> bool:
        """Return whether cards gathered last also serve a view that far down."""
        return self._column.is_current_at(view_top)

    def gather(self, source: CardSource, view_top: float) -> None:
        """Ask for the notes around the view that begins at ``view_top``.

        Raises:
            KeyError: If there is no such note as the chosen one any more.
        """
        now = datetime.now().astimezone()
        self._deck.set_width(self._width())
        if self.chosen is not None:
            view = source.open_view(self.chosen)
            face = self._deck.face_of(view, now)
            author_id = self._deck.author_id
            self.open_card.show_view(view, face, self.style, now, author_id)
        view_band = (view_top, max(self._margin.height(), 1))
        self._column.gather(source, self._deck, view_band, self.chosen, now)
        self.place()

    def place(self) -> None:
        """Place the cards gathered last; :meth:`lay` then moves the widgets."""
        height = 0
        if self.chosen is not None:
            most = self._margin.height() - 2 * _AIR
            height = self.open_card.height_for(self._width(), most)
        self._column.place(self.chosen, height)

    def lay(self, top: float) -> None:
        """Move the widgets for a margin that begins at ``top`` of the document."""
        screen = self._margin.height()
        near = self._column.cards_between(
            top - _BEYOND * screen, top + (1 + _BEYOND) * screen
        )
        closed = [card for card in near if card.note_id != self.chosen]
        column = QRect(self._left(), -floor(top), self._width(), 0)
        self._lay_open_card(column)
        order = [card.note_id for card in near]
        self.focus.show_order(order, self.chosen)
        self.pool.show_cards(closed, self._column.layouts, column)

    def paint_shadow(self, painter: QPainter, region: QRect) -> None:
        """Draw what falls into ``region`` of the open card's shadow.

        It lies on the margin rather than around the card, so that it neither darkens
        the cards beside it nor takes their clicks.
        """
        card = self.open_card.geometry()
        if self.open_card.isVisible() and region.intersects(self._shadow.rect(card)):
            self._shadow.paint(painter, card, self.style.theme.is_dark)

    def _lay_open_card(self, column: QRect) -> None:
        card = self._column.card(self.chosen)
        if card is None:
            self.focus.release_open_card()
            self.open_card.hide()
            return
        top = min(max(column.top() + card.top, -_FAR), _FAR)
        left = column.left() - _FORWARD
        self.open_card.setGeometry(left, top, column.width(), card.height)
        self.open_card.show()
        self.open_card.raise_()

    def _width(self) -> int:
        return max(self._margin.width() - LEFT - RIGHT, LEAST_WIDTH)

    def _left(self) -> int:
        return self._margin.width() - RIGHT - self._width()
