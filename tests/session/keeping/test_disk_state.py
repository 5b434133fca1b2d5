from __future__ import annotations

import time
from threading import current_thread, main_thread

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\nInes said no. The sea rose.\n"


class SlowDisk(FileSystem):
    """A disk that takes its time over every look at a file, and every sync.

    Attributes:
        held_up: For what the window's thread waited.
    """

    delay = 0.0

    def __init__(self):
        self.held_up = []

    def stat(self, path):
        self._take_time("stat")
        return super().stat(path)

    def open_to_read(self, path):
        self._take_time("open")
        return super().open_to_read(path)

    def fsync(self, descriptor):
        self._take_time("fsync")
        super().fsync(descriptor)

    def _take_time(self, what):
        if self.delay and current_thread() is main_thread():
            self.held_up.append(what)
        time.sleep(self.delay)


@pytest.fixture
def disk():
    return SlowDisk()


@pytest.fixture
def story(qapp, tmp_path, disk):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    story = open_story(path, IRIS, disk)
    disk.delay = 0.3
    yield story
    disk.delay = 0.0
    story.let_go()


def type_at(story, at, words):
    story.session.edit(ChangeSet((Change(Span(at, at), words),)), "Typing")


def test_looking_at_the_files_does_not_hold_up_the_window(story, disk):
    story.saving.look()

    assert disk.held_up == []


def test_typing_and_marking_do_not_wait_for_the_disk(story, disk):
    type_at(story, 0, "Late. ")
    story.marking.add(Kind.NOTE, Span(0, 4))
    story.saving.save_soon()
    type_at(story, 0, "Very ")

    assert disk.held_up == []


def test_what_is_saved_while_somebody_looks_is_saved_after(story, disk, qtbot):
    story.saving.look()
    note = story.marking.add(Kind.NOTE, Span(0, 3))
    story.saving.save_soon()
    disk.delay = 0.01

    qtbot.waitUntil(lambda: story.saving.is_saved)

    assert note in read_notes(story.path)


def test_notes_written_by_others_are_taken_over_when_they_are_read(
    story, disk, tmp_path, qtbot
):
    other = open_story(story.path, IRIS)
    note = other.marking.add(Kind.NOTE, Span(0, 3))
    other.saving.save()
    other.let_go()
    disk.delay = 0.02

    qtbot.waitUntil(lambda: note in story.session.notes)

    assert story.session.anchor(note).span == Span(0, 3)
