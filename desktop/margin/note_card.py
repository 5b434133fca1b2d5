"""The closed card that shows one note in the margin.

A card is used again for another note when the author scrolls on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.margin.card_buttons import CardAction, CardButtons
from desktop.margin.card_drawing import paint_focus
from desktop.margin.card_style import LEFT, RIGHT

if TYPE_CHECKING:
    from desktop.margin.closed_layout import ClosedLayout

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class NoteCard(QFrame):
    """Shows the beginning of a note, and lets the author choose it.

    Signals:
        chosen: The author clicked the card; carries the note's id.
        action_chosen: The author pressed a button; carries the note's id and a
            ``CardAction``.
        reached: The focus came to the card by keyboard; carries the note's id.
    """

    chosen = Signal(str)
    action_chosen = Signal(str, CardAction)
    reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note_id = ""
        self._layout: ClosedLayout | None = None
        self._is_folded = False
        self._buttons: CardButtons | None = None
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
        self._show_buttons(layout.has_buttons and not is_folded)
        self.setAccessibleName(layout.face.title)
        self.setAccessibleDescription(layout.spoken)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None:
            return
        painter = QPainter(self)
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
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.note_id)

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
            layout.paint(painter, self._is_folded)
            painter.end()
            self._picture = picture
        return picture

    def _show_buttons(self, is_needed: bool) -> None:
        if is_needed and self._buttons is None:
            self._buttons = CardButtons(self)
            self._buttons.show_actions(
                (CardAction.APPLY, CardAction.DISMISS), Qt.FocusPolicy.NoFocus
            )
            self._buttons.pressed.connect(self._on_pressed)
        if self._buttons is None:
            return
        if is_needed and self._layout is not None:
            width = self.width() - LEFT - RIGHT
            height = self._buttons.place(width)
            self._buttons.setGeometry(LEFT, self._layout.buttons_top, width, height)
        self._buttons.setVisible(is_needed)

    def _on_pressed(self, action: CardAction) -> None:
        self.action_chosen.emit(self.note_id, action)


def _is_choosing(event: QKeyEvent) -> bool:
    return event.key() in _CHOOSING and event.modifiers() in _PLAIN
