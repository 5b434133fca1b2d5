"""What happens when the disk refuses: the author is told, and nothing is lost."""

from __future__ import annotations

import errno
import hashlib
import os
from threading import Event

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.session.keeping import opening
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history.versions import get_bytes
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story import found_story
from desktop.storage.story.rescue import not_told_of

_LONG = 60  # seconds


class FullDisk(FileSystem):
    """A disk that can be full, and can take as long as a test wants."""

    is_full = False

    def __init__(self):
        self.answers = Event()
        self.answers.set()

    def open_new(self, path, mode):
        if self.is_full or not self.answers.wait(_LONG):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().open_new(path, mode)


@pytest.fixture
def disk(monkeypatch):
    """Have every story opened from a disk that can be full."""
    disk = FullDisk()
    for opens in (opening.opened, found_story.find_story):
        others = opens.__defaults__[1:]
        monkeypatch.setattr(opens, "__defaults__", (disk, *others))
    return disk


@pytest.fixture
def revising(make_writer, disk):
    writer = make_writer()
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    return writer


def test_a_full_disk_keeps_the_window_open_and_says_why(revising, disk):
    revising.type("Late, ")
    disk.is_full = True

    revising.close()

    assert revising.window.isVisible()
    assert "the disk is full" in revising.told
    assert revising.offered == ["Try again", "Save a copy…", "Close anyway"]


def test_trying_again_closes_the_window_when_there_is_room(revising, disk):
    revising.type("Late, ")
    disk.is_full = True
    revising.close()
    disk.is_full = False

    revising.press_button("Try again")

    assert revising.app.windows == []
    assert "Late, The ferry" in revising.path.read_text()


@pytest.mark.parametrize("how", ["button", "closing twice"])
def test_closing_anyway_keeps_text_and_notes_and_says_where(
    revising, disk, how, qapp, home
):
    revising.press("Ctrl+Alt+1")
    revising.type("Late, ")
    disk.is_full = True
    revising.close()

    if how == "button":
        revising.press_button("Close anyway")
    else:
        revising.close()
    disk.is_full = False
    app = App(qapp)
    window = app.new_window()
    app.tell_left_behind()

    (kept,) = home.glob("state/rescue/*/here.txt")
    assert revising.app.windows == []
    assert "Late, " in kept.read_text()
    assert len(read_notes(kept).notes) == 1
    assert str(kept.parent) in window.centralWidget().message_bar.accessibleName()
    assert not_told_of() == []
    app.let_go()


def test_a_save_that_failed_is_done_when_there_is_room_again(revising, disk):
    disk.is_full = True
    revising.type("Late, ")
    revising.call("save-now")
    assert "the disk is full" in revising.told
    disk.is_full = False

    revising.press_button("Try again")

    assert revising.told == ""
    assert "Late, The ferry" in revising.path.read_text()


def test_the_window_does_not_wait_for_a_slow_disk(revising, disk, qtbot):
    revising.type("L")
    disk.answers.clear()

    revising.screen.story.saving.save_soon()
    revising.type("a")

    assert "LaThe ferry" in revising.text
    assert "LThe ferry" not in revising.path.read_text()
    disk.answers.set()
    revising.screen.story.saving.save_unsaved()
    qtbot.waitUntil(lambda: "LaThe ferry" in revising.path.read_text())


def test_leaving_the_window_saves_what_was_typed(revising, monkeypatch):
    revising.type("Late, ")
    assert "Late" not in revising.path.read_text()

    monkeypatch.setattr(revising.window, "isActiveWindow", lambda: False)
    QApplication.sendEvent(revising.window, QEvent(QEvent.Type.ActivationChange))
    revising.screen.story.saving.come_to_rest()

    assert "Late, The ferry" in revising.path.read_text()


@pytest.mark.parametrize("key", ["Ctrl+1", "Ctrl+3"])
def test_going_to_another_mode_saves_what_was_typed(revising, key):
    revising.type("Late, ")

    revising.press(key)
    revising.screen.story.saving.come_to_rest()

    assert "Late, The ferry" in revising.path.read_text()


def test_typing_while_a_save_is_under_way_is_saved_next(revising, disk):
    disk.delay = 0.05
    revising.type("L")
    revising.screen.story.saving.save_soon()
    revising.type("a")

    assert not revising.screen.story.saving.is_saved
    assert revising.screen.story.saving.save()
    assert "LaThe ferry" in revising.path.read_text()


def test_a_sign_the_encoding_lacks_is_saved_only_when_the_author_says_how(make_writer):
    old = "Caf\xe9 by the sea.\r\nIt rained.\r\n".encode("cp1252")
    writer = make_writer(old)
    writer.press("Ctrl+2")
    writer.put_caret("rained")
    writer.page.textCursor().insertText("😀")
    writer.call("save-now")
    told, choices = writer.told, writer.offered
    before = writer.path.read_bytes()

    writer.press_button("Save as UTF-8")

    assert "Windows-1252" in told
    assert choices == ["Save as UTF-8", "Save a copy…"]
    assert before == old
    assert writer.path.read_bytes() == "Café by the sea.\r\nIt 😀rained.\r\n".encode()
    assert get_bytes(hashlib.sha256(old).hexdigest()) == old


def test_a_story_that_may_not_be_edited_says_why_and_takes_notes(make_writer):
    data = b"~{K}U>TZ:#1_5HWE~}~\nOne line.\nA third.\n"
    writer = make_writer(data)

    writer.press("Ctrl+2")
    writer.type("x")
    told = writer.told
    writer.press("Ctrl+1")
    writer.put_caret("third")
    writer.press("1")
    writer.call("save-now")

    assert "but not edit it" in told
    assert "One line." in writer.text
    assert len(writer.items_on_disk()) == 1
    assert writer.path.read_bytes() == data
