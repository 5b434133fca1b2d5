"""An editor in which keys and mouse go by words and signs as Reread knows them.

What Qt takes for a word parts at straight apostrophes and takes dashes and curly quotes
along, and its Backspace leaves pieces of an emoji.  Positions are code points of the
story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from typing_extensions import override

from desktop.page.faithful_edit import FaithfulEdit
from desktop.session.caret_keys import erasing_of, move_of, step_of, way_in
from desktop.session.word_selection import WordSelection
from desktop.text.span import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.session.live_text import LiveText
    from desktop.session.suggesting import Way

_REACH = 1_500
"""Code points looked at on each side of a place: more than a word or sign is long."""

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor
_LEFT = Qt.MouseButton.LeftButton
_TO_LINE_END = QKeySequence.StandardKey.DeleteEndOfLine


class WordwiseEdit(FaithfulEdit):
    """Goes, selects and deletes by whole words and whole signs."""

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(live_text, parent)
        self._by_words = WordSelection()

    def step(self, position: int, way: Way, *, is_word: bool) -> int:
        """Return how far a key that deletes from ``position`` goes."""
        step = step_of(way, is_word=is_word)
        near, at = self._near(position)
        return position + step(near, at) - at

    def _near(self, position: int) -> tuple[str, int]:
        """Return the text around ``position``, and where in it that is."""
        start = max(position - _REACH, 0)
        stop = min(position + _REACH, len(self.live))
        return self.live.slice(Span(start, stop)), position - start

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        move, erasing = move_of(event), erasing_of(event)
        if move is not None:
            self._go(*move)
        elif erasing is not None and self.is_editable:
            self.erase(erasing[0], is_word=erasing[1])
        elif self.is_editable and event.matches(_TO_LINE_END):
            self.erase_line()
        else:
            super().keyPressEvent(event)

    def _go(self, way: Way, is_selecting: bool) -> None:
        self.stop_composing()
        cursor = self.textCursor()
        is_back = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        way = way_in(way, is_right_to_left=is_back)
        at = self.live.from_document(cursor.position())
        reached = self.live.to_document(self.step(at, way, is_word=True))
        cursor.setPosition(reached, _KEEP if is_selecting else _MOVE)
        self.setTextCursor(cursor)

    def erase(self, way: Way, *, is_word: bool) -> None:
        """Delete what is selected, or else a sign or a word from the caret on."""
        self.stop_composing()
        cursor = self.textCursor()
        if not cursor.hasSelection():
            at = self.live.from_document(cursor.position())
            reached = self.step(at, way, is_word=is_word)
            cursor.setPosition(self.live.to_document(reached), _KEEP)
        self._remove(cursor)

    def erase_line(self) -> None:
        """Delete what is selected, or else from the caret to the end of the line."""
        # Of a selection, Qt would leave some and take what lies behind it.
        self.stop_composing()
        self._remove(self.to_line_end())

    def to_line_end(self) -> QTextCursor:
        """Return what is selected, or else a selection up to the end of the line."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            line = self.live.line_span(self.live.from_document(cursor.position()))
            cursor.setPosition(self.live.to_document(line.end), _KEEP)
        return cursor

    def _remove(self, cursor: QTextCursor) -> None:
        if self.has_room(self.span_of(cursor), ""):
            cursor.removeSelectedText()
            self.ensureCursorVisible()

    # The mouse

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)  # which waits for a third click, too
        if event.button() == _LEFT:
            self.setTextCursor(self._by_words.begin(self._cursor_at(event)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.textCursor()
        goes_on = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._by_words.press(before, goes_on=goes_on)
        super().mousePressEvent(event)
        if event.button() == _LEFT and goes_on:
            at = self._cursor_at(event)
            self._select(self._by_words.gone_on(before, self.textCursor(), at))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & _LEFT:
            self._select(self._by_words.drawn_to(self._cursor_at(event)))

    def _select(self, selected: QTextCursor | None) -> None:
        if selected is not None:
            self.setTextCursor(selected)

    def _cursor_at(self, event: QMouseEvent) -> QTextCursor:
        return self.cursorForPosition(event.position().toPoint())
