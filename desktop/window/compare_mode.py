"""Compare as a third way to be with the story on the screen.

Only a story that is ever compared pays for it: its widgets are made when the author
first goes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.drafts.draft_list import Draft
    from desktop.screens.compare.compare_desk import CompareDesk
    from desktop.screens.compare.comparing import ReadPlace
    from desktop.screens.compare.side_editor import StoryThere
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.typography.type_setting import TypeSetting
    from desktop.window.window_frame import WindowFrame


_BLANK = 100
"""Code points of blank lines behind which a place is looked for that can be shown."""


class CompareMode(QObject):
    """Makes Compare, and tells it when the author comes and goes.

    Attributes:
        desk: Compare; None if the author was never there.

    Signals:
        keep_wanted: The author wants to keep the text as a draft.
        history_wanted: The author wants to know how a paragraph read before.
        rename_wanted: A draft is to have another name; carries it.
        delete_wanted: A draft is to be taken away; carries it.
    """

    keep_wanted = Signal()
    history_wanted = Signal()
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

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
        self._read: ReadPlace | None = None
        screen.modes.entering.connect(self._on_entering)
        screen.modes.changed.connect(self._on_mode_changed)

    def open(self) -> CompareDesk:
        """Return Compare, made now if the author was never there."""
        if self.desk is None:
            self.desk = self._made()
        return self.desk

    def compare_with(self, draft: Draft) -> None:
        """Go there, and compare ``draft`` with the text as it is."""
        self.open().comparing.want(draft)
        self._screen.modes.enter(Mode.COMPARE)

    def edit_here(self) -> None:
        """Let the paragraph one is at in Compare be edited there."""
        if self._screen.suggesting.is_on:
            self._screen.messages.say(
                translate("What you suggest is typed on the page, not in Compare.")
            )
        else:
            self.open().comparing.edit_here()

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
            if self._screen.modes.mode is not Mode.COMPARE:
                self._read = self._place_read()
            self.open()

    def _place_read(self) -> ReadPlace:
        """Return where the author is on the page: at the caret, if that is in view."""
        from desktop.screens.compare.comparing import ReadPlace

        page, body = self._screen.page, self._screen.places.body
        place = page.caret if page.is_caret_in_view else page.place_read
        # Compare shows no blank lines.
        ahead = page.live.slice(Span(place, min(place + _BLANK, len(page.live))))
        place += len(ahead) - len(ahead.lstrip("\n")) if ahead.strip("\n") else 0
        line = page.line_top(place) - page.scroll_top
        top = page.viewport().mapTo(body, QPoint(0, 0)).y()
        stands = (page.reading_place, page.caret)
        return ReadPlace(place, line + top, stands)

    def _return(self, read: ReadPlace) -> None:
        """Show on the page what the author looked at, at the same height."""
        page, body = self._screen.page, self._screen.places.body
        top = page.viewport().mapTo(body, QPoint(0, 0)).y()
        self._screen.navigation.show_at(read.position, read.height - top)

    def _made(self) -> CompareDesk:
        # Imported late: few stories are compared each day, and it costs at the start.
        from desktop.screens.compare.compare_desk import CompareDesk

        screen = self._screen
        desk = CompareDesk(
            self._story, self._preferences, screen.theme, self._mirror, screen
        )
        desk.show_zoom(screen.zoom)
        desk.said.connect(screen.messages.say)
        desk.comparing.refused.connect(screen.attempts.refuse)
        desk.screen.history_requested.connect(self.history_wanted)
        desk.screen.edit_requested.connect(self.edit_here)
        desk.panel.keep_requested.connect(self.keep_wanted)
        desk.panel.rename_requested.connect(self.rename_wanted)
        desk.panel.delete_requested.connect(self.delete_wanted)
        screen.zoom_changed.connect(desk.show_zoom)
        self._window.themed.connect(desk.show_theme)
        self._window.take_drops_on(desk.screen.view.canvas.viewport())
        screen.places.add(Mode.COMPARE, desk.panel, desk.screen)
        return desk

    def _mirror(self, parent: QWidget, setting: TypeSetting) -> StoryThere:
        from desktop.window.story_there import StoryMirror

        return StoryMirror(self._screen, parent, setting)

    def _on_mode_changed(self, mode: Mode) -> None:
        if self.desk is None:
            return
        if mode is Mode.COMPARE:
            self.desk.comparing.begin(self._read)
            return
        came_to = self.desk.comparing.leave()
        if came_to is not None:
            self._return(came_to)
            self.desk.comparing.stay(self._place_read())
