"""The split view of a story on the screen: opened, closed, and given its keys.

Only a story that is ever split pays for it: its widgets are made when the author first
asks for them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.storage.story.split_state import SplitState
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.screens.story.pane.split_pane import SplitPane
    from desktop.screens.story.pane.split_view import SplitView
    from desktop.screens.story.pane.the_page import ThePage
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.preferences import Preferences
    from desktop.window.window_frame import WindowFrame

_KEYS = ("pane-here", "pane-there", "split-view")


class SplitMode(QObject):
    """Shows a second place beside the page, or none.

    Signals:
        changed: It was opened, closed or divided otherwise, or shows something else.
    """

    changed = Signal()

    def __init__(
        self,
        screen: StoryScreen,
        called: str,
        drafts: Callable[[], Sequence[Draft]],
        preferences: Preferences,
        window: WindowFrame,
    ) -> None:
        """Begin with the page alone.

        Args:
            screen: The story.
            called: What it is called in a word.
            drafts: Returns its kept drafts, the oldest first.
            preferences: What the author prefers.
            window: The window it is in.
        """
        super().__init__(screen)
        self._screen = screen
        screen.is_elsewhere = self._has_keys
        self._called = called
        self._drafts = drafts
        self._preferences = preferences
        self._window = window
        self._left = SplitState()
        self._view: SplitView | None = None
        self.pane: SplitPane | None = None

    @property
    def is_open(self) -> bool:
        """Whether a second place is shown, or would be but for the mode."""
        return self.pane is not None

    def state(self) -> SplitState:
        """Return what is shown beside the page, and how, to be restored later."""
        if self.pane is None or self._view is None:
            return self._left
        state = replace(self.pane.state(), is_open=True)
        return replace(state, beside=self._view.beside, below=self._view.below)

    def restore(self, left: SplitState) -> None:
        """Show what was shown when the story was left, if anything was."""
        self._left = replace(left, is_open=False)
        if left.is_open:
            pane = self._opened()
            # What is shown there comes when the page is painted.
            QTimer.singleShot(0, pane, partial(pane.show_left, left))

    # What the author does

    def toggle(self) -> None:
        """Show a second place beside the page, or no more."""
        if self.pane is not None:
            self.close()
        else:
            self.open()

    def open(self) -> SplitPane:
        """Return the second place, made now if there is none."""
        if self.pane is not None:
            return self.pane
        pane = self._opened()
        pane.show_left(self._left)
        pane.frame.setFocus()
        return pane

    def close(self) -> None:
        """Show the page alone."""
        if self.pane is None or self._view is None:
            return
        self._left = replace(self.state(), is_open=False)
        pane, self.pane = self.pane, None
        self._view.drop_second()
        pane.let_go()
        pane.frame.hide()
        pane.frame.deleteLater()
        pane.deleteLater()
        self._screen.page.setFocus()
        self.changed.emit()

    def change_places(self) -> None:
        """Give the keys to the other of the two places."""
        if self.pane is not None and self.pane.frame.has_keys():
            self._screen.page.setFocus()
            return
        frame = self.open().frame
        frame.show()  # also where nothing but the page is shown
        frame.setFocus()

    def choose(self) -> None:
        """Offer what can be shown beside the page."""
        self.open().choose()

    def come_here(self) -> None:
        """Show beside the page what is on it."""
        self.open().come_here()

    def go_there(self) -> None:
        """Bring the page to what is shown beside it."""
        self.open().go_there()

    def call(self, action: str, does: Callable[[], object]) -> None:
        """Do what ``action`` does where the keys go: beside the page, or on it.

        Args:
            action: The id of the action.
            does: What does it on the page.
        """
        pane = self.pane
        if pane is None or not pane.frame.has_keys():
            does()
        else:
            pane.do(action, does)

    def look(self) -> None:
        """Look whether the file that is shown was written."""
        if self.pane is not None:
            self.pane.look()

    def let_go(self) -> None:
        """Stop, for good: the window is about to be deleted."""
        if self.pane is not None:
            self.pane.let_go()

    # How it is done

    def _has_keys(self) -> bool:
        return self.pane is not None and self.pane.frame.has_keys()

    def _opened(self) -> SplitPane:
        # Imported late: few stories are split, and it costs at the start.
        from desktop.screens.story.pane.split_pane import SplitPane

        screen, view = self._screen, self._split_view()
        pane = SplitPane(self._the_page(), self._drafts, screen.theme, view)
        pane.closed.connect(self.close)
        pane.changed.connect(self.changed)
        pane.file_wanted.connect(self._ask_for_file)
        view.beside, view.below = self._left.beside, self._left.below
        view.show_second(pane.frame)
        self.pane = pane
        self._show_keys()
        self.changed.emit()
        return pane

    def _the_page(self) -> ThePage:
        from desktop.screens.story.pane.the_page import ThePage

        screen = self._screen
        return ThePage(
            called=self._called,
            story=screen.story,
            page=screen.page,
            overview=screen.overview,
            statistics=screen.statistics,
            reading=screen.reading,
            navigation=screen.navigation,
            modes=screen.modes,
            attempts=screen.attempts,
            suggesting=screen.suggesting,
            moving=screen.moving,
            bookmarking=screen.bookmark_commands,
            writing=screen.writing,
            typist=screen.typist,
            preferences=self._preferences,
            theme=self._theme,
            say=screen.messages.say,
        )

    def _theme(self) -> Theme:
        return self._screen.theme

    def _split_view(self) -> SplitView:
        from desktop.screens.story.pane.split_view import SplitView

        if self._view is None:
            screen = self._screen
            page = screen.reading_pane
            view = self._view = SplitView(page, screen.theme, screen.places.body)
            screen.places.put_around(page, view)
            page.show()
            view.divided.connect(self.changed)
            screen.focused.connect(self._on_focused)
            screen.page.type_set.connect(self._on_type_set)
            self._preferences.changed.connect(self._show_keys)
            self._window.themed.connect(self._on_themed)
        return self._view

    def _show_keys(self) -> None:
        if self.pane is not None:
            keys = [self._screen.modes.key_of(action) for action in _KEYS]
            self.pane.frame.head.show_keys(*keys)

    def _ask_for_file(self) -> None:
        from desktop.screens.saving.file_dialogs import ask_for_file_beside

        path: Path | None = ask_for_file_beside(
            self._window, str(self._screen.story.path.parent)
        )
        if path is not None and self.pane is not None:
            self.pane.show_file(path)

    def _on_focused(self, is_focused: bool) -> None:
        if self.pane is not None:
            self.pane.frame.setVisible(not is_focused)

    def _on_type_set(self) -> None:
        if self.pane is not None:
            self.pane.show_type()

    def _on_themed(self, theme: Theme) -> None:
        if self._view is not None:
            self._view.show_theme(theme)
        if self.pane is not None:
            self.pane.show_theme(theme)


STORY = translate("This story")
DRAFT = translate("This draft")
"""What the story is called where it is itself shown beside its page."""
