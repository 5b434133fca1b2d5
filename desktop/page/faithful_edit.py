"""A text editor that gives back exactly the text it was given.

A ``QTextEdit`` for everything Qt does well (caret, selection, input methods,
accessibility), with what it does badly done otherwise: pasting, copying, line ends,
undo and the context menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget
from typing_extensions import override

from desktop.page.preedit import is_composing
from desktop.session.pasted_text import as_story_text
from desktop.text.change import Change
from desktop.text.limits import Limit
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.session.live_text import LiveText

_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LINE_ENDS = (
    QKeySequence.StandardKey.InsertParagraphSeparator,
    QKeySequence.StandardKey.InsertLineSeparator,
)


class FaithfulEdit(QTextEdit):
    """Edits the text of a story and nothing but its text.

    Attributes:
        live: The text.

    Signals:
        crowded: An edit was refused, for the text would be too long; carries the
            ``Limit``, and words that are nowhere else.
    """

    crowded = Signal(Limit, str)

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live_text
        self.setAcceptRichText(False)

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
        """What is selected, in code points; empty at the caret if nothing is."""
        return self.span_of(self.textCursor())

    def span_of(self, cursor: QTextCursor) -> Span:
        """Return what ``cursor`` selects, in code points."""
        start = self.live.from_document(cursor.selectionStart())
        end = self.live.from_document(cursor.selectionEnd())
        return Span(start, max(start, end))

    # Text in and out

    @override
    def copy(self) -> None:
        # What Python made must not outlive it on the clipboard: Qt makes it.
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self.live.slice(self.selected_span))

    @override
    def cut(self) -> None:
        if self.is_editable and self.has_room(self.selected_span, ""):
            self.copy()
            self.textCursor().removeSelectedText()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Dragged; Qt would turn no-break spaces into spaces.
        data = QMimeData()
        data.setText(self.live.slice(self.selected_span))
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.is_editable and self.canInsertFromMimeData(source):
            self.insert_words(as_story_text(source.text()))

    def insert_words(self, text: str) -> None:
        """Put ``text`` at the caret, in the place of what is selected."""
        self.stop_composing()
        if self.has_room(self.selected_span, text):
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.is_editable:
            super().inputMethodEvent(event)
            return
        words = as_story_text(event.commitString())
        if not self._has_room_for_composed(event, words):
            super().inputMethodEvent(QInputMethodEvent())
            return
        # Done by itself, as Qt reports it with what is composed, which is no edit, as
        # an edit of the whole paragraph.
        if event.commitString() or event.replacementLength():
            super().inputMethodEvent(QInputMethodEvent())
            self._commit(event, words)
        elif event.preeditString():
            self.live.is_composing = True
            self.textCursor().removeSelectedText()
            self.live.is_composing = False
        composed = QInputMethodEvent(event.preeditString(), event.attributes())
        super().inputMethodEvent(composed)

    def _commit(self, event: QInputMethodEvent, words: str) -> None:
        cursor = self.textCursor()
        if event.replacementStart() or event.replacementLength():
            cursor.removeSelectedText()
            place = self.replaced_by(event)
            cursor.setPosition(self.live.to_document(place.start))
            end = self.live.to_document(place.end)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def replaced_by(self, event: QInputMethodEvent) -> Span:
        """Return what an input method replaces, which it counts in UTF-16 units."""
        caret = self.textCursor().selectionEnd()
        start = max(0, caret + event.replacementStart())
        at = self.live.from_document(start)
        end = self.live.from_document(start + event.replacementLength())
        return Span(at, end)

    def stop_composing(self) -> None:
        """Take what an input method is composing, before the caret goes elsewhere."""
        # Qt would leave it in the block it was in, for good.
        if is_composing(self.textCursor().block().layout()):
            QGuiApplication.inputMethod().commit()
            super().inputMethodEvent(QInputMethodEvent())

    # Room

    def has_room(self, span: Span, words: str, *, nowhere_else: str = "") -> bool:
        """Return whether ``words`` may stand in the place of ``span``; if not, tell.

        Args:
            span: What would be replaced.
            words: What would stand there.
            nowhere_else: What of them the author would lose.
        """
        passed = self.live.room.limit_passed_by([Change(span, words)])
        if passed is not None:
            self.crowded.emit(passed, nowhere_else)
        return passed is None

    def _has_room_for_composed(self, event: QInputMethodEvent, words: str) -> bool:
        if not words and not event.preeditString():
            return True
        is_elsewhere = event.replacementStart() or event.replacementLength()
        span = self.replaced_by(event) if is_elsewhere else self.selected_span
        return self.has_room(span, words, nowhere_else=words)

    def _has_room_for(self, event: QKeyEvent) -> bool:
        """Return whether there is room for what a key of Qt's types."""
        typed = as_story_text(event.text())
        is_typed = bool(typed) and typed.isprintable()
        return not is_typed or self.has_room(self.selected_span, typed)

    # Keys

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if _is_ours(event):
                # Undo is one order for text and notes: let the window have it.
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if _is_ours(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif self.is_editable and not self._has_room_for(event):
            event.accept()
        elif self.is_editable and any(map(event.matches, _LINE_ENDS)):
            # Shift+Enter would type U+2028, which is no line end in a text file.
            self.insert_words("\n")
        elif self.is_editable and typed not in {"", "\r"} and _is_unfit(typed):
            self.insert_words(as_story_text(typed))
        else:
            super().keyPressEvent(event)

    # The context menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            below = self.cursorRect().bottomLeft()
            at = self.viewport().mapToGlobal(below + QPoint(0, 2))
        menu = self._menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        event.accept()

    def _menu(self) -> QMenu:
        # Qt's own offers an undo of its own, which knows nothing of the notes.
        menu = QMenu(self)
        has_selection = self.textCursor().hasSelection()
        cut = menu.addAction("Cu&t", self.cut)
        cut.setEnabled(has_selection and self.is_editable)
        menu.addAction("&Copy", self.copy).setEnabled(has_selection)
        paste = menu.addAction("&Paste", self.paste)
        paste.setEnabled(self.is_editable and self.canPaste())
        menu.addSeparator()
        menu.addAction("Select &all", self.selectAll).setEnabled(len(self.live) > 0)
        return menu


def _is_ours(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _OURS)


def _is_unfit(typed: str) -> bool:
    return as_story_text(typed) != typed
