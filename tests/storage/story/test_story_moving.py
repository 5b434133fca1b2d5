from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import Version, Why, history_of, record
from desktop.storage.story.remembered import carry_over, keep_placements, placements
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_moving import copy_story, remove_copied
from desktop.storage.story.story_state import (
    LeftPlaces,
    StoryState,
    read_story_state,
    recent_stories,
    write_story_state,
)
from desktop.text.quoted_place import QuotedPlace

PLACES = LeftPlaces("ab" * 32, QuotedPlace(7, "before", "behind"))
NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
TEXT = b"\xef\xbb\xbfThe sea.\r\nThe lake.\n"


@pytest.fixture
def owned(home, tmp_path):
    """A story with notes, a reader's notes, a pass, and a draft."""
    story = tmp_path / "sea.txt"
    story.write_bytes(TEXT)
    notes_path(story).write_text("notes")
    story.with_name("sea.txt.annotations.Marit.json").write_text("hers")
    story.with_name("sea.txt.passes.json").write_text("read")
    drafts = story.with_name("sea.txt.drafts")
    drafts.mkdir()
    (drafts / "draft-001.txt").write_text("before")
    (drafts / "drafts.json").write_text("list")
    return story


@pytest.fixture
def target(tmp_path):
    return tmp_path / "elsewhere" / "storm.txt"


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


OF_STORM = {
    "storm.txt": TEXT,
    "storm.txt.annotations.json": b"notes",
    "storm.txt.annotations.Marit.json": b"hers",
    "storm.txt.passes.json": b"read",
    "storm.txt.drafts/draft-001.txt": b"before",
    "storm.txt.drafts/drafts.json": b"list",
}


def test_all_that_belongs_to_a_story_is_copied_byte_for_byte(owned, target):
    copy = copy_story(read_story(owned), target)

    assert files(target.parent) == OF_STORM
    assert copy.path == target
    assert owned.read_bytes() == TEXT


@pytest.mark.parametrize("taken", sorted(OF_STORM))
def test_nothing_that_is_there_is_written_over(owned, target, taken):
    path = target.parent / taken
    path.parent.mkdir(parents=True)
    path.write_text("mine")

    with pytest.raises(SaveFailed, match="already"):
        copy_story(read_story(owned), target)

    assert files(target.parent) == {taken: b"mine"}


def test_a_story_that_was_changed_meanwhile_is_not_copied(owned, target):
    file = read_story(owned)
    owned.write_text("other")

    with pytest.raises(SaveFailed, match="changed by another program"):
        copy_story(file, target)

    assert files(target.parent) == {}


class Full(FileSystem):
    """A disk that is full after some files."""

    def __init__(self, room):
        self._room = room

    def fsync(self, descriptor):
        self._room -= 1
        if self._room < 0:
            raise OSError(28, "No space left on device")
        super().fsync(descriptor)


@pytest.mark.parametrize("room", range(5))
def test_a_disk_that_is_full_leaves_no_half_copy(owned, target, room):
    with pytest.raises(SaveFailed):
        copy_story(read_story(owned), target, Full(room))

    assert files(target.parent) == {}
    assert owned.read_bytes() == TEXT


def test_what_was_copied_is_removed(owned, target):
    copy_story(read_story(owned), target)

    assert remove_copied(owned, target)

    assert list(owned.parent.iterdir()) == [target.parent]
    assert files(target.parent) == OF_STORM


def test_what_was_changed_since_stays(owned, target):
    copy_story(read_story(owned), target)
    notes_path(owned).write_text("newer")

    assert not remove_copied(owned, target)

    assert notes_path(owned).read_text() == "newer"
    assert not owned.exists()


def test_what_is_remembered_of_a_story_goes_along(owned, target):
    versions.keep("before")
    sha256 = versions.sha256_of("before")
    record(owned, Version(sha256, NOW, 1, Why.SAVED))
    keep_placements(owned, "ab" * 32, {"urn:a": (0, 3, "exact")})
    write_story_state(owned, StoryState(zoom=120, places=PLACES, opened_at=NOW))

    copy_story(read_story(owned), target)
    carry_over(owned, target)

    assert read_story_state(target).places == PLACES
    assert placements(target, "ab" * 32) == {"urn:a": (0, 3, "exact")}
    assert [v.sha256 for v in history_of(target)] == [sha256]
    assert {story.path for story in recent_stories()} == {owned, target}
