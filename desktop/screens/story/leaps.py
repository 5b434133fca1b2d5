"""Leaps about the page: where the reading was before each, and what lay between.

Positions count code points; the places stay on their text while it is edited.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.text.change import Side
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.page.page_view import PageView
    from desktop.session.live_text import Edit
    from desktop.text.change import ChangeSet

_MOST = 100
"""Places to which one can go back."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the page stood, and where the caret was."""

    top: int
    caret: int

    def moved(self, changes: ChangeSet) -> _Place:
        top = changes.map_position(self.top, Side.BEFORE)
        return _Place(top, changes.map_position(self.caret, Side.BEFORE))


class Leaps(QObject):
    """Remembers the places from which the author leapt to others.

    Attributes:
        passed: What lay between the last view and this, if the last move was a leap.
    """

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._places: list[_Place] = []
        self._depth = 0
        self.passed: Span | None = None
        page.live.edit_made.connect(self._on_edited)

    @contextmanager
    def leaping(self) -> Iterator[None]:
        """Remember where the page stands if what is done now takes it elsewhere."""
        if self._depth:
            yield
            return
        before, place = self._page.visible_span, self._place()
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
        after = self._page.visible_span
        self.passed = _between(before, after)
        if self.passed is not None:
            self._places = [*self._places[1 - _MOST :], place]

    def back(self) -> bool:
        """Go back to where the last leap began; return whether there was one."""
        if not self._places:
            return False
        place = self._places.pop()
        self._page.go_back_to(place.top)
        self._page.select(Span(place.caret, place.caret))
        self._page.setFocus()
        return True

    def _place(self) -> _Place:
        return _Place(self._page.reading_place, self._page.caret)

    def _on_edited(self, edit: Edit) -> None:
        self._places = [place.moved(edit.changes) for place in self._places]
        self.passed = None


def _between(before: Span, after: Span) -> Span | None:
    if after.start >= before.end:
        return Span(before.end, after.start)
    if after.end <= before.start:
        return Span(after.end, before.start)
    return None
