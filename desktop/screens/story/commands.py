"""What the author's commands do to the story on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.screens.story.cutting_commands import CuttingCommands
from desktop.screens.story.marking_commands import MarkingCommands
from desktop.screens.story.note_commands import NoteCommands
from desktop.screens.story.pass_commands import PassCommands
from desktop.screens.story.passage_commands import PassageCommands
from desktop.screens.story.text_commands import TextCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.story_screen import StoryScreen


def commands(screen: StoryScreen) -> dict[str, Callable[[], object]]:
    """Return what each action does on ``screen``, by the id of the action.

    They are to be made once a screen: some are called by its parts as well.
    """
    by_action = {
        **CuttingCommands(screen).by_action(),
        **MarkingCommands(screen).by_action(),
        **NoteCommands(screen).by_action(),
        **PassCommands(screen).by_action(),
        **PassageCommands(screen).by_action(),
        **TextCommands(screen).by_action(),
        "show-readers": screen.filtering.toggle_readers,
    }
    call = screen.attempts.call_action
    return {name: partial(call, name, command) for name, command in by_action.items()}
