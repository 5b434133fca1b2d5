"""The chosen note: its card, and the focus among it and what stands beside it.

What is in the margin changes as the page scrolls, so it stays out of Qt's own tab
order: the margin is one place in it, and the cards or marks follow each other inside
that place.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.margin.card_face import face_of
from desktop.margin.open_card import OpenCard
from desktop.widgets.accessible import tell_reordered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.column import CardSource

_TAB, _BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


class ChosenNote:
    """The note that is chosen, and the card with all of it.

    Attributes:
        note_id: The id of the note; None if none is chosen.
        card: Its card; hidden while nothing is chosen.
        style: Type and colours of all that is in the margin.
        is_lit: Whether a note is in focus, by its id; the others are dimmed.
    """

    def __init__(
        self, style: CardStyle, margin: QWidget, *, is_read_only: bool
    ) -> None:
        self.note_id: str | None = None
        self.card = OpenCard(margin, is_read_only=is_read_only)
        self.card.hide()
        self.style = style
        self.is_lit: Callable[[str], bool] = bool

    def gather(self, source: CardSource, now: datetime) -> None:
        """Ask for all of the note again, if one is chosen.

        Raises:
            KeyError: If there is no such note any more.
        """
        if self.note_id is not None:
            view = source.open_view(self.note_id)
            face = face_of(view, now, self.style.colour_names)
            self.card.show_view(view, face, self.style, now)


class _HasNote(Protocol):
    note_id: str

    def hide(self) -> None: ...


W = TypeVar("W", bound=_HasNote)


class Lending(Generic[W]):
    """Lends widgets to the notes in view, by their ids, and takes them back."""

    def __init__(self, make: Callable[[], W]) -> None:
        self._make = make
        self._lent: dict[str, W] = {}
        self._free: list[W] = []

    def __len__(self) -> int:
        return len(self._lent) + len(self._free)

    def __iter__(self) -> Iterator[W]:
        return iter(self._lent.values())

    def __contains__(self, note_id: str) -> bool:
        return note_id in self._lent

    def __getitem__(self, note_id: str) -> W:
        return self._lent[note_id]

    def take_back_all_but(self, note_ids: Iterable[str]) -> None:
        """Take back what is lent to other notes than ``note_ids``."""
        for note_id in self._lent.keys() - set(note_ids):
            self._free.append(self._lent.pop(note_id))

    def lend(self, note_id: str) -> W:
        """Return the widget of a note, which may have been that of another."""
        if note_id not in self._lent:
            self._lent[note_id] = self._free.pop() if self._free else self._make()
        return self._lent[note_id]

    def hide_free(self) -> None:
        """Hide what is lent to nobody."""
        for widget in self._free:
            widget.hide()


class FocusRing:
    """Moves the focus among the cards and marks of a margin, and the open card.

    Args:
        margin: What they stand in.
        chosen: What has the open card.
        lent: The cards, or marks; a note that has more than one is met at the first.
    """

    def __init__(
        self, margin: QWidget, chosen: ChosenNote, *lent: Lending[Any]
    ) -> None:
        self._margin = margin
        self._lent = lent
        self._open_card = chosen.card
        self._order: list[str] = []
        self._chosen: str | None = None

    def show_order(self, order: Sequence[str], chosen: str | None) -> None:
        """Take note of the cards that are shown now, from top to bottom.

        A card that is taken away does not take the focus along: that goes to the
        same note's open card, or else to the margin.

        Args:
            order: The ids of the notes.
            chosen: Which of them has its card open; None if none has.
        """
        shown_before = self._order, self._chosen
        self._order, self._chosen = list(order), chosen
        if shown_before != (self._order, self._chosen):
            tell_reordered(self._margin)
        focused: Any = QApplication.focusWidget()
        shown = (widget for lent in self._lent for widget in lent)
        note_id = next((w.note_id for w in shown if w is focused), None)
        if note_id is None:
            return
        if note_id == chosen:
            self._open_card.setFocus()
        elif note_id not in self._order:
            self._margin.setFocus()

    @property
    def notes(self) -> list[QWidget]:
        """What stands for each note, from top to bottom, within the margin."""
        found: list[QWidget] = []
        for note_id in self._order:
            if note_id == self._chosen:
                is_within = self._open_card.parentWidget() is self._margin
                found += [self._open_card] if is_within else []
            else:
                found += self._of_note(note_id)
        return found

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
        top = self._margin.mapFromGlobal(stop.mapToGlobal(QPoint())).y()
        place = QRect(0, top, self._margin.width(), stop.height())
        return place.intersects(self._margin.rect())

    def _stops(self) -> list[QWidget]:
        stops: list[QWidget] = []
        for note_id in self._order:
            if note_id == self._chosen:
                stops += self._open_card.focus_chain()
            else:
                stops += self._of_note(note_id)
        return stops

    def _of_note(self, note_id: str) -> Iterator[QWidget]:
        of_note = (lent[note_id] for lent in self._lent if note_id in lent)
        return islice(of_note, 1)
