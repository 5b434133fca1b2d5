"""What keys and the mouse do at a caret: going, selecting and deleting by words.

Words and signs are those of :mod:`desktop.text.words` and
:mod:`desktop.text.graphemes`, on the page as in every field: what Qt takes for a word
parts at straight apostrophes and takes dashes and curly quotes along, and its Backspace
leaves pieces of an emoji.  Places are code points of some text, but for those of a
cursor or in a field, which Qt counts in UTF-16 units.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QTextCursor

from desktop.session.story.offsets import from_utf16, to_utf16
from desktop.system.here import SYSTEM
from desktop.text.graphemes import is_right_to_left, next_edge, previous_edge
from desktop.text.words import (
    drawn_end,
    drawn_start,
    next_end,
    next_start,
    previous_start,
    unit_at,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class Way(Enum):
    """Which way the author deletes, and so on which side of it the caret stays."""

    BACKWARD = -1
    FORWARD = 1


Step = Callable[[str, int], int]
"""Returns where one gets in a text from a place."""

Reach = Callable[[QTextCursor, Way, bool], int]
"""Returns where in the document one gets from a cursor, which way, and if by a word."""

_Key = QKeySequence.StandardKey
_Held = Qt.KeyboardModifier
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
_BARELY_HELD = _Held.ShiftModifier | _Held.KeypadModifier | _Held.GroupSwitchModifier
"""What may be held with Backspace, which then does the same."""
_COMMANDING = (_Held.ControlModifier, _Held.ControlModifier | _Held.ShiftModifier)
"""What is held when a key commands, though it has a text."""
_CALLING = (_Held.AltModifier, _Held.MetaModifier)
"""What is held to call a menu or the desktop; Qt's editors type the letter then."""
_LAST_CONTROL = "\x9f"
_LEFT = Qt.MouseButton.LeftButton


# What keys there are


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


def is_typed(event: QKeyEvent) -> bool:
    """Return whether what a key says goes into a text that can be edited.

    So say Qt's own editors (``QInputControl::isAcceptableInput``), and what they would
    put in must not go by whoever asks here.
    """
    first, held = event.text()[:1], event.modifiers() & ~_Held.KeypadModifier
    if not first or unicodedata.category(first) == "Cf":
        # What has no ink, such as the joiner of a family of emoji, is typed with Ctrl
        # and Shift on some keyboards.
        return bool(first)
    is_text = first.isprintable() or first == "\t" or first > _LAST_CONTROL
    return is_text and held not in _COMMANDING


def types(event: QKeyEvent) -> bool:
    """Return whether the author writes with a key, whatever it is called."""
    held = event.modifiers() & ~_Held.KeypadModifier
    return is_typed(event) and event.text()[0] != "\t" and held not in _CALLING


def step_of(way: Way, *, is_word: bool, platform: str = SYSTEM.name) -> Step:
    """Return how far one goes or deletes: a sign, or a word.

    Forward by words is to the start of the next, on a Mac to the end of this.
    """
    if way is Way.BACKWARD:
        return previous_start if is_word else previous_edge
    if not is_word:
        return next_edge
    return next_end if platform == "darwin" else next_start


def _way_in(way: Way, *, is_right_to_left: bool) -> Way:
    return Way(-way.value) if is_right_to_left else way


# In a text of several paragraphs


def reach_in_block(cursor: QTextCursor, way: Way, is_word: bool) -> int:
    """Return where one gets from ``cursor``: over the end of its block at most."""
    block = cursor.block()
    step, text = step_of(way, is_word=is_word), f"\n{block.text()}\n"
    reached = _offset_after(step, text, cursor.positionInBlock() + 1) - 1
    last = cursor.document().characterCount() - 1
    return min(max(block.position() + reached, 0), last)


def move_by_words(
    event: QKeyEvent, cursor: QTextCursor, reach: Reach = reach_in_block
) -> bool:
    """Take ``cursor`` where a key goes or selects by words; return whether it does."""
    move = move_of(event)
    if move is None:
        return False
    is_back = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
    way, mode = _way_in(move[0], is_right_to_left=is_back), QTextCursor.MoveMode
    reached = reach(cursor, way, True)
    cursor.setPosition(reached, mode.KeepAnchor if move[1] else mode.MoveAnchor)
    return True


def select_erased(
    cursor: QTextCursor, way: Way, *, is_word: bool, reach: Reach = reach_in_block
) -> None:
    """Select what a key deletes that does so: what is selected, or a sign or word."""
    if not cursor.hasSelection():
        reached = reach(cursor, way, is_word)
        cursor.setPosition(reached, QTextCursor.MoveMode.KeepAnchor)


# In a field of one line


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


def follow_key_in_line(event: QKeyEvent, field: LineField) -> bool:
    """Go or delete in a field of one line as a key does by words and signs.

    Return whether it does.
    """
    move, erasing = move_of(event), erasing_of(event)
    text, at = field.text(), field.cursorPosition()
    if move is not None:
        way = _way_in(move[0], is_right_to_left=is_right_to_left(text))
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


def _offset_after(step: Step, text: str, offset: int) -> int:
    return to_utf16(text, step(text, from_utf16(text, offset)))


# In an editor


class TextEditor(Protocol):
    """What an editor can do; a ``QTextEdit`` does."""

    def textCursor(self) -> QTextCursor: ...  # noqa: D102
    def setTextCursor(self, cursor: QTextCursor, /) -> None: ...  # noqa: D102
    def cursorForPosition(self, pos: QPoint, /) -> QTextCursor: ...  # noqa: D102
    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None: ...  # noqa: D102


def stop_composing(editor: TextEditor) -> None:
    """Take what an input method is composing, before the caret goes elsewhere."""
    # Qt would leave it in the block it was in, for good.
    if editor.textCursor().block().layout().preeditAreaText():
        QGuiApplication.inputMethod().commit()
        editor.inputMethodEvent(QInputMethodEvent())


class WordSelection:
    """The word that was double-clicked, as long as it is gone on from."""

    def __init__(self) -> None:
        self._first: tuple[int, int] | None = None

    @property
    def is_begun(self) -> bool:
        """Whether there is such a word."""
        return self._first is not None

    # What an editor does after Qt has, which waits for a third click, too

    def double_click(self, editor: TextEditor, event: QMouseEvent) -> None:
        """Select the word that was double-clicked."""
        if event.button() == _LEFT:
            editor.setTextCursor(self.begin(_cursor_at(editor, event)))

    @contextmanager
    def pressing(self, editor: TextEditor, event: QMouseEvent) -> Iterator[None]:
        """Go on from what is selected if a press of the mouse does, which Qt takes."""
        before = editor.textCursor()
        goes_on = bool(event.modifiers() & _Held.ShiftModifier)
        self.press(before, goes_on=goes_on)
        yield
        if event.button() == _LEFT and goes_on:
            at = _cursor_at(editor, event)
            _select(editor, self.gone_on(before, editor.textCursor(), at))

    def drag(self, editor: TextEditor, event: QMouseEvent) -> None:
        """Select on to where the mouse is with its button down."""
        if event.buttons() & _LEFT:
            _select(editor, self.drawn_to(_cursor_at(editor, event)))

    # What is selected

    def begin(self, at: QTextCursor) -> QTextCursor:
        """Return the word or the signs at ``at``, to be gone on from."""
        block, text = at.block(), at.block().text()
        unit = unit_at(text, from_utf16(text, at.positionInBlock()))
        start, end = (
            block.position() + to_utf16(text, e) for e in (unit.start, unit.end)
        )
        self._first = (start, end) if start < end else None
        return _selected(at, start, end)

    def press(self, selected: QTextCursor, *, goes_on: bool) -> None:
        """Forget the word, unless a press of the mouse goes on from it.

        Args:
            selected: What is selected before it.
            goes_on: Whether it goes on from what is selected, as it does with Shift.
        """
        if not goes_on or not self._is_within(selected):
            self._first = None

    def gone_on(
        self, before: QTextCursor, now: QTextCursor, at: QTextCursor
    ) -> QTextCursor | None:
        """Return what a press of the mouse selects that goes on from a selection.

        None if Qt does that right.

        Args:
            before: What was selected before it.
            now: What Qt makes of it: it goes on from a word that was double-clicked,
                whatever was selected since.
            at: The place that was pressed.
        """
        drawn = self.drawn_to(at)
        if drawn is not None:
            return drawn
        if before.selectionStart() <= now.anchor() <= before.selectionEnd():
            return None
        return _selected(before, before.anchor(), at.position())

    def drawn_to(self, at: QTextCursor) -> QTextCursor | None:
        """Return all words from the first to ``at``; None if there is no first."""
        if self._first is None:
            return None
        start, end = self._first
        if at.position() < start:
            return _selected(at, end, _edge(at, drawn_start))
        return _selected(at, start, max(end, _edge(at, drawn_end)))

    def _is_within(self, selected: QTextCursor) -> bool:
        start, end = selected.selectionStart(), selected.selectionEnd()
        return self._first is not None and (
            start <= self._first[0] and self._first[1] <= end
        )


def _cursor_at(editor: TextEditor, event: QMouseEvent) -> QTextCursor:
    return editor.cursorForPosition(event.position().toPoint())


def _select(editor: TextEditor, selected: QTextCursor | None) -> None:
    if selected is not None:
        editor.setTextCursor(selected)


def _edge(at: QTextCursor, edge: Step) -> int:
    block, text = at.block(), at.block().text()
    place = edge(text, from_utf16(text, at.positionInBlock()))
    return int(block.position() + to_utf16(text, place))


def _selected(cursor: QTextCursor, anchor: int, position: int) -> QTextCursor:
    selected = QTextCursor(cursor)
    selected.setPosition(anchor)
    selected.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    return selected
