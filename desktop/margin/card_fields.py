"""The fields of the chosen card: its words, read and rewritten in place.

Plain text only, whatever is pasted.  A field is as tall as its words and never scrolls
by itself; words stand ``INSET`` pixels from the left, so that the field around them
does not move them when writing begins.
"""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget
from typing_extensions import override

from desktop.margin.broken_text import BrokenText, plain_paragraphs
from desktop.margin.card_drawing import INSET
from desktop.margin.field_typing import FieldTyping
from desktop.margin.note_paragraphs import note_paragraphs, open_link
from desktop.session.story.caret_movement import (
    Way,
    WordSelection,
    erasing_of,
    move_by_words,
    move_of,
    select_erased,
    stop_composing,
    types,
)
from desktop.session.story.offsets import from_utf16, to_utf16
from desktop.text.note_markdown import plain_words
from desktop.text.span import Span
from desktop.widgets.keyboard import ENTER
from desktop.widgets.labels import plain_tip
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QTextLayout

    from desktop.margin.card_drawing import CardStyle
    from desktop.text.emphasis import EmphasisStyle
    from desktop.widgets.spoken_field import SpokenField

_HAIRLINE = 1
_MOST_LETTERS = 200_000
_MOST_LINES_PASTED = 10_000
_LONGEST_WORD = 10_000
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1}}}")

_BELOW = 2
"""Under a field, in pixels."""
_MOST_LINES_SHOWN = 5_000
"""Lines of a note that are shown; nobody scrolls a card further."""


def are_too_long(words: str) -> bool:
    """Return whether Qt would take longer for a key in ``words`` than one can write."""
    if len(words) <= _LONGEST_WORD:
        return False
    is_long = len(words) > _MOST_LETTERS or words.count("\n") > _MOST_LINES_PASTED
    return is_long or _LONG_WORD.search(words) is not None


class NoteEditor(QTextEdit):
    """Lets the author write plain words.

    Attributes:
        typing: What puts quotes and dashes as the story has them.

    Signals:
        edited: The author changed the words; carries all of them.
        left: The author is done here and wants back to where she was.
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
        self.typing = FieldTyping(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(INSET - _HAIRLINE)
        self.textChanged.connect(self._on_text_changed)
        self._spoken: SpokenField | None = None

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

    def set_apart(self, style: EmphasisStyle) -> None:
        """Set what is selected, or the word at the caret, so; or not so, if it is."""
        # Late: it is not needed at the start.
        from desktop.text.editing.emphasising import emphasised_note

        words, cursor = self.words, self.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd()
        start, end = (from_utf16(words, place) for place in ends)
        made = emphasised_note(words, Span(start, end), style)
        if made is None:
            return
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.beginEditBlock()
        for change in reversed(made.changes.changes):
            cursor.setPosition(to_utf16(words, change.span.start))
            cursor.setPosition(to_utf16(words, change.span.end), keep)
            cursor.insertText(change.inserted)
        cursor.endEditBlock()
        now = made.changes.apply(words)
        cursor.setPosition(to_utf16(now, made.selection.start))
        cursor.setPosition(to_utf16(now, made.selection.end), keep)
        self.setTextCursor(cursor)

    def begin(self, words: str) -> None:
        """Show ``words`` to be rewritten, the caret behind them."""
        self._shown = words
        with QSignalBlocker(self):
            self.setPlainText(words)
            self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def go_on_below(self) -> None:
        """Begin a line below the words, if there are any: kept once written in."""
        if self._shown:
            with QSignalBlocker(self):
                self.textCursor().insertText("\n")

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
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._spoken is None and QAccessible.isActive():
            from desktop.widgets.spoken_field import SpokenField  # late: few hear it

            self._spoken = SpokenField(self)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            if _finishes(event):
                event.accept()  # or the window's own would come first
                return True
            if self._has_nothing_to(event):
                event.ignore()  # the window undoes what was done before
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finishes(event):
            self.left.emit()
            return
        erasing = erasing_of(event)
        if erasing == (Way.BACKWARD, False) and self.typing.take_back():
            return
        if erasing is None and move_of(event) is None:
            super().keyPressEvent(event)
            if types(event) and not event.isAutoRepeat():
                self.typing.typed(event.text())
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
                translate(
                    "That is too long for a note, which has at most {most} letters. "
                    "Nothing was pasted.",
                    most=grouped(_MOST_LETTERS),
                )
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


def _finishes(event: QKeyEvent) -> bool:
    """Return whether a key says that the note is written: Esc, Ctrl+Enter."""
    is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (is_held and event.key() in ENTER)


class EditableWords(QWidget):
    """Shows some words, or the field to rewrite them in.

    Signals:
        edited: The author changed the words; carries all of them.
        asked_to_edit: The author clicked the words.
        left: The author is done writing and wants back to the text.
        grown: The field needs more or less room.
        caret_moved: The author went to another place in the field.
        refused: What was pasted is not taken; carries a sentence that says why.
    """

    edited = Signal(str)
    asked_to_edit = Signal()
    left = Signal()
    grown = Signal()
    caret_moved = Signal()
    refused = Signal(str)

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._hint = hint
        self._words = ""
        self._written = ""
        self._broken: BrokenText | None = None
        self._broken_for = 0
        self._colour = QColor()
        self._font = QFont()
        self._looks: Sequence[QTextLayout.FormatRange] = ()
        self._line_height = 0.0
        self._link: QColor | None = None
        self._pressed_link = ""
        self._editor: NoteEditor | None = None
        self.setMouseTracking(True)
        self.set_writable(is_writable=True)

    def show_names(self, name: str, hint: str) -> None:
        """Call the field ``name``, and let it say ``hint`` while it is empty."""
        self._name, self._hint = name, hint
        if self._editor is not None:
            self._editor.setAccessibleName(name)
            self._editor.setPlaceholderText(hint)

    def accessible_text(self, which: QAccessible.Text) -> str | None:
        """Return the words that are shown, where a screen reader asks for the name."""
        if which is not QAccessible.Text.Name or self.open_editor is not None:
            return None
        return self._words if self._link is None else plain_words(self._words)

    @property
    def open_editor(self) -> NoteEditor | None:
        """The field the author is writing in; None while it is closed."""
        editor = self._editor
        return None if editor is None or editor.isHidden() else editor

    def set_writable(self, *, is_writable: bool) -> None:
        """Let the author ask to rewrite the words by a click, or not."""
        self._is_writable = is_writable
        self._show_cursor("")

    def _show_cursor(self, link: str) -> None:
        shapes = Qt.CursorShape
        usual = shapes.IBeamCursor if self._is_writable else shapes.ArrowCursor
        self.setCursor(shapes.PointingHandCursor if link else usual)

    def show_words(
        self,
        words: str,
        style: CardStyle,
        colour: QColor,
        written: str | None = None,
        looks: Sequence[QTextLayout.FormatRange] = (),
        *,
        is_markdown: bool = False,
    ) -> None:
        """Show ``words`` in ``colour``, or in the field if it is open.

        Args:
            words: What is read.
            style: Type and measures.
            colour: The colour of what is read.
            written: What is rewritten, if other than ``words``: these then stand
                for words still missing, or tell what differs.
            looks: What of ``words`` is drawn otherwise.
            is_markdown: Whether they are the words of a note, and not of the story.
        """
        link = style.accent if is_markdown else None
        self._written = words if written is None else written
        wanted = (words, style.words_font, style.line_height, link)
        known = (self._words, self._font, self._line_height, self._link)
        if looks or wanted != known:
            self._words, self._font, self._line_height, self._link = wanted
            self._broken = None
        self._looks = looks
        self._colour = colour
        if self.open_editor is not None:
            self.open_editor.show_words(self._written)
        self.update()

    def begin(self) -> NoteEditor:
        """Open the field and return it."""
        if self._editor is None:
            self._editor = self._new_editor()
        self._editor.show_type(self._font, self._line_height)
        self._editor.begin(self._written)
        self._editor.show()
        return self._editor

    def end(self) -> None:
        """Close the field; its words were reported as they were typed."""
        if self._editor is not None:
            self._editor.hide()
        self.update()

    def height_for(self, width: int) -> int:
        """Return how tall this is when ``width`` pixels wide."""
        editor = self.open_editor
        if editor is not None:
            height = editor.height_for(width)
            editor.setGeometry(0, 0, width, height)
            return height + _BELOW
        return self._lines(width).height

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.open_editor is not None:
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._lines(self.width()).paint(painter, INSET, 0, self._colour)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed_link = self._link_at(event.position())
        if not self._pressed_link and self._is_writable:
            self.asked_to_edit.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link, self._pressed_link = self._pressed_link, ""
        if link and link == self._link_at(event.position()):
            open_link(link)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_cursor(self._link_at(event.position()))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self._link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(link), self)
            return True
        return super().event(event)

    def _link_at(self, place: QPointF) -> str:
        if self.open_editor is not None or self._link is None:
            return ""
        return self._lines(self.width()).link_at(place.x() - INSET, place.y())

    def _new_editor(self) -> NoteEditor:
        editor = NoteEditor(self._name, self._hint, self)
        editor.edited.connect(self.edited)
        editor.left.connect(self.left)
        editor.cursorPositionChanged.connect(self.caret_moved)
        editor.refused.connect(self.refused)
        layout = editor.document().documentLayout()
        layout.documentSizeChanged.connect(self._on_size_changed)
        return editor

    def _on_size_changed(self) -> None:
        if self.open_editor is not None:
            self.grown.emit()

    def _lines(self, width: int) -> BrokenText:
        if self._broken is None or self._broken_for != width:
            room = width - 2 * INSET
            words = plain_paragraphs(self._words, self._looks)
            if self._link is not None:
                words = note_paragraphs(self._words, self._font, self._link)
            self._broken = BrokenText(
                words, self._font, room, self._line_height, _MOST_LINES_SHOWN
            )
            self._broken_for = width
        return self._broken
