"""The story as the author selects, clicks and drags in it.

Positions that enter and leave are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from typing_extensions import override

from desktop.page.diverted_edit import DivertedEdit
from desktop.session.pasted_text import as_story_text
from desktop.text.span import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.session.live_text import LiveText

_NOTCH = 120
"""What a wheel reports for one notch; finer wheels report parts of it."""


class StoryEdit(DivertedEdit):
    """Lets the author select in a story and, if unlocked, edit it.

    Signals:
        selected: The selection or the caret changed.
        clicked: A click without a selection; carries the position in the story.
        moved: Selected text was dropped elsewhere; carries its span and the place.
        move_wanted: The same, while edits are only told.
        zoomed: Ctrl and the wheel; carries the number of steps.
        page_turned: The space bar, while the text is locked; carries 1 or -1.
        left: Esc was pressed.
    """

    selected = Signal()
    clicked = Signal(int)
    moved = Signal(Span, int)
    move_wanted = Signal(Span, int)
    zoomed = Signal(int)
    page_turned = Signal(int)
    left = Signal()

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(live_text, parent)
        self._wheeled = 0
        self.setTabChangesFocus(True)
        self.selectionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self.selected)

    @property
    def caret(self) -> int:
        """Where the caret stands in the story."""
        return self.live.from_document(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select ``span`` without scrolling; an empty one just places the caret."""
        self.stop_composing()
        cursor = self.textCursor()
        cursor.setPosition(self.live.to_document(span.start))
        end = self.live.to_document(span.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        top = self.verticalScrollBar().value()
        self.setTextCursor(cursor)  # which scrolls there
        self.verticalScrollBar().setValue(top)

    def selection_rectangle(self) -> QRect:
        """Return where the selection is in the viewport, in pixels."""
        cursor = self.textCursor()
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        return self.cursorRect(start).united(self.cursorRect(end))

    # Qt's events

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.is_editable and event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.page_turned.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            self.clicked.emit(self.live.from_document(at))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheeled += event.angleDelta().y()
        steps = int(self._wheeled / _NOTCH)  # towards nought, either way
        self._wheeled -= steps * _NOTCH
        if steps:
            self.zoomed.emit(steps)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self.viewport() and event.source() is not self:
            if self._has_room_for_drop(event):
                super().dropEvent(event)
            else:
                event.ignore()  # Who gave it must not take it for moved.
            return
        if not self.is_editable:
            event.ignore()
            return
        # Qt would delete and insert in one edit that hides what moved.
        place = self.cursorForPosition(event.position().toPoint()).position()
        told = self.move_wanted if self.is_diverted else self.moved
        told.emit(self.selected_span, self.live.from_document(place))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _has_room_for_drop(self, event: QDropEvent) -> bool:
        if not self.is_editable:
            return True
        place = self.cursorForPosition(event.position().toPoint()).position()
        at = self.live.from_document(place)
        return self.has_room(Span(at, at), as_story_text(event.mimeData().text()))
