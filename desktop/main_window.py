"""The window: a story or the welcome, its menus, and its place on the desktop."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QMessageBox
from typing_extensions import override

from desktop.errors import SaveFailed, StoryChangedOnDisk
from desktop.menus import Menus
from desktop.screens.story.commands import commands
from desktop.screens.story.saved_line import SavedLine
from desktop.screens.story.story_screen import StoryScreen
from desktop.screens.welcome.welcome_screen import WelcomeScreen
from desktop.storage.samples import sample_stories
from desktop.storage.story_file import STORY_SUFFIXES, write_new_story
from desktop.storage.story_state import (
    StoryState,
    read_story_state,
    recent_stories,
    write_story_state,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.appearance.theme import Theme
    from desktop.session.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.storage.settings import Settings

_SIZE = (1440, 900)
_FILTER = "Stories (" + " ".join(f"*{suffix}" for suffix in STORY_SUFFIXES) + ")"


class MainWindow(QMainWindow):
    """One window: the welcome, or one story.

    Signals:
        open_wanted: The author wants the story at a path; in this window if it shows
            none yet.
        sample_wanted: The author wants a sample; carries where it is shipped.
        called: The author called an action that is the app's; carries its id.
        closed: The window is about to be gone.
    """

    open_wanted = Signal(Path)
    sample_wanted = Signal(Path)
    called = Signal(str)
    closed = Signal()

    def __init__(
        self, preferences: Preferences, theme: Theme, *, remembers: bool = True
    ) -> None:
        super().__init__()
        self._remembers = remembers
        self._preferences = preferences
        self._theme = theme
        self.story_screen: StoryScreen | None = None
        self._commands: dict[str, Callable[[], object]] = {}
        self.resize(*_SIZE)
        self.setMinimumSize(560, 400)
        self.setAcceptDrops(True)
        self.menus = Menus(self)
        self.menus.chosen.connect(self._on_action)
        self.menus.lists["open-recent"].aboutToShow.connect(self._fill_recent)
        self.menus.lists["open-sample"].aboutToShow.connect(self._fill_samples)
        preferences.changed.connect(self._on_preferences_changed)
        self._window_commands: dict[str, Callable[[], object]] = {
            "open": self.ask_for_story,
            "close-window": self.close,
            "save-now": self.save,
            "save-copy-as": self.ask_where_to_copy,
            "full-screen": self.toggle_full_screen,
            "focus-mode": self.toggle_focus,
            "show-contents": partial(self._toggle, "show_contents"),
            "show-margin": partial(self._toggle, "show_margin"),
            "menu": self.open_menu,
            "wider-column": partial(self._widen, 4),
            "narrower-column": partial(self._widen, -4),
        }

    # What it shows

    @property
    def path(self) -> Path | None:
        """The story it shows, if it shows one."""
        return self.story_screen.story.path if self.story_screen else None

    @property
    def mode(self) -> str:
        """What it is showing: one of ``desktop.actions.MODES``."""
        return self.story_screen.mode if self.story_screen else "welcome"

    def show_welcome(self, welcome: WelcomeScreen) -> None:
        """Show the way in."""
        welcome.open_requested.connect(self.ask_for_story)
        welcome.story_chosen.connect(self.open_wanted)
        welcome.sample_chosen.connect(self.sample_wanted)
        self.setCentralWidget(welcome)
        self.setWindowTitle("Reread")
        self._show_mode()
        keys = self.menus.action("open").shortcuts()
        native = QKeySequence.SequenceFormat.NativeText
        welcome.show_open_key(keys[0].toString(native) if keys else "")

    def show_story(self, story: OpenStory) -> None:
        """Show ``story`` where it was left."""
        state = read_story_state(story.path)
        if state.window:
            self.restoreGeometry(QByteArray(base64.b64decode(state.window)))
        screen = StoryScreen(story, self._preferences, self._theme, state.zoom, self)
        self.story_screen = screen
        self._commands = commands(screen)
        SavedLine(screen)
        screen.top_bar.set_menu(self.menus.menu)
        screen.mode_changed.connect(self._show_mode)
        story.session.history_changed.connect(self._show_history)
        story.saving.failed.connect(self._on_save_failed)
        self.setCentralWidget(screen)
        self.setWindowTitle(f"{screen.title} — Reread")
        self.setWindowFilePath(str(story.path))
        self._show_problems(story)
        self._go_back_to(state)
        self._show_history()

    def _show_problems(self, story: OpenStory) -> None:
        assert self.story_screen is not None
        problem = story.notes_problem or story.file.decoded.problem
        if problem:
            self.story_screen.message_bar.show_message(problem)

    def _go_back_to(self, state: StoryState) -> None:
        assert self.story_screen is not None
        screen = self.story_screen
        screen.set_mode(state.mode if state.mode == "revise" else "reread")
        if state.place:
            screen.go_back_to(state.place)
        self._remember()

    def _remember(self) -> None:
        """Keep where the window and the reading are, for the next time."""
        screen = self.story_screen
        if screen is None or not self._remembers:
            return
        window = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        state = StoryState(
            window=window,
            zoom=screen.zoom,
            place=screen.reading_place,
            mode=screen.mode,
            title=screen.title,
            opened_at=datetime.now(UTC),
        )
        try:
            write_story_state(screen.story.path, state)
        except SaveFailed as problem:
            screen.status.show_message(str(problem))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        shown = self.centralWidget()
        if isinstance(shown, StoryScreen):
            shown.set_theme(theme)
        elif isinstance(shown, WelcomeScreen):
            shown.show_theme(theme)

    def _show_mode(self) -> None:
        settings = self._preferences.settings
        self.menus.show_mode(self.mode, settings.shortcuts)
        if self.story_screen:
            self.menus.check(f"mode-{self.mode}")
        self._show_checks(settings)
        self._show_history()

    def _show_checks(self, settings: Settings) -> None:
        self.menus.check(f"theme-{settings.theme}")
        self.menus.check("show-contents", is_on=settings.show_contents)
        self.menus.check("show-margin", is_on=settings.show_margin)
        self.menus.check("full-screen", is_on=self.isFullScreen())

    def _show_history(self) -> None:
        for name in ("undo", "redo"):
            action, label = self.menus.action(name), ""
            if self.story_screen:
                history = self.story_screen.session.history
                label = history.undo_label if name == "undo" else history.redo_label
                action.setEnabled(bool(label))
            action.setText(f"{name.capitalize()} {label.lower()}".strip())

    def _on_preferences_changed(self, settings: Settings) -> None:
        del settings
        self._show_mode()

    def let_go(self) -> None:
        """Let the story go, for good: the window is about to be deleted."""
        if self.story_screen is not None:
            self.story_screen.let_go()

    # What the author calls

    def _on_action(self, name: str) -> None:
        command = self._commands.get(name) or self._window_commands.get(name)
        if command is not None:
            command()
        else:
            self.called.emit(name)

    def ask_for_story(self) -> None:
        """Let the author look for a story to open."""
        folder = str(self.path.parent) if self.path else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Open a story", folder, f"{_FILTER};;All files (*)"
        )
        if chosen:
            self.open_wanted.emit(Path(chosen))

    def ask_where_to_copy(self) -> None:
        """Let the author choose where a copy of the text goes."""
        if self.story_screen is None or self.path is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Save a copy as", str(self.path), f"{_FILTER};;All files (*)"
        )
        if chosen:
            self.save_copy(Path(chosen))

    def save_copy(self, path: Path) -> None:
        """Put the text as it is now into a new file at ``path``."""
        screen = self.story_screen
        if screen is None:
            return
        try:
            write_new_story(path, screen.session.text)
        except SaveFailed as problem:
            screen.message_bar.show_message(str(problem))
        else:
            screen.status.show_message(f"A copy is in {path.name}.")

    def save(self) -> bool:
        """Save what is not saved; return whether everything is on disk."""
        screen = self.story_screen
        return screen is None or screen.story.saving.save()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._show_checks(self._preferences.settings)

    def toggle_focus(self) -> None:
        """Show nothing but the page, or everything again."""
        if self.story_screen:
            is_on = self.menus.action("focus-mode").isChecked()
            self.story_screen.set_focused(is_on)

    def open_menu(self) -> None:
        """Open the menu where its button is."""
        place = self.mapToGlobal(self.rect().topLeft())
        if self.story_screen:
            bar = self.story_screen.top_bar
            place = bar.mapToGlobal(bar.rect().bottomLeft())
        self.menus.menu.popup(place)

    def _toggle(self, setting: str) -> None:
        settings = self._preferences.settings
        self._preferences.update(**{setting: not getattr(settings, setting)})

    def _widen(self, characters: int) -> None:
        wanted = self._preferences.settings.column_characters + characters
        self._preferences.update(column_characters=min(max(wanted, 40), 110))

    def _fill_recent(self) -> None:
        menu = self.menus.lists["open-recent"]
        menu.clear()
        for story in recent_stories():
            action = _path_action(menu, story.title or story.path.name, story.path)
            action.setEnabled(story.exists)
            action.triggered.connect(partial(self.open_wanted.emit, story.path))
        if menu.isEmpty():
            menu.addAction("No stories yet").setEnabled(False)

    def _fill_samples(self) -> None:
        menu = self.menus.lists["open-sample"]
        menu.clear()
        for path in sample_stories():
            action = _path_action(menu, path.stem, path)
            action.triggered.connect(partial(self.sample_wanted.emit, path))

    def say(self, words: str) -> None:
        """Tell the author something, in whatever the window shows."""
        if self.story_screen is not None:
            self.story_screen.message_bar.show_message(words)
        else:
            QMessageBox.information(self, "Reread", escape(words))

    # When saving fails

    def _on_save_failed(self, problem: SaveFailed) -> None:
        screen = self.story_screen
        if screen is None:
            return
        actions: list[tuple[str, Callable[[], object]]] = [
            ("Save a copy as…", self.ask_where_to_copy)
        ]
        if not isinstance(problem, StoryChangedOnDisk):
            actions.insert(0, ("Try again", self.save))
        screen.message_bar.show_message(str(problem), actions)

    # Qt's events

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Ignored first: an exception in here would close the window.
        event.ignore()
        if self.story_screen is not None:
            self.story_screen.margin.finish_editing()
            if not self.save():
                return
            self._remember()
        event.accept()
        self.closed.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open_wanted.emit(Path(url.toLocalFile()))


def _path_action(menu: QMenu, label: str, path: Path) -> QAction:
    action = menu.addAction(label.replace("&", "&&"))
    action.setToolTip(str(path))
    return action


def shown_in(windows: list[MainWindow], path: Path) -> MainWindow | None:
    """Return which of ``windows`` shows the story at ``path``, if one does."""
    for window in windows:
        if window.path is not None and _same_file(window.path, path):
            return window
    return None


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
