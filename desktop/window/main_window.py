"""The window: a story or the welcome, its menus, and what the author calls in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from desktop.appearance.theme import Theme, theme_for
from desktop.errors import RereadError, SaveFailed
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_state import Mode, StoryState, read_story_state
from desktop.window.window_frame import WindowFrame
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from desktop.appearance.system_look import SystemLook
    from desktop.screens.story.standing.first_page import FirstPage
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.screens.unreadable.salvaging import Salvaging
    from desktop.screens.unreadable.unreadable_screen import UnreadableScreen
    from desktop.screens.welcome.welcome_screen import WelcomeScreen
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.preferences import Preferences
    from desktop.session.story.ready_text import ReadyText
    from desktop.session.story_choices import StoryPreferences
    from desktop.storage.story.story_file import StoryFile
    from desktop.widgets.message_bar import MessageBar
    from desktop.window.draft_windows import DraftDesk
    from desktop.window.menus import Menus
    from desktop.window.palette.palette_desk import PaletteDesk
    from desktop.window.story_desk import StoryDesk
    from desktop.window.window_story import WindowStory


Commands = Mapping[str, Callable[[], object]]
"""What the actions do, by their ids."""


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
        import_wanted: The author wants files of other programs; carries their paths, a
            list that is empty if they are still to be chosen.
        answer_pasted: What a reader sent back was pasted; carries it.
        activated: The author turned to it.
        shown_otherwise: It is in another mode, or has a lens on or off.
    """

    sample_wanted = Signal(Path)
    move_wanted = Signal(Path)
    notes_wanted = Signal(object)
    locate_wanted = Signal(Path)
    reading_wanted = Signal(str)
    restored = Signal(Path, str)
    import_wanted = Signal(list)
    answer_pasted = Signal(str)
    activated = Signal()
    shown_otherwise = Signal()

    def __init__(
        self,
        commands: Callable[[MainWindow], Commands],
        preferences: Preferences,
        theme: Theme,
        system: SystemLook,
        *,
        remembers: bool = True,
    ) -> None:
        """Make a window that shows nothing yet.

        Args:
            commands: Returns what the actions do in it, by their ids.
            preferences: What the author prefers.
            theme: The colours.
            system: What the system says of how things should look.
            remembers: Whether to keep where each story was left.
        """
        super().__init__(theme, self._theme_of_setting)
        self._system = system
        self.remembers = remembers
        self.preferences = preferences
        self._story: WindowStory | None = None
        self._first: FirstPage | None = None
        self._left = StoryState()
        self._welcome: WelcomeScreen | None = None
        self._unreadable: UnreadableScreen | None = None
        self._salvaging: Salvaging | None = None
        self.unreadable: Path | None = None
        self.themed.connect(self._on_themed)
        preferences.changed.connect(self.show_mode)
        self._commands_of = commands
        self._commands: Commands = {}
        self._menus: Menus | None = None
        self._palette: PaletteDesk | None = None

    @property
    def menus(self) -> Menus:
        """Its menus, made when something is shown that has any."""
        if self._menus is None:
            from desktop.window.menus import Menus

            self._menus = Menus(self)
            self._menus.chosen.connect(self.call)
            self._menus.story_chosen.connect(self.open_wanted)
            self._menus.sample_chosen.connect(self.sample_wanted)
            self._commands = self._commands_of(self)
        return self._menus

    # What it shows

    @property
    def path(self) -> Path | None:
        """The story it shows, if it shows one."""
        return self.story_screen.story.path if self.story_screen else None

    @property
    def story_screen(self) -> StoryScreen | None:
        """The story on the screen, if it shows one."""
        return self._story.screen if self._story else None

    @property
    def story_preferences(self) -> StoryPreferences | None:
        """What the author prefers in the story, if it shows one."""
        return self._story.preferences if self._story else None

    @property
    def desk(self) -> StoryDesk | None:
        """What stands around the story, if it shows one that can be edited."""
        return self._story.story_desk if self._story else None

    @property
    def draft_desk(self) -> DraftDesk | None:
        """What stands around a kept draft, if it shows one."""
        return self._story.draft_desk if self._story else None

    @property
    def mode(self) -> Mode:
        """What it is showing."""
        if self.story_screen is not None:
            return self.story_screen.modes.mode
        return Mode.WELCOME if self.unreadable is None else Mode.UNREADABLE

    def show_welcome(self, welcome: WelcomeScreen) -> None:
        """Show the way in."""
        welcome.open_requested.connect(self.ask_for_story)
        welcome.library_requested.connect(partial(self.call, "library"))
        welcome.new_requested.connect(partial(self.call, "new-story"))
        welcome.story_chosen.connect(self.open_wanted)
        welcome.sample_chosen.connect(self.sample_wanted)
        welcome.locate_wanted.connect(self.locate_wanted)
        self._welcome = welcome
        self.setCentralWidget(welcome)
        self.setWindowTitle("Reread")
        self.show_mode()

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
        screen.read_as_requested.connect(partial(self.call, "read-as"))
        self._salvaging = Salvaging(path, screen, self)
        self._salvaging.restored.connect(self.restored)
        self._salvaging.copy_wanted.connect(self._on_copy_wanted)
        self.setCentralWidget(screen)
        self.setWindowTitle(translate("{title} — Reread", title=shown_name(path)))
        self.show_mode()
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
        from desktop.screens.saving.file_dialogs import save_copy

        try:
            words = save_copy(self, suggested, text)
        except SaveFailed as problem:
            words = str(problem)
        if words:
            self.say(words)

    def show_text(self, file: StoryFile) -> ReadyText:
        """Show the page of the story in ``file`` where it was left, and nothing else.

        It is painted when this returns, unless it will not stay as it can be shown now.
        """
        # Imported late: it is the first that is shown of a story, and of nothing else.
        from desktop.window.first_paint import first_page, paint_first

        self._leave_what_is_shown()
        self._left = self._read_left(file.path)
        self._first = first_page(file, self._left, self)
        paint_first(self._first, file, self._left, self)
        text = self._first.text
        text.live.complete()
        return text

    def _read_left(self, story: Path) -> StoryState:
        state = read_story_state(story) if self.remembers else StoryState()
        self.go_to_place(state.window)
        self.wear(state.theme)
        return state

    def show_story(self, story: ShownStory) -> None:
        """Show ``story`` where it was left."""
        from desktop.window.window_story import WindowStory

        first, self._first = self._first, None
        if first is None:
            self._leave_what_is_shown()
            self._left = self._read_left(story.path)
        self._story = shown = WindowStory(self, story, self._left, first)
        self._commands = self._commands_of(self)
        self.setCentralWidget(shown.screen)
        self.setWindowTitle(translate("{title} — Reread", title=shown.screen.title))
        self.setWindowFilePath(str(story.path))
        story.session.setParent(self)  # to be gone with it, after the screen
        shown.go_back_to(self._left)
        self.show_history()
        if self.isVisible():  # Qt would show it a moment later, and without the keys.
            shown.screen.show()
            shown.screen.places.give_keys_back()

    def another(self) -> MainWindow:
        """Return a window beside it, for a draft of what it shows."""
        window = MainWindow(
            self._commands_of,
            self.preferences,
            self.theme,
            self._system,
            remembers=False,
        )
        window.stand_beside(self)
        window.open_wanted.connect(self.open_wanted)
        window.sample_wanted.connect(self.sample_wanted)
        self.themed.connect(window.set_theme)
        return window

    def begin_writing(self) -> None:
        """Let the author type at once."""
        if self.story_screen is not None:
            self.story_screen.modes.enter(Mode.REVISE)

    def put_away(self) -> None:
        """Keep where the reading is, and let the story go, which goes on elsewhere."""
        self._remember()
        self.hide()
        self.let_go()

    def _remember(self) -> None:
        if self._story is not None:
            self._story.remember()

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
        from desktop.widgets.message_bar import until

        if self._bar is not None:
            signals = [self._bar.questions_changed]
            if self.desk is not None:
                signals.append(self.desk.story.saving.changed)
            words = translate("Everything is saved, and nothing waits for an answer.")
            self._bar.show_message(words, truth=until(*signals))

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

    def show_mode(self) -> None:
        """Offer what can be done in the mode the author is in."""
        shortcuts = self.preferences.settings.shortcuts
        self.menus.show_idle(self.desk.repairs.idle if self.desk else ())
        self.menus.show_mode(self.mode, shortcuts)
        if self._welcome is not None:
            from desktop.actions.actions import first_key

            self._welcome.show_open_key(first_key("open", shortcuts, self.mode))
        if self.story_screen:
            self.menus.check(f"mode-{self.story_screen.modes.way}")
        self.show_checks()
        self.show_history()
        self.shown_otherwise.emit()

    def show_moments(self) -> None:
        """Have keys call what they call while such things are so as now."""
        if self.story_screen is not None:
            self.menus.show_moments(self.story_screen.modes.moments)
            self.shown_otherwise.emit()

    def show_checks(self) -> None:
        """Show in the menus what is on and what is off."""
        settings = self.preferences.settings
        self.menus.check(f"theme-{self.own_theme or settings.theme}")
        self.menus.check("colour-lines", is_on=self.theme.has_lines)
        self.menus.check_settings(settings)
        screen = self.story_screen
        hides_readers = screen is not None and screen.reader_commands.hides_all
        self.menus.check("show-readers", is_on=not hides_readers)
        if screen is not None:
            self.menus.check("suggesting", is_on=screen.suggesting.is_on)
            self.menus.check("flow-lines", is_on=screen.line_flow.is_on)
        desk = self.desk or self.draft_desk
        is_split = desk is not None and desk.split.is_open
        self.menus.check("split-view", is_on=is_split)
        self.menus.check("full-screen", is_on=self.isFullScreen())

    def show_history(self) -> None:
        """Say in the menus what undo and redo would do."""
        screen = self.story_screen
        self.menus.show_history(screen.session.history if screen else None)

    def _theme_of_setting(self, setting: str) -> Theme:
        lines = self.preferences.settings.colour_lines
        return theme_for(setting, self._system, lines)

    def _on_themed(self, theme: Theme) -> None:
        if self.story_screen is not None:
            self.story_screen.set_theme(theme)
        for shown in (self._welcome, self._unreadable):
            if shown is not None:
                shown.show_theme(theme)

    @override
    def let_go(self) -> None:
        self._leave_what_is_shown()
        if self._palette is not None:
            self._palette.let_go()
        if self._story is not None:
            self._story.let_go()

    # What the author calls

    def call(self, name: str) -> None:
        """Do what the action of that id does."""
        try:
            self._commands[name]()
        except RereadError as problem:
            self.say(str(problem))

    def choose_theme(self, setting: str) -> None:
        """Draw all windows in the theme of that setting, and this story from now on."""
        self.preferences.update(theme=setting)
        if self.story_screen is not None:
            self.wear(setting)
            self.show_mode()

    def toggle_colour_lines(self) -> None:
        """Tell colours of notes apart by lines as well, or no longer."""
        lines = "never" if self.theme.has_lines else "always"
        self.preferences.update(colour_lines=lines)

    def ask_for_story(self) -> None:
        """Let the author look for a story to open."""
        from desktop.screens.saving.file_dialogs import ask_for_story

        beside = self.path or self.unreadable
        folder = str(beside.parent) if beside else ""
        chosen = ask_for_story(self, folder)
        if chosen is not None:
            self.open_wanted.emit(chosen)

    def ask_for_import(self) -> None:
        """Let the author choose what is to be imported."""
        self.import_wanted.emit([])

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

    def save_now(self) -> None:
        """Save what is not saved; who hears the window is told that it is."""
        if self.save() and self.story_screen is not None:
            self.story_screen.messages.tell_saved()

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
        assert self._story is not None
        self._story.open_context_menu()

    def toggle_palette(self) -> None:
        """Open the command palette, or leave it."""
        if self._palette is None:
            # Imported late: not before somebody opens it.
            from desktop.window.palette.palette_desk import PaletteDesk

            self._palette = PaletteDesk(self)
        self._palette.toggle()

    def open_menu(self) -> None:
        """Open the menu where its button is."""
        screen = self.story_screen
        self.menus.pop_up(screen.top_bar if screen else None)

    # Qt's events

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from desktop.widgets.keyboard import give_keys_on  # late: not to be painted

        return give_keys_on(self, is_next=next)

    # Not in `event`: that would be called for each of some hundred actions.
    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.show_checks()
        elif event.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self._on_activated()
            elif self.desk is not None:
                self.desk.story.saving.save_unsaved()

    def _on_activated(self) -> None:
        self.activated.emit()
        if self.desk is not None:
            self.desk.story.saving.look()
        if desk := self.desk or self.draft_desk:
            desk.split.look()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Ignored first: an exception in here would close the window.
        event.ignore()
        if self._story is not None:
            if not self._story.may_close():
                return
            self._story.close_drafts()
        event.accept()
        self.closed.emit()
