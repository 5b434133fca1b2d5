"""The app: everything is made and joined here, and nothing else knows everything."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from typing_extensions import override

from desktop import paths
from desktop.appearance.fonts import UI_SIZE, load_fonts, ui_font
from desktop.appearance.system_look import SystemLook, WatchedLook
from desktop.appearance.theme import Theme, palette, style_sheet, theme_for
from desktop.errors import NotAStory, RereadError, SaveFailed, StoryUnreadable
from desktop.session.lasting import let_all_be_collected, making_what_stays
from desktop.session.preferences import Preferences
from desktop.storage.files.regular_file import is_gone, is_same_file, is_there
from desktop.storage.story.found_story import find_story
from desktop.storage.story.settings import Settings, mend_settings, read_settings
from desktop.storage.story.story_state import Mode
from desktop.window.main_window import MainWindow
from desktop.wording.speaking import ENGLISH, language
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QEvent

    from desktop.annotations.annotation import Person
    from desktop.screens.welcome.welcome_screen import WelcomeScreen
    from desktop.session.daily_backup import DailyBackup
    from desktop.storage.files.object_files import Mended
    from desktop.storage.library.library_search import Hit
    from desktop.storage.notes.notes_elsewhere import Elsewhere
    from desktop.storage.sessions.one_process import Call
    from desktop.storage.story.story_file import StoryFile
    from desktop.widgets.stillness import Stillness
    from desktop.window.arriving_files import ArrivingFiles
    from desktop.window.library_desk import LibraryDesk
    from desktop.window.main_window import Commands
    from desktop.window.open_windows import OpenWindows
    from desktop.window.reopening import Reopening
    from desktop.window.story_windows import NotesMoves


_AHEAD_MS = 1500
"""How long after the first paint that is loaded which nobody has asked for yet."""
_TURN_S = 0.0005
"""Seconds after which what works in the background lets the window have Python.

By Python's own 0.005 the window waits that long each time it comes back from Qt, some
ten times a frame; a job takes no longer by it.
"""


class Application(QApplication):
    """Qt's application object, which macOS tells of files to be opened.

    Other systems start Reread once more, with the file on the command line.

    Signals:
        file_asked: A file is to be opened; carries its path.
    """

    file_asked = Signal(Path)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: list[str], size: int = 100) -> Application:
    """Return Qt's application object, with the fonts and names of Reread.

    Args:
        arguments: Those of the process.
        size: How large all of it is, in per cent of what the system says.
    """
    sys.setswitchinterval(_TURN_S)
    with _scaled(size / 100):
        application = Application(arguments)
    application.setApplicationName("reread")
    application.setApplicationDisplayName("Reread")
    application.setDesktopFileName("reread")
    application.setStyle("Fusion")  # the same bones under our style everywhere
    if language() != ENGLISH:
        from desktop.appearance.qt_texts import speak_qt

        speak_qt(language(), application)
    load_fonts()
    application.setFont(ui_font())
    return application


_SCALE = "QT_SCALE_FACTOR"


@contextmanager
def _scaled(times: float) -> Iterator[None]:
    """Have Qt begin, within, as many times as large as it would be."""
    given = os.environ.get(_SCALE)
    try:
        with suppress(ValueError):  # Qt leaves out what is no number.
            os.environ[_SCALE] = str(float(given or 1) * times)
        yield
    finally:  # Programs that are started from here are as large as ever.
        if given is None:
            del os.environ[_SCALE]
        else:
            os.environ[_SCALE] = given


class App(QObject):
    """The windows that are open, the preferences, and the theme.

    What is not needed to paint the page of a story is made and loaded behind its first
    paint, or when something else is shown.
    """

    _theme_changed = Signal(Theme)

    def __init__(
        self,
        application: QApplication,
        settings: Settings | None = None,
        *,
        remembers: bool = True,
        keeps_windows: bool = False,
        begin: Callable[[], object] = bool,
        system: SystemLook | None = None,
    ) -> None:
        """Make the app; no window is open yet.

        Args:
            application: Qt's application object.
            settings: The preferences; those kept on disk if left out.
            remembers: Whether to keep where each story was left.
            keeps_windows: Whether to keep which windows are open: of an author's
                processes one does.
            begin: What is called once, behind the first paint.
            system: How the system looks; as it says itself if left out.
        """
        super().__init__(application)
        self._application = application
        self._remembers = remembers
        self._keeps_windows = keeps_windows and remembers
        self._open_windows: OpenWindows | None = None
        self._reopening: Reopening | None = None
        self._backups: DailyBackup | None = None
        self.windows: list[MainWindow] = []
        self._problem = ""  # with the preferences, to be said once
        settings = settings or self._read_settings()
        self.preferences = Preferences(settings, paths.config_folder(), parent=self)
        self.preferences.changed.connect(self._on_settings_changed)
        self.preferences.save_failed.connect(self._on_preferences_not_saved)
        self.system = system or WatchedLook(self)
        self._theme = self._wanted_theme(settings)
        self._dress()
        self._is_asked = True
        if isinstance(application, Application):
            application.file_asked.connect(self._on_file_asked)
        self.system.changed.connect(self._on_system_changed)
        self._begin = begin
        self._stillness: Stillness | None = None
        self._notes_moves: NotesMoves | None = None
        self._arriving_files: ArrivingFiles | None = None
        self.library: LibraryDesk | None = None
        self._is_complete = False
        self._watches: list[QObject] = []  # of all keys there are

    @property
    def author(self) -> Person:
        """Who makes the notes."""
        from desktop.annotations.annotation import Person

        settings = self.preferences.settings
        return Person(settings.author_id, settings.author_name or translate("Me"))

    def _be_complete(self) -> None:
        """Have all there that is not needed before the first paint."""
        if self._is_complete:
            return
        from desktop.session.background import when_painted
        from desktop.session.memory import FreedMemory
        from desktop.widgets.accessible import speak_for_widgets
        from desktop.widgets.keyboard import EnterPresses
        from desktop.widgets.stillness import Stillness
        from desktop.window.placed_keys import PlacedKeys
        from desktop.window.unsaved_stories import UnsavedStories

        self._is_complete = True
        speak_for_widgets()
        watches = (EnterPresses, PlacedKeys)
        self._watches = [watch(self._application, self) for watch in watches]
        self._show_icon()
        self._freed = FreedMemory(self)
        self._unsaved = UnsavedStories(self.windows, self.preferences, self)
        self._unsaved.open_wanted.connect(self._on_open_wanted)
        self._stillness = Stillness()
        self._be_still()
        self.system.listen()
        self._begin()
        when_painted(self, self._begin_keeping)

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon

        icon = paths.resources() / "icons" / "reread.svg"
        self._application.setWindowIcon(QIcon(str(icon)))

    def _read_settings(self) -> Settings:
        mended = mend_settings(paths.config_folder())
        if mended is not None:
            self._problem = _mended_words(mended)
        return read_settings(paths.config_folder())

    # Windows

    def new_window(self) -> MainWindow:
        """Open a window that shows the way in."""
        self._be_complete()
        window = self._make_window()
        window.show_welcome(self._welcome(window))
        window.show()
        self._tell_problem(window)
        return window

    def open_what_was_open(self) -> None:
        """Bring back the windows that were open last, or open one with the way in."""
        is_wanted = self._keeps_windows and self.preferences.settings.reopens_windows
        if is_wanted:
            self._let_library_come()
        if not (is_wanted and self._reopener().begin()):
            self.new_window()

    def _let_library_come(self) -> None:
        """Have the library come behind the first paint, if it was open last."""
        from desktop.session.background import when_painted

        kept = self._keep_windows()
        if kept.library.is_open and not kept.has_failed:
            when_painted(self, self._show_library_again)

    def reopen_closed(self) -> None:
        """Bring back the window that was closed last."""
        self._reopener().reopen()

    def _reopener(self) -> Reopening:
        if self._reopening is None:
            from desktop.window.reopening import Reopening

            self._reopening = Reopening(self, self._keep_windows(), self)
        return self._reopening

    def _begin_keeping(self) -> None:
        self._keep_windows()
        if self._keeps_windows and self.preferences.settings.backup_folder:
            self._daily_backup()
        QTimer.singleShot(_AHEAD_MS, self, self._load_ahead)

    def _load_ahead(self) -> None:
        from desktop.session.slices import Slices
        from desktop.window.palette.ahead import loading_ahead

        Slices(self).start(loading_ahead())

    def _keep_windows(self) -> OpenWindows:
        """Return what keeps which windows are open, made behind the first paint."""
        if self._open_windows is None:
            from desktop.window.open_windows import OpenWindows

            self._open_windows = OpenWindows(
                self.windows,
                self,
                is_keeping=self._keeps_windows,
                library=lambda: None if self.library is None else self.library.place,
            )
            for window in self.windows:
                self._open_windows.watch(window)
            if self._reopening is None and self.windows:
                # What was open before does not come back by itself.
                self._open_windows.leave_closed(self._open_windows.last)
        return self._open_windows

    def open_behind(self, path: Path) -> MainWindow:
        """Show the story at ``path`` in a window behind the others.

        It is so until it is said not to come behind any more.

        Raises:
            StoryUnreadable: If there is no such story, and nothing is known of it.
        """
        window = self._make_window()
        self.windows.remove(window)
        self.windows.insert(0, window)
        window.come_behind()
        try:
            self.open_or_show(path, window)
        except StoryUnreadable:
            self.windows.remove(window)
            window.deleteLater()
            raise
        return window

    def answer(self, call: Call) -> None:
        """Do what a process that was started later hands over to this one."""
        if call.token:
            # Qt takes it from there when a window asks for the keys.
            os.environ["XDG_ACTIVATION_TOKEN"] = call.token
        if call.story is not None:
            self.open_asked(call.story)
        else:
            self._any_window().come_forward()

    def _on_file_asked(self, story: Path) -> None:
        if self._is_asked:
            self.open_asked(story)

    def open_asked(self, story: Path) -> None:
        """Show ``story``, which somebody opens outside of our windows, or say why not.

        Args:
            story: Where it is.
        """
        window = self._any_window()
        try:
            window = self._answered_with(story)
        except RereadError as problem:
            window.say(str(problem))
        window.come_forward()

    def _answered_with(self, path: Path) -> MainWindow:
        from desktop.storage.story.found_story import working_copy

        story = working_copy(path, paths.samples_folder())
        self.open_here(story)
        shown = self.showing(story) or self.windows[-1]
        self._on_activated(shown)
        return shown

    def open_here(self, path: Path) -> None:
        """Show a story in the window the author is in, if that shows the way in.

        Else it has a window of its own; see :meth:`open_or_show`.

        Raises:
            StoryUnreadable: If there is no such story, and nothing is known of it.
        """
        window = self._active()
        is_free = window is not None and window.mode is Mode.WELCOME
        self.open_or_show(path, window if is_free else None)

    def _tell_problem(self, window: MainWindow) -> None:
        """Say what was wrong with the preferences, in the first window there is."""
        if self._problem:
            window.ask(
                "preferences", self._problem, [(translate("All right"), window.heed)]
            )
            self._problem = ""

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            self._commands_of,
            self.preferences,
            self._theme,
            self.system,
            remembers=self._remembers,
        )
        last = self._active()
        if last is not None:
            window.stand_beside(last)
        window.activated.connect(partial(self._on_activated, window))
        window.open_wanted.connect(partial(self._on_open_wanted, window))
        window.sample_wanted.connect(partial(self._on_sample_wanted, window))
        window.move_wanted.connect(partial(self._on_move_wanted, window))
        window.notes_wanted.connect(partial(self._on_notes_wanted, window))
        window.reading_wanted.connect(partial(self._on_reading_wanted, window))
        window.locate_wanted.connect(partial(self._on_locate_wanted, window))
        window.import_wanted.connect(partial(self._on_import_wanted, window))
        window.answer_pasted.connect(partial(self._on_answer_pasted, window))
        window.restored.connect(partial(self._on_restored, window))
        window.closed.connect(partial(self._on_closed, window))
        self._theme_changed.connect(window.set_theme)
        self.windows.append(window)
        if self._open_windows is not None:
            self._open_windows.watch(window)
        return window

    def _commands_of(self, window: MainWindow) -> Commands:
        from desktop.window.commands import commands

        return commands(self, window)

    def _on_activated(self, window: MainWindow) -> None:
        # The one the author was in last is the last one.
        if window in self.windows and not window.is_coming_behind:
            self.windows.remove(window)
            self.windows.append(window)

    def _welcome(self, window: MainWindow) -> WelcomeScreen:
        # Imported late: most windows show a story from the first on.
        from desktop.screens.welcome.welcome_screen import WelcomeScreen, sample_of
        from desktop.storage.story.new_story import sample_stories
        from desktop.storage.story.story_state import recent_stories

        welcome = WelcomeScreen(self._theme, window)
        welcome.show_recent(recent_stories())
        welcome.show_samples([sample_of(path) for path in sample_stories()])
        welcome.recent_forgotten.connect(partial(self._on_forgotten, welcome))
        return welcome

    def open(
        self,
        path: Path,
        window: MainWindow | None = None,
        read: StoryFile | None = None,
    ) -> MainWindow:
        """Show the story at ``path``: where it is shown already, else in a window.

        Args:
            path: Where the story is.
            window: The window to show it in, if that shows no story yet.
            read: What was read of it a moment ago, if anything was.

        Raises:
            StoryUnreadable: If there is no such story, or it is not text.
        """
        shown = self.showing(path)
        if shown is not None:
            shown.come_forward()
            return shown
        with making_what_stays():
            found = find_story(path, read=read)
            window = self._room_for(path, window)
            text = window.show_text(found.file)
            # All the rest comes behind the first paint, what it needs as well.
            from desktop.session.background import when_painted
            from desktop.session.keeping.opening import opened

            self._be_complete()
            identity = found.identity
            story = opened(found.file, self.author, identity=identity, ready=text)
            # From here on its window asks about it.
            self._unsaved.drop(story.file)
            window.show_story(story)
        window.show()
        self._unsaved.ask_in(window)
        self._tell_problem(window)
        when_painted(self, self._freed.note_opened)
        when_painted(window, partial(self._tell_if_backup, window))
        return window

    def open_or_show(
        self,
        path: Path,
        window: MainWindow | None = None,
        read: StoryFile | None = None,
    ) -> None:
        """Show the story at ``path``, or why it cannot be opened and what there is.

        Args:
            path: Where the story is, or was.
            window: The window to show it in, if that shows no story yet.
            read: What was read of it a moment ago, if anything was.

        Raises:
            StoryUnreadable: If there is no such story, and nothing is known of it.
        """
        try:
            self.open(path, window, read)
        except StoryUnreadable as problem:
            if isinstance(problem, NotAStory) and self._is_imported(path, problem):
                self._on_import_wanted(window or self._any_window(), [path])
                return
            from desktop.storage.files.event_log import Event, tell
            from desktop.storage.story.salvage import is_taken, is_worth_a_look

            self._be_complete()
            tell(Event.NOT_OPENED, path, error=problem)
            # Who has a window sees in it that a folder is no story.
            is_all_there_is = window is None and is_taken(path)
            if not is_all_there_is and not is_worth_a_look(path):
                raise
            room = self._room_for(path, window)
            shown = room.unreadable
            is_shown_already = shown is not None and is_same_file(shown, path)
            self._unsaved.drop_at(path)
            instead = problem.instead if isinstance(problem, NotAStory) else None
            room.show_unreadable(path, str(problem), instead)
            room.show()
            self._unsaved.ask_in(room)
            self._tell_problem(room)
            if is_shown_already and room is window:
                room.say(translate("The story still cannot be opened."))
            elif is_shown_already:
                room.come_forward()

    def _is_imported(self, path: Path, problem: NotAStory) -> bool:
        """Return whether a file that is no story is one of those that are imported."""
        from desktop.session.exchange.arriving import is_importable

        return problem.instead is None and is_importable(path)

    def _any_window(self) -> MainWindow:
        """Return the window the author is in, or the way in if there is none."""
        return self._active() or self.new_window()

    def _room_for(self, path: Path, window: MainWindow | None) -> MainWindow:
        """Return the window to show the story at ``path`` in, which none shows yet."""
        for other in self.windows:
            if other.unreadable is not None and is_same_file(other.unreadable, path):
                return other
        is_free = window is not None and window.path is None
        return window if window is not None and is_free else self._make_window()

    def showing(self, path: Path) -> MainWindow | None:
        """Return the window that shows the story at ``path``, if one does."""
        for window in self.windows:
            if window.path is not None and is_same_file(window.path, path):
                return window
        return None

    def _on_open_wanted(self, window: MainWindow, path: Path) -> None:
        try:
            self.open_or_show(path, window)
        except RereadError as problem:
            window.say(str(problem))

    def _on_restored(self, window: MainWindow, path: Path, words: str) -> None:
        self._on_open_wanted(window, path)
        window.say(words)

    def _on_sample_wanted(self, window: MainWindow, path: Path) -> None:
        from desktop.storage.story.new_story import copy_sample

        try:
            copy = copy_sample(path.name, paths.samples_folder())
            self.open_or_show(copy, window)
        except RereadError as problem:
            window.say(str(problem))

    def new_story(self) -> None:
        """Begin a story that has no name yet."""
        from desktop.storage.story.new_story import new_story

        window = self._active()
        try:
            self.open(new_story(), window).begin_writing()
        except RereadError as problem:
            self._tell(str(problem))

    def _on_move_wanted(self, window: MainWindow, path: Path) -> None:
        # Imported late, as below: few stories are ever moved.
        from desktop.window.story_windows import moved_to

        try:
            moved = moved_to(path, window, self._make_window)
            self.windows.remove(window)
            self._unsaved.ask_in(moved)
        except RereadError as problem:
            window.say(str(problem))

    def _on_reading_wanted(self, window: MainWindow, encoding: str) -> None:
        # Imported late, as above: few stories are read in another encoding.
        from desktop.window.reading_as import choose_unreadable, read_in

        try:
            if window.unreadable is not None:
                choose_unreadable(window.unreadable, encoding)
                self._on_open_wanted(window, window.unreadable)
                return
            moved = read_in(encoding or None, window, self._make_window)
            self.windows.remove(window)
            self._unsaved.ask_in(moved)
        except RereadError as problem:
            window.say(str(problem))

    def _on_import_wanted(self, window: MainWindow, paths: list[Path]) -> None:
        self.arriving_files().take(window, paths)

    def _on_answer_pasted(self, window: MainWindow, words: str) -> None:
        self.arriving_files().of(window).paste(words)

    def arriving_files(self) -> ArrivingFiles:
        """Return what takes files of other programs, made when one comes."""
        if self._arriving_files is None:
            from desktop.window.arriving_files import ArrivingFiles

            self._arriving_files = ArrivingFiles(self.windows, self.open, self)
        return self._arriving_files

    def _on_notes_wanted(self, window: MainWindow, found: Elsewhere) -> None:
        self._moves().bring(window, found)

    def _on_locate_wanted(self, window: MainWindow, story: Path) -> None:
        self._moves().locate(window, story)

    def _moves(self) -> NotesMoves:
        if self._notes_moves is None:
            from desktop.window.story_windows import NotesMoves

            self._notes_moves = NotesMoves(self._make_window, self)
            self._notes_moves.replaced.connect(self._on_replaced)
            self._notes_moves.located.connect(self._on_open_wanted)
        return self._notes_moves

    def _on_replaced(self, old: MainWindow, new: MainWindow) -> None:
        self.windows.remove(old)
        self._unsaved.ask_in(new)
        new.activateWindow()

    def _on_forgotten(self, welcome: WelcomeScreen, path: Path) -> None:
        from desktop.storage.story.story_state import forget_story, recent_stories

        with suppress(SaveFailed):  # The list is a convenience.
            forget_story(path)
        welcome.show_recent(recent_stories())

    def _on_closed(self, window: MainWindow) -> None:
        from desktop.window.window_again import shown_in

        shown = shown_in(window)
        self.windows.remove(window)
        if self._arriving_files is not None:
            self._arriving_files.forget(window)
        window.let_go()
        is_dropped = _drop_unused(window.path)
        self._keep_windows().close(shown, is_gone=is_dropped)
        window.deleteLater()
        if self.windows:
            self._unsaved.ask_in(self.windows[-1])
        let_all_be_collected()
        self._freed.note_closed()

    def run(self) -> int:
        """Do what the author asks for until the app ends; return its exit status."""
        status = self._application.exec()
        if self._keeps_windows and self.preferences.settings.backup_folder:
            self._daily_backup().end()
        return status

    def let_go(self) -> None:
        """Delete the windows that are left, while everything they use is there."""
        self._is_asked = False
        for part in (
            *(self._reopening, self._backups, self._open_windows),
            *(self._notes_moves, self._arriving_files),
        ):
            if part is not None:
                part.let_go()
        if self.library is not None:
            self.library.close()
        while self.windows:
            window = self.windows.pop()
            window.let_go()
            delete(window)
        while self._watches:
            delete(self._watches.pop())
        let_all_be_collected()

    def quit(self) -> None:
        """Close every window; one that cannot be saved stays open."""
        kept = self._keep_windows()
        kept.leave()
        for window in list(self.windows):
            window.close()
        if self.library is not None and not self.windows:
            self.library.close()
        if self.windows:
            kept.stay()

    # When things end otherwise

    def save_all(self) -> None:
        """Save what is open; what cannot be saved is kept where it can be found."""
        for window in self.windows:
            window.save_or_rescue()

    def leave_desktop(self) -> None:
        """Save what is open, as the desktop session is about to end."""
        self.save_all()
        self._keep_windows().leave_for()

    def end(self, signal_number: int) -> None:
        """Save everything and end, as the system has asked for."""
        self.save_all()
        self._keep_windows().leave()
        self._application.exit(128 + signal_number)

    def tell_unforeseen(self, words: str) -> None:
        """Save what is open and tell the author of an error nobody foresaw."""
        self.save_all()
        self._tell(words)

    def show_not_saved(self) -> None:
        """Show what waits for an answer, also what was closed without one."""
        window = self._active()
        if window is None:
            return
        self._unsaved.find(window, is_all=True)
        if not window.show_questions():
            window.say_nothing_waits()

    def tell_left_behind(self) -> None:
        """Say what was not saved the last time, and offer to open it."""
        window = self._active()
        if window is not None:
            self._unsaved.find(window)

    def _tell(self, words: str) -> None:
        window = self._active()
        if window is not None:
            window.say(words)

    def _on_preferences_not_saved(self, problem: str) -> None:
        self._tell(problem)

    # What the author calls

    def _active(self) -> MainWindow | None:
        active = self._application.activeWindow()
        if isinstance(active, MainWindow):
            return active
        return self.windows[-1] if self.windows else None

    def show_library(self) -> None:
        """Show the stories of a folder, in a window of their own."""
        with making_what_stays():
            self._library_desk().show(self._theme)

    def _show_library_again(self) -> None:
        """Show the library as it was left, behind the window the author is in."""
        if self.library is None and self.windows:
            self._library_desk().show_again(self._theme)
            self.windows[-1].come_forward()

    def _library_desk(self) -> LibraryDesk:
        if self.library is None:
            # Imported late: an author may never have one.
            from desktop.window.library_desk import LibraryDesk

            kept = self._keep_windows()
            self.library = desk = LibraryDesk(self.preferences, kept.library, self)
            desk.open_wanted.connect(self._on_found_wanted)
            desk.called.connect(self._on_called)
            desk.changed.connect(kept.keep_later)
            self._theme_changed.connect(desk.show_theme)
        return self.library

    def _on_called(self, action: str) -> None:
        """Do what is called by a key where no story is, in the window used last."""
        if action == "quit":
            self.quit()
            return
        window = self._active() or self.new_window()
        window.come_forward()
        window.call(action)

    def _on_found_wanted(self, path: Path, hit: Hit | None) -> None:
        from desktop.window.library_desk import go_to_hit

        try:
            self.open_or_show(path, self._active())
        except RereadError as problem:
            if self.library is not None and self.library.window is not None:
                self.library.window.tell(str(problem))
            return
        shown = self.showing(path) or self._telling_of(path)
        if shown is not None:
            shown.come_forward()
            if hit is not None and shown.story_screen is not None:
                go_to_hit(shown.story_screen, hit)

    def _telling_of(self, path: Path) -> MainWindow | None:
        """Return the window that says why a story cannot be opened; None for none."""
        for window in self.windows:
            if window.unreadable is not None and is_same_file(window.unreadable, path):
                return window
        return None

    def show_preferences(self, page: str = "page") -> None:
        """Show a page of the preferences beside the window."""
        from desktop.window.app_dialogs import shown_preferences

        dialog = shown_preferences(self.preferences, self._theme, self._active(), page)
        self._theme_changed.connect(dialog.show_theme)
        dialog.backup.backup_wanted.connect(self.back_up_now)
        self._daily_backup().done.connect(dialog.backup.show_last)

    def back_up_now(self) -> None:
        """Back stories up, and say what came of it."""
        if not self.preferences.settings.backup_folder:
            self.show_preferences("backup")
            return
        for window in self.windows:
            window.save()
        self._daily_backup().back_up_now()

    def show_backups(self) -> None:
        """Open the folder of backups, or let the author choose one."""
        folder = self.preferences.settings.backup_folder
        if not folder:
            self.show_preferences("backup")
            return
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _daily_backup(self) -> DailyBackup:
        """Return what backs stories up, made behind the first paint."""
        if self._backups is None:
            from desktop.session.daily_backup import DailyBackup

            self._backups = DailyBackup(self.preferences, self._is_saved, self)
            self._backups.said.connect(self._tell)
        return self._backups

    def _is_saved(self) -> bool:
        desks = (window.desk for window in self.windows)
        return all(desk is None or desk.story.saving.is_saved for desk in desks)

    def _tell_if_backup(self, window: MainWindow) -> None:
        if window.path is None or not is_there(window.path.with_name("backup.json")):
            return
        from datetime import datetime

        from desktop.storage.backups.backup_folder import told_of_backup

        now = datetime.now().astimezone()
        window.say_if_any(told_of_backup(window.path, now))

    def show_shortcuts(self) -> None:
        """Show all keys of the mode the window is in."""
        from desktop.window.app_dialogs import shown_shortcuts

        sheet = shown_shortcuts(self.preferences, self._active())
        sheet.change_requested.connect(partial(self.show_preferences, "shortcuts"))

    def show_manual(self) -> None:
        """Show what one does here, on a few pages."""
        from desktop.window.app_dialogs import show_manual

        show_manual(self._theme, self._active(), self._theme_changed)

    def show_news(self) -> None:
        """Show what came with each version."""
        from desktop.window.app_dialogs import show_news

        show_news(self._theme, self._active(), self._theme_changed)

    def show_about(self) -> None:
        """Say what this is, and which version."""
        from desktop.window.app_dialogs import show_about

        show_about(self._active())

    # Looks

    def _wanted_theme(self, settings: Settings) -> Theme:
        return theme_for(settings.theme, self.system, settings.colour_lines)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._be_still()
        self._take_theme(self._wanted_theme(settings))
        for window in self.windows:
            if window.story_screen is not None:
                window.story_screen.story.marking.author = self.author

    def _be_still(self) -> None:
        if self._stillness is not None:
            is_still = self.preferences.settings.motion == "none"
            self._stillness.be(is_still=is_still or self.system.is_still)

    def _on_system_changed(self) -> None:
        self._be_still()
        self._take_theme(self._wanted_theme(self.preferences.settings))

    def _take_theme(self, theme: Theme) -> None:
        if theme == self._theme:
            return
        is_other = theme.name != self._theme.name
        self._theme = theme
        if is_other:
            self._dress()
        self._theme_changed.emit(theme)

    def _dress(self) -> None:
        self._application.setPalette(palette(self._theme))
        # Emptied first, or Qt would polish anew every widget there is, and not only
        # those that have been shown: that takes four times as long.
        self._application.setStyleSheet("")
        self._application.setStyleSheet(style_sheet(self._theme, UI_SIZE))


def _drop_unused(story: Path | None) -> bool:
    """Remove the file of a new story in which nothing was ever written.

    Return whether there is no such file any more.
    """
    from desktop.storage.story.new_story import drop_if_unused

    if story is None:
        return False
    with suppress(SaveFailed):  # An empty file more does no harm.
        drop_if_unused(story)
    return is_gone(story)


def _mended_words(mended: Mended) -> str:
    if mended.good_at is None:
        return translate(
            "The preferences could not be read; everything is as it is the first time. "
            "The damaged file is kept beside them."
        )
    from datetime import datetime

    from desktop.wording.dates import long_day

    day = long_day(mended.good_at, datetime.now().astimezone())
    return translate(
        "The preferences could not be read; those of {day} are used.", day=day
    )
