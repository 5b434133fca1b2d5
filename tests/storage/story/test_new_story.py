from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.paths import samples_folder
from desktop.storage.files.derived_names import notes_path
from desktop.storage.story.new_story import drop_if_unused, is_untitled, new_story
from desktop.storage.story.story_state import (
    StoryState,
    recent_stories,
    write_story_state,
)

NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


def test_a_new_story_is_an_empty_file_with_the_next_free_name(home):
    names = [new_story().name for _ in range(3)]

    assert names == ["Untitled.txt", "Untitled 2.txt", "Untitled 3.txt"]
    assert all((samples_folder() / name).read_bytes() == b"" for name in names)


@pytest.mark.parametrize("left", ["Untitled.txt.annotations.json", "Untitled.txt"])
def test_what_is_there_already_is_left_alone(home, left):
    samples_folder().mkdir(parents=True)
    (samples_folder() / left).write_text("mine")

    assert new_story().name == "Untitled 2.txt"
    assert (samples_folder() / left).read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Untitled.txt", True),
        ("Untitled 12.txt", True),
        ("Untitled 01.txt", False),
        ("Untitled.md", False),
        ("Untitled dreams.txt", False),
    ],
)
def test_an_untitled_story_is_known_by_its_name_and_folder(
    home, tmp_path, name, is_one
):
    assert is_untitled(samples_folder() / name) is is_one
    assert not is_untitled(tmp_path / name)


def test_a_story_in_which_nothing_was_written_is_dropped_and_forgotten(home):
    story = new_story()
    write_story_state(story, StoryState(opened_at=NOW))

    assert drop_if_unused(story)

    assert not story.exists()
    assert recent_stories() == []


@pytest.mark.parametrize("what", ["words", "notes", "drafts", "a name"])
def test_a_story_with_anything_in_it_stays(home, what):
    story = new_story()
    if what == "words":
        story.write_text("a")
    elif what == "notes":
        notes_path(story).write_text("{}")
    elif what == "drafts":
        drafts = story.with_name(f"{story.name}.drafts")
        drafts.mkdir()
        (drafts / "draft-001.txt").write_text("")
    else:
        story = story.rename(story.with_name("Storm.txt"))

    assert not drop_if_unused(story)
    assert story.exists()
