"""Which card the keyboard is on, and which one the Tab key visits next.

The cards change as the page scrolls, so they stay out of Qt's own order: the margin
is one place in it, and the cards follow each other inside that place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.margin.note_card import NoteCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.margin.card_pool import CardPool
    from desktop.margin.open_card import OpenCard

_FORWARD, _BACKWARD = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


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
        if reason not in (_FORWARD, _BACKWARD):
            return
        stops = [stop for stop in self._stops() if self._is_in_view(stop)]
        if self._open_card in stops:
            self._open_card.setFocus(reason)
        elif stops:
            (stops[0] if reason is _FORWARD else stops[-1]).setFocus(reason)

    def step(self, is_forward: bool) -> bool:
        """Move the focus to the next stop or the one before.

        Returns:
            Whether there was one; the focus is then on the margin, or as it was.
        """
        stops = self._stops()
        focused = QApplication.focusWidget()
        reason = _FORWARD if is_forward else _BACKWARD
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
