"""The keys that are named beside the text: those of the mode one is in.

In Revise plain keys type, so that others do the same there; and the author may have
given an action keys of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions import ACTIONS, first_key
from desktop.modes import Mode

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen

_ON_BAR = (*(spec.id for spec in ACTIONS if spec.menu == "Mark"), "add-passage")


class KeyHints(QObject):
    """Names the keys on one screen, anew when the mode or the keys change."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.mode_changed.connect(self.show)
        screen.preferences.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Name the keys as they are."""
        screen = self._screen
        done = "done-and-next" if screen.mode is Mode.REVISE else "toggle-done"
        screen.margin.show_done_key(_key(screen, done))
        screen.margin.show_going_keys(going_words(screen, "on to them"))
        keys = {action: _key(screen, action) for action in _ON_BAR}
        screen.selection_bar.show_keys(keys)


def going_words(screen: StoryScreen, where: str) -> str:
    """Return which keys go ``where``, note by note; empty if none do in this mode."""
    keys = [_key(screen, action) for action in ("next-note", "previous-note")]
    named = list(filter(None, keys))
    verb = "go" if len(named) > 1 else "goes"
    return f"{' and '.join(named)} {verb} {where}" if named else ""


def _key(screen: StoryScreen, action: str) -> str:
    return first_key(action, screen.preferences.settings.shortcuts, screen.mode)
