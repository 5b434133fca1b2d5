"""The library beside the windows of stories: what is chosen in it opens in one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.anchoring.places import found_places
from desktop.screens.library.library_window import LibraryWindow
from desktop.storage.sessions.open_windows import OpenLibrary
from desktop.storage.story.story_state import recent_stories
from desktop.text.quoted_place import QUOTED, QuotedPlace
from desktop.text.span import Span
from desktop.window.library_keys import LibraryKeys

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.preferences import Preferences
    from desktop.storage.library.library_search import Hit


class LibraryDesk(QObject):
    """Keeps the window of the library, of which there is one at most.

    Signals:
        open_wanted: The author wants a story; carries its path, and the ``Hit`` to go
            to or None.
        called: The author called an action by its key; carries its id.
        changed: Something else is shown, or the window was opened or closed.
    """

    open_wanted = Signal(object, object)
    called = Signal(str)
    changed = Signal()

    def __init__(
        self, preferences: Preferences, place: OpenLibrary, parent: QObject
    ) -> None:
        """Make the desk; no window is opened yet.

        Args:
            preferences: What the author prefers, the folders among it.
            place: What was shown in the library when it was last open.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._place = place
        self.window: LibraryWindow | None = None

    @property
    def place(self) -> OpenLibrary:
        """What is shown; of a library that was closed only how it is sorted."""
        return self._place if self.window is None else self.window.place

    def show(self, theme: Theme) -> None:
        """Show the library, or bring it forward, with the keys in its field."""
        if self.window is None:
            self.window = self._made(theme)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.take_keys()

    def show_again(self, theme: Theme) -> None:
        """Show the library as it was left, without taking the keys."""
        self.window = window = self._made(theme)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        window.take_keys()  # once the author comes to it

    def show_theme(self, theme: Theme) -> None:
        """Draw the window in the colours of ``theme`` from now on."""
        if self.window is not None:
            self.window.show_theme(theme)

    def close(self) -> None:
        """Close the window, if it is open."""
        if self.window is not None:
            self.window.close()

    def _made(self, theme: Theme) -> LibraryWindow:
        settings = self._preferences.settings
        folders = [Path(folder) for folder in settings.library_folders]
        offered = None if folders else _likely_folder()
        window = LibraryWindow(
            folders, settings.text_family, theme, offered, self._place
        )
        window.open_wanted.connect(self.open_wanted)
        window.folders_changed.connect(self._on_folders_changed)
        window.closed.connect(self._on_closed)
        window.shown_otherwise.connect(self.changed)
        LibraryKeys(window, self._preferences).called.connect(self.called)
        return window

    def _on_folders_changed(self, folders: list[Path]) -> None:
        self._preferences.update(library_folders=[str(each) for each in folders])

    def _on_closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            left = window.place
            sort, is_descending = left.sort, left.is_descending
            self._place = OpenLibrary(sort=sort, is_descending=is_descending)
            self.changed.emit()
            window.deleteLater()


def _likely_folder() -> Path | None:
    """Return the folder of the story opened last; None if none was."""
    recent = (each.path.parent for each in recent_stories() if each.exists)
    return next(recent, None)


def go_to_hit(screen: StoryScreen, hit: Hit) -> None:
    """Go to what was found, in a story that is shown.

    Its text may be another by now: the place is found by what stood around it.
    """
    found = hit.find
    if hit.note is not None or found is None:
        _go_to_note(screen, hit)
        return
    before, after = hit.passage[: found.start], hit.passage[found.start :]
    quoted = QuotedPlace(hit.span.start, before[-QUOTED:], after[:QUOTED])
    start = _place_in(screen.session.text, quoted)
    screen.navigation.go_to(start)
    end = start + len(found)
    if screen.session.text[start:end] == found.of(hit.passage):
        screen.page.select(Span(start, end))


def _place_in(text: str, quoted: QuotedPlace) -> int:
    start = quoted.position - len(quoted.before)
    words = quoted.before + quoted.after
    if start >= 0 and text.startswith(words, start):
        return quoted.position
    return min(found_places([quoted], text)[0], len(text))


def _go_to_note(screen: StoryScreen, hit: Hit) -> None:
    assert hit.note is not None
    note = hit.note.thread
    if note in screen.session.shown:
        screen.navigation.choose(note)
        return
    screen.navigation.go_to(min(hit.span.start, len(screen.session.text)))
    _WaitingNote(screen, note)


class _WaitingNote(QObject):
    """Chooses a note once the notes are there, which come behind the first paint."""

    def __init__(self, screen: StoryScreen, note: str) -> None:
        super().__init__(screen)
        self._screen, self._note = screen, note
        screen.session.notes_arrived.connect(self._on_arrived)

    def _on_arrived(self) -> None:
        self._screen.session.notes_arrived.disconnect(self._on_arrived)
        session = self._screen.session
        if self._note in session.shown and self._note not in session.folded:
            self._screen.navigation.choose(self._note)
        self.deleteLater()
