"""The cards on the margin as widgets: lent, placed, moved, and visited by the Tab key.

The cards change as the page scrolls, so they stay out of Qt's own tab order: the margin
is one place in it, and the cards follow each other inside that place.  Places are
pixels of the document, from its top.
"""

from __future__ import annotations

from datetime import datetime
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.margin.card_buttons import CardAction
from desktop.margin.card_drawing import Shadow
from desktop.margin.closed_card import CardDeck, NoteCard
from desktop.margin.column import Column
from desktop.margin.open_card import OpenCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QPainter

    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.closed_card import ClosedLayout
    from desktop.margin.column import CardSource, PlacedCard

_TAB, _BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
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


class CardPool(QObject):
    """Lends widgets to the cards in view, and takes them back.

    Attributes:
        is_lit: Whether a card is in focus, by its id; the others are dimmed.

    Signals:
        chosen: The author clicked a card; carries the note's id.
        action_chosen: The author pressed a button; carries the note's id and a
            ``CardAction``.
        reached: The focus came to a card by keyboard; carries the note's id.
    """

    chosen = Signal(str)
    action_chosen = Signal(str, CardAction)
    reached = Signal(str)

    def __init__(self, margin: QWidget) -> None:
        super().__init__(margin)
        self.is_lit: Callable[[str], bool] = bool
        self._margin = margin
        self._lent: dict[str, NoteCard] = {}
        self._free: list[NoteCard] = []

    def __len__(self) -> int:
        return len(self._lent) + len(self._free)

    def __iter__(self) -> Iterator[NoteCard]:
        return iter(self._lent.values())

    def __contains__(self, note_id: str) -> bool:
        return note_id in self._lent

    def __getitem__(self, note_id: str) -> NoteCard:
        return self._lent[note_id]

    def show_cards(
        self,
        cards: Sequence[PlacedCard],
        layouts: Mapping[str, ClosedLayout],
        column: QRect,
    ) -> None:
        """Show exactly ``cards``.

        Args:
            cards: Where they stand in the document, in pixels.
            layouts: How each is laid out, by the note's id.
            column: The place of the cards in the margin: its left edge and width,
                and as its top where the document begins.
        """
        wanted = {card.note_id for card in cards}
        for note_id in self._lent.keys() - wanted:
            self._free.append(self._lent.pop(note_id))
        for card in cards:
            widget = self._lent.get(card.note_id) or self._lend(card.note_id)
            top = column.top() + card.top
            widget.setGeometry(column.left(), top, column.width(), card.height)
            layout = layouts[card.note_id]
            widget.show_note(card.note_id, layout, card.is_folded)
            widget.set_dimmed(is_dimmed=not self.is_lit(card.note_id))
            widget.show()
        for widget in self._free:
            widget.hide()

    def show_focus(self) -> None:
        """Dim the cards that are not in focus now, and no others."""
        for note_id, widget in self._lent.items():
            widget.set_dimmed(is_dimmed=not self.is_lit(note_id))

    def _lend(self, note_id: str) -> NoteCard:
        card = self._free.pop() if self._free else self._new_card()
        self._lent[note_id] = card
        return card

    def _new_card(self) -> NoteCard:
        card = NoteCard(self._margin)
        card.chosen.connect(self.chosen)
        card.action_chosen.connect(self.action_chosen)
        card.reached.connect(self.reached)
        return card


class FocusRing:
    """Moves the focus among the cards of a margin."""

    def __init__(self, margin: QWidget, pool: CardPool, open_card: OpenCard) -> None:
        self._margin = margin
        self._pool = pool
        self._open_card = open_card
        self._order: list[str] = []
        self._chosen: str | None = None

    def show_order(self, order: Sequence[str], chosen: str | None) -> None:
        """Take note of the cards that are shown now, from top to bottom.

        A card that is taken away does not take the focus along: that goes to the
        same note's open card, or else to the margin.
        """
        self._order, self._chosen = list(order), chosen
        focused = QApplication.focusWidget()
        if not isinstance(focused, NoteCard):
            return
        if focused.parentWidget() is not self._margin:
            return
        if focused.note_id == chosen:
            self._open_card.setFocus()
        elif focused.note_id not in self._order:
            self._margin.setFocus()

    def release_open_card(self) -> None:
        """Give the focus to the margin if the open card, soon hidden, has it."""
        if self.holds(QApplication.focusWidget()):
            self._margin.setFocus()

    def holds(self, widget: QWidget | None) -> bool:
        """Return whether ``widget`` is the open card or a part of it."""
        card = self._open_card
        return widget is not None and (widget is card or card.isAncestorOf(widget))

    def enter(self, reason: Qt.FocusReason) -> None:
        """Let the focus that came to the margin by the Tab key go on to a card."""
        if reason not in (_TAB, _BACKTAB):
            return
        stops = [stop for stop in self._stops() if self._is_in_view(stop)]
        if self._open_card in stops:
            self._open_card.setFocus(reason)
        elif stops:
            (stops[0] if reason is _TAB else stops[-1]).setFocus(reason)

    def step(self, is_forward: bool) -> bool:
        """Move the focus to the next stop or the one before.

        Returns:
            Whether there was one; the focus is then on the margin, or as it was.
        """
        stops = self._stops()
        focused = QApplication.focusWidget()
        reason = _TAB if is_forward else _BACKTAB
        if focused is None or focused is self._margin or focused not in stops:
            return False
        at = stops.index(focused) + (1 if is_forward else -1)
        if 0 <= at < len(stops):
            stops[at].setFocus(reason)
            return True
        # From the margin itself, Qt finds what comes before or after all cards.
        self._margin.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _is_in_view(self, stop: QWidget) -> bool:
        place = stop.rect().translated(stop.mapTo(self._margin, QPoint()))
        return place.intersects(self._margin.rect())

    def _stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        for note_id in self._order:
            if note_id == self._chosen:
                stops += self._open_card.focus_chain()
            elif note_id in self._pool:
                stops.append(self._pool[note_id])
        return stops


class CardTable(QObject):
    """Keeps the cards of a margin where they belong.

    Attributes:
        chosen: The note whose card is open.
        open_card: That card; hidden while nothing is chosen.
        pool: The other cards.
        focus: Which of them the Tab key visits next.
        place_of_cards: Where the cards begin in the margin and how wide they are, in
            pixels; None if they are as wide as the margin lets them.
    """

    def __init__(
        self, style: CardStyle, margin: QWidget, *, is_read_only: bool
    ) -> None:
        super().__init__(margin)
        self.chosen: str | None = None
        self.place_of_cards: tuple[int, int] | None = None
        self.pool = CardPool(margin)
        self.open_card = OpenCard(margin, is_read_only=is_read_only)
        self.open_card.hide()
        self.focus = FocusRing(margin, self.pool, self.open_card)
        self._margin = margin
        self._deck = CardDeck(style, "", is_read_only=is_read_only)
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

    def set_style(self, style: CardStyle) -> None:
        """Draw with other type and colours, once gathered again."""
        self._renew(style, self._deck.author_id)

    def set_author(self, author_id: str) -> None:
        """Leave out that author's name, once gathered again."""
        self._renew(self._deck.style, author_id)

    def _renew(self, style: CardStyle, author_id: str) -> None:
        is_read_only = self._deck.is_read_only
        self._deck = CardDeck(style, author_id, is_read_only=is_read_only)

    def is_current_at(self, view_top: float) -> bool:
        """Return whether cards gathered last also serve a view that far down."""
        return self._column.is_current_at(view_top)

    def gather(self, source: CardSource, view_top: float) -> None:
        """Ask for the notes around the view that begins at ``view_top``.

        Raises:
            KeyError: If there is no such note as the chosen one any more.
        """
        now = datetime.now().astimezone()
        self._deck.set_width(self._width)
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
            height = self.open_card.height_for(self._width, most)
        self._column.place(self.chosen, height)

    def lay(self, top: float) -> None:
        """Move the widgets for a margin that begins at ``top`` of the document."""
        screen = self._margin.height()
        near = self._column.cards_between(
            top - _BEYOND * screen, top + (1 + _BEYOND) * screen
        )
        closed = [card for card in near if card.note_id != self.chosen]
        column = QRect(self._left, -floor(top), self._width, 0)
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
        left = column.left() - _STEP_FORWARD
        self.open_card.setGeometry(left, top, column.width(), card.height)
        self.open_card.show()
        self.open_card.raise_()

    @property
    def _width(self) -> int:
        if self.place_of_cards is not None:
            return self.place_of_cards[1]
        return max(self._margin.width() - LEFT - RIGHT, LEAST_WIDTH)

    @property
    def _left(self) -> int:
        if self.place_of_cards is not None:
            return self.place_of_cards[0]
        return self._margin.width() - RIGHT - self._width
