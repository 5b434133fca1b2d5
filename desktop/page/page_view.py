"""The page: the story as it is read and edited.

A ``QTextEdit`` for everything Qt does well (caret, selection, input methods,
accessibility) over our own layout and our own undo.  Positions that enter and leave
are code points of the story.  What marks mean is not known here: the page reports
selections, clicks and keys.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from desktop.page.lazy_layout import LazyLayout
from desktop.page.paragraph_looks import ParagraphLooks
from desktop.page.type_setting import TypeSetting
from desktop.page.typesetter import Typesetter
from desktop.session.live_text import LiveText
from desktop.session.pasted_text import as_story_text
from desktop.text.span import Span

_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_SLICE_MS = 3.0
"""How long one idle slice of measuring may hold up the window."""


class PageView(QTextEdit):
    """Shows a story, and lets the author select and, in Revise, edit it.

    Signals:
        selected: The selection or the caret changed.
        clicked: A click without a selection; carries the position in the story.
        moved: A passage was dropped elsewhere; carries its span and the place.
        zoomed: Ctrl and the wheel; carries the number of steps.
        shifted: Something moved on the page: it was scrolled, edited or set anew.
        left: Esc was pressed in the page.
    """

    selected = Signal()
    clicked = Signal(int)
    moved = Signal(Span, int)
    zoomed = Signal(int)
    shifted = Signal()
    left = Signal()

    def __init__(
        self, live_text: LiveText, setting: TypeSetting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live_text
        self._setting = setting
        self._looks = ParagraphLooks()
        document = live_text.document
        self._layout = LazyLayout(document, self._typesetter())
        document.setDocumentMargin(0)
        document.setDefaultFont(setting.font)
        document.setDocumentLayout(self._layout)
        self._layout.begin(live_text.block_lengths)
        self.setDocument(document)
        self._dress()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure)
        self._held: int | None = None
        self.selectionChanged.connect(self.selected)
        self.cursorPositionChanged.connect(self.selected)
        self.verticalScrollBar().valueChanged.connect(self.shifted)
        self._layout.documentSizeChanged.connect(self.shifted)

    def _dress(self) -> None:
        self.setObjectName("page")
        self.setAccessibleName("Story")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The overview beside the margin is this page's scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)

    # Type

    @property
    def page_layout(self) -> LazyLayout:
        """The layout, for what is painted on it or placed beside it."""
        return self._layout

    def set_type(self, setting: TypeSetting) -> None:
        """Set the story in other type; the passage in view stays in view."""
        self._setting = setting
        self.document().setDefaultFont(setting.font)
        self._relay()

    def set_looks(self, looks: ParagraphLooks) -> None:
        """Take what kinds of paragraphs there are, and lay them out anew if other."""
        if looks != self._looks:
            self._looks = looks
            self._relay()

    def _relay(self) -> None:
        top = self._top_place()
        self._layout.set_typesetter(self._typesetter())
        self._restore(top)
        self._idle.start()
        self.shifted.emit()

    def _typesetter(self) -> Typesetter:
        width = max(80, min(self._setting.column, self.viewport().width() - 48))
        return Typesetter(self._setting, self._looks, float(width))

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

    # Where things are

    @property
    def selected_span(self) -> Span:
        """What is selected; empty at the caret if nothing is."""
        cursor = self.textCursor()
        start = self._live.from_document(cursor.selectionStart())
        end = self._live.from_document(cursor.selectionEnd())
        return Span(start, max(start, end))

    @property
    def caret(self) -> int:
        """Where the caret stands in the story."""
        return self._live.from_document(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select ``span`` without scrolling; an empty one just places the caret."""
        cursor = self.textCursor()
        cursor.setPosition(self._live.to_document(span.start))
        end = self._live.to_document(span.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        top = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

    def line_top(self, position: int) -> float:
        """Return the top of the line of ``position``, in pixels of the page."""
        return self._layout.line_top(self._live.to_document(position))

    @property
    def scroll_top(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def blocks_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the first and last block between two heights of the page."""
        return self._layout.block_at(top), self._layout.block_at(bottom)

    @property
    def visible_span(self) -> Span:
        """What of the story is in view, in whole paragraphs."""
        top = self.scroll_top
        first, last = self.blocks_between(top, top + self.viewport().height())
        return Span(self._live.block_span(first).start, self._live.block_span(last).end)

    def show_position(self, position: int, share: float = 0.3) -> None:
        """Scroll so that ``position`` stands at ``share`` of the view's height."""
        # Twice: what comes into view is measured, which may move it a little.
        for _ in range(2):
            top = self.line_top(position) - share * self.viewport().height()
            self.verticalScrollBar().setValue(round(top))

    def reveal(self, span: Span) -> bool:
        """Scroll to ``span`` if it is not in view; return whether that was needed."""
        height = self.viewport().height()
        top = self.line_top(span.start) - self.scroll_top
        if 0 <= top <= height - 3 * self._setting.line_height:
            return False
        self.show_position(span.start)
        return True

    def selection_rectangle(self) -> QRect:
        """Return where the selection is in the viewport, in pixels."""
        cursor = self.textCursor()
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        return self.cursorRect(start).united(self.cursorRect(end))

    # Holding the place while heights become exact

    def _top_place(self) -> tuple[int, float]:
        top = self.scroll_top
        block = self._layout.block_at(top)
        return block, top - self._layout.block_top(block)

    def _restore(self, place: tuple[int, float]) -> None:
        block, offset = place
        top = round(self._layout.block_top(block) + offset)
        if top != self.scroll_top:
            self.verticalScrollBar().setValue(top)

    def _measure(self) -> None:
        place = self._top_place()
        measured = self._layout.measure(_SLICE_MS)
        if measured.growth:
            self._restore(place)
            self.shifted.emit()
        if measured.is_done:
            self._idle.stop()

    def measure_all(self) -> None:
        """Make every height exact now; for pictures and tests."""
        place = self._top_place()
        while not self._layout.measure(50.0).is_done:
            pass
        self._restore(place)

    # Text in and out

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would turn no-break spaces into spaces.
        data = QMimeData()
        data.setText(self._live.slice(self.selected_span))
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
            assert isinstance(event, QKeyEvent)  # noqa: S101 - narrows the type
            if any(event.matches(key) for key in _OURS):
                # Undo is one order for text and notes: let the window have it.
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if any(event.matches(key) for key in _OURS):
            event.ignore()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.is_editable and not _with_control(event):
            # Shift+Enter would type U+2028, which is no line end in a text file.
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
            return
        if event.key() == Qt.Key.Key_Space and not self.is_editable:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._turn_page(-1 if back else 1)
            return
        super().keyPressEvent(event)

    def _turn_page(self, direction: int) -> None:
        bar = self.verticalScrollBar()
        step = self.viewport().height() - 2 * self._setting.line_height
        bar.setValue(round(bar.value() + direction * step))
        position = QPoint(self.viewport().width() // 2, self.viewport().height() // 4)
        self.setTextCursor(self.cursorForPosition(position))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            self.clicked.emit(self._live.from_document(at))

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self._top_place()
        self._layout.set_page_width(float(self.viewport().width()))
        typesetter = self._typesetter()
        if typesetter.width != self._layout.typesetter.width:
            self._layout.set_typesetter(typesetter)
            self._idle.start()
        super().resizeEvent(event)
        self._restore(top)
        self.shifted.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._layout.is_measured:
            self._idle.start()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self.viewport() and event.source() is not self:
            super().dropEvent(event)
            return
        # Qt would delete and insert in one edit that hides what moved.
        place = self.cursorForPosition(event.position().toPoint()).position()
        self.moved.emit(self.selected_span, self._live.from_document(place))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def _with_control(event: QKeyEvent) -> bool:
    return bool(
        event.modifiers()
        & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    )
