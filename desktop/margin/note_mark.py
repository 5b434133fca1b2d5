"""The mark of a note in the lane beside a narrow page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from desktop.annotations.kinds import Kind
from desktop.appearance.colour_lines import (
    THICKNESS,
    line_of,
    paint_colour_bar,
    paint_colour_line,
)
from desktop.appearance.icons import icon
from desktop.appearance.reader_disc import paint_disc
from desktop.appearance.theme import DIMMED
from desktop.margin.card_drawing import BAR
from desktop.margin.card_face import named, spoken
from desktop.widgets.keyboard import PRESSING, is_bare
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import menu_place
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.margin.card_drawing import CardStyle
    from desktop.margin.card_face import CardFace
    from desktop.margin.lane import PlacedMark
    from desktop.session.story.note_view import NoteView

_ICONS = {
    Kind.HIGHLIGHT: "highlighter",
    Kind.NOTE: "message-square-text",
    Kind.QUESTION: "circle-question-mark",
    Kind.SUGGESTION: "pencil",
    Kind.STORY_NOTE: "book-open",
    Kind.CUTTING: "scissors",
    Kind.SCENE: "book-open",
}
_OTHER, _DONE, _LOST = "bookmark", "check", "unlink"
_ICON, _DISC = 15, 16
"""The sides of an icon and of a disc before it, in pixels at 100 per cent."""
_BESIDE_DISC = 3
"""Before a disc, in pixels at 100 per cent."""
_CORNER = 11
_RAISED = 2
"""How much higher an icon is that has the line of its colour below it."""
_TIP = 160
"""Code points of a note that its tip shows."""
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class NoteMark(QAbstractButton):
    """Shows that there is a note, of which kind, and lets the author open it.

    Signals:
        chosen: The author clicked the mark, or pressed Enter on it; carries the id of
            its note, or of the next of those that it stands for.
        menu_wanted: The author asks what can be done with its note; carries its id, and
            where on the screen.
        reached: The focus came to the mark by keyboard; carries its note's id.
        pointed: The mouse came to the mark; carries the ids of its notes, none when
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
        self._placed: PlacedMark | None = None
        self._chosen: str | None = None
        self._shown: tuple[object, ...] = ()
        self._is_dimmed = self._is_pointed = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def show_note(
        self,
        placed: PlacedMark,
        view: NoteView,
        face: CardFace,
        style: CardStyle,
        chosen: str | None,
    ) -> None:
        """Show the note of a mark, which lies in front of ``placed.further``.

        Args:
            placed: Where it stands, and which notes it stands for.
            view: The note.
            face: What its card says.
            style: Type and colours.
            chosen: The id of the note that is chosen.
        """
        shown = (placed.note_id, placed.is_bar, placed.further, view, style, chosen)
        if shown == self._shown:
            return
        self._shown, self._placed, self._chosen = shown, placed, chosen
        self._view, self._face, self._style = view, face, style
        self.note_id = placed.note_id
        words = " ".join((face.words or face.proposal or view.passage).split())
        tip = ": ".join(filter(None, (face.title, face.name, face.fate, words)))
        name, spoken_words = named(view, face), spoken(view, face)
        if placed.further:
            name = spoken_words = tip = translate_count(
                "{count} more note here", "{count} more notes here", len(placed.further)
            )
        short = tip if len(tip) <= _TIP else f"{tip[:_TIP]}…"
        self.setToolTip(plain_tip(short))
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken_words)
        self.update()

    def add_accessible_state(self, state: QAccessible.State) -> None:
        """Tell a screen reader whether the note is chosen."""
        state.selectable = True
        state.selected = self._is_chosen

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.note_id, menu_place(self, event))

    def set_dimmed(self, *, is_dimmed: bool) -> None:
        """Show the mark quieter, as something else is in focus, or as always."""
        if is_dimmed != self._is_dimmed:
            self._is_dimmed = is_dimmed
            self.update()

    def set_pointed(self, pointed: Collection[str]) -> None:
        """Show whether the mouse is at a note of this mark, wherever that is."""
        is_pointed = any(note in pointed for note in self.note_ids)
        if is_pointed != self._is_pointed:
            self._is_pointed = is_pointed
            self.update()

    @property
    def is_bar(self) -> bool:
        """Whether it is a bar along the lines of a highlight."""
        return self._placed is not None and self._placed.is_bar

    @property
    def note_ids(self) -> tuple[str, ...]:
        """The ids of the notes that it stands for."""
        placed = self._placed
        return placed.further or (self.note_id,) if placed is not None else ()

    @property
    def _is_chosen(self) -> bool:
        return self._chosen in self.note_ids

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.note_ids)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._placed is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_dimmed and not (self.hasFocus() or self._is_at_mouse):
            painter.setOpacity(DIMMED)
        ink = self._ink()
        if self._placed.is_bar:
            self._paint_bar(painter, ink)
            return
        if self._is_chosen or self._is_at_mouse:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._style.theme.selected))
            corner = self._style.scaled(_CORNER)
            painter.drawRoundedRect(self.rect(), corner, corner)
        if self.hasFocus():
            painter.setPen(self._style.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring, corner = QRectF(self.rect()), self._style.scaled(_CORNER)
            painter.drawRoundedRect(ring.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if self._placed.further:
            painter.setFont(self._style.fine_font)
            painter.setPen(self._style.quiet)
            count = translate("+{count}", count=len(self._placed.further))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, count)
            return
        self._paint_icon(painter, ink)

    @property
    def _is_at_mouse(self) -> bool:
        return self._is_pointed or self.underMouse()

    def _paint_bar(self, painter: QPainter, ink: QColor) -> None:
        width = self._style.scaled(BAR)
        if self._is_chosen or self._is_at_mouse or self.hasFocus():
            width += 2
        bar = QRectF((self.width() - width) / 2, 0, width, self.height())
        line = line_of(self._face.colour, self._style.theme)
        paint_colour_bar(painter, bar, ink, line, width / 2)

    def _paint_icon(self, painter: QPainter, ink: QColor) -> None:
        side = self._style.scaled(_ICON)
        picture = _picture(
            self._icon_name(), ink.name(), side, self.devicePixelRatioF()
        )
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        maker = next(iter(self._face.makers), None)
        if maker is not None and self.width() > self.height():
            disc, start = self._style.scaled(_DISC), self._style.scaled(_BESIDE_DISC)
            middle, theme = self.height() / 2, self._style.theme
            paint_disc(painter, start, middle, disc, maker, theme)
            left = self.width() - side - start - 1
        line = line_of(self._face.colour, self._style.theme)
        if line is not None and not self._face.is_done:
            top -= _RAISED
            foot = QRectF(left, top + side + 1, side, THICKNESS)
            paint_colour_line(painter, foot, line, ink)
        painter.drawPixmap(left, top, picture)

    def _icon_name(self) -> str:
        # What is done or lost differs in its shape as well, not in colour alone.
        if self._face.is_lost:
            return _LOST
        if self._face.is_done:
            return _DONE
        return self._face.icon or _ICONS.get(self._view.note.kind, _OTHER)

    def _ink(self) -> QColor:
        if self._face.is_lost:
            return self._style.removed
        if self._face.is_done:
            return self._style.quiet
        return QColor(self._style.theme.ink[self._face.colour])

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and is_bare(event, *PRESSING):
            event.accept()  # or the window's own Enter would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_bare(event, *PRESSING):
            self._on_clicked()
        else:
            event.ignore()  # the arrows would go to marks nobody sees

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self.reached.emit(self.note_id)

    def _on_clicked(self) -> None:
        assert self._placed is not None
        further = self._placed.further
        if self._chosen in further:
            at = further.index(self._chosen) + 1
            self.chosen.emit(further[at % len(further)])
        else:
            self.chosen.emit(self.note_id)


@lru_cache(maxsize=128)
def _picture(name: str, colour: str, side: int, density: float) -> QPixmap:
    """Return an icon; to be found and read, it takes a while."""
    return icon(name, colour).pixmap(QSize(side, side), density)
