"""The story as the author selects, clicks and drags in it.

Positions that enter and leave are code points of the story.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.appearance.pixels import Wheel
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
        self._wheel = Wheel()
        self.setTabChangesFocus(True)
        self.selectionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self._show_caret)

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

    def _show_caret(self) -> None:
        # Qt lets the caret blink on as it did, so that it is gone half of the time
        # just when it moves.  It begins anew when it is told of another rhythm.
        if self.is_editable and self.hasFocus():
            hints = QGuiApplication.styleHints()
            hints.cursorFlashTimeChanged.emit(hints.cursorFlashTime())

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
        event.accept()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar = self.verticalScrollBar()
            distance = self._wheel.turn(event, QApplication.wheelScrollLines())
            bar.setValue(bar.value() + distance)
            return
        self._wheeled += event.angleDelta().y()
        steps = int(self._wheeled / _NOTCH)  # towards nought, either way
        self._wheeled -= steps * _NOTCH
        if steps:
            self.zoomed.emit(steps)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # At the middle button, Qt tells only after the edit where the caret is.
        self.selected.emit()
        super().insertFromMimeData(source)

    # Dragging.  Qt shows where words would be dropped in place of the caret, and paints
    # anew only the one of the two that goes or comes.

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self.viewport().update()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.viewport().update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.viewport().update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.setAccepted(self._drop(event))
        # Whatever became of it, the drag is over, and typing goes on here.
        super().dragLeaveEvent(QDragLeaveEvent())
        self.viewport().update()
        if event.isAccepted():
            self.activateWindow()
            self.setFocus()

    def _drop(self, event: QDropEvent) -> bool:
        """Do what is dropped; return whether who gave it may take it for done."""
        at, is_own = self._place_of(event), event.source() in (self, self.viewport())
        if not self.is_editable:
            return False
        if is_own:
            self._drop_own(at, is_copy=_copies(event))
            # Qt would delete what was dragged.
            event.setDropAction(Qt.DropAction.CopyAction)
            return True
        words = event.mimeData()
        if not self.canInsertFromMimeData(words):
            return False
        if not self.has_room(Span(at, at), as_story_text(words.text())):
            return False
        # Qt would go to the caret before its edit is done.
        self.select(Span(at, at))
        self.insertFromMimeData(words)
        event.setDropAction(event.proposedAction())
        return True

    def _drop_own(self, at: int, *, is_copy: bool) -> None:
        """Move the selected words to a place, or copy them, and select them there."""
        span = self.selected_span
        words = self.live.slice(span)
        if is_copy:
            self.select(Span(at, at))
            self.insert_words(words)
            start = at
        elif span.start <= at <= span.end:
            return
        else:
            # Qt would delete and insert in one edit that hides what moved.
            told = self.move_wanted if self.is_diverted else self.moved
            told.emit(span, at)
            start = at if at < span.start else at - len(words)
        there = Span(start, start + len(words))
        if there.end <= len(self.live) and self.live.slice(there) == words:
            self.select(there)

    def _place_of(self, event: QDropEvent) -> int:
        """Return where in the story something is dropped."""
        place = self.cursorForPosition(event.position().toPoint()).position()
        return self.live.from_document(place)


def _copies(event: QDropEvent) -> bool:
    """Return whether the key is held that copies what is dragged."""
    held = Qt.KeyboardModifier
    key = held.AltModifier if sys.platform == "darwin" else held.ControlModifier
    return bool(event.modifiers() & key)
