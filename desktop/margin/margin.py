"""The margin: a column of cards, each level with its passage, or a lane of marks.

Where there is no room for cards, each note is a mark, and the card of the chosen one
lies over the page.  It holds no notes: it asks its
:class:`~desktop.margin.column.CardSource` for those near the view, and reports what the
author does with them.  Places are pixels of the document, from its top.

A crowd of cards can hang over the beginning or the end of the document, where the page
scrolls no further.  The margin then goes on alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import UI_SIZE
from desktop.appearance.pixels import Wheel
from desktop.appearance.theme import CARD_SHEET, zoomed_sheet
from desktop.margin.card_buttons import CardAction
from desktop.margin.card_drawing import CardStyle
from desktop.margin.card_fields import are_too_long
from desktop.margin.card_table import LEAST_WIDTH, LEFT, LINE, RIGHT, CardTable
from desktop.margin.chosen_note import ChosenNote
from desktop.value import replace
from desktop.widgets.keyboard import is_borrowing
from desktop.wording.translation import listed, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from desktop.annotations.tags import TagCount
    from desktop.appearance.theme import Theme
    from desktop.margin.column import CardSource
    from desktop.margin.lane import LanePlace
    from desktop.margin.mark_table import MarkTable
    from desktop.margin.note_link import NoteLink
    from desktop.session.story.writing.live_habits import Typist

_AIR = 12
"""Kept between the outermost card and the edge of the view, in pixels."""
_CARD_WIDTH = 312
"""Where there is room, in pixels at the usual size."""
_MINUTE_MS = 60_000
_FOLLOWED_MS = 100
"""How long cards stand where they stood on the screen while the page is measured."""
_MOST_LINKS = 4
"""Notes pointed at that are joined to their passages; of more it would be a tangle."""
_TOO_LONG = translate(
    "This note is too long to be changed here. All of it stays in its file."
)


class Overhang:
    """Goes on where the page scrolls no further, and comes back first.

    Attributes:
        pull: How far the margin has gone on beyond the page, in pixels, downwards
            positive.
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


class Margin(QWidget):
    """Shows the cards of the notes in view, and reports what is done with them.

    Args:
        theme: Where the colours come from.
        parent: The widget it stands in.
        is_read_only: Whether cards can be opened, but nothing be done to a note: for
            the notes of a text that may not be the one that is open.

    Attributes:
        links: What joins cards to their passages: the chosen one, and those that the
            mouse is at.

    Signals:
        linked: Other cards are joined to their passages, or to other lines of them.
        hovered: The mouse came to a card or a mark; carries the ids of its notes, none
            when it left.
        note_chosen: The author clicked a card, or reached it by keyboard and
            pressed Enter; carries the note's id.
        words_edited: The author typed in a note or a reply; carries its id, and all
            of its words.
        replacement_edited: The author typed in the new wording of a suggestion.
        tags_edited: The author changed the tags of a note; carries a tuple.
        edit_refused: The author wants to write in a note or reply that may not be
            changed; carries its id.
        reply_requested, done_toggled, agree_toggled, keep_open_requested, applied,
            revise_requested, dismissed, attach_requested: The author pressed that
            button; carries a note's id.
        menu_wanted: The author asks what can be done with a note; carries its id, and
            where on the screen.
        candidate_chosen: The author took one of the places a lost passage may be;
            carries the note's id and which of them, from 0.
        passage_chosen, passage_removed: The author wants to go to one of several
            passages, or to take it from the note; carries the same.
        editing_begun: The author writes in a note or reply; carries its id.
        editing_finished: The fields of a note or reply closed; carries its id.
        finished: The author finished a note or reply with a key, and is where she was
            before; carries its id.
        refused: A note cannot be written in, or what was pasted not be taken; carries
            a sentence that says why.
        left: The author wants to the text, and was nowhere else before.
        reached: Tab brought the keys to a note, which is in view.
        scrolled: The author turned the wheel over the margin, or a card has to come
            into view; carries pixels, downwards positive.
    """

    linked = Signal()
    hovered = Signal(tuple)
    note_chosen = Signal(str)
    words_edited = Signal(str, str)
    replacement_edited = Signal(str, str)
    tags_edited = Signal(str, tuple)
    edit_refused = Signal(str)
    reply_requested = Signal(str)
    done_toggled = Signal(str)
    agree_toggled = Signal(str)
    keep_open_requested = Signal(str)
    applied = Signal(str)
    dismissed = Signal(str)
    revise_requested = Signal(str)
    menu_wanted = Signal(str, QPoint)
    attach_requested = Signal(str)
    candidate_chosen = Signal(str, int)
    passage_chosen = Signal(str, int)
    passage_removed = Signal(str, int)
    editing_begun = Signal(str)
    editing_finished = Signal(str)
    finished = Signal(str)
    refused = Signal(str)
    left = Signal()
    reached = Signal()
    scrolled = Signal(int)

    accessible_role = QAccessible.Role.List

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self._source: CardSource | None = None
        self._scroll_y = 0.0
        self._risen = 0.0
        self._going_keys: Sequence[str] = ()
        self._is_placing = False
        self._came_from: QWidget | None = None
        self._pointed: tuple[str, ...] = ()
        self._drawn: object = None
        self.links: tuple[NoteLink, ...] = ()
        self._overhang = Overhang()
        self._wheel = Wheel()
        style = CardStyle(theme)
        self._chosen = ChosenNote(style, self, is_read_only=is_read_only)
        self._cards = CardTable(self._chosen, self)
        self._made_marks: MarkTable | None = None
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.timeout.connect(self._gather)
        self._edited: Callable[[], Collection[str] | None] = tuple
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.timeout.connect(self._renew)
        self._growing_old = QTimer(self)
        self._growing_old.timeout.connect(self.refresh)
        self._growing_old.start(_MINUTE_MS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Notes in the margin"))
        self._connect()

    def accessible_children(self) -> list[QWidget]:
        """Return what stands for the notes near the view, as they come in the text."""
        return self._table.focus.notes

    def accessible_text(self, which: QAccessible.Text) -> str | None:
        """Return how many more notes there are than cards, where it is asked."""
        left_out = self._table.left_out
        if which is not QAccessible.Text.Description or not left_out:
            return None
        return _left_out_words(left_out, self._going_keys)

    @property
    def editing_id(self) -> str | None:
        """The note or reply the author is writing; None if there is none."""
        return self._chosen.card.body.editing_id

    @property
    def chosen_id(self) -> str | None:
        """The note whose card is open; None if there is none."""
        return self._chosen.note_id

    @property
    def has_marks(self) -> bool:
        """Whether the notes are marks now, and the open card lies over the page."""
        return self._marks is not None

    @property
    def _marks(self) -> MarkTable | None:
        """What keeps the marks, while there are marks."""
        made = self._made_marks
        return made if made is not None and made.lane is not None else None

    @property
    def _table(self) -> CardTable | MarkTable:
        return self._marks or self._cards

    def open_card_place(self, widget: QWidget) -> QRect:
        """Return where the chosen card is in ``widget``; empty if none is seen."""
        card = self._table.open_card
        if not card.isVisible():
            return QRect()
        corner = widget.mapFromGlobal(card.mapToGlobal(QPoint(0, 0)))
        return QRect(corner, card.size())

    def place_with_keys(self, widget: QWidget) -> QRect:
        """Return where in ``widget`` the note is that has the keys; empty if none."""
        focused = self.window().focusWidget()
        if not self.isAncestorOf(focused):
            return QRect()
        corner = widget.mapFromGlobal(focused.mapToGlobal(QPoint(0, 0)))
        return QRect(corner, focused.size())

    def place_cards(self, left: int, width: int) -> None:
        """Let the cards begin at ``left`` and be ``width`` pixels wide."""
        marks = self._marks
        if marks is not None:
            marks.clear()
            self._lay_card_on(self)
        elif self._cards.place_of_cards == (left, width):
            return
        self._cards.place_of_cards = (left, width)
        self._gather()

    def place_marks(self, lane: LanePlace, ground: QWidget) -> None:
        """Let the notes be marks in ``lane``, and the open card lie on ``ground``.

        A card that was open beside the text is closed, unless it is being written.

        Args:
            lane: Where the lane is.
            ground: What the page and this margin lie in, both at its top.
        """
        if self._made_marks is None:
            self._made_marks = self._make_marks()
        marks = self._made_marks
        if marks.lane == lane:
            return
        if not self.has_marks:
            self._cards.clear()
            marks.is_open = self.editing_id is not None
            self._overhang.pull = 0.0
        marks.show_lane(lane, ground)
        self._lay_card_on(ground)
        self._gather()

    def _make_marks(self) -> MarkTable:
        # Imported late: in a wide window there are cards.
        from desktop.margin.mark_table import MarkTable

        marks = MarkTable(self._chosen, self)
        marks.note_chosen.connect(self.note_chosen)
        marks.menu_wanted.connect(self.menu_wanted)
        marks.reached.connect(self._on_reached)
        marks.hovered.connect(self.hovered)
        marks.point(self._pointed)
        return marks

    def _lay_card_on(self, ground: QWidget) -> None:
        card = self._chosen.card
        if card.parentWidget() is ground:
            return
        focused = QApplication.focusWidget()
        self._is_placing = True
        card.setParent(ground)
        card.set_closable(ground is not self)
        if focused is not None and self._table.focus.holds(focused):
            card.show()
            focused.setFocus()
        self._is_placing = False

    def set_zoom(self, per_cent: int) -> None:
        """Draw the cards as large as the page, in per cent of the usual size."""
        if per_cent != self._chosen.style.zoom:
            self._dress(replace(self._chosen.style, zoom=per_cent))

    def set_source(self, source: CardSource) -> None:
        """Show the notes that ``source`` knows."""
        self._source = source
        self.refresh()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._dress(replace(self._chosen.style, theme=theme))

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Say what colours mean to the author, by their values."""
        if meanings != self._chosen.style.colour_names:
            self._dress(replace(self._chosen.style, colour_names=meanings))

    def _dress(self, style: CardStyle) -> None:
        self._chosen.style = style
        sheet = zoomed_sheet(CARD_SHEET, style.theme, UI_SIZE, style.zoom)
        # The open card may lie elsewhere, over the page.
        for widget in (self, self._chosen.card):
            if widget.styleSheet() != sheet:
                widget.setStyleSheet(sheet)
        self.refresh()

    def set_typist(self, typist: Typist) -> None:
        """Have notes written as the story is: ``typist`` knows what keys mean."""
        self._chosen.card.body.typist = typist

    def set_tags(self, tags_used: Callable[[], Sequence[TagCount]]) -> None:
        """Complete tags from those that ``tags_used`` returns, the most used first."""
        self._chosen.card.body.tags.tags_used = tags_used

    def set_focus(self, is_lit: Callable[[str], bool]) -> None:
        """Dim the cards that are not in focus: ``is_lit`` tells by their passages."""
        self._chosen.is_lit = is_lit

    def show_focus(self) -> None:
        """Dim other cards than before: something else is in focus."""
        for widget in self._table.stops:
            widget.set_dimmed(is_dimmed=not self._chosen.is_lit(widget.note_id))

    def scroll_to(self, y: float) -> None:
        """Stand beside a page whose view begins at ``y`` of the document."""
        if y == self._scroll_y:
            return
        self._scroll_y, self._overhang.pull = y, 0.0
        if self._table.is_current_at(self._gathered_y):
            self._lay()
        else:
            self._gather()

    def follow(self, y: float) -> None:
        """Stand beside the same lines, above which the page became higher or lower.

        They stand where they did on the screen, and so do their cards until it is known
        where all passages are now.

        Args:
            y: Where the view begins now, in pixels of the document.
        """
        if y != self._scroll_y:
            self._risen += y - self._scroll_y
            self._scroll_y = y
            self._join()
        if not self._refreshing.isActive():
            self._refreshing.start(_FOLLOWED_MS)

    @property
    def _gathered_y(self) -> float:
        """Where the view begins, as the page was when its notes were asked for."""
        return self._scroll_y - self._risen

    def show_keys(self, keys: Mapping[CardAction, str], way: CardAction) -> None:
        """Name the keys that do the same as the buttons of the chosen card.

        Args:
            keys: The keys, such as ``Ctrl+Enter``; some may have none.
            way: What is offered first with a suggestion: to apply it, or to go where
                it is revised.
        """
        self._chosen.card.show_keys(keys, way)
        self.refresh()

    def show_going_keys(self, keys: Sequence[str]) -> None:
        """Name the keys that go to further notes, such as ``J`` and ``K``."""
        self._going_keys = keys
        self.update()

    def refresh(self) -> None:
        """Ask for the notes again, once for all requests of this turn of events."""
        self._refreshing.start(0)

    def renew(self, edited: Callable[[], Collection[str] | None]) -> None:
        """Show what an edit made of cards, once for all edits of this turn of events.

        Args:
            edited: Returns the notes of which the cards may be others since they were
                asked for; None if any may.
        """
        self._edited = edited
        self._renewing.start(0)

    def choose(self, note_id: str | None) -> None:
        """Open the card of a note, exactly level with its passage; None closes it."""
        if note_id != self._chosen.note_id:
            self.finish_editing()
            self._chosen.note_id = note_id
            self._overhang.pull = 0.0
        if self._marks is not None:
            self._marks.open(is_wanted=note_id is not None)
        self._gather()

    def edit(self, note_id: str, *, is_new: bool = False) -> None:
        """Let the author write in a note, or in a reply to one, that is her own.

        Args:
            note_id: The note or reply.
            is_new: Whether it was just made: what it proposes is selected then, to be
                typed over; below words that it begins with, one goes on.

        Raises:
            KeyError: If there is no such note.
        """
        if self._source is None or self._is_read_only or note_id == self.editing_id:
            return
        view = self._source.note_view(note_id)
        if view.reader or view.is_locked:
            self.edit_refused.emit(note_id)
            return
        note = view.note
        if are_too_long(note.words) or are_too_long(note.replacement or ""):
            self.refused.emit(_TOO_LONG)
            return
        self.finish_editing()
        self.choose(view.thread or note.about if note.kind is Kind.REPLY else note_id)
        if self._chosen.note_id is None:
            return  # the note it answers is gone
        self._open_over_page()
        self._remember_focus()
        self._chosen.card.body.begin(note_id, is_new=is_new)
        self._on_grown()
        self._bring_into_view(self._chosen.card.geometry())
        self.editing_begun.emit(note_id)

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if not self._table.focus.holds(focused) and focused is not self:
            self._came_from = focused

    def _open_over_page(self) -> None:
        if self._marks is not None and not self._marks.is_open:
            self._marks.is_open = True
            self._marks.place()
            self._lay()

    def edit_tags(self, note_id: str) -> None:
        """Let the author write the tags of a note.

        Raises:
            KeyError: If there is no such note.
        """
        self.edit(note_id)
        if self.editing_id == note_id:
            self._chosen.card.body.tags.setFocus()

    def finish_editing(self) -> None:
        """Close the fields; every letter was reported as it was typed."""
        note_id = self.editing_id
        if note_id is None:
            return
        QGuiApplication.inputMethod().commit()
        card = self._chosen.card
        if self._table.focus.holds(QApplication.focusWidget()):
            card.setFocus()
        card.body.end()
        self.refresh()
        if self._marks is not None and not self._marks.has_room:
            self.close_card()  # nothing but what is written is shown
        self.editing_finished.emit(note_id)

    def leave_card(self) -> None:
        """Close the fields, and the card as well where it lies over the page."""
        self.finish_editing()
        self.close_card()

    def close_card(self) -> None:
        """Close the card where it lies over the page; its note stays chosen."""
        if self._marks is not None and self._marks.is_open:
            self._marks.is_open = False
            self._lay()

    def step_focus(self, *, is_forward: bool) -> bool:
        """Move the focus on among the notes; return whether there was another."""
        return self._table.focus.step(is_forward)

    @override
    def sizeHint(self) -> QSize:
        return QSize(LEFT + self._chosen.style.scaled(_CARD_WIDTH) + RIGHT, 600)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEFT + LEAST_WIDTH + RIGHT, 120)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._marks is not None:
            self._marks.forget_side()
        self._gather()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._table.paint_shadow(painter, event.rect())
        for link in self.links:
            ink = self._chosen.style.bar(link.colour)
            link.paint(painter, self._scroll_y, ink)
        if self._table.left_out:
            self._paint_left_out(painter)
        painter.end()

    def _paint_left_out(self, painter: QPainter) -> None:
        """Say, under the last card and above the first, that there are more notes."""
        painter.setFont(self._chosen.style.fine_font)
        room = self.width() - LEFT - RIGHT
        words = _left_out_words(self._table.left_out, self._going_keys)
        if painter.fontMetrics().horizontalAdvance(words) > room:
            words = _left_out_words(self._table.left_out, ())
        painter.setPen(self._chosen.style.quiet)
        top, bottom = self._table.extent
        at = round(self._gathered_y + self._overhang.pull)
        for y in (top - at, bottom - LINE - at):
            line = QRect(LEFT, y, room, LINE)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_left()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zooming is the window's
            return
        event.accept()
        lines = QApplication.wheelScrollLines()
        self._scroll_on(self._wheel.turn(event, lines))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._table.focus.enter(event.reason())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        is_next = self.step_focus(is_forward=next)
        return is_next or super().focusNextPrevChild(next)

    def _connect(self) -> None:
        card = self._chosen.card
        body = card.body
        body.words_edited.connect(self.words_edited)
        body.replacement_edited.connect(self.replacement_edited)
        body.tags_edited.connect(self.tags_edited)
        body.candidate_chosen.connect(self.candidate_chosen)
        body.passage_chosen.connect(self.passage_chosen)
        body.passage_removed.connect(self.passage_removed)
        body.left.connect(self._on_left)
        body.grown.connect(self._on_grown)
        body.moved.connect(self.refresh)
        body.refused.connect(self.refused)
        card.edit_asked.connect(self.edit)
        card.action_chosen.connect(self._on_action_chosen)
        card.menu_wanted.connect(self.menu_wanted)
        self._cards.menu_wanted.connect(self.menu_wanted)
        self._cards.note_chosen.connect(self.note_chosen)
        self._cards.reached.connect(self._on_reached)
        self._cards.hovered.connect(self.hovered)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._on_focus_changed)

    def _gather(self) -> None:
        """Ask the source for the notes near the view, and place their cards."""
        self._refreshing.stop()
        self._renewing.stop()
        if self._source is None:
            return
        self._risen = 0.0
        try:
            self._table.gather(self._source, self._scroll_y)
        except KeyError:  # the chosen note was deleted meanwhile
            self._chosen.note_id = None
            self.finish_editing()
            self._table.gather(self._source, self._scroll_y)
        self._lay()

    def _renew(self) -> None:
        notes, source = self._edited(), self._source
        if notes is None or source is None or self._risen:
            self._gather()
        elif notes and (is_other := self._table.renew(source, notes)) is not False:
            self._lay() if is_other else self._gather()
        else:
            self._join()

    def _lay(self) -> None:
        self._table.lay(self._gathered_y, self._overhang.pull)
        self._join()
        if self._drawn != (drawn := self._what_is_drawn()):
            self._drawn = drawn
            self.update()

    def _what_is_drawn(self) -> object:
        """Return what decides how the margin looks between its cards."""
        card, table = self._table.open_card, self._table
        at = self._gathered_y + self._overhang.pull
        return (
            self._chosen.style,
            card.geometry() if card.isVisible() else None,
            (self.links, self._scroll_y) if self.links else None,
            (table.left_out, table.extent, at) if table.left_out else None,
        )

    def point(self, note_ids: tuple[str, ...]) -> None:
        """Show at which notes the mouse is, on the page or here."""
        if note_ids == self._pointed:
            return
        self._pointed = note_ids
        self._cards.point(note_ids)
        if self._made_marks is not None:
            self._made_marks.point(note_ids)
        self._table.lay(self._gathered_y, self._overhang.pull)
        self._join()

    def _join(self) -> None:
        """Have cards and passages joined that are chosen or pointed at."""
        chosen = self._chosen.note_id
        notes = dict.fromkeys((*filter(None, (chosen,)), *self._pointed[:_MOST_LINKS]))
        links = () if self.has_marks else tuple(filter(None, map(self._link, notes)))
        if links != self.links:
            self.links = links
            self.update(0, 0, self._gutter, self.height())
            self.linked.emit()

    @property
    def _gutter(self) -> int:
        """How wide it is in front of the cards, in pixels."""
        return self._cards.left + 1

    def _link(self, note_id: str) -> NoteLink | None:
        header, source = self._table.header_of(note_id), self._source
        if header is None or source is None:
            return None
        line = source.line_towards(note_id, header.y() + self._scroll_y)
        if line is None:
            return None
        foot, place = line
        try:
            colour = source.note_view(note_id).note.shown_colour.value
        except KeyError:
            return None
        from desktop.margin.note_link import NoteLink  # late: not before one is chosen

        is_chosen = note_id == self._chosen.note_id
        return NoteLink(note_id, place, foot, header, colour, is_chosen)

    def _scroll_on(self, distance: int) -> None:
        """Scroll the page, and beyond its ends the margin alone."""
        before = self._scroll_y, self._overhang.pull
        distance = self._overhang.go_back(distance)
        if distance:
            self.scrolled.emit(distance)
            if self._scroll_y == before[0] and not self.has_marks:
                view = self._gathered_y, self._gathered_y + self.height()
                self._overhang.go_on(distance, view, self._table.extent)
        if self._overhang.pull != before[1]:
            self._lay()

    def _bring_into_view(self, card: QRect) -> None:
        distance = distance_into_view(card.top(), card.bottom(), self.height())
        if distance:
            self._scroll_on(distance)

    def show_whole_card(self) -> None:
        """Have the page scrolled until the chosen card is whole beside its passage.

        Of a card higher than the view, the top is shown.
        """
        card = None if self.has_marks else self._cards.level_card
        if card is None:
            return
        top, bottom = (round(edge - self._gathered_y) for edge in card)
        distance = distance_into_view(top, bottom, self.height())
        if distance:
            self.scrolled.emit(distance)

    def _on_grown(self) -> None:
        # Fields also report their size while they are being placed.
        if self.editing_id is not None and not self._is_placing:
            self._is_placing = True
            self._table.place()
            self._is_placing = False
            self._lay()
            self._chosen.card.show_caret()
            if self.has_marks:
                self._bring_into_view(self._chosen.card.geometry())

    def _on_left(self) -> None:
        written, came_from = self.editing_id, self._came_from
        self.leave_card()
        self._came_from = None
        is_there = written and came_from is not None and isValid(came_from)
        if is_there and came_from is not None and came_from.isVisible():
            came_from.setFocus()
        else:
            self.left.emit()
        if written:
            self.finished.emit(written)

    def _on_action_chosen(self, note_id: str, action: CardAction) -> None:
        if action is CardAction.CLOSE:
            self._on_left()
            return
        reports = {
            CardAction.APPLY: self.applied,
            CardAction.REVISE: self.revise_requested,
            CardAction.DISMISS: self.dismissed,
            CardAction.REPLY: self.reply_requested,
            CardAction.AGREE: self.agree_toggled,
            CardAction.KEEP_OPEN: self.keep_open_requested,
            CardAction.ATTACH: self.attach_requested,
        }
        reports.get(action, self.done_toggled).emit(note_id)

    def _on_reached(self, note_id: str) -> None:
        self._bring_into_view(self._table.place_of(note_id))
        self.reached.emit()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # None means that another window has the keyboard: the author comes back.
        if now is None or not self.editing_id or self._is_placing:
            return
        if not self._table.focus.holds(now) and not is_borrowing(now):
            self.finish_editing()


def _left_out_words(number: int, keys: Sequence[str]) -> str:
    """Return how many notes have no card, and which ``keys`` go to them, if any."""
    if not keys:
        return translate_count("{count} more note", "{count} more notes", number)
    if len(keys) == 1:
        return translate_count(
            "{count} more note: {key} goes on to them",
            "{count} more notes: {key} goes on to them",
            number,
            key=keys[0],
        )
    return translate_count(
        "{count} more note: {keys} go on to them",
        "{count} more notes: {keys} go on to them",
        number,
        keys=listed(keys),
    )
