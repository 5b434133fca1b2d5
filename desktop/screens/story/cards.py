"""What the margin needs to know: which notes are where on the page."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.page.page_view import PageView
    from desktop.screens.story.reading_list import ReadingList
    from desktop.session.note_view import NoteView
    from desktop.session.story_session import StorySession


class StoryCards:
    """The margin's source of cards; heights are pixels of the page."""

    def __init__(
        self, session: StorySession, page: PageView, reading: ReadingList
    ) -> None:
        self._session = session
        self._page = page
        self._reading = reading

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes between two heights, each with its own, in order."""
        live = self._session.live
        first, last = self._page.blocks_between(max(0.0, top), max(0.0, bottom))
        start = live.block_span(first).start
        end = live.block_span(last).end + (last == live.block_count - 1)
        places = [
            (span.start, note)
            for note, span in self._session.placing.starting_between(start, end)
            if self._reading.is_shown(note)
        ]
        homeless = self._reading.homeless
        begin = 0 if top <= 0 else bisect_left(homeless, (start, ""))
        places += homeless[begin : bisect_left(homeless, (end, ""))]
        places.sort(key=lambda place: place[0])
        return [(note, self._height(place)) for place, note in places]

    def note_view(self, note: str) -> NoteView:
        """Return what a card shows of the note with that id."""
        return self._session.view(note)

    def passage_y(self, note: str) -> float | None:
        """Return how far down the page a note's passage begins, if it is shown."""
        if note not in self._session.notes or not self._reading.is_shown(note):
            return None
        return self._height(self._reading.place_of(note))

    def _height(self, place: int) -> float:
        return self._page.line_top(place) if place >= 0 else 0.0
