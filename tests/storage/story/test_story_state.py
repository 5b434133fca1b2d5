from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import STORIES
from desktop.storage.story.story_state import (
    LeftPlaces,
    Mode,
    StoryState,
    read_story_state,
    recent_stories,
    write_story_state,
)
from desktop.text.quoted_place import QuotedPlace

TOP = QuotedPlace(4_321, "the end. ", "It began")
CARET = QuotedPlace(5_000, "a 😀", "b")
PLACES = LeftPlaces("ab" * 32, TOP, CARET, ((CARET, TOP), (TOP, TOP)))
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_story_is_found_as_it_was_left(story):
    left = StoryState("AAEC", 120, PLACES, Mode.REVISE, "The sea", NOON, flows=False)

    write_story_state(story, left)

    assert read_story_state(story) == left


def test_the_mode_is_kept_by_its_name(story):
    write_story_state(story, StoryState(mode=Mode.COMPARE))

    assert read_object(STORIES.file_of(story))["mode"] == "compare"


def test_a_place_that_an_earlier_version_kept_is_known(story):
    write_object(STORIES.file_of(story), {"place": 42})

    at = QuotedPlace(42)
    assert read_story_state(story).places == LeftPlaces("", at, at)


def test_an_earlier_version_finds_the_place_it_knows_of(story):
    write_story_state(story, StoryState(places=PLACES))

    assert read_object(STORIES.file_of(story))["place"] == 4_321


@pytest.mark.parametrize(
    "places",
    [
        5,
        {"text": "ab"},
        {"text": "ab", "top": [-1, "", ""], "caret": [0, "", ""], "back": []},
        {"text": "ab", "top": [True, "", ""], "caret": [0, "", ""], "back": []},
        {"text": "ab", "top": [1, 2, ""], "caret": [0, "", ""], "back": []},
    ],
)
def test_places_that_make_no_sense_are_passed_over(story, places):
    write_object(STORIES.file_of(story), {"places": places})

    assert read_story_state(story) == StoryState()


def test_a_way_back_that_makes_no_sense_is_passed_over(story):
    write_story_state(story, StoryState(places=PLACES))
    content = read_object(STORIES.file_of(story))
    content["places"]["back"].insert(1, [[4, "a", "b"]])
    write_object(STORIES.file_of(story), content)

    assert read_story_state(story).places == PLACES


def test_a_story_never_opened_starts_at_its_start(story):
    assert read_story_state(story) == StoryState()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", 0),
        ("zoom", "100"),
        ("zoom", True),
        ("place", -1),
        ("window", 5),
        ("mode", None),
        ("mode", ["revise"]),
        ("mode", "welcome"),
        ("mode", "dreaming"),
        ("opened_at", "yesterday"),
        ("opened_at", 5),
        ("flows", 1),
        ("flows", "yes"),
    ],
)
def test_what_makes_no_sense_is_passed_over(story, name, value):
    write_object(STORIES.file_of(story), {name: value})

    assert read_story_state(story) == StoryState()


def test_the_last_story_is_the_first_of_the_recent_ones(story):
    other = story.with_name("sky.txt")
    write_story_state(story, StoryState(title="The sea", opened_at=NOON))
    write_story_state(other, StoryState(opened_at=NOON + timedelta(hours=1)))

    sky, sea = recent_stories()

    assert (sky.path, sky.title, sky.exists) == (other, "sky", False)
    assert (sea.path, sea.title, sea.exists) == (story, "The sea", True)


def test_thirty_stories_are_recent(story):
    for number in range(32):
        at = NOON + timedelta(minutes=number)
        write_story_state(story.with_name(f"{number}.txt"), StoryState(opened_at=at))

    assert [recent.title for recent in recent_stories()][::29] == ["31", "2"]


def test_damaged_files_hide_no_story(story, home):
    write_story_state(story, StoryState(opened_at=NOON))
    folder = home / "state" / "stories"
    for number, damage in enumerate([b"", b"{", b"[]", b'{"path": 5}', b"\xff"]):
        (folder / f"{number}.json").write_bytes(damage)
    (folder / "folder.json").mkdir()

    assert [recent.path for recent in recent_stories()] == [story]


def test_without_a_disk_there_are_no_recent_stories(failing_disk):
    assert recent_stories(failing_disk(0, for_ever=True)) == []
