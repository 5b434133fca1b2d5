"""What can be done where the author asks: with a note, with words of the text.

Every menu that opens on a passage, a selection or a card is made here, out of the table
of actions: what each row is called, its key and whether it can be called now are those
of the window's own menus.  A menu offers only what is possible with the note it is for.
Whoever does something with a note by a menu has chosen that note.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF
from PySide6.QtGui import QColor, QContextMenuEvent, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.actions.actions import ACTIONS, TURNED, Moment
from desktop.annotations.kinds import COLOURS, KINDS, Kind, Status
from desktop.annotations.turning import kinds_for
from desktop.appearance.colour_lines import THICKNESS, line_of, paint_colour_line
from desktop.margin.card_face import face_of
from desktop.page.page_view import PageView
from desktop.session.story.noting.applying import reads_as_marked
from desktop.text.span import Span
from desktop.widgets.offers import offer, passing_menu
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.kinds import Colour
    from desktop.appearance.colour_lines import ColourLine
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.story.note_view import NoteView
    from desktop.window.menus import Menus

_SPECS = {spec.id: spec for spec in ACTIONS}
_AT_FINDING = ("finding-replacement", "finding-note", "settle-finding", "settle-all")
"""What can be done with what a lens found."""
_MOST_NOTES = 12
"""Notes at one place that have a menu each: of more, nobody finds one there."""
_FIRST_WORDS = 36
"""Code points of a note by which its menu is known."""
_DOT = 14
_LINE_ROOM = 4
"""How much of it the line of a colour has below its dot."""
"""The side of a colour's dot, in pixels."""


class ContextMenus(QObject):
    """Opens the menus of one story's notes and text."""

    def __init__(self, menus: Menus, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._menus = menus
        self._screen = screen
        self._session = screen.session

    def open_where_keys_are(self) -> None:
        """Open what a menu key opens: of what has the keys, else of the chosen note."""
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            return
        focused: QWidget | None = self._screen.window().focusWidget()
        chosen = self._screen.navigation
        if focused is not None and focused is not self._screen.margin:
            below = focused.rect().bottomLeft()
            asked = QContextMenuEvent(
                QContextMenuEvent.Reason.Keyboard, below, focused.mapToGlobal(below)
            )
            asked.ignore()
            QApplication.sendEvent(focused, asked)
            if asked.isAccepted():
                return
        if chosen.chosen:
            self.open_for_note(chosen.chosen, self._below_card())

    def _below_card(self) -> QPoint:
        screen = self._screen
        card = screen.margin.open_card_place(screen)
        return screen.mapToGlobal(card.bottomLeft())

    def open_for_note(self, note: str, at: QPoint) -> None:
        """Open what can be done with a note, at a place of the screen."""
        if note not in self._session.shown:
            return
        if self._screen.navigation.chosen != note:
            self._screen.navigation.choose(note, reveal=False)
        menu = passing_menu(self._screen)
        _NoteOffers(menu, self, note).fill()
        menu.popup(at)

    def fill_for_text(self, menu: QMenu, place: int) -> None:
        """Put into ``menu`` what can be done at a place of the text, and no more."""
        page, screen = _page_with_keys(self._screen.page), self._screen
        notes = screen.reading.at(Span(place, place))
        menu.clear()
        if page is screen.page and page.selected_span.is_empty:
            self._add_finding(menu, place)
        if page is screen.page and page.selected_span.is_empty and len(notes) == 1:
            if screen.navigation.chosen != notes[0]:
                screen.navigation.choose(notes[0], reveal=False)
            _NoteOffers(menu, self, notes[0]).fill()
        elif page.selected_span.is_empty:
            self._add_notes(menu, notes)
        _TextRows(menu, self, page).fill()
        if not page.selected_span.is_empty:
            self._add_notes(menu, notes)

    def _add_finding(self, menu: QMenu, place: int) -> None:
        """Offer what can be done with what a lens found at a place."""
        lenses = self._screen.lens_commands
        if lenses.fill_for_word(menu, place) or not lenses.look_at(place):
            return
        is_edited = self._screen.page.is_editable and not self._screen.page.is_diverted
        for name in _AT_FINDING:
            is_put = name == "finding-replacement" and is_edited
            self.offer(menu, name, label=translate("Replace") if is_put else "")
        menu.addSeparator()

    def _add_notes(self, menu: QMenu, notes: Sequence[str]) -> None:
        """Offer a menu for each of several notes at one place."""
        menu.addSeparator()
        for note in notes[:_MOST_NOTES]:
            named = _named(self._session.view(note))
            _NoteOffers(menu.addMenu(named.replace("&", "&&")), self, note).fill()
        menu.addSeparator()

    def offer(self, menu: QMenu, name: str, note: str = "", label: str = "") -> bool:
        """Offer an action in ``menu``, if it can be called now; return whether it can.

        Args:
            menu: The menu.
            name: The id of the action.
            note: The note it is for; empty if it is for none.
            label: What it is called here; what the action is called if left out.
        """
        if not self._menus.action(name).isEnabled():
            return False
        key, call = self._screen.modes.key_of(name), partial(self._call, name, note)
        offer(menu, label or _SPECS[name].label, call, key)
        return True

    def offer_colours(
        self, menu: QMenu, of: str, note: str = "", on: Colour | None = None
    ) -> None:
        """Offer the six colours, each with its dot, in a menu within ``menu``.

        Args:
            menu: The menu.
            of: How the ids of the actions begin.
            note: The note that is to have another; empty if it is for none.
            on: The one that the note has.
        """
        title = translate("Colour") if note else translate("Highlight")
        inner, theme = menu.addMenu(title), self._screen.theme
        meanings = self._screen.preferences.settings.colour_meanings
        for colour, row in COLOURS.items():
            meaning = meanings.get(colour.value)
            named = (
                translate("{colour}: {meaning}", colour=row.label, meaning=meaning)
                if meaning
                else row.label
            )
            if self.offer(inner, f"{of}{colour.value}", note, named):
                action = inner.actions()[-1]
                ink, fill = theme.ink[colour.value], theme.dots[colour.value]
                action.setIcon(_dot(fill, ink, line_of(colour.value, theme)))
                action.setIconVisibleInMenu(True)
                if colour is on:
                    inner.setDefaultAction(action)
        inner.menuAction().setVisible(not inner.isEmpty())

    def _call(self, name: str, note: str) -> None:
        if note and note not in self._session.shown:
            return  # gone meanwhile
        if note and self._screen.navigation.chosen != note:
            self._screen.navigation.choose(note, reveal=False)
        self._menus.action(name).trigger()

    @property
    def screen(self) -> StoryScreen:
        """The story."""
        return self._screen


class _NoteOffers:
    """What can be done with one note."""

    def __init__(self, menu: QMenu, menus: ContextMenus, note: str) -> None:
        self._menu, self._menus = menu, menus
        self._id = note
        session = menus.screen.session
        self._view: NoteView = menus.screen.session.view(note)
        self._note: Annotation = self._view.note
        self._may_settle = session.notes_refusal is None
        self._is_own = self._may_settle and not session.reader_of(note)
        self._session = session

    def fill(self) -> None:
        """Offer all of it, in groups."""
        self._answering()
        self._settling()
        self._menu.addSeparator()
        if self._is_own:
            self._kinds()
            on = self._note.shown_colour
            self._menus.offer_colours(self._menu, "recolour-", self._id, on)
            self._offer("edit-tags")
        self._passages()
        self._menu.addSeparator()
        if self._is_own:
            self._offer("delete-note")

    def _offer(self, name: str, label: str = "") -> None:
        self._menus.offer(self._menu, name, self._id, label)

    def _answering(self) -> None:
        if self._is_own:
            self._offer("edit-note")
        if self._may_settle and self._view.maker is not None:
            agreed = translate("Agree no more") if self._view.is_agreed else ""
            self._offer("agree", agreed)
        if self._may_settle:
            self._offer("reply")

    def _settling(self) -> None:
        note, may = self._note, self._may_settle
        self._offer("revise-this")
        if may and note.status is Status.OPEN:
            can_edit = self._menus.screen.story.text_problem is None
            is_suggestion = note.kind is Kind.SUGGESTION
            if is_suggestion and can_edit and reads_as_marked(self._session, note):
                self._offer("apply-suggestion")
            self._offer("dismiss-suggestion")
        if may and note.status is not None:
            is_open = note.status is Status.OPEN
            label = translate("Mark done") if is_open else translate("Open again")
            self._offer("toggle-done", label)
        if may and self._view.asks:
            self._offer("keep-open")
        if _has_links(note, self._view.replies):
            self._offer("open-link")

    def _kinds(self) -> None:
        kinds = kinds_for(self._note)
        if not kinds:
            return
        inner = self._menu.addMenu(translate("Kind"))
        for kind in TURNED:
            is_on_story = kind is Kind.NOTE and Kind.STORY_NOTE in kinds
            wanted = Kind.STORY_NOTE if is_on_story else kind
            if wanted in kinds and self._menus.offer(
                inner, f"turn-{kind.action}", self._id, KINDS[wanted].label
            ):
                action = inner.actions()[-1]
                action.setCheckable(True)
                action.setChecked(self._note.kind is wanted)

    def _passages(self) -> None:
        note, screen = self._note, self._menus.screen
        if not self._is_own or note.passage is None:
            return
        names: list[str] = []
        if self._view.candidates:
            names.append("take-place")
        if not screen.page.selected_span.is_empty:
            names += ["attach-to-selection", "add-passage"]
        elif self._view.anchor.span:
            names += ["grow-passage", "shrink-passage"]
        if note.further:
            names += ["next-passage", "remove-passage"]
        inner = self._menu.addMenu(translate("Passage"))
        for name in names:
            self._menus.offer(inner, name, self._id)
        inner.menuAction().setVisible(not inner.isEmpty())


class _TextRows:
    """What can be done with the selected words, or the sentence at the caret."""

    def __init__(self, menu: QMenu, menus: ContextMenus, page: PageView) -> None:
        self._menu, self._menus, self._page = menu, menus, page

    def fill(self) -> None:
        """Offer to mark words and, of the text itself, what it lets be done."""
        if self._menus.screen.session.notes_refusal is None and len(self._page.live):
            self._menu.addSeparator()
            self._menus.offer_colours(self._menu, "highlight-")
            self._offer("note", "question", "suggestion", "insert-here", "quick-note")
        page, has_selection = self._page, not self._page.selected_span.is_empty
        edits = page.is_editable
        self._offer_apart(
            *(["cut"] if edits and has_selection else []),
            *(["copy"] if has_selection else []),
            *(["paste"] if edits else []),
            "select-all",
        )
        if edits and has_selection:
            self._offer_apart("italics", "bold", "cut-passage")
        if page is self._menus.screen.page:
            self._offer_reading()
            self._offer("paragraph-history")

    def _offer_reading(self) -> None:
        """Offer to read aloud, from here where that is done already."""
        self._menu.addSeparator()
        is_on = Moment.ALOUD in self._menus.screen.modes.moments
        label = translate("Read aloud from here")
        if not self._page.selected_span.is_empty:
            label = translate("Read the selection aloud")
        name = "aloud-here" if is_on else "read-aloud"
        self._menus.offer(self._menu, name, label=label)

    def _offer_apart(self, *names: str) -> None:
        self._menu.addSeparator()
        self._offer(*names)

    def _offer(self, *names: str) -> None:
        for name in names:
            self._menus.offer(self._menu, name)


def _page_with_keys(page: PageView) -> PageView:
    """Return the text that was asked about: the page, or the story beside it."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, PageView) else page


def _has_links(note: Annotation, replies: Sequence[Annotation]) -> bool:
    # Late: hardly any note has a link.
    from desktop.text.note_markdown import links_in

    return any(links_in(each.words) for each in (note, *replies))


_NAMED, _NAMED_BY = template("{kind}: {words}"), template("{kind} by {name}: {words}")


def _named(view: NoteView) -> str:
    """Return by what a note is known among others: its kind and its first words."""
    from datetime import datetime

    face = face_of(view, datetime.now().astimezone())
    said = " ".join((face.words or face.proposal or view.passage).split())
    words = said if len(said) <= _FIRST_WORDS else f"{said[:_FIRST_WORDS]}…"
    telling = _NAMED_BY if face.name else _NAMED
    return translate(telling, kind=face.title, name=face.name, words=words)


def _dot(fill: str, ink: str, line: ColourLine | None) -> QIcon:
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(fill))
    if line is None:
        painter.drawEllipse(1, 1, _DOT - 2, _DOT - 2)
    else:
        side = _DOT - _LINE_ROOM
        painter.drawEllipse(QRectF(_LINE_ROOM / 2, 0.5, side - 1, side - 1))
        foot = QRectF(0, _DOT - THICKNESS, _DOT, THICKNESS)
        paint_colour_line(painter, foot, line, QColor(ink))
    painter.end()
    return QIcon(picture)
