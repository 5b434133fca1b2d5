"""What the mouse selects as it is drawn over a page: whole words, where one marks.

Who draws over words to mark them means words, and takes half of one only by a slip.
While a text is edited, letters are meant as often: there the words are whole only for
what is marked.  With Alt held, what is selected is exact everywhere.  What a word is
says :mod:`desktop.text.words`.  Positions are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop.text.span import Span
from desktop.text.words import is_inside_word, word_at

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from desktop.session.story.live_text import LiveText

_STEADY = 4
"""Pixels the mouse moves before that is more than a click by an unsteady hand."""
_REACH = 600
"""Code points looked at on each side of a place: more than a word is long."""


class DrawnSelection:
    """Follows one press of the mouse, and knows what it selected in the end."""

    def __init__(self, live: LiveText) -> None:
        self._live = live
        self._anchor: int | None = None
        self._pressed = QPointF()
        self._is_begun = False
        self._drawn: Span | None = None

    def press(self, event: QMouseEvent, anchor: int | None, *, goes_on: bool) -> None:
        """Begin at ``anchor``; None if this press begins no selection of its own.

        Args:
            event: The press.
            anchor: Where what is drawn begins.
            goes_on: Whether it goes on from what was selected before.
        """
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._anchor = anchor if is_left else None
        self._pressed, self._is_begun = event.position(), goes_on
        self._drawn = None

    def to(self, event: QMouseEvent, place: int, *, is_exact: bool) -> Span | None:
        """Return what is selected with the mouse at ``place``; None if as it is.

        Args:
            event: The press, or the move.
            place: Where the mouse is.
            is_exact: Whether letters are meant rather than words.
        """
        anchor, alt = self._anchor, Qt.KeyboardModifier.AltModifier
        if anchor is None:
            return None
        way = event.position() - self._pressed
        self._is_begun = self._is_begun or way.manhattanLength() >= _STEADY
        self._drawn = None
        if event.modifiers() & alt:
            return None
        drawn = Span(min(anchor, place), max(anchor, place))
        if is_exact:
            self._drawn = drawn
            return None
        if not self._is_begun:
            return Span(anchor, anchor)
        return whole_words(self._live, drawn)

    def meant(self, selected: Span) -> Span:
        """Return what is to be marked of what is ``selected``."""
        is_drawn = not selected.is_empty and selected == self._drawn
        return whole_words(self._live, selected) if is_drawn else selected

    def is_back(self, place: int) -> bool:
        """Return whether ``place`` lies before where it began."""
        return self._anchor is not None and place < self._anchor


def whole_words(live: LiveText, span: Span) -> Span:
    """Return ``span`` with the words that it would cut; an empty one as it is."""
    if span.is_empty:
        return span
    start, end = _word_around(live, span.start).start, _word_around(live, span.end).end
    return Span(start, end)


def _word_around(live: LiveText, position: int) -> Span:
    """Return the word that ``position`` lies inside of; empty there if in none."""
    low = max(position - _REACH, 0)
    near = live.flowing_slice(Span(low, min(position + _REACH, len(live))))
    if not is_inside_word(near, position - low):
        return Span(position, position)
    return word_at(near, position - low).moved(low)
