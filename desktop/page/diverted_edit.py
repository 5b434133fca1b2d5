"""An editor whose edits can be sent elsewhere: what is typed is told, not done.

Caret and selection are Qt's as ever; whoever is told says where the caret goes.
Positions that leave are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from typing_extensions import override

from desktop.page.wordwise_edit import WordwiseEdit
from desktop.session.caret_keys import erasing_of
from desktop.session.pasted_text import as_story_text
from desktop.session.suggesting import Way
from desktop.text.span import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.session.live_text import LiveText

_TYPING_NOT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
"""What is held when a key does not type, though it has a text."""


_LAST_CONTROL = 0x9F


class DivertedEdit(WordwiseEdit):
    """Edits a story, or only tells what the author would have edited.

    Attributes:
        is_diverted: Whether edits are told instead of done.

    Signals:
        rewritten: Words were typed, pasted or deleted; carries what they would have
            replaced, the words, and the way in which it was deleted.
        erased: A key deletes from the caret; carries the way, and whether a word.
    """

    rewritten = Signal(Span, str, Way)
    erased = Signal(Way, bool)

    def __init__(self, live_text: LiveText, parent: QWidget | None = None) -> None:
        super().__init__(live_text, parent)
        self.is_diverted = False

    @override
    def has_room(self, span: Span, words: str, *, nowhere_else: str = "") -> bool:
        # What is only told makes the text no longer.
        is_told = self.is_diverted
        return is_told or super().has_room(span, words, nowhere_else=nowhere_else)

    @override
    def cut(self) -> None:
        if self.is_diverted and self.is_editable:
            self.copy()
            self._tell("")
        else:
            super().cut()

    @override
    def insert_words(self, text: str) -> None:
        if self.is_diverted:
            self.stop_composing()
            self._tell(text)
            self.ensureCursorVisible()
        else:
            super().insert_words(text)

    def _tell(self, words: str, way: Way = Way.BACKWARD) -> None:
        if words or self.textCursor().hasSelection():
            self.rewritten.emit(self.selected_span, words, way)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.is_diverted and self.is_editable and self._is_told(event)):
            super().keyPressEvent(event)

    def _is_told(self, event: QKeyEvent) -> bool:
        """Tell what a key would have edited; return whether it would have."""
        if (erasing := erasing_of(event)) is not None:
            self.erase(erasing[0], is_word=erasing[1])
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase(Way.BACKWARD, is_word=False)  # whatever is held
        elif types(event):
            self.insert_words(as_story_text(event.text()))
        else:
            return False
        return True

    @override
    def erase(self, way: Way, *, is_word: bool) -> None:
        if not self.is_diverted:
            super().erase(way, is_word=is_word)
            return
        self.stop_composing()
        if self.textCursor().hasSelection():
            self._tell("")
        else:
            self.erased.emit(way, is_word)
        self.ensureCursorVisible()

    @override
    def erase_line(self) -> None:
        if not self.is_diverted:
            super().erase_line()
            return
        self.stop_composing()
        self.rewritten.emit(self.span_of(self.to_line_end()), "", Way.FORWARD)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not (self.is_diverted and self.is_editable):
            super().inputMethodEvent(event)
            return
        is_given = bool(event.commitString() or event.preeditString())
        if is_given and not self.selected_span.is_empty:
            self._tell("", Way.FORWARD)  # Qt would delete it
        shown = QInputMethodEvent(event.preeditString(), event.attributes())
        super().inputMethodEvent(shown)
        if event.commitString() or event.replacementLength():
            words = as_story_text(event.commitString())
            self.rewritten.emit(self.replaced_by(event), words, Way.BACKWARD)


def types(event: QKeyEvent) -> bool:
    """Return whether a key types something, whatever it is called."""
    typed, held = event.text(), event.modifiers()
    if not typed or held & ~Qt.KeyboardModifier.KeypadModifier in _TYPING_NOT:
        return False
    # What has no ink, such as the joiner of a family of emoji, is typed as well.
    return typed[0].isprintable() or ord(typed[0]) > _LAST_CONTROL
