"""Questions wait: nothing that only tells takes their place, and none is lost."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.app import App
from desktop.session.keeping import opening
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.story import found_story
from desktop.widgets.buttons import IconButton


class FullDisks(FileSystem):
    """The disk of the story and that of Reread's own folder, each full or not."""

    is_story_full = is_state_full = False

    def open_new(self, path, mode):
        self._look_for_room(path)
        return super().open_new(path, mode)

    def write(self, descriptor, data):
        name = os.readlink(f"/proc/self/fd/{descriptor}")
        self._look_for_room(name)
        return super().write(descriptor, data)

    def _look_for_room(self, path):
        is_state = "home" in str(path)
        if self.is_state_full if is_state else self.is_story_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def disks(monkeypatch):
    disks = FullDisks()
    for opens in (opening.opened, found_story.find_story):
        others = opens.__defaults__[1:]
        monkeypatch.setattr(opens, "__defaults__", (disks, *others))
    return disks


@pytest.fixture
def emptied(writer):
    """A writer whose notes file was emptied, and who was asked about it."""
    writer.select("stopped")
    writer.press("1")
    writer.call("save-now")
    writer.notes_file.write_bytes(b"")
    writer.come_back()
    writer.call("save-now")
    assert "Begin anew" in writer.offered
    return writer


def seek(bar, words):
    """Go through the questions up to one that says this; return whether one does."""
    steps = [
        button
        for button in bar.findChildren(IconButton)
        if button.accessibleName() == "Next question" and button.isVisibleTo(bar)
    ]
    for _ in range(5):
        if words in bar.accessibleName():
            return True
        for step in steps:
            step.click()
    return False


def type_and_save(writer, words):
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    writer.type(words)
    writer.call("save-now")


def test_a_question_stays_whatever_is_told_after_it(emptied):
    asked = emptied.told

    text = emptied.path.read_text().replace("asleep", "awake")
    emptied.path.write_text(text)
    emptied.come_back()
    type_and_save(emptied, "Late, ")

    assert "awake" in emptied.text
    assert asked in emptied.told
    assert "Begin anew" in emptied.offered


def test_a_question_that_was_closed_is_found_again(emptied):
    asked = emptied.told
    emptied.press("Esc", "Esc")
    assert emptied.told == ""

    emptied.call("not-saved-yet")

    assert emptied.told == asked


def test_where_nothing_waits_that_is_said(writer):
    writer.call("not-saved-yet")

    assert "nothing waits" in writer.told


def test_several_questions_stand_in_order(emptied):
    first = emptied.told
    emptied.path.unlink()
    emptied.come_back()
    assert "1 of 2" in shown_words(emptied)

    emptied.press_button("Take the last good ones")

    assert first not in emptied.told
    assert "removed or renamed" in emptied.told
    emptied.press_button("Put it back")
    assert emptied.path.exists()
    assert emptied.offered == []


def shown_words(writer):
    from PySide6.QtWidgets import QLabel

    labels = writer.screen.message_bar.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_what_is_typed_on_two_full_disks_is_the_loudest(make_writer, disks):
    writer = make_writer()
    disks.is_story_full = disks.is_state_full = True

    type_and_save(writer, "Late, ")

    assert writer.told.startswith("Nothing you type now would survive a crash")
    assert "the disk is full" in writer.told
    assert "Save a copy…" in writer.offered


def test_with_room_again_all_is_saved_and_nothing_more_asked(make_writer, disks):
    writer = make_writer()
    disks.is_story_full = disks.is_state_full = True
    type_and_save(writer, "Late, ")
    disks.is_story_full = disks.is_state_full = False

    writer.press_button("Try again")
    writer.settle()

    assert writer.path.read_text() == writer.text
    assert "survive" not in writer.told


def test_on_one_full_disk_a_crash_still_costs_little(make_writer, disks):
    writer = make_writer()
    disks.is_story_full = True

    type_and_save(writer, "Late, ")

    assert "here.txt" in writer.told
    assert "survive" not in writer.told


def test_closing_says_each_thing_once(make_writer, disks):
    writer = make_writer()
    disks.is_story_full = disks.is_state_full = True
    type_and_save(writer, "Late, ")

    writer.close()

    assert writer.window.isVisible()
    assert writer.told.count("the disk is full; make some room") <= 2
    sentences = [part.strip() for part in writer.told.split(". ") if part.strip()]
    assert len(sentences) == len(set(sentences))
    assert "Close anyway" in writer.offered


def test_a_copy_is_no_answer_to_a_story_that_is_gone(writer, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    writer.path.unlink()
    writer.come_back()
    asked = writer.told

    writer.press_button("Save a copy…")

    assert "removed or renamed" in asked
    assert writer.told == asked
    assert writer.offered == ["Save a copy…", "Put it back"]


def test_a_copy_does_not_close_a_window_that_could_not_be_saved(
    make_writer, disks, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    writer = make_writer()
    type_and_save(writer, "Late, ")
    disks.is_story_full = True
    writer.type("still ")
    writer.close()

    writer.press_button("Save a copy…")
    offered = writer.offered
    disks.is_story_full = False

    assert offered == ["Try again", "Save a copy…", "Close anyway"]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"It rained all night.\n" * 15 + b"\0" * 4096, id="NULs"),
        pytest.param(b"\xef\xbb\xbfIt rained.\n" + b"\0" * 4096, id="mark-and-NULs"),
        pytest.param(b"PK\x03\x04" + bytes(range(256)) * 9, id="archive"),
    ],
)
def test_a_story_ruined_while_it_is_open_is_put_back(writer, damage):
    type_and_save(writer, "Late, ")
    writer.path.write_bytes(damage)
    writer.come_back()
    told, offered = writer.told, writer.offered

    writer.press_button("Put it back")

    assert "“here.txt” was damaged by another program" in told
    assert offered == ["Put it back", "Save a copy…"]
    assert writer.path.read_text() == writer.text
    assert "Late, The ferry" in writer.text
    assert damage in [path.read_bytes() for path in writer.path.parent.glob("here.*")]
    assert "kept beside it" in writer.told
    writer.type("x")
    writer.call("save-now")
    assert writer.path.read_text() == writer.text


def test_one_that_is_whole_again_is_not_asked_about(writer):
    type_and_save(writer, "Late, ")
    good = writer.path.read_bytes()
    writer.path.write_bytes(bytes(5000))
    writer.come_back()
    asked = writer.offered
    writer.path.write_bytes(good)

    writer.come_back()
    writer.call("save-now")

    assert asked == ["Put it back", "Save a copy…"]
    assert writer.offered == []


def test_what_was_rescued_is_found_again_until_it_was_dealt_with(
    make_writer, disks, qapp
):
    writer = make_writer()
    type_and_save(writer, "Late, ")
    disks.is_story_full = True
    writer.type("still ")
    writer.close()
    writer.press_button("Close anyway")
    disks.is_story_full = False
    found = []

    for answer in ("", "", "Leave it there", ""):
        app = App(qapp)
        window = app.new_window()
        app.tell_left_behind()
        window.menus.action("not-saved-yet").trigger()
        bar = window.centralWidget().message_bar
        found.append(seek(bar, "could not be saved when it was closed"))
        for button in bar.findChildren(QPushButton):
            if answer and button.text() == answer:
                button.click()
        app.let_go()

    assert found == [True, True, True, False]


def test_a_question_is_answered_by_keys_alone(emptied):
    emptied.press("Ctrl+Shift+O")
    emptied.press("Tab", "Return")

    assert emptied.notes == []
    assert "history" in emptied.told


def test_the_page_has_the_keys_again_when_all_is_answered(emptied):
    emptied.press("Ctrl+Shift+O")
    assert emptied.has_keys(emptied.screen.message_bar)

    emptied.press("Return", "J")

    assert emptied.has_keys(emptied.page)
    assert emptied.note is not None
