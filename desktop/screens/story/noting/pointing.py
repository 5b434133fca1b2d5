"""Passages and cards that answer each other: what the mouse is at, and what joins them.

Where the mouse is over a passage its cards are shown to be meant, and where it is over
a card, or the mark of a note, its passage is.  Only the stripes of the page that change
are painted anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QTimer
from PySide6.QtGui import QCursor

from desktop.annotations.note_passages import note_of
from desktop.page.reader_lines import HANGING

if TYPE_CHECKING:
    from collections.abc import Set

    from desktop.margin.margin import Margin
    from desktop.margin.note_link import NoteLink
    from desktop.page.page_view import PageView
    from desktop.screens.story.noting.mark_painting import StoryMarks
    from desktop.screens.story.noting.reading_list import ReadingList
    from desktop.session.story.story_session import StorySession
    from desktop.text.span import Span

_REST_MS = 80
"""How long the page stands still until what came under the mouse is looked at."""
_AROUND = 3
"""Above and below a line along words, in pixels, for what is painted of it."""
_BELOW = _AROUND + HANGING
"""Below a passage, where the lines of readers may be."""


class Pointing(QObject):
    """Tells page and margin at which notes the mouse is."""

    def __init__(
        self,
        session: StorySession,
        page: PageView,
        margin: Margin,
        marks: StoryMarks,
        reading: ReadingList,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._margin = margin
        self._marks = marks
        self._reading = reading
        self._notes: tuple[str, ...] = ()
        self._links: tuple[NoteLink, ...] = ()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._look_again)
        page.hovered.connect(self._on_hovered)
        page.shifted.connect(self._resting.start)
        margin.hovered.connect(self._point)
        margin.linked.connect(self._on_linked)

    def _on_hovered(self, character: Span | None) -> None:
        self._point(() if character is None else tuple(self._reading.at(character)))

    def _look_again(self) -> None:
        """See what is under the mouse now that the page has moved away under it."""
        view = self._page.viewport()
        if view.underMouse():
            at = QPointF(view.mapFromGlobal(QCursor.pos()))
            self._on_hovered(self._page.character_under(at))

    def _point(self, notes: tuple[str, ...]) -> None:
        if notes == self._notes:
            return
        other = {*notes} ^ {*self._notes}
        self._notes = notes
        self._marks.pointed = frozenset(notes)
        self._paint_passages(other)
        self._margin.point(notes)

    def _paint_passages(self, notes: Set[str]) -> None:
        """Have the passages of ``notes`` painted that are in view."""
        page, width = self._page, self._page.viewport().width()
        for key, span in self._session.placing.overlapping(page.visible_span):
            if note_of(key) in notes:
                top = round(page.line_top(span.start)) - page.scroll_top
                # Words that are suggested may go on below those they are for.
                ends = max(span.start, span.end - 1), span.end
                foot = max(map(page.ghosts_bottom, ends))
                bottom = round(foot) - page.scroll_top
                stripe = QRect(0, top, width, bottom - top + _BELOW)
                page.viewport().update(stripe)

    def _on_linked(self) -> None:
        before, self._links = self._links, self._margin.links
        self._marks.tails = {link.note_id: link.place for link in self._links}
        view = self._page.viewport()
        for foot in {
            foot for _, foot, *_ in {*map(_tail, before)} ^ {*map(_tail, self._links)}
        }:
            top = foot - self._page.scroll_top - _AROUND
            view.update(0, top, view.width(), 2 * _AROUND)


def _tail(link: NoteLink) -> tuple[str, int, int, bool]:
    """Return what there is of a link on the page."""
    return link.note_id, link.foot, link.place, link.is_chosen
