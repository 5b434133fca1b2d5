"""Drawing the real window to a picture file."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.annotations.kinds import Status
from desktop.app import App, make_application
from desktop.errors import SaveFailed
from desktop.paths import config_folder
from desktop.storage.story.settings import read_settings
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.annotations.annotation import Person
    from desktop.command_line.parsing import Picture
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.lenses.lens_reader import LensReader
    from desktop.window.main_window import MainWindow

_LENS_MS = 30_000
"""How long a picture waits for a lens: the one of tenses loads some seconds' worth."""
_REST_MS = 200
"""How long its panel may take until it shows what is in view."""
_TURNS = 12
"""How often the event loop runs before the picture: layouts settle in a few turns."""


def draw(story: Path | None, picture: Picture) -> None:
    """Draw the window with ``story``, or the way in, to ``picture.file``.

    Raises:
        StoryUnreadable: If the story cannot be read.
        SaveFailed: If the picture cannot be written.
    """
    application = make_application(sys.argv[:1])
    settings = replace(read_settings(config_folder()), theme=picture.theme)
    author = _main_author(story) if story is not None else None
    if author is not None:
        # The picture shows the story as whoever wrote its notes would see it.
        settings = replace(settings, author_id=author.id, author_name=author.name)
    app = App(application, settings, remembers=False)
    window = app.open(story) if story is not None else app.new_window()
    window.resize(*picture.size)
    _show(window, picture)
    if picture.lens and window.story_screen is not None:
        _look_through(window.story_screen, picture.lens)
    for _ in range(_TURNS):
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    _take_the_mouse_away(window)
    is_saved = window.grab().save(str(picture.file))
    app.let_go()
    if not is_saved:
        raise SaveFailed(
            translate(
                "The picture could not be written to “{file}”.", file=picture.file
            )
        )


def _look_through(screen: StoryScreen, name: str) -> None:
    """Look through a lens and at the first thing it found in view, if it is there."""
    # Imported late: nothing of lenses is loaded where none is asked for.
    from desktop.lenses.finding import LensName

    lenses = screen.lens_commands
    screen.navigation.choose(None)
    lenses.choose(LensName(name))
    if lenses.view is not None:
        _wait_for(lenses.view.reader)
        lenses.step(1)
        rest = QEventLoop()
        QTimer.singleShot(_REST_MS, rest.quit)
        rest.exec()


def _wait_for(reader: LensReader) -> None:
    waiting, patience = QEventLoop(), QTimer()

    def look() -> None:
        if not reader.is_reading:
            waiting.quit()

    reader.sections_changed.connect(look)
    patience.setSingleShot(True)
    patience.timeout.connect(waiting.quit)
    patience.start(_LENS_MS)
    if reader.is_reading:
        waiting.exec()


def _take_the_mouse_away(window: MainWindow) -> None:
    # Without a screen the mouse stands in the corner, where the menu button is.
    for widget in window.findChildren(QWidget):
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def _main_author(story: Path) -> Person | None:
    notes = all_notes(identity_of_story(story)).notes.values()
    by = Counter(note.creator for note in notes)  # None is whoever looks
    return by.most_common(1)[0][0] if by else None


def _show(window: MainWindow, picture: Picture) -> None:
    screen = window.story_screen
    if screen is None:
        return
    screen.modes.enter(picture.mode)
    screen.statistics.count_all()
    screen.display.finish()
    screen.page.measure_all()
    screen.page.go_back_to(0)
    notes = screen.session.notes.notes
    placed = (n for n in screen.reading.order if screen.session.placing.span_of(n))
    is_open = (n for n in placed if notes[n].words and notes[n].status is Status.OPEN)
    screen.navigation.choose(next(is_open, None), reveal=False)
    desk = window.desk.compare.desk if window.desk else None
    if desk is not None:
        desk.comparing.wait()
        desk.screen.view.next_change()
