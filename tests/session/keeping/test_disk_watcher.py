from __future__ import annotations

import os

import pytest

from desktop.session.keeping.disk_state import DiskWatcher


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("The sea.\n")
    return path


@pytest.fixture
def watcher(qapp, story):
    return DiskWatcher(story, story.with_name("sea.txt.annotations.json"))


def test_a_file_that_is_written_is_told_of(watcher, story, qtbot):
    with qtbot.waitSignal(watcher.stirred):
        story.write_text("The lake.\n")


def test_a_file_is_still_watched_after_another_took_its_place(watcher, story, qtbot):
    for words in ("The lake.\n", "The river.\n"):
        other = story.with_name("other")
        other.write_text(words)
        with qtbot.waitSignal(watcher.stirred):
            other.replace(story)

    with qtbot.waitSignal(watcher.stirred):
        story.write_text("The sea again.\n")


def test_notes_that_appear_are_told_of(watcher, story, qtbot):
    with qtbot.waitSignal(watcher.stirred):
        story.with_name("sea.txt.annotations.json").write_text("{}")


def test_a_burst_of_events_is_told_once(watcher, story, qtbot):
    told = []
    watcher.stirred.connect(lambda: told.append(1))

    for number in range(5):
        story.write_text(f"The sea {number}.\n")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(300)

    assert len(told) == 1


def test_for_a_name_that_is_not_unicode_the_folder_is_watched(qapp, tmp_path, qtbot):
    story = tmp_path / os.fsdecode(b"s\xe9a.txt")
    story.write_text("The sea.\n")
    watcher = DiskWatcher(story, tmp_path / "notes")
    other = tmp_path / "other"
    other.write_text("The lake.\n")

    with qtbot.waitSignal(watcher.stirred):
        other.replace(story)
