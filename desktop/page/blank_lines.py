"""Going from paragraph to paragraph in a locked text, past the blank line between.

There is nothing to do on a single blank line but to edit it.  Where there are more in a
row, the author meant something by it and finds the caret on each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextBlock

_Key = QKeySequence.StandardKey
_LINE_BY_LINE = (
    _Key.MoveToPreviousLine,
    _Key.MoveToNextLine,
    _Key.SelectPreviousLine,
    _Key.SelectNextLine,
)


def parts_paragraphs(block: QTextBlock) -> bool:
    """Return whether ``block`` is a single blank line, and has one on no side."""
    around = block.previous(), block.next()
    return _is_blank(block) and not any(map(_is_blank, around))


def goes_by_lines(event: QKeyEvent) -> bool:
    """Return whether a key goes up or down, keeping to a column."""
    return any(map(event.matches, _LINE_BY_LINE))


def past(cursor: QTextCursor, event: QKeyEvent, came_from: int) -> QTextCursor:
    """Return ``cursor``, which a key took to a blank line, past that line.

    Args:
        cursor: Where it stands.
        event: The key.
        came_from: Where in the document it stood before.
    """
    block = cursor.block()
    place = block.next().position()
    if cursor.position() < came_from:
        place = block.position() - 1
    is_selecting = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    mode = QTextCursor.MoveMode
    cursor.setPosition(place, mode.KeepAnchor if is_selecting else mode.MoveAnchor)
    return cursor


def _is_blank(block: QTextBlock) -> bool:
    # Beyond the first line and the last there is no paragraph to go to, either.
    return not block.isValid() or not block.text().strip()
