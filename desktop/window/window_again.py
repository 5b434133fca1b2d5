"""What is shown in one window, as it is kept, and how a window comes to show it again.

How the story was left comes with the story; this is what does not outlast a session
otherwise: a lens, the panel of readers, the table of all notes, what was compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.sessions.open_windows import OpenWindow
from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.window.main_window import MainWindow

_READERS = "readers"


def shown_in(window: MainWindow) -> OpenWindow | None:
    """Return what is shown in a window; None if it is no story of the author's."""
    story = window.path or window.unreadable
    if story is None or window.draft_desk is not None:
        return None
    screen, desk = window.story_screen, window.desk
    if screen is None:
        return OpenWindow(story.absolute())
    compared = desk.compare.desk if desk is not None else None
    return OpenWindow(
        story.absolute(),
        lens=_lens_of(screen),
        panel=_READERS if screen.reader_commands.is_shown else "",
        shows_table=screen.modes.mode is Mode.ALL_NOTES,
        compared=compared.comparing.marks if compared is not None else (),
    )


def _lens_of(screen: StoryScreen) -> str:
    view = screen.lens_commands.view
    return view.on.value if view is not None and view.on is not None else ""


def show_again(window: MainWindow, shown: OpenWindow) -> None:
    """Have ``window``, which shows the story, show what else was shown in it."""
    screen = window.story_screen
    if screen is None:
        return
    if shown.compared and window.desk is not None:
        window.desk.compare.open().comparing.want_again(shown.compared)
    if shown.lens and not screen.lens_commands.is_on:
        _look_through(screen, shown.lens)
    elif shown.panel == _READERS and not screen.reader_commands.is_shown:
        screen.reader_commands.toggle_panel()
        screen.places.give_keys_back()
    if shown.shows_table:
        screen.modes.enter(Mode.ALL_NOTES)


def _look_through(screen: StoryScreen, name: str) -> None:
    # Imported late: nothing of lenses is loaded before one is looked through.
    from desktop.lenses.finding import LensName

    if name in list(LensName):
        screen.lens_commands.choose(LensName(name))
