"""Moving the caret from line to line, where Qt does not go as the author sees it.

Qt goes by the lines that it reads, which are cut where a ghost stands; here the caret
goes by those that are drawn.  And there is nothing to do on a single blank line of a
locked text, so that the caret goes past it.  Where there are more in a row, the author
meant something by it and finds the caret on each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from desktop.typography.typesetter import x_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextLine

    from desktop.page.block_painting import ShownBlock
    from desktop.page.lazy_layout import LazyLayout

_Key = QKeySequence.StandardKey
_MOVES = {
    _Key.MoveToPreviousLine: _Key.SelectPreviousLine,
    _Key.MoveToNextLine: _Key.SelectNextLine,
    _Key.MoveToStartOfLine: _Key.SelectStartOfLine,
    _Key.MoveToEndOfLine: _Key.SelectEndOfLine,
}
"""The keys that move the caret, and those that select on their way."""
_WAYS = {_Key.MoveToPreviousLine: -1, _Key.MoveToNextLine: 1}


class LineMoves:
    """Moves the caret of one page, keeping to a column while it goes up or down."""

    def __init__(self, layout: LazyLayout) -> None:
        self._layout = layout
        self._column = 0.0
        self._came_to = -1

    def moved(self, event: QKeyEvent, cursor: QTextCursor) -> QTextCursor | None:
        """Return ``cursor`` where a key takes it, or None if Qt does that right."""
        for key, selecting in _MOVES.items():
            is_selecting = event.matches(selecting)
            if not (is_selecting or event.matches(key)):
                continue
            if not self._has_ghosts_near(cursor.block()):
                return None
            mode = QTextCursor.MoveMode
            kept = mode.KeepAnchor if is_selecting else mode.MoveAnchor
            cursor.setPosition(self._target(key, cursor), kept)
            return cursor
        return None

    def _has_ghosts_near(self, block: QTextBlock) -> bool:
        number = block.blockNumber()
        return any(self._layout.ghosts.at(n) for n in range(number - 1, number + 2))

    def _target(self, key: QKeySequence.StandardKey, cursor: QTextCursor) -> int:
        block = cursor.block()
        shown = self._layout.shown(block)
        place = shown.place_of(cursor.positionInBlock(), is_after=True)
        line = shown.layout.lineForTextPosition(place)
        if key not in _WAYS:
            is_end = key is _Key.MoveToEndOfLine
            return block.position() + (_end if is_end else _start)(shown, line)
        if cursor.position() != self._came_to:
            self._column = x_of(line, place)
        self._came_to = self._beyond(cursor, shown, line.lineNumber(), _WAYS[key])
        return self._came_to

    def _beyond(
        self, cursor: QTextCursor, shown: ShownBlock, number: int, way: int
    ) -> int:
        # A line of nothing but a ghost is the place that the ghost is shown at: one
        # goes on until the caret is elsewhere.
        for block, line, laid in self._lines(cursor.block(), shown, number, way):
            position = block.position() + laid.position_at(line.xToCursor(self._column))
            if position != cursor.position():
                return position
        block = cursor.block()
        return block.position() + block.length() - 1 if way > 0 else cursor.position()

    def _lines(
        self, block: QTextBlock, shown: ShownBlock, number: int, way: int
    ) -> Iterator[tuple[QTextBlock, QTextLine, ShownBlock]]:
        """Yield the lines before or after a line of ``block``, the nearest first."""
        while True:
            number += way
            if not 0 <= number < shown.layout.lineCount():
                block = block.next() if way > 0 else block.previous()
                if not block.isValid():
                    return
                shown = self._layout.shown(block)
                number = 0 if way > 0 else shown.layout.lineCount() - 1
            yield block, shown.layout.lineAt(number), shown


def _start(shown: ShownBlock, line: QTextLine) -> int:
    return shown.position_at(line.textStart())


def _end(shown: ShownBlock, line: QTextLine) -> int:
    end = line.textStart() + line.textLength()
    is_last = line.lineNumber() == shown.layout.lineCount() - 1
    return shown.position_at(end if is_last else end - 1)


# Blank lines


def goes_by_lines(event: QKeyEvent) -> bool:
    """Return whether a key goes up or down, keeping to a column."""
    return any(event.matches(key) or event.matches(_MOVES[key]) for key in _WAYS)


def parts_paragraphs(block: QTextBlock) -> bool:
    """Return whether ``block`` is a single blank line, and has one on no side."""
    around = block.previous(), block.next()
    return _is_blank(block) and not any(map(_is_blank, around))


def past(cursor: QTextCursor, is_back: bool, is_selecting: bool) -> QTextCursor:
    """Return ``cursor``, which a key took to a blank line, past that line."""
    block, mode = cursor.block(), QTextCursor.MoveMode
    place = block.position() - 1 if is_back else block.next().position()
    cursor.setPosition(place, mode.KeepAnchor if is_selecting else mode.MoveAnchor)
    return cursor


def _is_blank(block: QTextBlock) -> bool:
    # Beyond the first line and the last there is no paragraph to go to, either.
    return not block.isValid() or not block.text().strip()
