"""Stories that are begun here, and that go on under another name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.app import App
from desktop.paths import samples_folder
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode, recent_stories
from tests.journeys.conftest import STORY, Writer
from tests.journeys.test_recovering import crash


class Beginner(Writer):
    """Somebody who comes without a story."""

    def open(self):
        self.window = self.app.new_window()
        self._show()

    def follow(self):
        """Look at the window that was opened last."""
        self.window = self.app.windows[-1]
        self._show()

    def _show(self):
        self.window.resize(1440, 900)
        self.window.activateWindow()
        self._qtbot.waitActive(self.window)
        self.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def beginner(qtbot, qapp, tmp_path):
    beginner = Beginner(qtbot, qapp, tmp_path / "nothing.txt")
    yield beginner
    beginner.app.let_go()


@pytest.fixture
def storm(tmp_path, monkeypatch):
    """Where the author says that the story is to go."""
    path = tmp_path / "elsewhere" / "Storm.txt"
    path.parent.mkdir()
    chosen = lambda *_, **__: (str(path), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return path


def untitled():
    folder = samples_folder()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("way", ["key", "menu", "button"])
def test_a_story_is_begun_from_the_start_page(beginner, way):
    if way == "key":
        beginner.press("Ctrl+N")
    elif way == "menu":
        beginner.call("new-story")
    else:
        beginner.click(beginner.window.findChild(QPushButton, "new_story"))

    beginner.type("Once.")

    assert beginner.window.path == samples_folder() / "Untitled.txt"
    assert beginner.screen.modes.mode == Mode.REVISE
    assert beginner.text == "Once."
    assert len(beginner.app.windows) == 1


def test_what_is_typed_in_it_is_saved_like_in_every_story(beginner):
    beginner.press("Ctrl+N")
    beginner.type("Once.")
    beginner.close()

    assert (samples_folder() / "Untitled.txt").read_text() == "Once."
    assert [story.path.name for story in recent_stories()] == ["Untitled.txt"]


@pytest.fixture
def crashed(beginner):
    """Somebody who typed in a new story when Reread ended without warning."""
    beginner.press("Ctrl+N")
    beginner.type("Once.")
    story = beginner.window.path
    crash(beginner)
    beginner.app = App(QApplication.instance(), Settings())
    beginner.app.open(story)
    beginner.follow()
    return beginner


def test_what_is_typed_in_it_outlives_a_crash(crashed):
    assert "was not saved when Reread ended" in crashed.told

    crashed.press_button("Recover")

    assert crashed.text == crashed.window.path.read_text() == "Once."


def test_one_that_can_still_be_recovered_is_not_dropped(crashed):
    crashed.close()

    assert untitled() == ["Untitled.txt"]


def test_one_in_which_nothing_was_written_leaves_nothing(beginner):
    beginner.press("Ctrl+N")
    beginner.type("a")
    beginner.press("Ctrl+Z")
    beginner.close()

    assert untitled() == []
    assert recent_stories() == []


def test_from_a_story_another_window_is_opened(beginner):
    beginner.press("Ctrl+N")
    beginner.type("Once.")

    beginner.press("Ctrl+N")
    beginner.follow()

    assert [window.path.name for window in beginner.app.windows] == [
        "Untitled.txt",
        "Untitled 2.txt",
    ]


def test_an_untitled_story_gets_a_name_and_nothing_is_left_behind(beginner, storm):
    beginner.press("Ctrl+N")
    beginner.type("Once a storm.")
    beginner.select("storm")
    beginner.press("Ctrl+Alt+1")
    beginner.type("x")
    beginner.press("Ctrl+Shift+S")
    beginner.follow()

    assert beginner.window.path == storm
    assert beginner.told == "You are writing in “Storm.txt” now."
    assert storm.read_text() == beginner.text
    assert beginner.passage(beginner.notes[0]) == "storm"
    assert untitled() == []
    assert [story.path for story in recent_stories()] == [storm]


def test_what_was_done_before_can_still_be_undone(beginner, storm):
    beginner.press("Ctrl+N")
    beginner.type("Once a storm.")
    beginner.select("storm")
    beginner.press("Ctrl+Alt+1", "Ctrl+Shift+S")
    beginner.follow()

    beginner.press("Ctrl+Z")
    marked = beginner.notes
    beginner.press("Ctrl+Z")
    written = beginner.text
    beginner.press("Ctrl+Y", "Ctrl+Y", "Ctrl+S")

    assert (marked, written) == ([], "")
    assert beginner.passage(beginner.notes[0]) == "storm"
    assert storm.read_text() == "Once a storm."
    assert storm.with_name("Storm.txt.annotations.json").exists()


def test_what_is_written_later_goes_into_the_new_file(beginner, storm):
    beginner.press("Ctrl+N")
    beginner.type("Once.")
    beginner.press("Ctrl+Shift+S")
    beginner.follow()

    beginner.press("Ctrl+End")
    beginner.type(" More.")
    beginner.close()

    assert storm.read_text() == "Once. More."
    assert untitled() == []


def test_a_story_with_a_name_goes_on_elsewhere_and_stays_where_it_was(writer, storm):
    writer.select("Nobody")
    writer.press("N")
    writer.type("who?")
    writer.press("Esc", "Ctrl+Shift+S")
    writer.window = writer.app.windows[-1]
    writer.settle()

    assert writer.window.path == storm
    assert writer.told == (
        "You are writing in “Storm.txt” now. “here.txt” stays as it was."
    )
    assert writer.path.read_text("utf-8") == storm.read_text("utf-8") == STORY
    assert [note.words for note in writer.notes] == ["who?"]
    assert writer.note.words == "who?"
    assert len(writer.app.windows) == 1


def test_a_name_that_is_taken_changes_nothing(writer, storm):
    storm.write_text("mine")

    writer.press("Ctrl+Shift+S")

    assert writer.window.path == writer.path
    assert "already" in writer.told
    assert storm.read_text() == "mine"


def test_other_programs_are_noticed_at_the_new_place(writer, storm, qtbot):
    writer.press("Ctrl+Shift+S")
    writer.window = writer.app.windows[-1]
    writer.settle()

    storm.write_text("Rain.\n\n" + STORY, "utf-8")

    qtbot.waitUntil(lambda: writer.text.startswith("Rain."))
