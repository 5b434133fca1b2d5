"""What was not saved of stories that are not open, offered at the start of the app.

A story whose file can be read is opened, and recovered there.  Where the file is gone
or ruined, the words can be looked at, put into a new file, or set aside.  Whatever the
author asks for is worked out anew from the journal and the files as they are then.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.paths import documents_folder
from desktop.screens.saving.file_dialogs import ask_where_to_save
from desktop.session.keeping.crash_recovery import IS_SAVED
from desktop.session.keeping.leftover_journals import (
    is_readable,
    leftover_journals,
    question,
    question_key,
    rescued_before,
    set_aside_words,
)
from desktop.storage.files.regular_file import is_gone, is_same_file, is_there
from desktop.storage.journal.recovery import (
    is_about,
    put_aside,
    put_away,
    recovery_again,
)
from desktop.storage.story.rescue import mark_answered, unanswered
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session.preferences import Preferences
    from desktop.storage.journal.recovery import Recovery
    from desktop.storage.story.rescue import Rescued
    from desktop.storage.story.story_file import StoryFile
    from desktop.window.main_window import MainWindow


class UnsavedStories(QObject):
    """Asks about every story of which something was not saved, one question each.

    Signals:
        open_wanted: The author wants to see a story; carries the window and the path.
    """

    open_wanted = Signal(object, Path)

    def __init__(
        self,
        windows: list[MainWindow],
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        """Make it; nothing is asked yet.

        Args:
            windows: Those that are open, at any time.
            preferences: Say in which type words are shown.
            parent: What it lives as long as.
        """
        super().__init__(parent)
        self._windows = windows
        self._preferences = preferences
        self._waiting: dict[str, Recovery] = {}

    def find(self, window: MainWindow, *, is_all: bool = False) -> None:
        """Look for what was left behind, and ask about it in ``window``.

        Args:
            window: Where to ask.
            is_all: Whether to ask as well about what was rescued long ago, if the
                author has not dealt with it.
        """
        rescued = [*rescued_before()]
        for each in unanswered() if is_all else rescued:
            self._tell_rescued(window, each)
        screens = [w.story_screen for w in self._windows]
        shown = [screen.story.file for screen in screens if screen is not None]
        # A window that shows why a story cannot be opened offers what there is of it.
        offered = [w.unreadable for w in self._windows if w.unreadable is not None]
        found = leftover_journals(shown, [*(each.story for each in rescued), *offered])
        self._waiting = {question_key(recovery): recovery for recovery in found}
        self.ask_in(window)

    def ask_in(self, window: MainWindow) -> None:
        """Ask in ``window`` about everything that waits and no other window asks."""
        for key in self._waiting:
            if not any(other.asks(key) for other in self._windows):
                self._ask(window, key)

    def drop(self, file: StoryFile) -> None:
        """Ask no more about the story in ``file``: where it is shown it is asked."""
        for key, recovery in [*self._waiting.items()]:
            if is_about(recovery, file):
                self._drop(key)

    def drop_at(self, path: Path) -> None:
        """Ask no more about the story at ``path``: a window shows what there is."""
        for key, recovery in [*self._waiting.items()]:
            if recovery.path is not None and is_same_file(recovery.path, path):
                self._drop(key)

    def _tell_rescued(self, window: MainWindow, rescued: Rescued) -> None:
        key = f"rescued:{rescued.copy}"
        if not any(other.asks(key) for other in self._windows):
            actions: list[tuple[str, Callable[[], object]]] = [
                (translate("Open it"), partial(self._open_rescued, window, rescued)),
                (translate("Leave it there"), partial(self._answer, window, rescued)),
            ]
            window.ask(key, rescued.sentence, actions)

    def _ask(self, window: MainWindow, key: str) -> None:
        recovery = self._waiting[key]
        actions: list[tuple[str, Callable[[], object]]] = [
            (translate("Open it"), partial(self._open, window, key))
        ]
        if not is_readable(recovery):
            actions = [
                (translate("Show"), partial(self._show, window, key)),
                (translate("Save as…"), partial(self._save_as, window, key)),
                (translate("Set aside"), partial(self._set_aside, window, key)),
            ]
        window.ask(key, question(recovery), actions)

    def _drop(self, key: str) -> None:
        del self._waiting[key]
        for window in self._windows:
            window.withdraw(key)

    def _again(self, window: MainWindow, key: str) -> Recovery | None:
        """Return what there is to recover now, and go on asking about it."""
        if key not in self._waiting:
            return None
        recovery = recovery_again(self._waiting[key])
        if recovery is None:
            self._drop(key)
            window.say(IS_SAVED)
            return None
        self._waiting[key] = recovery
        self._ask(window, key)
        return recovery

    # What the author asks for

    def _open_rescued(self, window: MainWindow, rescued: Rescued) -> None:
        self._answer(window, rescued)
        self.open_wanted.emit(window, rescued.copy)

    def _answer(self, window: MainWindow, rescued: Rescued) -> None:
        try:
            mark_answered(rescued)
        except SaveFailed as problem:
            window.say(str(problem))

    def _open(self, window: MainWindow, key: str) -> None:
        recovery = self._again(window, key)
        if recovery is not None and is_readable(recovery):
            self.open_wanted.emit(window, recovery.path)

    def _show(self, window: MainWindow, key: str) -> None:
        # Imported late: it is seldom needed.
        from desktop.screens.saving.unsaved_page import UnsavedPage

        recovery = self._again(window, key)
        if recovery is not None:
            page = UnsavedPage(recovery, self._preferences.settings, window)
            page.save_wanted.connect(partial(self._save_as, window, key))
            page.show()

    def _save_as(self, window: MainWindow, key: str) -> None:
        # Imported late: it is seldom needed.
        from desktop.storage.journal.recovered_elsewhere import save_elsewhere

        recovery = self._again(window, key)
        if recovery is None:
            return
        chosen = ask_where_to_save(window, _proposed(recovery))
        if chosen is None:
            return
        try:
            if save_elsewhere(recovery, chosen):
                put_away(recovery)
        except SaveFailed as problem:
            window.say(str(problem))
            return
        self._drop(key)
        self.open_wanted.emit(window, chosen)

    def _set_aside(self, window: MainWindow, key: str) -> None:
        recovery = self._again(window, key)
        if recovery is None:
            return
        try:
            folder = put_aside(recovery)
        except SaveFailed as problem:
            window.say(str(problem))
            return
        self._drop(key)
        window.say(set_aside_words(folder, has_file=is_readable(recovery)))


def _proposed(recovery: Recovery) -> Path:
    """Return a name for a new file: that which the story had, if it is free."""
    path = recovery.path
    if path is None:
        return documents_folder() / f"{translate('Recovered')}.txt"
    folder = path.parent if is_there(path.parent) else documents_folder()
    if is_gone(path):
        return folder / path.name
    stem = translate("{name} recovered", name=path.stem)
    return folder / f"{stem}{path.suffix}"
