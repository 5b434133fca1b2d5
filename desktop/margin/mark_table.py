"""The marks in the lane beside a narrow page, and the open card, which lies over it.

Only the notes near the view have marks, so that ten thousand cost what those cost.
Places are pixels of the document, from its top.
"""

from __future__ import annotations

from datetime import datetime
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.margin.card_drawing import Shadow
from desktop.margin.chosen_note import FocusRing
from desktop.margin.column import HIGHEST
from desktop.margin.lane import LanePlace, MarkClaim, card_top, place_marks
from desktop.margin.mark_pool import MarkPool

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.chosen_note import ChosenNote
    from desktop.margin.column import CardSource
    from desktop.margin.lane import PlacedMark
    from desktop.margin.note_mark import NoteMark
    from desktop.margin.open_card import OpenCard
    from desktop.session.story.note_view import NoteView

_AROUND = 1
"""Screens above and below the view whose notes have marks."""
_MOST_ON_LINE = 8
"""Bars and marks beside one line, rather more than there is room for."""
_CARD = 332
"""The width of a card over the page, in pixels at 100 per cent."""
_AIR = 9
"""Around a card that fills the view, in pixels."""
_FAR = 100_000
"""A card may be this far from the view, in pixels; Qt cannot place it anywhere."""


class CardShade(QWidget):
    """The shadow of a card that lies over the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shadow = Shadow()
        self._card = QRect()
        self._is_dark = False

    def lie_under(self, card: QWidget, *, is_dark: bool) -> None:
        """Be the shadow of ``card``, directly below it."""
        around = self._shadow.rect(card.geometry())
        self._card = card.geometry().translated(-around.topLeft())
        self._is_dark = is_dark
        self.setGeometry(around)
        self.show()
        self.stackUnder(card)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._shadow.paint(painter, self._card, self._is_dark)
        painter.end()


class MarkTable(QObject):
    """Keeps the marks of the notes where they belong, and the open card over the page.

    Attributes:
        marks: The marks.
        focus: Which of them the Tab key visits next.
        is_open: Whether the card of the chosen note is shown.

    Signals:
        note_chosen: The author clicked a mark; carries the note's id.
        menu_wanted: The author asks what can be done with a note; carries its id, and
            where on the screen.
        reached: The focus came to a mark by keyboard; carries the note's id.
        hovered: The mouse came to a mark; carries the ids of its notes, none when it
            left.
    """

    note_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    reached = Signal(str)
    hovered = Signal(tuple)

    extent = (0, 0)
    left_out = 0

    def __init__(self, chosen: ChosenNote, margin: QWidget) -> None:
        super().__init__(margin)
        self.is_open = False
        self.marks = MarkPool(chosen, margin)
        self.marks.note_chosen.connect(self.note_chosen)
        self.marks.menu_wanted.connect(self.menu_wanted)
        self.marks.reached.connect(self.reached)
        self.marks.hovered.connect(self.hovered)
        self.focus = FocusRing(margin, chosen, self.marks.lent)
        self._margin = margin
        self._chosen = chosen
        self._lane: LanePlace | None = None
        self._ground: QWidget = margin
        self._shade: CardShade | None = None
        self._marks: list[PlacedMark] = []
        self._views: dict[str, NoteView] = {}
        self._passage: tuple[float, float] | None = None
        self._view_top, self._reach = 0.0, -1.0
        self._card_size = (0, 0)
        self._held: tuple[float, bool] | None = None

    @property
    def open_card(self) -> OpenCard:
        """The card of the chosen note."""
        return self._chosen.card

    @property
    def lane(self) -> LanePlace | None:
        """Where the lane is; None while there are cards in its stead."""
        return self._lane

    def show_lane(self, lane: LanePlace, ground: QWidget) -> None:
        """Show marks there, once gathered, and the open card on ``ground``.

        The upper edges of both are level with that of the margin.
        """
        self._lane, self._ground = lane, ground
        self.forget_side()

    @property
    def has_room(self) -> bool:
        """Whether there is a lane, and not only what is written over the page."""
        return self._lane is not None and self._lane.width > 0

    def open(self, *, is_wanted: bool) -> None:
        """Show the card of the note that was chosen just now, if it ``is_wanted``.

        Without a lane, only one that is being written is shown.
        """
        self.is_open = is_wanted and (self.has_room or self.is_open)
        self.forget_side()

    def forget_side(self) -> None:
        """Let the card find anew on which side of its passage there is room."""
        self._held = None

    def clear(self) -> None:
        """Hide all of it: the notes have cards now."""
        self._lane, self.is_open = None, False
        self._marks = []
        self._lay_marks(0.0)
        self._hide_shade()

    def is_current_at(self, view_top: float) -> bool:
        """Return whether marks gathered last also serve a view that far down."""
        return abs(view_top - self._view_top) <= self._reach

    def gather(self, source: CardSource, view_top: float) -> None:
        """Ask for the notes around the view that begins at ``view_top``.

        Raises:
            KeyError: If there is no such note as the chosen one any more.
        """
        now = datetime.now().astimezone()
        height = max(self._margin.height(), 1)
        self._chosen.gather(source, now)
        self._view_top, self._reach = view_top, _AROUND * height / 2
        top, bottom = view_top - _AROUND * height, view_top + (1 + _AROUND) * height
        found = list(source.notes_between(top, bottom))
        self._place_marks(source, found)
        self.marks.show_views(self._views, now)
        self._passage = self._passage_of_chosen(source, dict(found))
        self.place()

    def renew(self, source: CardSource, notes: Collection[str]) -> None:
        """Have all marks asked for: there is only one on each line."""

    def _place_marks(
        self, source: CardSource, found: Sequence[tuple[str, float]]
    ) -> None:
        self._views, self._marks = {}, []
        if self._lane is None or not self._lane.width:
            return
        views = self._views
        views |= {n: source.note_view(n) for n in _first_on_each_line(found)}
        claims = [self._claim(source, *each) for each in found]
        self._marks = place_marks(claims, self._lane)
        for mark in self._marks:
            if mark.note_id not in views:
                views[mark.note_id] = source.note_view(mark.note_id)

    def _claim(self, source: CardSource, note_id: str, top: float) -> MarkClaim:
        view = self._views.get(note_id)
        if view is not None and view.is_bare_highlight:
            extent = source.passage_extent(note_id)
            if extent is not None:
                return MarkClaim(note_id, top, extent[1])
        has_disc = view is not None and view.maker is not None
        return MarkClaim(note_id, max(top, HIGHEST), has_disc=has_disc)

    def _passage_of_chosen(
        self, source: CardSource, marks: dict[str, float]
    ) -> tuple[float, float] | None:
        """Return from where to where the chosen passage is, or else its mark."""
        note_id = self._chosen.note_id
        if note_id is None or self._lane is None:
            return None
        extent = source.passage_extent(note_id)
        if extent is None or extent[1] <= 0:
            top = max(marks.get(note_id, self._view_top), HIGHEST)
            extent = top, top + self._lane.line_height
        return extent

    def place(self) -> None:
        """Find the size of the open card; :meth:`lay` then moves the widgets."""
        if self._lane is None or self._chosen.note_id is None or not self.is_open:
            return
        width = min(self._lane.scaled(_CARD), self._lane.card_right - _AIR)
        most = self._margin.height() - 2 * self._lane.scaled(_AIR)
        self._card_size = width, self.open_card.height_for(width, most)

    def lay(self, top: float, pull: float = 0.0) -> None:
        """Move the widgets for a margin that begins at ``top`` of the document.

        Marks never go on beyond the page: there is no ``pull``.
        """
        del pull
        self._lay_marks(top)
        is_open = self.is_open and self._passage is not None
        shown = self._chosen.note_id if is_open else None
        self.focus.show_order(
            [
                shown if shown in (mark.note_id, *mark.further) else mark.note_id
                for mark in self._marks
            ],
            shown,
        )
        if self._lane is not None and self._passage is not None and self.is_open:
            self._lay_open_card(top, self._passage, self._lane)
        else:
            self.focus.release_open_card()
            self.open_card.hide()
            self._hide_shade()

    def _lay_marks(self, top: float) -> None:
        lane = self._lane
        left = lane.left if lane is not None else 0
        self.marks.lay(self._marks if lane is not None else (), left, -floor(top))

    def point(self, note_ids: Collection[str]) -> None:
        """Show at which notes the mouse is, wherever it is."""
        self.marks.point(dict.fromkeys(note_ids))

    def _lay_open_card(
        self, view_top: float, passage: tuple[float, float], lane: LanePlace
    ) -> None:
        card, (width, height) = self.open_card, self._card_size
        if self._held is None:
            view = view_top, self._margin.height()
            top = card_top(passage, height, view, lane.zoom)
            is_above = top < passage[0]
            # From its foot on where it stands above, as it grows when it is written.
            away = top + height - passage[0] if is_above else top - passage[1]
            self._held = away, is_above
        away, is_above = self._held
        top = passage[0] + away - height if is_above else passage[1] + away
        y = min(max(floor(top) - floor(view_top), -_FAR), _FAR)
        card.setGeometry(lane.card_right - width, y, width, height)
        card.show()
        card.raise_()
        if self._shade is None or self._shade.parentWidget() is not self._ground:
            self._shade = CardShade(self._ground)
        self._shade.lie_under(card, is_dark=self._style.theme.is_dark)

    @property
    def _style(self) -> CardStyle:
        return self._chosen.style

    def _hide_shade(self) -> None:
        if self._shade is not None:
            self._shade.hide()

    @property
    def stops(self) -> Iterator[NoteMark]:
        """The marks that are shown."""
        yield from self.marks.lent

    def header_of(self, note_id: str) -> QPoint | None:
        """Return None: a card that lies over the page is joined to nothing."""

    def place_of(self, note_id: str) -> QRect:
        """Return where the mark of a note is, in the margin."""
        return self.marks.lent[note_id].geometry()

    def paint_shadow(self, painter: QPainter, region: QRect) -> None:
        """Draw nothing: the shadow of the card lies over the page as well."""


def _first_on_each_line(found: Sequence[tuple[str, float]]) -> Iterator[str]:
    """Yield the notes that may have marks of their own; each is looked at closely."""
    line, count = None, 0
    for note_id, top in found:
        line, count = top, count + 1 if top == line else 1
        if count <= _MOST_ON_LINE:
            yield note_id
