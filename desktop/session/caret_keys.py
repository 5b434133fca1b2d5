"""What keys do at a caret: how far they go, and how far they delete.

Words and signs are those of :mod:`desktop.text.words` and
:mod:`desktop.text.graphemes`, on the page as in every field.  Places are code points of
some text, but for a caret in a field, which Qt counts in UTF-16 units.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.session.offsets import from_utf16, to_utf16
from desktop.session.suggesting import Way
from desktop.text.graphemes import next_edge, previous_edge
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
_BARELY_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


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


def offset_after(step: Step, text: str, offset: int) -> int:
    """Return where ``step`` leads in ``text`` from ``offset``, in UTF-16 units."""
    return to_utf16(text, step(text, from_utf16(text, offset)))
