"""A text editor that gives back exactly the text it was given.

A ``QTextEdit`` for everything Qt does well (caret, selection, input methods,
accessibility), with what it does badly done otherwise: undo, pasting, copying,
dragging, and line ends.  Positions that enter and leave are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from desktop.session.pasted_text import as_story_text
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.session.live_text import LiveText

_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StoryEdit(QTextEdit):
    """Lets the author select in a story and, if unlocked, edit it.

    Signals:
        selected: The selection or the caret changed.
        clicked: A click without a selection; carries the position in the story.
        moved: Selected text was dropped elsewhere; carries its span and the place.
        zoomed: Ctrl and the wheel; carries the number of steps.
        page_turned: The space bar, while the text is locked; carries 1 or -1.
        left: Esc was pressed.
    """

    selected = Signal()
    clicked = Signal(int)
    moved = Signal(Span, int)
    zoomed = Signal(int)
    page_turned = Signal(int)
    left = Signal()

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live_text
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.selectionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self.selected)

    def set_editable(self, editable: bool) -> None:
        """Let the author edit the text, or lock it; it can be selected either way."""
        if editable:
            flags = Qt.TextInteractionFlag.TextEditorInteraction
            self.setTextInteractionFlags(flags)
        else:
            self.setTextInteractionFlags(_READING)

    @property
    def is_editable(self) -> bool:
        """Whether the author can edit the text."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable)

    @property
    def selected_span(self) -> Span:
        """What is selected; empty at the caret if nothing is."""
        cursor = self.textCursor()
        start = self.live.from_document(cursor.selectionStart())
        end = self.live.from_document(cursor.selectionEnd())
        return Span(start, max(start, end))

    @property
    def caret(self) -> int:
        """Where the caret stands in the story."""
        return self.live.from_document(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select ``span`` without scrolling; an empty one just places the caret."""
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

    # Text in and out

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would turn no-break spaces into spaces.
        data = QMimeData()
        data.setText(self.live.slice(self.selected_span))
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.textCursor().insertText(as_story_text(source.text()))
            self.ensureCursorVisible()

    # Qt's events

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if any(event.matches(key) for key in _OURS):
                # Undo is one order for text and notes: let the window have it.
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif any(event.matches(key) for key in _OURS):
            event.ignore()
        elif self.is_editable and event.key() in _ENTER and not _with_control(event):
            # Shift+Enter would type U+2028, which is no line end in a text file.
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
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
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() // 120
            if steps:
                self.zoomed.emit(steps)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self.viewport() and event.source() is not self:
            super().dropEvent(event)
            return
        # Qt would delete and insert in one edit that hides what moved.
        place = self.cursorForPosition(event.position().toPoint()).position()
        self.moved.emit(self.selected_span, self.live.from_document(place))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def _with_control(event: QKeyEvent) -> bool:
    return bool(
        event.modifiers()
        & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    )
