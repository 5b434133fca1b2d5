"""A story in a window: its screen, what stands around it, and how it is left.

All of it is made here, behind the first paint of the page, and joined to the window.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop.actions.actions import NOT_OF_A_DRAFT
from desktop.screens.story.standing.seen_marks import seen_on
from desktop.screens.story.story_screen import StoryScreen
from desktop.screens.story.view_state import ViewPlaces, ViewStateWriter
from desktop.session.background import when_painted
from desktop.session.keeping.opening import OpenStory
from desktop.session.keeping.shown_story import ReadOnlyStory, ShownStory
from desktop.session.story_choices import StoryPreferences
from desktop.storage.story.split_state import SplitState
from desktop.storage.story.story_state import LeftPlaces, StoryState
from desktop.window.story_desk import StoryDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.drafts.draft_list import Draft
    from desktop.exchange.returning.reports import ReturnedLayer
    from desktop.screens.story.standing.first_page import FirstPage
    from desktop.storage.story.seen_page import SeenPage
    from desktop.window.context_menus import ContextMenus
    from desktop.window.draft_windows import DraftDesk, DraftWindows
    from desktop.window.main_window import MainWindow


_MANY = 500
"""Notes, of which few enough are looked at in no time."""


class WindowStory(QObject):
    """One story in one window.

    Attributes:
        screen: The story on the screen.
        preferences: What the author prefers in it.
        desk: What stands around it; that of a draft is another.
    """

    def __init__(
        self,
        window: MainWindow,
        story: ShownStory,
        state: StoryState,
        first: FirstPage | None = None,
    ) -> None:
        """Make everything; the window has still to show it.

        Args:
            window: The window.
            story: The story.
            state: How it was left.
            first: Its page, if that was made before.
        """
        super().__init__(window)
        self._window = window
        self._drafts: DraftWindows | None = None
        self._view_state: ViewStateWriter | None = None
        self._view_places: ViewPlaces | None = None
        self._context_menus: ContextMenus | None = None
        self.desk: StoryDesk | DraftDesk | None = None
        preferences = StoryPreferences(window.preferences, story.choices, story.session)
        self.preferences = preferences
        zoom, flows, theme = state.zoom, state.flows, window.theme
        self.screen = StoryScreen(
            story, preferences, theme, zoom, window, flows=flows, first=first
        )
        self._join(self.screen)
        if isinstance(story, OpenStory):
            story.reading_keeper.is_keeping &= window.remembers
            self._stand_around(story)
        elif isinstance(story, ReadOnlyStory):
            # Imported late: few windows show a draft.
            from desktop.window.draft_windows import DraftDesk

            self.desk = DraftDesk(self.screen, story, window.theme, window)
            self.desk.close_wanted.connect(window.close)

    def _stand_around(self, story: OpenStory) -> None:
        window, screen = self._window, self.screen
        desk = StoryDesk(screen, story, screen.preferences, window.theme, window)
        desk.close_wanted.connect(window.close)
        desk.move_wanted.connect(window.move_wanted)
        desk.notes_wanted.connect(window.notes_wanted)
        desk.exchange.import_wanted.connect(window.import_wanted)
        screen.page.answer_pasted.connect(window.answer_pasted)
        screen.reader_commands.send_wanted.connect(desk.exchange.share)
        desk.exchange.brought.connect(self._on_brought)
        screen.reader_commands.undo_wanted.connect(desk.exchange.take_back)
        desk.read_as_wanted.connect(partial(window.call, "read-as"))
        self.desk = desk
        desk.draft_wanted.connect(self._on_draft_wanted)
        desk.repairs.changed.connect(window.show_mode)

    def _on_brought(self, layers: tuple[ReturnedLayer, ...], can_undo: bool) -> None:
        self.screen.reader_commands.tell_of(layers, can_undo=can_undo)

    def _join(self, screen: StoryScreen) -> None:
        window = self._window
        screen.margin.menu_wanted.connect(self._on_note_menu)
        screen.todo.menu_requested.connect(self._on_note_menu)
        screen.page.menu_opening.connect(self._on_text_menu)
        screen.top_bar.set_menu(window.menus.menu)
        window.take_drops_on(screen.page.viewport())
        screen.modes.changed.connect(window.show_mode)
        screen.modes.moments_changed.connect(window.show_moments)
        lenses = window.menus.lists["lenses"]
        lenses.aboutToShow.connect(partial(screen.lens_commands.fill, lenses))
        screen.suggesting.toggled.connect(window.show_checks)
        screen.line_flow.toggled.connect(window.show_checks)
        screen.reader_commands.changed.connect(window.show_checks)
        screen.focus_left.connect(window.menus.action("focus-mode").trigger)
        change_list = window.menus.action("quick-notes").trigger
        screen.quick_commands.change_wanted.connect(change_list)
        screen.session.history_changed.connect(window.show_history)

    def go_back_to(self, state: StoryState) -> None:
        """Show the story where it was left, and begin to keep where it is."""
        screen, window, desk = self.screen, self._window, self.desk
        screen.modes.enter(state.mode)
        story, page, jumps = screen.story, screen.page, screen.navigation.jumps
        if window.remembers and isinstance(story, OpenStory):
            marks, edited = screen.bookmarks, screen.edited_places
            self._view_places = ViewPlaces(story, page, jumps, marks, edited)
        if isinstance(desk, StoryDesk):
            desk.begin()
        if desk is not None:
            desk.split.changed.connect(window.show_checks)
        if window.remembers:
            self._view_state = ViewStateWriter(
                story.path, page, screen.modes, screen.bookmarks, self._state
            )
            window.placed.connect(self._view_state.keep_later)
            if desk is not None:
                desk.split.changed.connect(self._view_state.keep_later)
            if isinstance(story, OpenStory):
                # Of what is not saved, it is not known which text it will be.
                story.saving.saved.connect(self._view_state.keep_later)
        if isinstance(desk, StoryDesk):
            desk.split.restore(state.split)
        self.remember()
        when_painted(self, self._tell_first_keys)

    def _tell_first_keys(self) -> None:
        is_new = self.preferences.settings.shows_first_hint
        if not is_new or not isinstance(self.screen.story, OpenStory):
            return
        # Imported late: it is told once.
        from desktop.screens.story.first_hint import FirstSteps

        screen = self.screen
        FirstSteps(screen.bars, screen.session, screen.modes, self.preferences)

    @property
    def story_desk(self) -> StoryDesk | None:
        """What stands around it, if it can be edited."""
        return self.desk if isinstance(self.desk, StoryDesk) else None

    @property
    def draft_desk(self) -> DraftDesk | None:
        """What stands around it, if it is a kept draft."""
        return None if isinstance(self.desk, StoryDesk) else self.desk

    def remember(self) -> None:
        """Keep where the window and the reading are, for the next time."""
        if self._view_state is not None:
            self._view_state.keep()

    def _state(self) -> StoryState:
        screen, window = self.screen, self._window
        return StoryState(
            window=window.place,
            zoom=screen.zoom,
            places=self._view_places.left() if self._view_places else LeftPlaces(),
            mode=screen.modes.way,
            theme=window.own_theme,
            flows=screen.line_flow.wanted,
            split=self.desk.split.state() if self.desk else SplitState(),
            title=screen.title,
            seen=self._seen(),
            opened_at=datetime.now(UTC),
        )

    def _seen(self) -> SeenPage | None:
        """Return what is seen on the page, if it will be so the next time."""
        screen, story = self.screen, self.screen.story
        session, file = screen.session, story.file
        is_own = len(session.shown) == len(session.notes)
        is_usual = screen.reading.shows_everything and is_own
        is_saved = isinstance(story, OpenStory) and story.saving.is_saved
        if not (is_usual and is_saved and session.shown.note_count < _MANY):
            return None
        return seen_on(
            screen.page,
            screen.marks.washes,
            file.sha256,
            self._window.theme.look,
            suggests=screen.preferences.settings.show_suggestions,
        )

    def may_close(self) -> bool:
        """Save everything and return whether the window may be closed."""
        if self.desk is not None:
            if not self.desk.may_close():
                return False
            self.remember()
        return True

    def close_drafts(self) -> None:
        """Close the windows of its drafts."""
        if self._drafts is not None:
            self._drafts.close()

    def let_go(self) -> None:
        """Let the story go, for good: the window is about to be deleted."""
        if self._view_state is not None:
            self._view_state.let_go()
        if self._drafts is not None:
            self._drafts.let_go()
        if self.desk is not None:
            self.desk.let_go()

    def _on_draft_wanted(self, draft: Draft) -> None:
        # Imported late: few drafts are ever looked at.
        from desktop.window.draft_windows import DraftWindows

        assert isinstance(self.desk, StoryDesk)
        if self._drafts is None:
            self._drafts = DraftWindows(self.desk, self._draft_window, self._window)
        self._drafts.show(draft)

    def _draft_window(self, draft: ReadOnlyStory) -> tuple[MainWindow, DraftDesk]:
        """Return a window that shows ``draft``, which is not to be changed."""
        window = self._window.another()
        window.menus.lock(NOT_OF_A_DRAFT)
        window.show_story(draft)
        assert window.draft_desk is not None
        return window, window.draft_desk

    # Menus

    def open_context_menu(self) -> None:
        """Open what can be done with what has the keys."""
        self._all_about().open_where_keys_are()

    def _on_note_menu(self, note: str, at: QPoint) -> None:
        self._all_about().open_for_note(note, at)

    def _on_text_menu(self, menu: QMenu, place: int) -> None:
        self._all_about().fill_for_text(menu, place)

    def _all_about(self) -> ContextMenus:
        """Return what makes the menus of a story, made when the first one opens."""
        from desktop.window.context_menus import ContextMenus

        if self._context_menus is None:
            self._context_menus = ContextMenus(self._window.menus, self.screen)
        return self._context_menus
