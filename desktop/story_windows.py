"""Stories that come to be, or to be called otherwise, while their window is open."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.session.garbage import making_what_stays
from desktop.session.moving import copied, farewell, gone_on
from desktop.storage.new_story import drop_if_unused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.main_window import MainWindow


def moved_to(
    target: Path, window: MainWindow, make: Callable[[], MainWindow]
) -> MainWindow:
    """Let the story in a window go on at ``target``; return the window it is in now.

    The other window is put away, and gone before long.

    Args:
        target: What the story is called from now on.
        window: Where it is.
        make: Makes an empty window.

    Raises:
        SaveFailed: If the story cannot be put there; all is as it was then.
        StoryUnreadable: If what was put there cannot be read; likewise.
    """
    screen = window.story_screen
    assert screen is not None
    screen.margin.finish_editing()
    story, chosen, size = screen.story, screen.chosen, window.size()
    copy = copied(story, target)
    old = story.path
    window.put_away()
    with making_what_stays():
        moved = make()
        moved.resize(size)
        moved.show_story(gone_on(story, copy))
    moved.show()
    assert moved.story_screen is not None
    moved.story_screen.choose(chosen, reveal=False)
    try:
        words = farewell(old, copy.path)
    except SaveFailed as problem:
        words = str(problem)
    moved.say(words)
    window.deleteLater()
    return moved


def drop_unused(story: Path | None) -> None:
    """Remove the file of a new story in which nothing was ever written."""
    if story is not None:
        with suppress(SaveFailed):  # An empty file more does no harm.
            drop_if_unused(story)
