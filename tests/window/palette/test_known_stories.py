from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.storage.library.entry import TextFacts, WorkFacts
from desktop.storage.library.index_file import IndexFile, KnownLooks, index_path
from desktop.storage.story.story_state import StoryState, write_story_state
from desktop.text.finding.ranking import no_bonus
from desktop.window.palette.known_stories import known_stories


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "stories"
    folder.mkdir()
    index = IndexFile.of(folder)
    for name, title in (("boats", "Ten Small Boats"), ("gone", "Gone Boats")):
        path = folder / f"{name}.txt"
        facts = TextFacts(title=title, words=1200)
        index.put(path.name, path, KnownLooks(0, "", "", facts), WorkFacts(), [], ())
    (folder / "boats.txt").write_text("Boats.\n")
    index.close()
    return folder


def titles(stories, typed):
    return [story.title for story, _ in stories.found(typed, 9, no_bonus)]


def opened(path, title):
    path.write_text("Words.\n")
    at = datetime(2026, 11, 9, tzinfo=UTC)
    write_story_state(path, StoryState(title=title, opened_at=at))


def test_stories_of_the_library_are_found_by_title_file_and_folder(folder):
    stories = known_stories([str(folder)], None)

    assert titles(stories, "small ten") == ["Ten Small Boats"]
    assert titles(stories, "boats") == ["Ten Small Boats"]
    assert titles(stories, "stories") == ["Ten Small Boats"]
    assert titles(stories, "b") == []


def test_what_changes_in_the_library_is_known_the_next_time(folder):
    known_stories([str(folder)], None)
    (folder / "lake.txt").write_text("A lake.\n")
    index = IndexFile.of(folder)
    facts = TextFacts(title="The Lake", words=2)
    path = folder / "lake.txt"
    index.put(path.name, path, KnownLooks(0, "", "", facts), WorkFacts(), [], ())
    index.close()

    assert titles(known_stories([str(folder)], None), "lake") == ["The Lake"]

    path.unlink()
    assert titles(known_stories([str(folder)], None), "lake") == []


def test_a_story_opened_lately_is_there_once_and_the_one_that_is_open_is_not(folder):
    opened(folder / "boats.txt", "Ten Small Boats")

    stories = known_stories([str(folder)], None)
    from_there = known_stories([str(folder)], folder / "boats.txt")

    assert [story.title for story in stories.recent] == ["Ten Small Boats"]
    assert titles(stories, "boats") == []
    assert (list(from_there.recent), titles(from_there, "boats")) == ([], [])


def test_a_story_that_is_gone_is_left_out(tmp_path):
    opened(tmp_path / "here.txt", "Here")
    opened(tmp_path / "away.txt", "Away")
    (tmp_path / "away.txt").unlink()

    stories = known_stories([], None)

    assert [story.title for story in stories.recent] == ["Here"]


@pytest.mark.parametrize("damage", [b"", b"no database", b"\x00" * 4096])
def test_a_library_that_cannot_be_read_has_no_stories(folder, damage):
    index_path(folder).write_bytes(damage)

    assert titles(known_stories([str(folder), "/nowhere"], None), "boats") == []
