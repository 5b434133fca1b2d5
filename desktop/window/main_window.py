"""The window: a story or the welcome, its menus, and what the author calls in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from typing_extensions import override

from desktop.actions.actions import NOT_OF_A_DRAFT, first_key
from desktop.errors import RereadError, SaveFailed
from desktop.screens.saving.file_dialogs import ask_for_story, save_copy
from desktop.screens.story.story_screen import StoryScreen
from desktop.screens.story.view_state import ViewPlaces, ViewStateWriter
from desktop.session.keeping.opening import OpenStory
from desktop.session.keeping.shown_story import ReadOnlyStory, ShownStory
from desktop.session.story_choices import StoryPreferences
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.split_state import SplitState
from desktop.storage.story.story_state import (
    LeftPlaces,
    Mode,
    StoryState,
    read_story_state,
)
from desktop.widgets.message_bar import until
from desktop.window.menus import Menus
from desktop.window.story_desk import StoryDesk
from desktop.window.window_frame import WindowFrame
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QMenu

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.screens.unreadable.salvaging import Salvaging
    from desktop.screens.unreadable.unreadable_screen import UnreadableScreen
    from desktop.screens.welcome.welcome_screen import WelcomeScreen
    from desktop.session.preferences import Preferences
    from desktop.widgets.message_bar import MessageBar
    from desktop.window.context_menus import ContextMenus
    from desktop.window.draft_windows import DraftDesk, DraftWindows


Commands = Mapping[str, Callable[[], object]]
"""What the actions do, by their ids."""

_NOTHING_WAITS = translate("Everything is saved, and nothing waits for an answer.")


class MainWindow(WindowFrame):
    """One window: the welcome, one story, or what there is of one that is damaged.

    Signals:
        sample_wanted: The author wants a sample; carries where it is shipped.
        move_wanted: The author wants to go on under another name; carries the path.
        notes_wanted: The author wants notes that lie elsewhere; carries the
            ``Elsewhere``.
        locate_wanted: The author says that a story of the list is somewhere else;
            carries where it was.
        reading_wanted: The author wants the file read in an encoding; carries Python's
            name of it, or an empty text if it is to be guessed.
        restored: A damaged story can be opened again; carries its path and a sentence.
        activated: The author turned to it.
    """

    sample_wanted = Signal(Path)
    move_wanted = Signal(Path)
    notes_wanted = Signal(object)
    locate_wanted = Signal(Path)
    reading_wanted = Signal(str)
    restored = Signal(Path, str)
    activated = Signal()

    def __init__(
        self,
        commands: Callable[[MainWindow], Commands],
        preferences: Preferences,
        theme: Theme,
        *,
        remembers: bool = True,
    ) -> None:
        """Make a window that shows nothing yet.

        Args:
            commands: Returns what the actions do in it, by their ids.
            preferences: What the author prefers.
            theme: The colours.
            remembers: Whether to keep where each story was left.
        """
        super().__init__(theme)
        self._remembers = remembers
        self.preferences = preferences
        self.story_preferences: StoryPreferences | None = None
        self.story_screen: StoryScreen | None = None
        self._desk: StoryDesk | DraftDesk | None = None
        self._drafts: DraftWindows | None = None
        self._view_state: ViewStateWriter | None = None
        self._view_places: ViewPlaces | None = None
        self._welcome: WelcomeScreen | None = None
        self._unreadable: UnreadableScreen | None = None
        self._salvaging: Salvaging | None = None
        self.unreadable: Path | None = None
        self.menus = Menus(self)
        self._context_menus: ContextMenus | None = None
        self.menus.chosen.connect(self._on_action)
        self.menus.story_chosen.connect(self.open_wanted)
        self.menus.sample_chosen.connect(self.sample_wanted)
        self.themed.connect(self._on_themed)
        preferences.changed.connect(self._show_mode)
        self._commands_of = commands
        self._commands = commands(self)

    # What it shows

    @property
    def path(self) -> Path | None:
        """The story it shows, if it shows one."""
        return self.story_screen.story.path if self.story_screen else None

    @property
    def desk(self) -> StoryDesk | None:
        """What stands around the story, if it shows one that can be edited."""
        return self._desk if isinstance(self._desk, StoryDesk) else None

    @property
    def draft_desk(self) -> DraftDesk | None:
        """What stands around a kept draft, if it shows one."""
        return None if isinstance(self._desk, StoryDesk) else self._desk

    @property
    def mode(self) -> Mode:
        """What it is showing."""
        if self.story_screen is not None:
            return self.story_screen.modes.mode
        return Mode.WELCOME if self.unreadable is None else Mode.UNREADABLE

    def show_welcome(self, welcome: WelcomeScreen) -> None:
        """Show the way in."""
        welcome.open_requested.connect(self.ask_for_story)
        welcome.new_requested.connect(partial(self._on_action, "new-story"))
        welcome.story_chosen.connect(self.open_wanted)
        welcome.sample_chosen.connect(self.sample_wanted)
        welcome.locate_wanted.connect(self.locate_wanted)
        self._welcome = welcome
        self.setCentralWidget(welcome)
        self.setWindowTitle("Reread")
        self._show_mode()

    def show_unreadable(
        self, path: Path, problem: str, instead: Path | None = None
    ) -> None:
        """Show why the story at ``path`` cannot be opened, and what there is of it.

        Args:
            path: The story.
            problem: Why it cannot be opened, as a sentence.
            instead: The story that is to be opened instead, if one is known.
        """
        # Imported late: few stories cannot be opened.
        from desktop.screens.unreadable.salvaging import Salvaging
        from desktop.screens.unreadable.unreadable_screen import UnreadableScreen

        self._leave_what_is_shown()
        self.unreadable = path
        screen = self._unreadable = UnreadableScreen(path, problem, self.theme, self)
        screen.try_again_requested.connect(partial(self.open_wanted.emit, path))
        screen.open_requested.connect(self.ask_for_story)
        if instead is not None:
            screen.offer(instead)
            screen.story_requested.connect(self.open_wanted)
        screen.read_as_requested.connect(partial(self._on_action, "read-as"))
        self._salvaging = Salvaging(path, screen, self)
        self._salvaging.restored.connect(self.restored)
        self._salvaging.copy_wanted.connect(self._on_copy_wanted)
        self.setCentralWidget(screen)
        self.setWindowTitle(translate("{title} — Reread", title=shown_name(path)))
        self._show_mode()
        screen.focus_first()

    def _leave_what_is_shown(self) -> None:
        self.unreadable = self._unreadable = self._welcome = None
        if self._salvaging is not None:
            self._salvaging.let_go()
            self._salvaging.deleteLater()
            self._salvaging = None

    def _on_copy_wanted(self, text: str) -> None:
        assert self.unreadable is not None
        stem = translate("{name}-copy", name=self.unreadable.stem)
        suggested = self.unreadable.with_name(f"{stem}{self.unreadable.suffix}")
        try:
            words = save_copy(self, suggested, text)
        except SaveFailed as problem:
            words = str(problem)
        if words:
            self.say(words)

    def show_story(self, story: ShownStory) -> None:
        """Show ``story`` where it was left."""
        self._leave_what_is_shown()
        state = read_story_state(story.path) if self._remembers else StoryState()
        self.go_to_place(state.window)
        self.wear(state.theme)
        preferences = StoryPreferences(self.preferences, story.choices, story.session)
        self.story_preferences = preferences
        screen = StoryScreen(
            story, preferences, self.theme, state.zoom, self, flows=state.flows
        )
        self.story_screen = screen
        self._join(screen)
        if isinstance(story, OpenStory):
            story.reading_keeper.is_keeping &= self._remembers
            self._stand_around(story, screen)
        elif isinstance(story, ReadOnlyStory):
            # Imported late: few windows show a draft.
            from desktop.window.draft_windows import DraftDesk

            self._desk = DraftDesk(screen, story, self.theme, self)
            self._desk.close_wanted.connect(self.close)
        self._commands = self._commands_of(self)
        self.setCentralWidget(screen)
        self.setWindowTitle(translate("{title} — Reread", title=screen.title))
        self.setWindowFilePath(str(story.path))
        story.session.setParent(self)  # to be gone with it, after the screen
        self._go_back_to(state)
        self._show_history()

    def begin_writing(self) -> None:
        """Let the author type at once."""
        if self.story_screen is not None:
            self.story_screen.modes.enter(Mode.REVISE)

    def _stand_around(self, story: OpenStory, screen: StoryScreen) -> None:
        desk = StoryDesk(screen, story, screen.preferences, self.theme, self)
        desk.close_wanted.connect(self.close)
        desk.move_wanted.connect(self.move_wanted)
        desk.notes_wanted.connect(self.notes_wanted)
        desk.read_as_wanted.connect(partial(self._on_action, "read-as"))
        self._desk = desk
        desk.draft_wanted.connect(self._on_draft_wanted)
        desk.repairs.changed.connect(self._show_mode)

    def _join(self, screen: StoryScreen) -> None:
        screen.margin.menu_wanted.connect(self._on_note_menu)
        screen.todo.menu_requested.connect(self._on_note_menu)
        screen.page.menu_opening.connect(self._on_text_menu)
        screen.top_bar.set_menu(self.menus.menu)
        self.take_drops_on(screen.page.viewport())
        screen.modes.changed.connect(self._show_mode)
        screen.suggesting.toggled.connect(self._show_checks)
        screen.line_flow.toggled.connect(self._show_checks)
        screen.focus_left.connect(self.menus.action("focus-mode").trigger)
        change_list = self.menus.action("quick-notes").trigger
        screen.quick_commands.change_wanted.connect(change_list)
        screen.session.history_changed.connect(self._show_history)

    def _on_draft_wanted(self, draft: Draft) -> None:
        # Imported late: few drafts are ever looked at.
        from desktop.window.draft_windows import DraftWindows

        desk = self.desk
        assert desk is not None
        if self._drafts is None:
            self._drafts = DraftWindows(desk, self._draft_window, self)
        self._drafts.show(draft)

    def _draft_window(self, draft: ReadOnlyStory) -> tuple[MainWindow, DraftDesk]:
        """Return a window that shows ``draft``, which is not to be changed."""
        window = MainWindow(
            self._commands_of, self.preferences, self.theme, remembers=False
        )
        window.stand_beside(self)
        window.menus.lock(NOT_OF_A_DRAFT)
        window.show_story(draft)
        window.open_wanted.connect(self.open_wanted)
        window.sample_wanted.connect(self.sample_wanted)
        self.themed.connect(window.set_theme)
        assert window.draft_desk is not None
        return window, window.draft_desk

    def _go_back_to(self, state: StoryState) -> None:
        assert self.story_screen is not None
        screen = self.story_screen
        screen.modes.enter(state.mode)
        story, page, jumps = screen.story, screen.page, screen.navigation.jumps
        if self._remembers and isinstance(story, OpenStory):
            marks, edited = screen.bookmarks, screen.edited_places
            self._view_places = ViewPlaces(story, page, jumps, marks, edited)
        if self.desk is not None:
            self.desk.begin()
        if self._desk is not None:
            self._desk.split.changed.connect(self._show_checks)
        if self._remembers:
            self._view_state = ViewStateWriter(
                story.path, page, screen.modes, screen.bookmarks, self._state
            )
            if self._desk is not None:
                self._desk.split.changed.connect(self._view_state.keep_later)
            if isinstance(story, OpenStory):
                # Of what is not saved, it is not known which text it will be.
                story.saving.saved.connect(self._view_state.keep_later)
        if self.desk is not None:
            self.desk.split.restore(state.split)
        self._remember()

    def put_away(self) -> None:
        """Keep where the reading is, and let the story go, which goes on elsewhere."""
        self._remember()
        self.hide()
        self.let_go()

    def _state(self) -> StoryState:
        assert self.story_screen is not None
        screen = self.story_screen
        return StoryState(
            window=self.place,
            zoom=screen.zoom,
            places=self._view_places.left() if self._view_places else LeftPlaces(),
            mode=screen.modes.way,
            theme=self.own_theme,
            flows=screen.line_flow.wanted,
            split=self._desk.split.state() if self._desk else SplitState(),
            title=screen.title,
            opened_at=datetime.now(UTC),
        )

    def _remember(self) -> None:
        """Keep where the window and the reading are, for the next time."""
        if self._view_state is not None:
            self._view_state.keep()

    @property
    def _bar(self) -> MessageBar | None:
        """Where the author is told something, if anything is shown."""
        shown = self.story_screen or self._unreadable or self._welcome
        return None if shown is None else shown.message_bar

    def say(
        self, words: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Tell the author something, and offer what can be done about it."""
        if self._bar is not None:
            self._bar.show_message(words, actions)

    def say_nothing_waits(self) -> None:
        """Tell the author so, until there is something to be saved or answered."""
        if self._bar is not None:
            signals = [self._bar.questions_changed]
            if self.desk is not None:
                signals.append(self.desk.story.saving.changed)
            self._bar.show_message(_NOTHING_WAITS, truth=until(*signals))

    def say_if_any(self, words: str) -> None:
        """Tell the author something, if there is anything to tell."""
        if words:
            self.say(words)

    def ask(
        self, key: str, words: str, actions: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Ask the author something that waits until it is answered."""
        if self._bar is not None:
            self._bar.ask(key, words, actions)

    def show_questions(self) -> bool:
        """Show all questions, with the keys to answer; return whether any wait."""
        if self._bar is None:
            return False
        if self.story_screen is not None:
            self.story_screen.attempts.withholding.release()
        self._bar.reopen()
        self._bar.take_keys()
        return self._bar.has_questions

    def asks(self, key: str) -> bool:
        """Return whether the question of that ``key`` waits here."""
        return self._bar is not None and self._bar.asks(key)

    def withdraw(self, key: str) -> None:
        """Ask the question of that ``key`` no more."""
        if self._bar is not None:
            self._bar.withdraw(key)

    def heed(self) -> None:
        """Take notice of what was said, and do nothing."""

    def _show_mode(self) -> None:
        shortcuts = self.preferences.settings.shortcuts
        self.menus.show_idle(self.desk.repairs.idle if self.desk else ())
        self.menus.show_mode(self.mode, shortcuts)
        if self._welcome is not None:
            self._welcome.show_open_key(first_key("open", shortcuts, self.mode))
        if self.story_screen:
            self.menus.check(f"mode-{self.story_screen.modes.way}")
        self._show_checks()
        self._show_history()

    def _show_checks(self) -> None:
        settings = self.preferences.settings
        self.menus.check(f"theme-{self.own_theme or settings.theme}")
        self.menus.check_settings(settings)
        screen = self.story_screen
        hides_readers = screen is not None and screen.reading.hides_readers
        self.menus.check("show-readers", is_on=not hides_readers)
        if screen is not None:
            self.menus.check("suggesting", is_on=screen.suggesting.is_on)
            self.menus.check("flow-lines", is_on=screen.line_flow.is_on)
        is_split = self._desk is not None and self._desk.split.is_open
        self.menus.check("split-view", is_on=is_split)
        self.menus.check("full-screen", is_on=self.isFullScreen())

    def _show_history(self) -> None:
        screen = self.story_screen
        self.menus.show_history(screen.session.history if screen else None)

    def _on_themed(self, theme: Theme) -> None:
        if self.story_screen is not None:
            self.story_screen.set_theme(theme)
        for shown in (self._welcome, self._unreadable):
            if shown is not None:
                shown.show_theme(theme)

    @override
    def let_go(self) -> None:
        self._leave_what_is_shown()
        if self._view_state is not None:
            self._view_state.let_go()
        if self._drafts is not None:
            self._drafts.let_go()
        if self._desk is not None:
            self._desk.let_go()

    # What the author calls

    def _on_action(self, name: str) -> None:
        try:
            self._commands[name]()
        except RereadError as problem:
            self.say(str(problem))

    def choose_theme(self, setting: str) -> None:
        """Draw all windows in the theme of that setting, and this story from now on."""
        self.preferences.update(theme=setting)
        if self.story_screen is not None:
            self.wear(setting)
            self._show_mode()

    def ask_for_story(self) -> None:
        """Let the author look for a story to open."""
        beside = self.path or self.unreadable
        folder = str(beside.parent) if beside else ""
        chosen = ask_for_story(self, folder)
        if chosen is not None:
            self.open_wanted.emit(chosen)

    def ask_how_to_read(self) -> None:
        """Let the author choose in which encoding the file is read.

        Raises:
            SaveFailed: If it cannot be read.
        """
        # Imported late: few stories are ever read in another encoding.
        from desktop.screens.encodings.read_as_dialog import shown_encodings

        path = self.path or self.unreadable
        if path is not None:
            now = self.desk.story.file.decoded if self.desk else None
            dialog = shown_encodings(path, now, self.theme, self)
            dialog.decided.connect(self.reading_wanted)
            self.themed.connect(dialog.show_theme)

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk."""
        return self.desk is None or self.desk.story.save()

    def save_or_rescue(self) -> None:
        """Save what is not saved, or else keep it where it can be found."""
        if self.desk is not None:
            self._remember()
            self.desk.save_or_rescue()

    def toggle_focus(self) -> None:
        """Show nothing but the page, or everything again."""
        if self.story_screen:
            is_on = self.menus.action("focus-mode").isChecked()
            self.story_screen.set_focused(is_on)

    def open_context_menu(self) -> None:
        """Open what can be done with what has the keys."""
        self._all_about(self.story_screen).open_where_keys_are()

    def _on_note_menu(self, note: str, at: QPoint) -> None:
        self._all_about(self.story_screen).open_for_note(note, at)

    def _on_text_menu(self, menu: QMenu, place: int) -> None:
        self._all_about(self.story_screen).fill_for_text(menu, place)

    def _all_about(self, screen: StoryScreen | None) -> ContextMenus:
        """Return what makes the menus of a story, made when the first one opens."""
        from desktop.window.context_menus import ContextMenus

        assert screen is not None
        if self._context_menus is None:
            self._context_menus = ContextMenus(self.menus, screen)
        return self._context_menus

    def open_menu(self) -> None:
        """Open the menu where its button is."""
        screen = self.story_screen
        self.menus.pop_up(screen.top_bar if screen else None)

    # Qt's events

    # Not in `event`: that would be called for each of some hundred actions.
    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_checks()
        elif event.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self._on_activated()
            elif self.desk is not None:
                self.desk.story.saving.save_unsaved()

    def _on_activated(self) -> None:
        self.activated.emit()
        if self.desk is not None:
            self.desk.story.saving.look()
        if self._desk is not None:
            self._desk.split.look()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Ignored first: an exception in here would close the window.
        event.ignore()
        if self._desk is not None:
            if not self._desk.may_close():
                return
            self._remember()
        if self._drafts is not None:
            self._drafts.close()
        event.accept()
        self.closed.emit()
