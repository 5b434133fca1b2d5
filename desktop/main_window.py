"""The window: a story or the welcome, its menus, and what the author calls in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from desktop.actions import first_key
from desktop.draft_desk import NOT_OF_A_DRAFT, DraftDesk
from desktop.draft_windows import DraftWindows
from desktop.errors import RereadError, SaveFailed
from desktop.menus import Menus, preference_commands
from desktop.modes import Mode
from desktop.screens.saving.file_dialogs import ask_for_story, save_copy
from desktop.screens.story.remembering import Remembering
from desktop.screens.story.story_screen import StoryScreen
from desktop.screens.unreadable.salvaging import Salvaging
from desktop.screens.unreadable.unreadable_screen import UnreadableScreen
from desktop.screens.welcome.welcome_screen import WelcomeScreen
from desktop.screens.window_frame import WindowFrame
from desktop.session.opening import OpenStory
from desktop.session.shown_story import ReadOnlyStory, ShownStory
from desktop.storage.disk_errors import shown_name
from desktop.storage.story_state import StoryState, read_story_state
from desktop.story_desk import StoryDesk
from desktop.widgets.message_truth import until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from desktop.appearance.theme import Theme
    from desktop.session.preferences import Preferences


_NOTHING_WAITS = "Everything is saved, and nothing waits for an answer."
_WITH_MESSAGES = (StoryScreen, WelcomeScreen, UnreadableScreen)
"""What the window may show, and tell the author something in."""


class MainWindow(WindowFrame):
    """One window: the welcome, one story, or what there is of one that is damaged.

    Signals:
        sample_wanted: The author wants a sample; carries where it is shipped.
        called: The author called an action that is the app's; carries its id.
        move_wanted: The author wants to go on under another name; carries the path.
        notes_wanted: The author wants notes that lie elsewhere; carries the
            ``Elsewhere``.
        locate_wanted: The author says that a story of the list is somewhere else;
            carries where it was.
        restored: A damaged story can be opened again; carries its path and a sentence.
        activated: The author turned to it.
    """

    sample_wanted = Signal(Path)
    called = Signal(str)
    move_wanted = Signal(Path)
    notes_wanted = Signal(object)
    locate_wanted = Signal(Path)
    restored = Signal(Path, str)
    activated = Signal()

    def __init__(
        self, preferences: Preferences, theme: Theme, *, remembers: bool = True
    ) -> None:
        super().__init__(theme)
        self._remembers = remembers
        self._preferences = preferences
        self.story_screen: StoryScreen | None = None
        self._desk: StoryDesk | DraftDesk | None = None
        self._drafts: DraftWindows | None = None
        self._remembering: Remembering | None = None
        self._salvaging: Salvaging | None = None
        self.unreadable: Path | None = None
        self.menus = Menus(self)
        self.menus.chosen.connect(self._on_action)
        self.menus.story_chosen.connect(self.open_wanted)
        self.menus.sample_chosen.connect(self.sample_wanted)
        self.themed.connect(self._on_themed)
        preferences.changed.connect(self._show_mode)
        self._window_commands: dict[str, Callable[[], object]] = {
            "open": self.ask_for_story,
            "close-window": self.close,
            "save-now": self.save,
            "full-screen": self.toggle_full_screen,
            "focus-mode": self.toggle_focus,
            "menu": self.open_menu,
            **preference_commands(preferences),
        }

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
    def mode(self) -> Mode:
        """What it is showing."""
        if self.story_screen is not None:
            return self.story_screen.mode
        return Mode.WELCOME if self.unreadable is None else Mode.UNREADABLE

    def show_welcome(self, welcome: WelcomeScreen) -> None:
        """Show the way in."""
        welcome.open_requested.connect(self.ask_for_story)
        welcome.new_requested.connect(partial(self.called.emit, "new-story"))
        welcome.story_chosen.connect(self.open_wanted)
        welcome.sample_chosen.connect(self.sample_wanted)
        welcome.locate_wanted.connect(self.locate_wanted)
        self.setCentralWidget(welcome)
        self.setWindowTitle("Reread")
        self._show_mode()

    def show_unreadable(self, path: Path, problem: str) -> None:
        """Show why the story at ``path`` cannot be opened, and what there is of it.

        Args:
            path: The story.
            problem: Why it cannot be opened, as a sentence.
        """
        self._leave_unreadable()
        self.unreadable = path
        screen = UnreadableScreen(path, problem, self.theme, self)
        screen.try_again_requested.connect(partial(self.open_wanted.emit, path))
        screen.open_requested.connect(self.ask_for_story)
        self._salvaging = Salvaging(path, screen, self)
        self._salvaging.restored.connect(self.restored)
        self._salvaging.copy_wanted.connect(self._on_copy_wanted)
        self.setCentralWidget(screen)
        self.setWindowTitle(f"{shown_name(path)} — Reread")
        self._show_mode()
        screen.focus_first()

    def _leave_unreadable(self) -> None:
        self.unreadable = None
        if self._salvaging is not None:
            self._salvaging.let_go()
            self._salvaging.deleteLater()
            self._salvaging = None

    def _on_copy_wanted(self, text: str) -> None:
        assert self.unreadable is not None
        stem, suffix = self.unreadable.stem, self.unreadable.suffix
        suggested = self.unreadable.with_name(f"{stem}-copy{suffix}")
        try:
            words = save_copy(self, suggested, text)
        except SaveFailed as problem:
            words = str(problem)
        if words:
            self.say(words)

    def show_story(self, story: ShownStory) -> None:
        """Show ``story`` where it was left."""
        self._leave_unreadable()
        state = read_story_state(story.path) if self._remembers else StoryState()
        self.go_to_place(state.window)
        self.wear(state.theme)
        screen = StoryScreen(story, self._preferences, self.theme, state.zoom, self)
        self.story_screen = screen
        self._join(screen)
        if isinstance(story, OpenStory):
            story.reading_keeper.is_keeping &= self._remembers
            self._stand_around(story, screen)
        elif isinstance(story, ReadOnlyStory):
            self._desk = DraftDesk(screen, story, self)
            self._desk.close_wanted.connect(self.close)
        self.setCentralWidget(screen)
        self.setWindowTitle(f"{screen.title} — Reread")
        self.setWindowFilePath(str(story.path))
        story.session.setParent(self)  # to be gone with it, after the screen
        self._go_back_to(state)
        self._show_history()

    def begin_writing(self) -> None:
        """Let the author type at once."""
        if self.story_screen is not None:
            self.story_screen.set_mode(Mode.REVISE)

    def _stand_around(self, story: OpenStory, screen: StoryScreen) -> None:
        desk = StoryDesk(screen, story, self._preferences, self.theme, self)
        desk.close_wanted.connect(self.close)
        desk.move_wanted.connect(self.move_wanted)
        desk.notes_wanted.connect(self.notes_wanted)
        self._desk = desk
        self._drafts = DraftWindows(story, desk, self._draft_window, self)

    def _join(self, screen: StoryScreen) -> None:
        screen.top_bar.set_menu(self.menus.menu)
        self.take_drops_on(screen.page.viewport())
        screen.mode_changed.connect(self._show_mode)
        screen.suggesting.toggled.connect(self._show_checks)
        screen.focus_left.connect(self.menus.action("focus-mode").trigger)
        screen.session.history_changed.connect(self._show_history)

    def _draft_window(self, draft: ReadOnlyStory) -> tuple[MainWindow, DraftDesk]:
        """Return a window that shows ``draft``, which is not to be changed."""
        window = MainWindow(self._preferences, self.theme, remembers=False)
        window.stand_beside(self)
        window.menus.lock(NOT_OF_A_DRAFT)
        window.show_story(draft)
        window.called.connect(self.called)
        window.open_wanted.connect(self.open_wanted)
        window.sample_wanted.connect(self.sample_wanted)
        self.themed.connect(window.set_theme)
        assert isinstance(window._desk, DraftDesk)
        return window, window._desk

    def _go_back_to(self, state: StoryState) -> None:
        assert self.story_screen is not None
        screen = self.story_screen
        screen.set_mode(state.mode)
        if state.place:
            screen.page.go_back_to(state.place)
        if self.desk is not None:
            self.desk.begin()
        if self._remembers:
            self._remembering = Remembering(screen, self._own_state)
        self._remember()

    def put_away(self) -> None:
        """Keep where the reading is, and let the story go, which goes on elsewhere."""
        self._remember()
        self.hide()
        self.let_go()

    def _own_state(self) -> tuple[str, str]:
        return self.place, self.own_theme

    def _remember(self) -> None:
        """Keep where the window and the reading are, for the next time."""
        if self._remembering is not None:
            self._remembering.keep()

    def say(
        self, words: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Tell the author something, and offer what can be done about it."""
        shown = self.centralWidget()
        if isinstance(shown, _WITH_MESSAGES):
            shown.message_bar.show_message(words, actions)

    def say_nothing_waits(self) -> None:
        """Tell the author so, until there is something to be saved or answered."""
        shown = self.centralWidget()
        if isinstance(shown, _WITH_MESSAGES):
            signals = [shown.message_bar.questions_changed]
            if self.desk is not None:
                signals.append(self.desk.story.saving.changed)
            shown.message_bar.show_message(_NOTHING_WAITS, truth=until(*signals))

    def say_if_any(self, words: str) -> None:
        """Tell the author something, if there is anything to tell."""
        if words:
            self.say(words)

    def ask(
        self, key: str, words: str, actions: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Ask the author something that waits until it is answered."""
        shown = self.centralWidget()
        if isinstance(shown, _WITH_MESSAGES):
            shown.message_bar.ask(key, words, actions)

    def show_questions(self) -> bool:
        """Show all questions, with the keys to answer; return whether any wait."""
        shown = self.centralWidget()
        if not isinstance(shown, _WITH_MESSAGES):
            return False
        if isinstance(shown, StoryScreen):
            shown.attempts.withholding.release()
        shown.message_bar.reopen()
        shown.message_bar.take_keys()
        return shown.message_bar.has_questions

    def asks(self, key: str) -> bool:
        """Return whether the question of that ``key`` waits here."""
        shown = self.centralWidget()
        return isinstance(shown, _WITH_MESSAGES) and shown.message_bar.asks(key)

    def withdraw(self, key: str) -> None:
        """Ask the question of that ``key`` no more."""
        shown = self.centralWidget()
        if isinstance(shown, _WITH_MESSAGES):
            shown.message_bar.withdraw(key)

    def heed(self) -> None:
        """Take notice of what was said, and do nothing."""

    def _show_mode(self) -> None:
        shortcuts = self._preferences.settings.shortcuts
        self.menus.show_mode(self.mode, shortcuts)
        if isinstance(shown := self.centralWidget(), WelcomeScreen):
            shown.show_open_key(first_key("open", shortcuts, self.mode))
        if self.story_screen:
            self.menus.check(f"mode-{self.mode}")
        self._show_checks()
        self._show_history()

    def _show_checks(self) -> None:
        settings = self._preferences.settings
        self.menus.check(f"theme-{self.own_theme or settings.theme}")
        self.menus.check_settings(settings)
        screen = self.story_screen
        hides_readers = screen is not None and screen.reading.hides_readers
        self.menus.check("show-readers", is_on=not hides_readers)
        if screen is not None:
            self.menus.check("suggesting", is_on=screen.suggesting.is_on)
        self.menus.check("full-screen", is_on=self.isFullScreen())

    def _show_history(self) -> None:
        screen = self.story_screen
        self.menus.show_history(screen.session.history if screen else None)

    def _on_themed(self, theme: Theme) -> None:
        shown = self.centralWidget()
        if isinstance(shown, StoryScreen):
            shown.set_theme(theme)
        elif isinstance(shown, (WelcomeScreen, UnreadableScreen)):
            shown.show_theme(theme)

    @override
    def let_go(self) -> None:
        self._leave_unreadable()
        if self._remembering is not None:
            self._remembering.let_go()
        if self._drafts is not None:
            self._drafts.let_go()
        if self._desk is not None:
            self._desk.let_go()

    # What the author calls

    def _on_action(self, name: str) -> None:
        of_story = self._desk.commands if self._desk else {}
        command = of_story.get(name) or self._window_commands.get(name)
        try:
            if command is not None:
                command()
            else:
                self._call(name)
        except RereadError as problem:
            self.say(str(problem))

    def _call(self, name: str) -> None:
        self.called.emit(name)
        if name.startswith("theme-") and self.story_screen is not None:
            self.wear(name.removeprefix("theme-"))
            self._show_mode()

    def ask_for_story(self) -> None:
        """Let the author look for a story to open."""
        beside = self.path or self.unreadable
        folder = str(beside.parent) if beside else ""
        chosen = ask_for_story(self, folder)
        if chosen is not None:
            self.open_wanted.emit(chosen)

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

    def open_menu(self) -> None:
        """Open the menu where its button is."""
        screen = self.story_screen
        self.menus.pop_up(screen.top_bar if screen else None)

    # Qt's events

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.activated.emit()
            if self.desk is not None:
                self.desk.story.saving.look()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_checks()

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
