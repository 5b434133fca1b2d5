"""The keys of actions in the window of the library, as the author has them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.actions.actions import ACTIONS, normal, shortcuts_for
from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.library.library_window import LibraryWindow
    from desktop.session.preferences import Preferences

_CALLED = frozenset(
    {
        *("new-story", "new-window", "open", "reopen-closed", "import"),
        *("palette", "preferences", "shortcuts", "manual", "news", "about", "quit"),
    }
)
"""What is done as in any window."""


class LibraryKeys(QObject):
    """Calls actions by their keys in the window of the library.

    Signals:
        called: The author called an action of the app; carries its id.
    """

    called = Signal(str)

    def __init__(self, window: LibraryWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._own = {normal(key) for key in window.own_keys}
        does: dict[str, Callable[[], object]] = {
            name: partial(self.called.emit, name) for name in _CALLED
        }
        does |= {
            "close-window": window.close,
            "library": window.close,
            "find": window.go_to_field,
        }
        self._actions = [self._action(window, name, do) for name, do in does.items()]
        preferences.changed.connect(self._show_keys)
        self._show_keys()

    def _action(
        self, window: LibraryWindow, name: str, does: Callable[[], object]
    ) -> QAction:
        action = QAction(window)
        action.setObjectName(name)
        action.triggered.connect(does)
        window.addAction(action)
        return action

    def _show_keys(self) -> None:
        changed = self._preferences.settings.shortcuts
        specs = {spec.id: spec for spec in ACTIONS}
        for action in self._actions:
            # As while writing: there are letters to be typed here.
            keys = shortcuts_for(specs[action.objectName()], changed, Mode.REVISE)
            free = [key for key in keys if key not in self._own]
            action.setShortcuts([QKeySequence(key) for key in free])
