"""What keys do at a caret: how far they go, and how far they delete.

Words and signs are those of :mod:`desktop.text.words` and
:mod:`desktop.text.graphemes`, on the page as in every field.  Places are code points of
some text, but for those in a field, which Qt counts in UTF-16 units.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor

from desktop.session.offsets import from_utf16, to_utf16
from desktop.session.suggesting import Way
from desktop.text.graphemes import is_right_to_left, next_edge, previous_edge
from desktop.text.words import next_end, next_start, previous_start

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Step = Callable[[str, int], int]
"""Returns where one gets in a text from a place."""

_Key = QKeySequence.StandardKey
_MOVES = {
    _Key.MoveToPreviousWord: (Way.BACKWARD, False),
    _Key.MoveToNextWord: (Way.FORWARD, False),
    _Key.SelectPreviousWord: (Way.BACKWARD, True),
    _Key.SelectNextWord: (Way.FORWARD, True),
}
"""The keys that go by words: which way, and whether they select."""
_ERASING = {
    _Key.Backspace: (Way.BACKWARD, False),
    _Key.Delete: (Way.FORWARD, False),
    _Key.DeleteStartOfWord: (Way.BACKWARD, True),
    _Key.DeleteEndOfWord: (Way.FORWARD, True),
}
"""The keys that delete: which way, and whether a whole word."""
_BARELY_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
"""What may be held with Backspace, which then does the same."""


def move_of(event: QKeyEvent) -> tuple[Way, bool] | None:
    """Return which way a key goes by words, and whether it selects; None if not.

    In a paragraph written from right to left, the ways are the other way round.
    """
    return next((move for key, move in _MOVES.items() if event.matches(key)), None)


def erasing_of(event: QKeyEvent) -> tuple[Way, bool] | None:
    """Return which way a key deletes, and whether a word; None if it does not."""
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_BARELY_HELD:
        return Way.BACKWARD, False
    return next((how for key, how in _ERASING.items() if event.matches(key)), None)


def step_of(way: Way, *, is_word: bool, platform: str = sys.platform) -> Step:
    """Return how far one goes or deletes: a sign, or a word.

    Forward by words is to the start of the next, on a Mac to the end of this.
    """
    if way is Way.BACKWARD:
        return previous_start if is_word else previous_edge
    if not is_word:
        return next_edge
    return next_end if platform == "darwin" else next_start


def way_in(way: Way, *, is_right_to_left: bool) -> Way:
    """Return which way a key goes in a text that is perhaps read from the right."""
    return Way(-way.value) if is_right_to_left else way


# In fields


class LineField(Protocol):
    """What a field of one line can do; a ``QLineEdit`` does."""

    def text(self) -> str: ...  # noqa: D102
    def cursorPosition(self) -> int: ...  # noqa: D102
    def hasSelectedText(self) -> bool: ...  # noqa: D102
    def selectionStart(self) -> int: ...  # noqa: D102
    def selectionEnd(self) -> int: ...  # noqa: D102
    def setCursorPosition(self, arg__1: int, /) -> None: ...  # noqa: D102
    def setSelection(self, arg__1: int, arg__2: int, /) -> None: ...  # noqa: D102
    def del_(self) -> None: ...  # noqa: D102


def follow_key(event: QKeyEvent, cursor: QTextCursor) -> bool:
    """Go or delete with ``cursor`` as a key does by words and signs.

    Return whether it does.
    """
    move, erasing = move_of(event), erasing_of(event)
    if move is not None:
        is_back = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        way = way_in(move[0], is_right_to_left=is_back)
        cursor.setPosition(_reached(cursor, way, is_word=True), _mode(move[1]))
    elif erasing is not None:
        way, is_word = erasing
        if not cursor.hasSelection():
            cursor.setPosition(_reached(cursor, way, is_word=is_word), _mode(True))
        cursor.removeSelectedText()
    return move is not None or erasing is not None


def follow_key_in_line(event: QKeyEvent, field: LineField) -> bool:
    """Go or delete in a field of one line as a key does by words and signs.

    Return whether it does.
    """
    move, erasing = move_of(event), erasing_of(event)
    text, at = field.text(), field.cursorPosition()
    if move is not None:
        way = way_in(move[0], is_right_to_left=is_right_to_left(text))
        reached = _offset_after(step_of(way, is_word=True), text, at)
        if move[1]:
            start, end = field.selectionStart(), field.selectionEnd()
            anchor = start + end - at if field.hasSelectedText() else at
            field.setSelection(anchor, reached - anchor)
        else:
            field.setCursorPosition(reached)
        return True
    if erasing is None or field.hasSelectedText():
        return False
    reached = _offset_after(step_of(erasing[0], is_word=erasing[1]), text, at)
    if reached != at:
        field.setSelection(at, reached - at)
        field.del_()
    return True


def _reached(cursor: QTextCursor, way: Way, *, is_word: bool) -> int:
    block = cursor.block()
    step, text = step_of(way, is_word=is_word), f"\n{block.text()}\n"
    reached = _offset_after(step, text, cursor.positionInBlock() + 1) - 1
    last = cursor.document().characterCount() - 1
    return min(max(block.position() + reached, 0), last)


def _mode(is_selecting: bool) -> QTextCursor.MoveMode:
    mode = QTextCursor.MoveMode
    return mode.KeepAnchor if is_selecting else mode.MoveAnchor


def _offset_after(step: Step, text: str, offset: int) -> int:
    return to_utf16(text, step(text, from_utf16(text, offset)))
