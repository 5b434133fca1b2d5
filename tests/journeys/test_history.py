"""The author looks at what the story was, and takes a version back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from desktop.anchoring.anchor import AnchorState
from desktop.screens.history.history_dialog import NO_VERSIONS, HistoryDialog
from desktop.screens.history.version_list import VersionList


class Reader:
    """Somebody at the window of the history."""

    def __init__(self, writer, qtbot):
        self._writer = writer
        self._qtbot = qtbot

    def open(self):
        self._writer.press("Ctrl+Shift+H")
        self.wait()

    def wait(self):
        reading = self._writer.screen.story.saving.versions.reading
        self._qtbot.waitUntil(lambda: not reading.is_busy)
        self._writer.settle()

    @property
    def dialog(self):
        return self._writer.window.findChild(HistoryDialog)

    @property
    def list(self):
        return self.dialog.findChild(VersionList)

    @property
    def words(self):
        return self.dialog.findChild(QLabel, "words").text()

    def press(self, *keys):
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key)
            self.wait()

    def restore_the_oldest(self):
        self.open()
        self.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
        # A window system gives the keys back to the window by itself.
        self._writer.window.activateWindow()
        self._qtbot.waitActive(self._writer.window)

    def buttons(self):
        return self.dialog.findChildren(QPushButton)

    def button(self, words):
        return next(b for b in self.buttons() if b.text() == words)

    def shown(self):
        model = self.list.model()
        rows = range(model.rowCount())
        return [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in rows]


@pytest.fixture
def history(writer, qtbot):
    return Reader(writer, qtbot)


@pytest.fixture
def revised(writer):
    """A story that was revised and saved twice, with a note in what was revised."""
    writer.select("she asked")
    writer.press("n")
    writer.type("Who?")
    writer.press("Esc")
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    writer.type("Late, ")
    writer.call("save-now")
    writer.page.select(writer.span("“Is it late?” she asked. "))
    writer.press("Del")
    writer.call("save-now")
    return writer


def test_the_first_version_is_restored_and_undo_brings_the_newer_back(revised, history):
    (note,) = revised.notes
    newest, cut = revised.text, revised.state(note)

    history.restore_the_oldest()

    assert cut == "cut"
    assert history.dialog is None or not history.dialog.isVisible()
    assert revised.passage(note) == "she asked"
    assert revised.state(note) == "exact"
    assert "Late" not in revised.text
    revised.press("Ctrl+Z")
    assert revised.text == newest
    assert revised.screen.session.anchor(note.id).state is AnchorState.CUT


def test_a_suggestion_that_was_applied_since_waits_again(writer, history):
    writer.select("asleep")
    writer.press("s")
    writer.press("Ctrl+A")
    writer.type("awake")
    writer.press("Esc", "Ctrl+2", "Ctrl+Alt+Y")
    writer.call("save-now")
    applied = writer.text

    history.restore_the_oldest()
    (note,) = writer.notes

    assert "awake" in applied
    assert (writer.passage(note), note.state_word) == ("asleep", "open")
    writer.press("Ctrl+Z")
    assert (writer.text, writer.notes[0].state_word) == (applied, "applied")


def test_what_was_restored_is_saved_and_is_a_version_itself(revised, history):
    history.restore_the_oldest()
    revised.call("save-now")
    revised.screen.story.saving.versions.let_go()

    history.open()

    assert "Late" not in revised.path.read_text()
    whys = [row.split(", ")[1] for row in history.shown()[1:]]
    assert whys == ["as it is now", "saved", "as it was opened"]


def test_a_line_says_what_was_restored_and_how_the_notes_fared(revised, history):
    history.restore_the_oldest()

    said = revised.screen.message_bar.accessibleName()
    assert said.startswith("The text is again as it was today at ")
    assert said.endswith("1 note kept. Undo takes that back.")


def test_the_versions_stand_under_their_day_with_their_length(revised, history):
    history.open()

    day, newest, oldest = history.shown()
    assert day == "Today"
    assert newest.endswith("as it is now, 29 words · \u22124")
    assert oldest.endswith("as it was opened, 33 words")


def test_the_text_as_it_is_cannot_be_restored(revised, history):
    history.open()

    assert history.words == "This is the text as it is now."
    assert not history.button("Restore version").isEnabled()


def test_every_save_can_be_shown(revised, history):
    history.open()
    few = len(history.shown())

    # A slow machine saves once more while there is writing.
    every = next(b for b in history.buttons() if "every save" in b.text())
    count = int(every.text().removeprefix("Show every save (").removesuffix(")"))
    every.click()
    history.wait()

    assert count >= 3
    assert (few, len(history.shown())) == (3, 1 + count)


def test_a_story_that_was_never_edited_says_when_there_will_be_versions(
    writer, history
):
    history.open()

    assert history.words == NO_VERSIONS
    assert not history.button("Restore version").isEnabled()
    history.press(Qt.Key.Key_Escape)
    assert history.dialog is None or not history.dialog.isVisible()


def test_the_text_of_a_version_can_be_copied(revised, history):
    history.open()
    history.press(Qt.Key.Key_Down)

    history.button("Copy text").click()

    assert QGuiApplication.clipboard().text().startswith("The Landing\n\nThe ferry had")


def test_a_copy_of_a_version_can_be_saved(revised, history, tmp_path, monkeypatch):
    target = tmp_path / "as-it-was.txt"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(target), "All files (*)")
    )
    history.open()
    history.press(Qt.Key.Key_Down)

    history.button("Save a copy…").click()

    assert "Late" not in target.read_text()
    assert history.dialog.findChild(QLabel, "told").text() == (
        "A copy is in as-it-was.txt."
    )


def test_a_version_whose_text_is_damaged_says_so(revised, history, home):
    for kept in (home / "state" / "versions").iterdir():
        kept.write_bytes(b"damaged")

    history.open()

    assert "cannot be read any more" in history.words
    assert not history.button("Copy text").isEnabled()


def test_a_story_that_may_not_be_edited_restores_nothing(make_writer, qtbot):
    writer = make_writer("One line.\n")
    writer.press("Ctrl+2")
    writer.type("So. ")
    writer.call("save-now")
    writer.close()
    writer.path.write_bytes(b"~{K}U>TZ:#1_5HWE~}~\nOne line.\n")
    writer.open()
    history = Reader(writer, qtbot)

    history.open()

    assert not history.button("Restore version").isEnabled()
    assert history.button("Copy text").isEnabled()


def test_the_window_can_close_while_versions_are_compared(revised, history):
    revised.press("Ctrl+Shift+H")

    revised.window.close()
    revised.settle()

    assert revised.app.windows == []
