"""What the margin needs to know: which notes are where on the page."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.annotations.note_passages import note_of
from desktop.screens.story.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.page.page_view import PageView
    from desktop.screens.story.reading_list import ReadingList
    from desktop.session.note_view import NoteView
    from desktop.session.story_session import StorySession


class StoryCards:
    """The margin's source of cards; heights are pixels of the page.

    Attributes:
        standing: Which of several passages a note stands at.
    """

    def __init__(
        self, session: StorySession, page: PageView, reading: ReadingList
    ) -> None:
        self._session = session
        self._page = page
        self._reading = reading
        self.standing = Standing(session, page)

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes between two heights, each with its own, in order."""
        live = self._session.live
        first, last = self._page.blocks_between(max(0.0, top), max(0.0, bottom))
        start = live.block_span(first).start
        end = live.block_span(last).end + (last == live.block_count - 1)
        places = [
            (span.start, note_of(key))
            for key, span in self._session.placing.starting_between(start, end)
            if self._reading.is_shown(note_of(key)) and self._stands_at(key)
        ]
        homeless = self._reading.homeless
        begin = 0 if top <= 0 else bisect_left(homeless, (start, ""))
        places += homeless[begin : bisect_left(homeless, (end, ""))]
        places.sort(key=lambda place: place[0])
        return [(note, self._height(place)) for place, note in places]

    def _stands_at(self, key: str) -> bool:
        note = self._session.shown.get(note_of(key))
        return note is not None and self.standing.key_of(note) == key

    def note_view(self, note: str) -> NoteView:
        """Return what a card shows of the note with that id."""
        found = self._session.shown.notes[note]
        if not found.further:
            return self._session.view(note)
        view = self._session.view(self.standing.key_shown(found))
        return replace(view, here=self.standing.here(found))

    def passage_y(self, note: str) -> float | None:
        """Return how far down the page a note's passage begins, if it is shown."""
        found = self._session.shown.get(note)
        if found is None or not self._reading.is_shown(note):
            return None
        span = self._session.placing.span_of(self.standing.key_of(found))
        place = self._reading.place_of(note) if span is None else span.start
        return self._height(place)

    def _height(self, place: int) -> float:
        return self._page.line_top(place) if place >= 0 else 0.0
