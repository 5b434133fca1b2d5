"""Remembering how a story is left, until the next time.

Where the reading is, is kept while it goes on, so that Reread may end without warning.
It is a convenience and holds up nothing: it is written beside the window, a moment
after the page was moved.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import JobHangs, SaveFailed
from desktop.session.background import LatestJob
from desktop.storage.story_state import StoryState, write_story_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.screens.story.story_screen import StoryScreen

_PAUSE_MS = 2000


class Remembering(QObject):
    """Keeps where the reading on one screen is, and the window."""

    def __init__(
        self, screen: StoryScreen, window: Callable[[], tuple[str, str]]
    ) -> None:
        """Begin.

        Args:
            screen: The screen the story is on.
            window: Returns where its window stands, as text fit to be kept, and the
                theme chosen for it; empty for that of the preferences.
        """
        super().__init__(screen)
        self._screen = screen
        self._window = window
        self._writing = LatestJob[None](self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        screen.page.shifted.connect(self._keep_later)
        screen.mode_changed.connect(self._keep_later)

    def keep(self) -> None:
        """Keep it now, and return when that is done."""
        self._timer.stop()
        self._on_pause()
        with suppress(JobHangs):  # It is a convenience, which nobody is held up for.
            self._writing.wait()

    def let_go(self) -> None:
        """Keep nothing more, for good."""
        self._timer.stop()
        self._writing.let_go()

    def _keep_later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_pause(self) -> None:
        path = self._screen.story.path
        self._writing.start(partial(_write, path, self._state()))

    def _state(self) -> StoryState:
        screen, (window, theme) = self._screen, self._window()
        return StoryState(
            window=window,
            zoom=screen.zoom,
            place=screen.page.reading_place,
            mode=screen.mode,
            theme=theme,
            title=screen.title,
            opened_at=datetime.now(UTC),
        )


def _write(story: Path, state: StoryState) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        write_story_state(story, state)
