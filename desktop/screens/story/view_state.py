"""How a story is left, kept until the next time.

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
from desktop.storage.story.story_state import StoryState, write_story_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.page.page_view import PageView
    from desktop.screens.story.story_modes import StoryModes

_PAUSE_MS = 2000


class ViewStateWriter(QObject):
    """Keeps where the reading of one story is, and the window."""

    def __init__(
        self,
        story: Path,
        page: PageView,
        modes: StoryModes,
        state: Callable[[], StoryState],
    ) -> None:
        """Begin.

        Args:
            story: The story.
            page: The page it is on.
            modes: In which mode the author is with it.
            state: Returns how story and window are left now.
        """
        super().__init__(page)
        self._story = story
        self._state = state
        self._writing = LatestJob[None](self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        page.shifted.connect(self._keep_later)
        modes.changed.connect(self._keep_later)

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
        self._writing.start(partial(_write, self._story, self._state()))


def _write(story: Path, state: StoryState) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        write_story_state(story, state)
