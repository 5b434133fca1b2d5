from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.storage.history import versions
from desktop.storage.history.renamed_history import continue_history
from desktop.storage.history.version_index import (
    Version,
    Why,
    history_of,
    index_path,
    read_index,
    record,
)

NOON = datetime(2025, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def remember():
    def remembered(story, *texts, day=0):
        for minute, text in enumerate(texts):
            at = NOON + timedelta(days=day, minutes=minute)
            record(story, Version(versions.keep(text), at, 1, Why.SAVED))

    return remembered


def sha256(text):
    return versions.sha256_of(text)


def test_the_history_of_a_renamed_story_goes_on(story, remember):
    remember(story, "one", "two")
    renamed = story.rename(story.with_name("lake.txt"))

    assert continue_history(renamed, sha256("two"))

    assert [each.sha256 for each in history_of(renamed)] == [
        sha256("two"),
        sha256("one"),
    ]
    assert read_index(index_path(renamed)).story == renamed
    assert history_of(story) == []


def test_it_can_be_renamed_again(story, remember):
    remember(story, "one")
    lake = story.rename(story.with_name("lake.txt"))
    continue_history(lake, sha256("one"))
    remember(lake, "two")
    pond = lake.rename(story.with_name("pond.txt"))

    assert continue_history(pond, sha256("two"))
    assert len(history_of(pond)) == 2


def test_a_copy_leaves_the_history_to_the_story(story, remember):
    remember(story, "one")
    copy = story.with_name("copy.txt")

    assert not continue_history(copy, sha256("one"))
    assert len(history_of(story)) == 1


def test_another_text_is_another_story(story, remember):
    remember(story, "one", "two")
    other = story.rename(story.with_name("other.txt"))

    assert not continue_history(other, sha256("one"))
    assert history_of(other) == []


def test_a_story_keeps_the_history_it_has(story, remember):
    remember(story, "one", "two")
    remember(story.with_name("gone.txt"), "two")

    assert not continue_history(story, sha256("two"))
    assert len(history_of(story)) == 2


def test_of_two_stories_that_are_gone_the_later_one_is_meant(story, remember):
    remember(story.with_name("old.txt"), "one", "two", day=0)
    remember(story.with_name("new.txt"), "two", day=1)
    remember(story.with_name("older.txt"), "two", day=-1)

    continue_history(story, sha256("two"))

    assert [each.at.day for each in history_of(story)] == [24]


def test_a_story_that_cannot_be_looked_at_is_not_taken_for_gone(
    story, remember, failing_disk
):
    gone = story.with_name("gone.txt")
    remember(gone, "one")
    disk = failing_disk()
    stat = disk.stat

    def refuse(path):
        if path == gone:
            raise PermissionError(13, "no")
        return stat(path)

    disk.stat = refuse

    assert not continue_history(story, sha256("one"), disk)
