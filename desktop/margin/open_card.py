"""The chosen card: all of a note, with what can be done about it.

There is one of it, and it stays where it is while the author writes, whatever the
cards around it do.  Pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop.annotations.kinds import Kind, Status
from desktop.margin.card_body import CardBody
from desktop.margin.card_buttons import CardAction, CardButtons
from desktop.margin.card_drawing import paint_focus, paint_frame, paint_header
from desktop.margin.card_face import CardFace, spoken
from desktop.margin.card_style import (
    BELOW_HEADER,
    BETWEEN,
    BOTTOM,
    INSET,
    LEFT,
    RIGHT,
    TOP,
)

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.margin.card_style import CardStyle
    from desktop.session.note_view import NoteView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLL_BAR = 4
"""The width of the scroll bar of long words, in pixels, as the style sheet has it."""
_LEAST_BODY = 40
"""However low the window, this much of the words can be seen, in pixels."""


class OpenCard(QFrame):
    """Shows the chosen note and lets the author rewrite it.

    What is typed is reported letter by letter, so there is nothing to confirm, and
    nothing to lose by clicking elsewhere.

    Attributes:
        is_read_only: Whether there are no buttons.

    Signals:
        action_chosen: The author pressed a button; carries the note's id and a
            ``CardAction``.
        edit_asked: The author wants to write; carries the id of note or reply.
    """

    action_chosen = Signal(str, CardAction)
    edit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note_id = ""
        self.is_read_only = False
        self.body = CardBody()
        self.body.edit_asked.connect(self.edit_asked)
        self.body.caret_moved.connect(self.show_caret)
        self._buttons = CardButtons(self)
        self._buttons.pressed.connect(self._on_pressed)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("card_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_view(
        self,
        view: NoteView,
        face: CardFace,
        style: CardStyle,
        now: datetime,
        author_id: str,
    ) -> None:
        """Show a note; a field that is open stays open."""
        if view.note.id != self.note_id:
            self._scroll.verticalScrollBar().setValue(0)
        self.note_id = view.note.id
        self._face, self._style = face, style
        self.body.show_view(view, face, style, now, author_id)
        actions = [] if self.is_read_only else _actions(view, face)
        self._buttons.show_actions(actions, Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(spoken(view, face))
        self.update()

    def show_done_key(self, key: str) -> None:
        """Name the key that marks the note done, where the author is asked."""
        self._buttons.show_done_key(key)

    def focus_chain(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self, *self.body.focus_chain(), *self._buttons.buttons]

    def height_for(self, width: int, most: int) -> int:
        """Place all parts, and return how tall the card is.

        Args:
            width: How wide the card is, in pixels.
            most: How tall it may be, in pixels; words that need more scroll.
        """
        inside = width - LEFT - RIGHT
        top = TOP + self._style.header_height + BELOW_HEADER
        buttons = self._buttons.place(inside)
        rest = top + (BETWEEN + buttons if buttons else 0) + BOTTOM
        body_width = inside + 2 * INSET
        needed = self.body.height_for(body_width)
        shown = min(needed, max(most - rest, _LEAST_BODY))
        self.body.resize(body_width, needed)
        self._scroll.setGeometry(LEFT - INSET, top, body_width + _SCROLL_BAR, shown)
        self._buttons.setGeometry(LEFT, top + shown + BETWEEN, inside, buttons)
        return rest + shown

    def show_caret(self) -> None:
        """Scroll the words to where the author writes."""
        caret = self.body.caret()
        if caret is not None:
            self._scroll.ensureVisible(caret.x(), caret.center().y(), 0, caret.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        paint_frame(painter, frame, self._style, self._face, is_chosen=True)
        header = QRect(0, TOP, self.width(), self._style.header_height)
        paint_header(painter, header, self._style, self._face)
        if self.hasFocus():
            paint_focus(painter, self.rect(), self._style)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_enter(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.edit_asked.emit(self.note_id)
        elif event.key() == Qt.Key.Key_Escape:
            self.body.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # beside the words, a click only takes the focus

    def _on_pressed(self, action: CardAction) -> None:
        self.action_chosen.emit(self.note_id, action)


def _actions(view: NoteView, face: CardFace) -> list[CardAction]:
    note = view.note
    is_own = not view.reader
    actions = [CardAction.ATTACH] if face.is_lost and is_own else []
    if view.asks:
        # A reply is a key away; the question and its answers are to stand in a row.
        actions += [CardAction.IS_DONE, CardAction.KEEP_OPEN]
    elif note.status is Status.DONE:
        actions += [CardAction.REPLY, CardAction.REOPEN]
    elif note.kind is Kind.SUGGESTION:
        apply = [CardAction.APPLY] if face.is_suggestion else []
        actions += [*apply, CardAction.DISMISS, CardAction.REPLY]
    elif note.status is Status.OPEN:
        actions += [CardAction.REPLY, CardAction.DONE]
    else:
        actions.append(CardAction.REPLY)
    return [*actions, CardAction.DELETE] if is_own else actions


def _is_enter(event: QKeyEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return event.key() in _ENTER and event.modifiers() in plain
