"""Compare as a third way to be with the story on the screen.

Only a story that is ever compared pays for it: its widgets are made when the author
first goes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from desktop.screens.compare.compare_desk import CompareDesk
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.window.window_frame import WindowFrame


class CompareMode(QObject):
    """Makes Compare, and tells it when the author comes and goes.

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
        self.desk: CompareDesk | None = None
        screen.modes.entering.connect(self._on_entering)
        screen.modes.changed.connect(self._on_mode_changed)

    def open(self) -> CompareDesk:
        """Return Compare, made now if the author was never there."""
        if self.desk is None:
            self.desk = self._made()
        return self.desk

    def refresh(self) -> None:
        """Look anew which texts there are."""
        if self.desk is not None:
            self.desk.comparing.refresh()

    def let_go(self) -> None:
        """Stop, for good."""
        if self.desk is not None:
            self.desk.comparing.let_go()

    def _on_entering(self, mode: Mode) -> None:
        if mode is Mode.COMPARE:
            self.open()

    def _made(self) -> CompareDesk:
        # Imported late: few stories are compared each day, and it costs at the start.
        from desktop.screens.compare.compare_desk import CompareDesk

        screen = self._screen
        desk = CompareDesk(self._story, self._preferences, screen.theme, screen)
        desk.show_zoom(screen.zoom)
        desk.said.connect(screen.messages.say)
        desk.comparing.refused.connect(screen.attempts.refuse)
        desk.panel.keep_requested.connect(self.keep_wanted)
        screen.zoom_changed.connect(desk.show_zoom)
        self._window.themed.connect(desk.show_theme)
        self._window.take_drops_on(desk.screen.view.canvas.viewport())
        screen.places.add(Mode.COMPARE, desk.panel, desk.screen)
        return desk

    def _on_mode_changed(self, mode: Mode) -> None:
        if self.desk is None:
            return
        if mode is Mode.COMPARE:
            self.desk.comparing.begin(self._screen.page.reading_place)
        else:
            self.desk.comparing.leave()
