"""Selecting word by word with the mouse, from one that was double-clicked.

Words are those of :mod:`desktop.text.words`.  Places are positions of a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop.session.offsets import from_utf16, to_utf16
from desktop.text.words import drawn_end, drawn_start, unit_at

if TYPE_CHECKING:
    from collections.abc import Callable


class WordSelection:
    """The word that was double-clicked, as long as it is gone on from."""

    def __init__(self) -> None:
        self._first: tuple[int, int] | None = None

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

    def _is_within(self, selected: QTextCursor) -> bool:
        start, end = selected.selectionStart(), selected.selectionEnd()
        return self._first is not None and (
            start <= self._first[0] and self._first[1] <= end
        )

    def drawn_to(self, at: QTextCursor) -> QTextCursor | None:
        """Return all words from the first to ``at``; None if there is no first."""
        if self._first is None:
            return None
        start, end = self._first
        if at.position() < start:
            return _selected(at, end, _edge(at, drawn_start))
        return _selected(at, start, max(end, _edge(at, drawn_end)))


def _edge(at: QTextCursor, edge: Callable[[str, int], int]) -> int:
    block, text = at.block(), at.block().text()
    place = edge(text, from_utf16(text, at.positionInBlock()))
    return int(block.position() + to_utf16(text, place))


def _selected(cursor: QTextCursor, anchor: int, position: int) -> QTextCursor:
    selected = QTextCursor(cursor)
    selected.setPosition(anchor)
    selected.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    return selected
