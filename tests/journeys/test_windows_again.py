"""Windows that come back: after quitting, after a crash, and one that was closed."""

from __future__ import annotations

import signal
import tempfile
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.lenses.finding import LensName
from desktop.screens.library.library_rows import LibraryColumn
from desktop.storage.sessions.open_windows import read_session, write_session
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace
from tests.journeys.test_one_process import Processes

TYPED = ChangeSet((Change(Span(0, 0), "Typed. "),))
NAMES = ("one", "two", "three")
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|lower)", extend=True)


class Author:
    """Somebody who opens windows, quits, and comes back."""

    def __init__(self, qtbot, qapp, folder):
        self._qtbot, self._qapp = qtbot, qapp
        self.folder = folder
        self.app = None
        for name in NAMES:
            words = "\n\n".join(f"Paragraph {n} of {name}." for n in range(60))
            (folder / f"{name}.txt").write_text(f"{words}\n")

    def come(self, story=None, **settings):
        """Start Reread, with a story or without one."""
        self.leave()
        self.app = App(
            self._qapp, Settings(theme="light", **settings), keeps_windows=True
        )
        if story is None:
            self.app.open_what_was_open()
        else:
            self.app.open_or_show(self.folder / f"{story}.txt")
        kept = self.app._keep_windows()
        self._qtbot.waitUntil(lambda: not kept._coming)
        self.settle()

    def leave(self):
        if self.app is not None:
            self.app.let_go()
            self.app = None

    def settle(self):
        for _ in range(4):
            self._qapp.processEvents()

    def open(self, *names):
        for name in names:
            window = self.app.open(self.folder / f"{name}.txt")
            self.app._on_activated(window)
        self.settle()

    def window(self, name):
        return self.app.showing(self.folder / f"{name}.txt")

    def call(self, action):
        self.app._any_window().menus.action(action).trigger()
        self.settle()

    @property
    def names(self):
        return [w.path.stem if w.path else "" for w in self.app.windows]

    def said(self):
        return self.app.windows[-1]._bar.told


@pytest.fixture
def author(qtbot, qapp, home, tmp_path):
    author = Author(qtbot, qapp, tmp_path)
    yield author
    author.leave()


def test_after_quitting_all_windows_come_back_the_last_one_in_front(author):
    author.come("one")
    author.open("two", "three", "one")
    author.window("two").setGeometry(10, 40, 640, 480)
    author.call("quit")

    author.come()

    assert author.names == ["two", "three", "one"]
    assert author.window("two").geometry().getRect() == (10, 40, 640, 480)


def test_of_windows_that_are_closed_one_by_one_the_last_comes_back(author):
    author.come("one")
    author.open("two")
    for name in ("one", "two"):
        author.window(name).close()
        author.settle()

    author.come()

    assert author.names == ["two"]


def shown_library(author, qtbot):
    """Wait until the library is there, and return its window."""
    qtbot.waitUntil(lambda: bool(author.app.library and author.app.library.window))
    library = author.app.library.window
    qtbot.waitUntil(lambda: len(library.view.shown.rows) >= len(NAMES))
    return library


def test_the_library_comes_back_behind_as_it_was_left(author, qtbot):
    folders = [str(author.folder)]
    author.come("one", library_folders=folders)
    author.app.show_library()
    library = shown_library(author, qtbot)
    library.sort_by(LibraryColumn.TITLE)
    qtbot.keyClicks(library.top.field, "paragraph")
    qtbot.waitUntil(lambda: library.has_found("paragraph"))
    library.view.go_to(9)
    library.view.verticalScrollBar().setValue(120)
    left = library.place
    author.call("quit")

    author.come(library_folders=folders)

    library = shown_library(author, qtbot)
    qtbot.waitUntil(lambda: library.has_found("paragraph"))
    assert library.place == left
    assert (left.row, left.hit, left.top) == ("three.txt", 2, 120)
    assert author.app.windows[-1].isActiveWindow()
    assert library.focusWidget() is library.top.field


def test_a_library_that_was_closed_stays_closed_and_is_sorted_as_it_was(author, qtbot):
    folders = [str(author.folder)]
    author.come("one", library_folders=folders)
    author.app.show_library()
    library = shown_library(author, qtbot)
    library.sort_by(LibraryColumn.TITLE)
    library.close()
    author.call("quit")

    author.come(library_folders=folders)
    author.settle()
    assert author.app.library is None

    author.app.show_library()
    assert shown_library(author, qtbot).place.sort == "title"


def test_a_story_that_is_asked_for_comes_alone_and_the_others_one_by_one(author):
    author.come("one")
    author.open("two")
    author.call("quit")

    author.come("three")
    assert author.names == ["three"]

    author.call("reopen-closed")
    author.call("reopen-closed")
    assert author.names == ["three", "two", "one"]

    author.call("reopen-closed")
    assert author.said() == "No story was closed lately."


def test_a_story_that_was_closed_comes_back_where_it_was_left(author):
    author.come("one")
    author.open("two")
    page = author.window("two").story_screen.page
    page.go_back_to(400, 420)
    author.settle()
    author.window("two").close()
    author.settle()

    author.call("reopen-closed")

    assert author.names == ["one", "two"]
    assert author.window("two").story_screen.page.caret == 420


def test_modes_lens_table_and_panel_come_back(author, qtbot):
    author.come("one")
    author.open("two", "three")
    one, two, three = (author.window(name) for name in NAMES)
    one.story_screen.modes.enter(Mode.REVISE)
    one.story_screen.lens_commands.choose(LensName.ECHOES)
    two.story_screen.modes.enter(Mode.ALL_NOTES)
    three.desk.split.open()
    author.settle()
    author.call("quit")

    author.come()

    one, two, three = (author.window(name) for name in NAMES)
    qtbot.waitUntil(lambda: two.mode is Mode.ALL_NOTES)
    qtbot.waitUntil(lambda: one.story_screen.lens_commands.is_on)
    assert one.mode is Mode.REVISE
    assert one.story_screen.lens_commands.view.on is LensName.ECHOES
    assert three.desk.split.is_open


def test_what_was_compared_is_compared_again(author, qtbot):
    author.come("one")
    desk = author.window("one").desk
    for words in ("first", "second"):
        desk.drafts.keeper.keep(words)
        qtbot.waitUntil(lambda: not desk.drafts.is_busy)
        author.window("one").story_screen.session.edit(TYPED, "Typing")
    author.call("mode-compare")
    comparing = desk.compare.open().comparing
    comparing.wait()
    oldest = comparing._texts[-1]
    comparing.choose_side(oldest, 0)
    comparing.wait()
    marks = comparing.marks
    author.call("quit")

    author.come()

    again = author.window("one").desk.compare.desk
    qtbot.waitUntil(lambda: again.comparing.marks == marks)


def test_without_that_wish_nothing_comes_back_by_itself(author):
    author.come("one")
    author.call("quit")

    author.come(reopens_windows=False)
    assert author.names == [""]

    author.call("reopen-closed")
    assert author.names == ["one"]


def test_a_story_that_is_gone_is_said_and_has_no_window(author, qtbot):
    author.come("one")
    author.open("two", "three")
    author.call("quit")
    (author.folder / "three.txt").unlink()

    author.come()

    assert author.names == ["one", "two"]
    words = "“three.txt” was open, and is not there any more."
    qtbot.waitUntil(lambda: author.said() == words)


def test_an_empty_new_story_does_not_come_back(author):
    author.come("one")
    author.call("new-story")
    assert len(author.names) == 2
    author.call("quit")

    author.come()

    assert author.names == ["one"]


def test_after_two_crashes_at_opening_they_are_offered(author, qtbot):
    author.come("one")
    author.open("two")
    author.call("quit")
    author.leave()
    write_session(replace(read_session(), starts=(time.time(), time.time())))

    author.app = App(QApplication.instance(), Settings(), keeps_windows=True)
    author.app.open_what_was_open()
    author.settle()
    assert author.names == [""]
    assert author.app.windows[0].asks("windows-again")

    author.app._reopening._on_wanted(author.app._keep_windows().last)
    qtbot.waitUntil(lambda: {"one", "two"} <= {*author.names})
    assert len(read_session().starts) == 3


def test_stories_that_are_declined_can_be_brought_back_one_by_one(author):
    author.come("one")
    author.call("quit")
    author.leave()
    write_session(replace(read_session(), starts=(1.0, 2.0)))
    author.app = App(QApplication.instance(), Settings(), keeps_windows=True)
    author.app.open_what_was_open()
    author.settle()

    author.app._reopening._on_declined(author.app._keep_windows().last)
    author.app._keep_windows().keep_now()

    assert read_session().windows == read_session().starts == ()
    assert [window.story.stem for window in read_session().closed] == ["one"]


def test_three_windows_come_back_after_a_kill():
    with tempfile.TemporaryDirectory(prefix="reread-") as folder:
        reread = Processes(Path(folder))
        try:
            _be_killed_and_come_back(reread)
        finally:
            reread.end()


def _be_killed_and_come_back(reread):
    for name in NAMES:
        (reread.folder / f"{name}.txt").write_text(f"The story {name}.\n" * 200)
    first = reread.start("one.txt")
    assert reread.again("two.txt").returncode == 0
    assert reread.again("three.txt").returncode == 0
    reread.ask(first, "app.windows[1].setGeometry(10, 40, 640, 480)")
    kept = "from desktop.storage.sessions.open_windows import read_session; "
    kept += "said = [w.story.stem for w in read_session().windows]"
    reread.ask_until(first, kept, [*NAMES])
    state = "from desktop.storage.story.story_state import read_story_state as r; "
    state += "w = app.windows[1]; said = r(w.path).window == w.place"
    reread.ask_until(first, state, True)
    first.send_signal(signal.SIGKILL)
    first.wait()

    second = reread.start()

    shown = "said = [w.path and w.path.stem for w in app.windows]"
    reread.ask_until(second, shown, [*NAMES])
    where = "said = [*app.windows[1].geometry().getRect()]"
    assert reread.ask(second, where) == [10, 40, 640, 480]
