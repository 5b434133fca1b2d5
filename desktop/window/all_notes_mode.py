"""The table of all notes in a story's window: made when it is first asked for.

It takes the place of the page; going to a note, or Esc, brings the page back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.all_notes.all_notes_desk import AllNotesDesk
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.window.window_frame import WindowFrame


class AllNotesMode(QObject):
    """Makes the table, and tells it when the author comes and goes.

    Attributes:
        desk: The table; None if the author was never there.
    """

    def __init__(self, screen: StoryScreen, window: WindowFrame) -> None:
        super().__init__(screen)
        self._screen = screen
        self._window = window
        self.desk: AllNotesDesk | None = None
        screen.modes.entering.connect(self._on_entering)
        screen.modes.changed.connect(self._on_mode_changed)
        screen.contents.all_notes_wanted.connect(self.toggle)

    def toggle(self) -> None:
        """Show the table, or the page again."""
        modes = self._screen.modes
        is_shown = modes.mode is Mode.ALL_NOTES
        modes.enter(modes.way if is_shown else Mode.ALL_NOTES)

    def open(self) -> AllNotesDesk:
        """Return the table, made now if the author was never there."""
        if self.desk is None:
            self.desk = self._made()
        return self.desk

    def call(self, command: Callable[[AllNotesDesk], object]) -> None:
        """Call a command with the table; why it is refused is said."""
        self._screen.attempts.call(command, self.open())

    def _made(self) -> AllNotesDesk:
        # Imported late: few open it each day, and it costs at the start.
        from desktop.screens.all_notes.all_notes_desk import AllNotesDesk

        screen = self._screen
        desk = AllNotesDesk(
            screen.story,
            lambda: screen.statistics.outline,
            screen.preferences,
            screen.theme,
            screen.attempts.call,
            screen,
        )
        desk.show_zoom(screen.zoom)
        desk.left.connect(self._leave)
        desk.note_wanted.connect(self._go_to)
        screen.zoom_changed.connect(desk.show_zoom)
        self._window.themed.connect(desk.show_theme)
        screen.messages.said.connect(desk.screen.foot.say)
        self._window.take_drops_on(desk.screen.view.viewport())
        screen.places.add(Mode.ALL_NOTES, screen.contents, desk.screen)
        return desk

    def _on_entering(self, mode: Mode) -> None:
        if mode is Mode.ALL_NOTES:
            self._screen.finish_writing()
            self.open()

    def _on_mode_changed(self, mode: Mode) -> None:
        if self.desk is None:
            return
        if mode is Mode.ALL_NOTES:
            screen = self._screen
            chosen = screen.navigation.chosen
            self.desk.begin(chosen or self._nearest(), screen.title)
            screen.bars.lie_above(self.desk.screen.foot)
        else:
            self.desk.leave()
            self._screen.bars.lie_above(None)

    def _nearest(self) -> str | None:
        """Return the note at the line that is read, or the first below it."""
        screen = self._screen
        return screen.reading.next_to(None, screen.page.reading_place, 1)

    def _leave(self) -> None:
        self._screen.modes.enter(self._screen.modes.way)

    def _go_to(self, note: str) -> None:
        """Go to a note on the page, even to one that the filter there leaves out."""
        screen = self._screen
        way = screen.modes.way
        screen.modes.enter(Mode.REREAD if way is Mode.COMPARE else way)
        screen.navigation.choose(note)
