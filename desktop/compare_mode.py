"""Compare as a third way to be with the story on the screen.

Only a story that is ever compared pays for it: its widgets are made when the author
first goes there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.modes import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.screens.compare.compare_desk import CompareDesk
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.screens.window_frame import WindowFrame
    from desktop.session.opening import OpenStory
    from desktop.session.preferences import Preferences

_SHARED = ("copy", "select-all", "go-to-start", "go-to-end", "back-to-text")
"""Actions that do one thing on the page and another in Compare."""

_OWN = ("next-change", "previous-change", "take-back", "take-paragraph")


class CompareMode(QObject):
    """Makes Compare, and says what actions do there.

    Attributes:
        desk: Compare; None if the author was never there.

    Signals:
        keep_wanted: The author wants to keep the text as a draft.
    """

    keep_wanted = Signal()

    def __init__(
        self,
        screen: StoryScreen,
        story: OpenStory,
        preferences: Preferences,
        window: WindowFrame,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._story = story
        self._preferences = preferences
        self._window = window
        self._commands: Mapping[str, Callable[[], object]] = {}
        self.desk: CompareDesk | None = None
        screen.entering.connect(self._on_entering)
        screen.mode_changed.connect(self._on_mode_changed)

    def joined(
        self, commands: Mapping[str, Callable[[], object]]
    ) -> dict[str, Callable[[], object]]:
        """Return ``commands`` with what they do in Compare, and with its own."""
        own = {name: partial(self._call, name, None) for name in _OWN}
        shared = {name: partial(self._call, name, commands[name]) for name in _SHARED}
        return {**commands, **own, **shared}

    def refresh(self) -> None:
        """Look anew which texts there are."""
        if self.desk is not None:
            self.desk.comparing.refresh()

    def let_go(self) -> None:
        """Stop, for good."""
        if self.desk is not None:
            self.desk.comparing.let_go()

    def _call(self, name: str, elsewhere: Callable[[], object] | None) -> None:
        in_compare = self._screen.mode is Mode.COMPARE
        command = self._commands.get(name) if in_compare else elsewhere
        if command is not None:
            command()

    def _on_entering(self, mode: Mode) -> None:
        if mode is Mode.COMPARE and self.desk is None:
            self.desk = self._made()

    def _made(self) -> CompareDesk:
        # Imported late: few stories are compared each day, and it costs at the start.
        from desktop.screens.compare.compare_desk import CompareDesk

        screen = self._screen
        desk = CompareDesk(self._story, self._preferences, screen.theme, screen)
        desk.show_zoom(screen.zoom)
        desk.said.connect(screen.say)
        desk.comparing.refused.connect(screen.attempts.refuse)
        desk.panel.keep_requested.connect(self.keep_wanted)
        screen.zoom_changed.connect(desk.show_zoom)
        self._window.themed.connect(desk.show_theme)
        self._window.take_drops_on(desk.screen.view.canvas.viewport())
        screen.add_places(Mode.COMPARE, desk.panel, desk.screen)
        self._commands = desk.by_action()
        return desk

    def _on_mode_changed(self, mode: Mode) -> None:
        if self.desk is None:
            return
        if mode is Mode.COMPARE:
            self.desk.comparing.begin(self._screen.page.reading_place)
        else:
            self.desk.comparing.leave()
