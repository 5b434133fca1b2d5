from __future__ import annotations

import pytest

from desktop.errors import SaveFailed
from desktop.storage.story import new_story
from desktop.storage.story.found_story import working_copy
from desktop.storage.story.new_story import copy_sample, sample_stories


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A folder of sample stories, one of them with notes."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    for name in ("sea.md", "sea.md.annotations.json", "sky.txt", "README"):
        (folder / name).write_text(f"as shipped: {name}")
    monkeypatch.setattr(new_story, "stories", lambda: folder)
    return folder


def test_the_stories_are_listed_without_their_notes(shipped):
    assert [path.name for path in sample_stories()] == ["sea.md", "sky.txt"]


def test_a_story_is_copied_with_its_notes(shipped, tmp_path):
    copy = copy_sample("sea.md", tmp_path / "documents" / "Reread")

    assert copy.read_text() == "as shipped: sea.md"
    assert copy.with_name("sea.md.annotations.json").exists()


def test_a_story_is_copied_with_its_drafts(shipped, tmp_path):
    drafts = shipped / "sea.md.drafts"
    drafts.mkdir()
    for name in ("draft-001.txt", "drafts.json"):
        (drafts / name).write_text(f"as shipped: {name}")

    copy = copy_sample("sea.md", tmp_path / "documents")

    copied = copy.with_name("sea.md.drafts")
    assert {path.name: path.read_text() for path in copied.iterdir()} == {
        "draft-001.txt": "as shipped: draft-001.txt",
        "drafts.json": "as shipped: drafts.json",
    }


def test_a_story_without_notes_is_copied(shipped, tmp_path):
    assert copy_sample("sky.txt", tmp_path).read_text() == "as shipped: sky.txt"


def test_the_author_s_copy_is_opened_as_it_is(shipped, tmp_path):
    copy_sample("sea.md", tmp_path).write_text("mine")
    (tmp_path / "sea.md.annotations.json").unlink()

    copy = copy_sample("sea.md", tmp_path)

    assert copy.read_text() == "mine"
    assert not (tmp_path / "sea.md.annotations.json").exists()


def test_notes_that_are_there_already_are_left(shipped, tmp_path):
    (tmp_path / "sea.md.annotations.json").write_text("mine")

    copy_sample("sea.md", tmp_path)

    assert (tmp_path / "sea.md.annotations.json").read_text() == "mine"


@pytest.mark.parametrize("name", ["../secret.txt", "README", "gone.txt", ""])
def test_only_samples_are_copied(shipped, tmp_path, name):
    with pytest.raises(ValueError, match="no sample story"):
        copy_sample(name, tmp_path)


def test_a_copy_that_failed_is_made_the_next_time(shipped, tmp_path, failing_disk):
    into = tmp_path / "Reread"
    disk = failing_disk()
    copy_sample("sea.md", tmp_path / "first", disk)

    for number in range(2, len(disk.calls) - 1):
        for old in into.glob("*"):
            old.unlink()
        try:
            copy_sample("sea.md", into, failing_disk(number))
        except (SaveFailed, new_story.StoryUnreadable):
            assert copy_sample("sea.md", into).read_text() == "as shipped: sea.md"
        assert (into / "sea.md.annotations.json").exists()


def test_a_sample_is_worked_on_in_a_copy(tmp_path):
    sample = sample_stories()[0]

    copy = working_copy(sample, tmp_path / "Reread")

    assert copy.parent == tmp_path / "Reread"
    assert copy.read_bytes() == sample.read_bytes()


def test_a_story_of_the_authors_own_is_worked_on_where_it_is(tmp_path):
    story = tmp_path / "here.txt"
    story.write_text("The sea.")

    assert working_copy(story, tmp_path / "Reread") == story
