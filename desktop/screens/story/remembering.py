"""Remembering how a story is left, until the next time."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.story_state import StoryState, write_story_state

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen


def remember(screen: StoryScreen, window: str, theme: str) -> None:
    """Keep where the reading is, and the window.

    Args:
        screen: The screen the story is on.
        window: Where its window stands, as text fit to be kept.
        theme: The theme chosen for it; empty for that of the preferences.
    """
    state = StoryState(
        window=window,
        zoom=screen.zoom,
        place=screen.page.reading_place,
        mode=screen.mode,
        theme=theme,
        title=screen.title,
        opened_at=datetime.now(UTC),
    )
    with suppress(SaveFailed):  # It is a convenience.
        write_story_state(screen.story.path, state)
