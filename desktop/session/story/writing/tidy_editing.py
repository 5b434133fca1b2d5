"""Cutting, pasting and moving in a live text, tidily if the author wants that.

The rules are those of :mod:`desktop.text.editing.tidying`; here is known how the story
as a whole sets its prose, what was copied of it, and what was cut last: pasted where it
was cut, that comes back exactly as it was.  Positions are code points of the text.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.text.change import Change, Side, moving
from desktop.text.editing.tidying import (
    FROM_ELSEWHERE,
    Copied,
    Moving,
    Pasting,
    copied_of,
    cut_of,
    moving_of,
    pasting,
)
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.session.story.live_paragraphs import LiveParagraphs
    from desktop.session.story.live_text import Edit, LiveText
    from desktop.text.editing.prose_style import ProseStyle

_MOST_COPIED = 4
"""What was copied with a key, and what was only selected, which X11 copies, too."""


@value
class _Cut:
    """What was cut last: the words that were meant, all that went, and where."""

    words: str
    gone: str
    place: int


class TidyEditing:
    """Says what cutting, pasting and moving make of a live text.

    Attributes:
        is_on: Whether blanks are tidied.
        is_cutting: Whether the edit that is made is a cut: of a passage whose words
            all go, no blank stays.
        end_step: Lets what is done next be a step of its own to undo.
    """

    def __init__(
        self,
        live: LiveText,
        paragraphs: LiveParagraphs,
        end_step: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin with tidying on.

        Args:
            live: The text.
            paragraphs: Its paragraphs.
            end_step: Lets what is done next be a step of its own to undo.
        """
        self._live = live
        self._paragraphs = paragraphs
        self.end_step = end_step
        self.is_cutting = False
        self._copied: dict[str, Copied] = {}
        self._last: _Cut | None = None
        self.is_on = True
        live.edit_made.connect(self._on_edit_made)

    # What is kept in mind

    def take_copied(self, span: Span) -> None:
        """Take it that ``span`` is copied."""
        words = self._live.slice(span)
        self._copied.pop(words, None)
        near, at = self._paragraphs.around(span)
        self._copied[words] = copied_of(near, at, self._style)
        while len(self._copied) > _MOST_COPIED:
            del self._copied[next(iter(self._copied))]

    def take_cut(self, words: str, gone: str, place: int) -> None:
        """Take it that words were cut.

        Args:
            words: What was meant.
            gone: What went of the text.
            place: Where it was.
        """
        self._last = _Cut(words, gone, place)

    @contextmanager
    def cutting(self) -> Iterator[None]:
        """Take the edit that is made meanwhile for a cut."""
        self.is_cutting = True
        try:
            yield
        finally:
            self.is_cutting = False

    # What becomes of the text

    def cut_of(self, span: Span) -> Span:
        """Return what goes when ``span`` is cut."""
        if not self.is_on:
            return span
        near, at = self._paragraphs.around(span)
        return cut_of(near, at, self._style).moved(span.start - at.start)

    def pasting(self, span: Span, words: str, copied: Copied | None = None) -> Pasting:
        """Return what pasting ``words`` in the place of ``span`` makes.

        Args:
            span: What is selected; empty at the caret if nothing is.
            words: What is pasted.
            copied: What is known of them; None if it is what was known when they
                were copied.
        """
        last = self._last
        if last is not None and (last.words, last.place) == (words, _caret_in(span)):
            return exactly(span, last.gone)
        if not self.is_on:
            return exactly(span, words)
        near, at = self._paragraphs.around(span)
        known = copied or self._copied.get(words, FROM_ELSEWHERE)
        found = pasting(near, at, words, self._style, known)
        by = span.start - at.start
        change = found.change
        moved = Change(change.span.moved(by), change.inserted)
        return Pasting(moved, found.taken, found.start, found.caret)

    def moving(self, span: Span, to: int) -> Moving | None:
        """Return what moving ``span`` to a place makes; None if it stays there."""
        if span.is_empty or span.start <= to <= span.end:
            return None
        if self.is_on:
            return moving_of(self._live.text, span, to, self._style)
        changes, start = moving(span, to, self._live.slice(span))
        return Moving(changes, span, start)

    # How it is done

    @property
    def _style(self) -> ProseStyle:
        return self._paragraphs.prose_style

    def _on_edit_made(self, edit: Edit) -> None:
        last = self._last
        if last is None:
            return
        place = last.place
        for change in edit.changes.changes:
            if change.span.start <= place + 1 and place - 1 <= change.span.end:
                self._last = None
                return
        moved = edit.changes.map_position(place, Side.BEFORE)
        self._last = _Cut(last.words, last.gone, moved)


def exactly(span: Span, words: str) -> Pasting:
    """Return what putting just ``words`` in the place of ``span`` makes."""
    return Pasting(Change(span, words), Span(0, len(words)), 0, len(words))


def _caret_in(span: Span) -> int | None:
    """Return where the caret is; None if something is selected."""
    return span.start if span.is_empty else None
