"""The closed cards that exist as widgets: those in view and just beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from desktop.margin.card_buttons import CardAction
from desktop.margin.note_card import NoteCard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.margin.arrangement import PlacedCard
    from desktop.margin.closed_layout import ClosedLayout


class CardPool(QObject):
    """Lends widgets to the cards in view, and takes them back.

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
            widget.show()
        for widget in self._free:
            widget.hide()

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
