"""How a story is left, kept until the next time, and the places it was left at.

Where the reading is, is kept while it goes on, so that Reread may end without warning.
It is a convenience and holds up nothing: it is written beside the window, a moment
after the page was moved.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import JobHangs, SaveFailed
from desktop.session.background import LatestJob
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.notes.first_look import small_notes
from desktop.storage.story.story_state import (
    MOST_BACK,
    LeftPlaces,
    StoryState,
    write_story_state,
)
from desktop.text.quoted_place import quoted_place
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.page.page_view import PageView
    from desktop.screens.story.navigation import JumpHistory
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.keeping.reading.places_return import PlacesNow
    from desktop.session.story.bookmarks import Bookmarks
    from desktop.session.story.edited_places import EditedPlaces
    from desktop.session.story.live_text import Edit
    from desktop.text.quoted_place import QuotedPlace

_PAUSE_MS = 2000


class ViewStateWriter(QObject):
    """Keeps where the reading of one story is, and the window."""

    def __init__(
        self,
        story: Path,
        page: PageView,
        modes: StoryModes,
        bookmarks: Bookmarks,
        state: Callable[[], StoryState],
    ) -> None:
        """Begin.

        Args:
            story: The story.
            page: The page it is on.
            modes: In which mode the author is with it.
            bookmarks: Its bookmarks.
            state: Returns how story and window are left now.
        """
        super().__init__(page)
        self._story = story
        self._state = state
        self._is_over = False
        self._writing = LatestJob[None](self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        page.shifted.connect(self.keep_later)
        page.selected.connect(self.keep_later)
        bookmarks.changed.connect(self.keep_later)
        modes.changed.connect(self.keep_later)

    def keep(self) -> None:
        """Keep it now, and return when that is done."""
        self._timer.stop()
        self._on_pause()
        with suppress(JobHangs):  # It is a convenience, which nobody is held up for.
            self._writing.wait()

    def let_go(self) -> None:
        """Keep nothing more, for good."""
        self._is_over = True
        self._timer.stop()
        self._writing.let_go()

    def keep_later(self) -> None:
        """Keep it before long."""
        if not (self._is_over or self._timer.isActive()):
            self._timer.start()

    def _on_pause(self) -> None:
        self._writing.start(partial(_write, self._story, self._state()))


def _write(story: Path, state: StoryState) -> None:
    if state.seen is not None:
        notes = small_notes(story)
        sha256 = sha256_of_bytes(notes) if notes else ""
        seen = replace(state.seen, notes=sha256) if notes else None
        state = replace(state, seen=seen)
    with suppress(SaveFailed):  # It is a convenience.
        write_story_state(story, state)


class ViewPlaces(QObject):
    """Shows a story where it was left, and knows where it is left now."""

    def __init__(
        self,
        story: OpenStory,
        page: PageView,
        jumps: JumpHistory,
        bookmarks: Bookmarks,
        edited: EditedPlaces,
    ) -> None:
        """Show it where it was left, as far as that is known."""
        super().__init__(page)
        self._story = story
        self._page = page
        self._jumps = jumps
        self._bookmarks = bookmarks
        self._edited = edited
        self._brought = 0  # places to go back to that were there before
        self._last = story.places.left
        self._show(story.places.now)
        page.live.edit_made.connect(self._on_edited)
        story.places.found.connect(self._on_found)
        story.crash_recovery.recovered.connect(self._on_recovered)
        story.damage_repair.put_back.connect(self._on_put_back)

    def left(self) -> LeftPlaces:
        """Return where the story is left now.

        While it is not known where it was left, or most of its text is lost, that is
        where it was left the last time.
        """
        story, jumps = self._story, self._jumps.places
        is_unknown = story.places.is_pending and self._where == self._shown
        if story.session.is_damaged or is_unknown:
            return self._last
        self._last = LeftPlaces(
            text="" if story.saving.is_text_dirty else story.file.sha256,
            top=self._quoted(self._page.reading_place),
            caret=self._quoted(self._page.caret),
            back=tuple(
                (self._quoted(top), self._quoted(caret))
                for top, caret in jumps[-MOST_BACK:]
            ),
            bookmarks=tuple(map(self._quoted, self._bookmarks.places)),
            edited=tuple(map(self._quoted, self._edited.places)),
        )
        return self._last

    def _quoted(self, position: int) -> QuotedPlace:
        live = self._page.live
        return quoted_place(position, len(live), live.slice)

    @property
    def _where(self) -> tuple[int, int]:
        return self._page.reading_place, self._page.caret

    def _show(self, places: PlacesNow) -> None:
        if places.top or places.caret or self._page.scroll_top:
            self._page.go_back_to(places.top, places.caret)
        self._put_before(places)
        self._shown = self._where

    def _put_before(self, places: PlacesNow) -> None:
        self._jumps.put_before(places.back, instead_of=self._brought)
        self._brought = len(places.back)
        self._bookmarks.bring(places.bookmarks)
        self._edited.bring(places.edited)

    def _on_found(self, places: PlacesNow) -> None:
        if self._where == self._shown:
            self._show(places)
        else:  # The author went on from there.
            self._put_before(places)

    def _on_edited(self, edit: Edit) -> None:
        top, caret = self._shown
        self._shown = (edit.place_of(top), edit.place_of(caret))

    def _on_recovered(self) -> None:
        self._story.places.find_again(self._story.places.left)

    def _on_put_back(self) -> None:
        self._shown = self._where  # where the page is, nobody has gone to
        self._story.places.find_again(self._last)
