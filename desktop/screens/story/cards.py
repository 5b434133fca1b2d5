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
        self._found: dict[str, str] = {}

    def notes_between(self, top: float, bottom: float) -> Sequence[tuple[str, float]]:
        """Return the notes between two heights, each with its own, in order."""
        live = self._session.live
        first, last = self._page.blocks_between(max(0.0, top), max(0.0, bottom))
        start = live.block_span(first).start
        end = live.block_span(last).end + (last == live.block_count - 1)
        places = self._standing_between(start, end)
        homeless = self._reading.homeless
        begin = 0 if top <= 0 else bisect_left(homeless, (start, ""))
        places += homeless[begin : bisect_left(homeless, (end, ""))]
        places.sort(key=lambda place: place[0])
        heights = {place: self._height(place) for place in {at for at, _ in places}}
        return [(note, heights[place]) for place, note in places]

    def _standing_between(self, start: int, end: int) -> list[tuple[int, str]]:
        """Return the notes that stand from ``start`` up to ``end``, and where."""
        places = self._session.placing.starting_between(start, end)
        shown = self._session.shown.notes
        notes = [
            note
            for note_id in dict.fromkeys(note_of(key) for key, _ in places)
            if self._reading.is_shown(note_id) and (note := shown.get(note_id))
        ]
        self._found = self.standing.keys_of(notes)
        standing = set(self._found.values())
        return [(span.start, note_of(key)) for key, span in places if key in standing]

    def note_view(self, note: str) -> NoteView:
        """Return what a closed card shows of the note with that id."""
        found = self._session.shown.notes[note]
        if not found.further:
            return self._session.view(note)
        # Most are asked for right after it was found where they stand.
        key = self._found.pop(note, None) or self.standing.key_of(found)
        return self._session.view(self.standing.key_shown(found, key))

    def open_view(self, note: str) -> NoteView:
        """Return what the open card shows of the note with that id."""
        view = self.note_view(note)
        found = view.note
        if not found.further:
            return view
        passages = self._session.passage_views(note)
        return replace(view, passages=passages, here=self.standing.here(found))

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
