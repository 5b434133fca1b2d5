"""Questions wait: nothing that only tells takes their place, and none is lost."""

from __future__ import annotations

import errno
import os

import pytest

from desktop.session import opening
from desktop.storage.filesystem import FileSystem


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
    monkeypatch.setattr(opening.open_story, "__defaults__", (disks,))
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
