"""The field in which the words of a note are written.

Plain text only, whatever is pasted.  The field is as tall as its words; it never
scrolls by itself.
"""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from desktop.margin.card_style import INSET
from desktop.session.caret_movement import (
    WordSelection,
    erasing_of,
    move_by_words,
    move_of,
    select_erased,
    stop_composing,
)

_HAIRLINE = 1
_MOST_LETTERS = 200_000
_MOST_LINES = 10_000
_LONGEST_WORD = 10_000
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1}}}")


def are_too_long(words: str) -> bool:
    """Return whether Qt would take longer for a key in ``words`` than one can write."""
    if len(words) <= _LONGEST_WORD:
        return False
    is_long = len(words) > _MOST_LETTERS or words.count("\n") > _MOST_LINES
    return is_long or _LONG_WORD.search(words) is not None


class NoteEditor(QTextEdit):
    """Lets the author write plain words.

    Signals:
        edited: The author changed the words; carries all of them.
        left: The author is done here and wants back to the text.
        refused: What was pasted is not taken; carries a sentence that says why.
    """

    edited = Signal(str)
    left = Signal()
    refused = Signal(str)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._line_height = 0.0
        self._by_words = WordSelection()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(INSET - _HAIRLINE)
        self.textChanged.connect(self._on_text_changed)

    @property
    def words(self) -> str:
        """What is written here, paragraphs ended by line feeds."""
        # toPlainText would turn no-break spaces into spaces.
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_type(self, font: QFont, line_height: float) -> None:
        """Write in ``font``, with baselines ``line_height`` pixels apart."""
        self.setFont(font)
        self._line_height = line_height

    def begin(self, words: str) -> None:
        """Show ``words`` to be rewritten, the caret behind them."""
        self._shown = words
        with QSignalBlocker(self):
            self.setPlainText(words)
            self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_words(self, words: str) -> None:
        """Show ``words`` if they changed elsewhere, as by an undo.

        What the author types is ahead of what is kept, so words that are merely
        not up to date never take its place.
        """
        if words == self._shown:
            return
        self._shown = words
        if words == self.words:
            return
        place = self.textCursor().position()
        cursor = QTextCursor(self.document())
        with QSignalBlocker(self):
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(words)
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def height_for(self, width: int) -> int:
        """Return how tall the field is when ``width`` pixels wide."""
        document = self.document()
        room = width - 2 * _HAIRLINE
        if document.textWidth() != room:  # Qt lays out anew for the same width, too
            document.setTextWidth(room)
        return ceil(document.size().height()) + 2 * _HAIRLINE

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # or the window's own Esc would come first
                return True
            if self._has_nothing_to(event):
                event.ignore()  # the window undoes what was done before
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        erasing = erasing_of(event)
        if erasing is None and move_of(event) is None:
            super().keyPressEvent(event)
            return
        stop_composing(self)
        cursor = self.textCursor()
        if erasing is not None:
            select_erased(cursor, erasing[0], is_word=erasing[1])
            cursor.removeSelectedText()
        else:
            move_by_words(event, cursor)
        self.setTextCursor(cursor)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._by_words.double_click(self, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        with self._by_words.pressing(self, event):
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._by_words.drag(self, event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if are_too_long(self.words + source.text()):
            self.refused.emit(
                f"That is too long for a note, which has at most {_MOST_LETTERS:,} "
                "letters. Nothing was pasted."
            )
            return
        super().insertFromMimeData(source)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the card scrolls, or the page

    def _has_nothing_to(self, event: QKeyEvent) -> bool:
        document = self.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not document.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not document.isRedoAvailable()
        return False

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(
            self._line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()

    def _on_text_changed(self) -> None:
        self.edited.emit(self.words)
