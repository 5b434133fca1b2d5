"""Words on the chosen card: read in place, and rewritten in place.

Pixels.  The words stand ``INSET`` from the left, so that the field around them does
not move them when writing begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.margin.broken_text import BrokenText
from desktop.margin.card_style import INSET
from desktop.margin.note_editor import NoteEditor

if TYPE_CHECKING:
    from desktop.margin.card_style import CardStyle

_BELOW = 2
"""Under a field, in pixels."""

_MOST_LINES = 5_000
"""Lines of a note that are shown; nobody scrolls a card further."""


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
        self._line_height = 0.0
        self._editor: NoteEditor | None = None
        self.set_writable(is_writable=True)

    @property
    def open_editor(self) -> NoteEditor | None:
        """The field the author is writing in; None while it is closed."""
        editor = self._editor
        return None if editor is None or editor.isHidden() else editor

    def set_writable(self, *, is_writable: bool) -> None:
        """Let the author ask to rewrite the words by a click, or not."""
        self._is_writable = is_writable
        shapes = Qt.CursorShape
        self.setCursor(shapes.IBeamCursor if is_writable else shapes.ArrowCursor)

    def show_words(
        self,
        words: str,
        style: CardStyle,
        colour: QColor,
        written: str | None = None,
    ) -> None:
        """Show ``words`` in ``colour``, or in the field if it is open.

        Args:
            words: What is read.
            style: Type and measures.
            colour: The colour of what is read.
            written: What is rewritten, if other than ``words``: these then stand
                struck out, or for words still missing.
        """
        font = QFont(style.words_font)
        font.setStrikeOut(written is not None and colour == style.removed)
        self._written = words if written is None else written
        wanted = (words, font, style.line_height)
        if wanted != (self._words, self._font, self._line_height):
            self._words, self._font, self._line_height = wanted
            self._broken = None
        self._colour = colour
        if self.open_editor is not None:
            self.open_editor.show_words(self._written)
        self.update()

    def begin(self) -> NoteEditor:
        """Open the field and return it."""
        if self._editor is None:
            self._editor = self._new_editor()
        font = QFont(self._font)
        font.setStrikeOut(False)
        self._editor.show_type(font, self._line_height)
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
        if event.button() is Qt.MouseButton.LeftButton and self._is_writable:
            self.asked_to_edit.emit()

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
            self._broken = BrokenText(
                self._words, self._font, room, self._line_height, _MOST_LINES
            )
            self._broken_for = width
        return self._broken
