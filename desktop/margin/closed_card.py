"""The cards that are not chosen: laid out, kept, and shown.

Heights are known without making a widget, so that cards far from the view can be
placed.  A layout is kept until what its card says changes; a widget is used again for
another note when the author scrolls on.  Pixels of the card, counted from its corner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QToolTip, QWidget
from typing_extensions import override

from desktop.appearance.theme import DIMMED
from desktop.margin.broken_text import BrokenText, plain_paragraphs
from desktop.margin.card_drawing import (
    BELOW_HEADER,
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    paint_focus,
    paint_frame,
    paint_header,
)
from desktop.margin.card_face import CardFace, date_of, face_of, named, said_by, spoken
from desktop.margin.note_paragraphs import note_paragraphs, open_link
from desktop.text.diff import Fate, Words
from desktop.text.note_markdown import plain_words
from desktop.typography.marked_words import marked_words
from desktop.widgets.keyboard import ENTER, is_bare
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import menu_place

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from desktop.margin.broken_text import BrokenParagraph
    from desktop.margin.card_drawing import CardStyle
    from desktop.session.story.note_view import NoteView

_WORDS_LINES = 4
_FATE_LINES = 2
_FOLDED_WORDS = 600
"""Code points of a note that are read for the one line of a folded card."""
_FOLDED = 8
"""Above and below the one line of a folded card, in pixels."""

_KEPT = 400
"""Layouts kept before any is dropped; a layout takes some kilobytes."""
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class _CardPart(NamedTuple):
    text: BrokenText
    top: int
    colour: QColor


class ClosedLayout:
    """The lines of a closed card, clipped to the first few.

    Args:
        face: What the card says.
        style: Type and colours.
        width: How wide the card is, in pixels.
        spoken: The card for those who do not see it.
        name: What it is called for them.
    """

    def __init__(
        self,
        face: CardFace,
        style: CardStyle,
        width: int,
        spoken: str = "",
        name: str = "",
    ) -> None:
        self.face = face
        self.style = style
        self.spoken = spoken
        self.name = name or face.title
        self._width = width
        self._parts: list[_CardPart] = []
        self._bottom = (
            style.scaled(TOP) + style.header_height + style.scaled(BELOW_HEADER)
        )
        self._lay_out()
        self.height = self._bottom + style.scaled(BOTTOM)

    @property
    def folded_height(self) -> int:
        """How tall the card is with its one line alone, in pixels."""
        return self.style.header_height + 2 * self.style.scaled(_FOLDED)

    def header_middle(self, *, is_folded: bool) -> int:
        """Return where the middle of its first line is, in pixels."""
        return self._header(_FOLDED if is_folded else TOP).center().y()

    def paint(
        self, painter: QPainter, is_folded: bool, *, is_pointed: bool = False
    ) -> None:
        """Draw the card."""
        height = self.folded_height if is_folded else self.height
        frame = QRectF(0, 0, self._width, height)
        paint_frame(painter, frame, self.style, self.face, is_marked=is_pointed)
        if is_folded:
            self._paint_folded(painter)
            return
        paint_header(painter, self._header(TOP), self.style, self.face)
        for part in self._parts:
            part.text.paint(painter, self.style.scaled(LEFT), part.top, part.colour)

    def link_at(self, place: QPointF) -> str:
        """Return where the link at a place of the card leads; empty if it is none."""
        x, y = place.x() - self.style.scaled(LEFT), place.y()
        found = (part.text.link_at(x, y - part.top) for part in self._parts)
        return next(filter(None, found), "")

    def _paint_folded(self, painter: QPainter) -> None:
        face = self.face
        told = plain_words(face.words[:_FOLDED_WORDS]) if face.words else face.fate
        words = face.wording or (Words(told, Fate.KEPT),)
        paint_header(painter, self._header(_FOLDED), self.style, face, words)

    def _header(self, top: int) -> QRect:
        style = self.style
        return QRect(0, style.scaled(top), self._width, style.header_height)

    def _lay_out(self) -> None:
        style, face = self.style, self.face
        quiet = style.quiet
        self._add_fine(face.fate, style.removed if face.is_lost else quiet)
        wording, looks = marked_words(face.wording, style.theme, is_done=face.is_done)
        colour = quiet if face.is_done else style.text
        font, height = style.words_font, style.line_height
        paragraphs = plain_paragraphs(wording, looks)
        self._add_part(paragraphs, font, height, _WORDS_LINES, colour)
        words = note_paragraphs(face.words, font, style.accent, is_cut=True)
        self._add_part(words, font, height, _WORDS_LINES, colour)

    def _add_fine(self, text: str, colour: QColor) -> None:
        font, height = self.style.fine_font, self.style.fine_line_height
        self._add_part(text, font, height, _FATE_LINES, colour)

    def _add_part(
        self,
        text: str | Sequence[BrokenParagraph],
        font: QFont,
        line_height: float,
        lines: int,
        colour: QColor,
    ) -> None:
        if not text:
            return
        width = self._width - self.style.scaled(LEFT) - self.style.scaled(RIGHT)
        broken = BrokenText(text, font, width, line_height, lines)
        self._parts.append(_CardPart(broken, self._bottom, colour))
        self._bottom += broken.height


class CardDeck:
    """Makes and keeps layouts, all for cards of one width.

    Args:
        style: Type and colours.
    """

    def __init__(self, style: CardStyle) -> None:
        self.style = style
        self._width = 0
        self._layouts: dict[str, ClosedLayout] = {}
        self._said: dict[str, tuple[object, ...]] = {}

    def set_width(self, width: int) -> None:
        """Make the cards ``width`` pixels wide."""
        if width != self._width:
            self._width = width
            self._layouts.clear()

    def layout_of(self, view: NoteView, now: datetime) -> ClosedLayout:
        """Return the closed card of a note."""
        note_id = view.note.id
        kept = self._layouts.get(note_id)
        date, said = date_of(view.note, now), said_by(view)
        if kept and kept.face.date == date and self._said[note_id] == said:
            return kept
        face = face_of(view, now, self.style.colour_names)
        told, name = spoken(view, face), named(view, face)
        layout = ClosedLayout(face, self.style, self._width, told, name)
        self._layouts[note_id] = layout
        self._said[note_id] = said
        return layout

    def drop_all_but(self, note_ids: Collection[str]) -> None:
        """Let go of layouts that are not among ``note_ids`` if there are many."""
        if len(self._layouts) > _KEPT + len(note_ids):
            wanted = set(note_ids)
            self._layouts = {i: v for i, v in self._layouts.items() if i in wanted}
            self._said = {i: v for i, v in self._said.items() if i in wanted}


class NoteCard(QFrame):
    """Shows the beginning of a note, and lets the author choose it.

    Signals:
        chosen: The author clicked the card; carries the note's id.
        menu_wanted: The author asks what can be done with the note; carries its id, and
            where on the screen.
        reached: The focus came to the card by keyboard; carries the note's id.
        pointed: The mouse came to the card; carries the ids of its notes, none when
            it left.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    reached = Signal(str)
    pointed = Signal(tuple)

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note_id = ""
        self._layout: ClosedLayout | None = None
        self._is_folded = self._is_dimmed = self._is_pointed = False
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_note(self, note_id: str, layout: ClosedLayout, is_folded: bool) -> None:
        """Show a note, laid out for this card's width."""
        shown = (self.note_id, self._layout, self._is_folded)
        if shown == (note_id, layout, is_folded):
            return
        self.note_id = note_id
        self._layout = layout
        self._is_folded = is_folded
        self._picture = None
        self.setAccessibleName(layout.name)
        self.setAccessibleDescription(layout.spoken)
        self.update()

    def add_accessible_state(self, state: QAccessible.State) -> None:
        """Tell a screen reader that the note can be chosen, and is not."""
        state.selectable = True

    def set_pointed(self, pointed: Collection[str]) -> None:
        """Show whether the mouse is at the note, wherever that is."""
        is_pointed = self.note_id in pointed
        if is_pointed != self._is_pointed:
            self._is_pointed = is_pointed
            self._picture = None
            self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit((self.note_id,))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(())

    def set_dimmed(self, *, is_dimmed: bool) -> None:
        """Show the card quieter, as something else is in focus, or as always."""
        if is_dimmed != self._is_dimmed:
            self._is_dimmed = is_dimmed
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None:
            return
        painter = QPainter(self)
        if self._is_dimmed and not self.hasFocus():
            painter.setOpacity(DIMMED)
        painter.drawPixmap(0, 0, self._picture_of(self._layout))
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._layout.style)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_choosing(event):
            event.accept()  # or the window's own Enter would come first
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self._link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(link), self)
            return True
        return super().event(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.note_id, menu_place(self, event))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        link = self._link_at(event.position()) if is_held else ""
        if link:
            open_link(link)
        else:
            self.chosen.emit(self.note_id)

    def _link_at(self, place: QPointF) -> str:
        layout = None if self._is_folded else self._layout
        return "" if layout is None else layout.link_at(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_choosing(event):
            self.chosen.emit(self.note_id)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self.reached.emit(self.note_id)

    def _picture_of(self, layout: ClosedLayout) -> QPixmap:
        """Return the card drawn; scrolling moves it more often than it changes."""
        density = self.devicePixelRatioF()
        size = self.size() * density
        picture = self._picture
        if picture is None or picture.size() != size:
            picture = QPixmap(size)
            picture.setDevicePixelRatio(density)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            layout.paint(painter, self._is_folded, is_pointed=self._is_pointed)
            painter.end()
            self._picture = picture
        return picture


def _is_choosing(event: QKeyEvent) -> bool:
    return is_bare(event, *ENTER, Qt.Key.Key_Space)
