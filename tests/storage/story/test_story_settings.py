from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from desktop.storage.files.private_files import STORY_SETTINGS
from desktop.storage.story.remembered import carry_over
from desktop.storage.story.story_settings import (
    ReaderChoices,
    StorySettings,
    WordGoals,
    continue_settings,
    read_story_settings,
    write_story_settings,
)
from desktop.storage.story.story_state import (
    LeftPlaces,
    StoryState,
    write_story_state,
)

GOALS = WordGoals(500, 80_000, date(2027, 3, 14))
CHOSEN = StorySettings(GOALS, {"text_size": 16.5, "paragraphs": "indented"})
TEXT = "ab" * 32


@pytest.fixture
def story(tmp_path):
    return tmp_path / "here.txt"


def test_what_was_chosen_is_read_again(story):
    write_story_settings(story, CHOSEN)

    assert read_story_settings(story) == CHOSEN


def test_without_a_file_nothing_is_chosen(story):
    assert read_story_settings(story) == StorySettings()


@pytest.mark.parametrize(
    "goals",
    [
        [],
        {"day": True, "story": -1, "by": 3},
        {"day": 1.5, "story": 10**9, "by": "soon"},
        {"day": "500"},
    ],
)
def test_what_makes_no_sense_is_not_chosen(story, goals):
    write_story_settings(story, CHOSEN)
    content = json.dumps({"goals": goals, "newer": 1})
    STORY_SETTINGS.file_of(story).write_text(content)

    assert read_story_settings(story) == StorySettings()


@pytest.mark.parametrize(
    "content",
    [[], {"text_size": "large"}, {"paragraphs": "none"}, {"line_height": 9}, {"x": 1}],
)
def test_a_type_that_makes_no_sense_is_not_chosen(story, content):
    write_story_settings(story, CHOSEN)
    STORY_SETTINGS.file_of(story).write_text(json.dumps({"type": content}))

    assert read_story_settings(story).type == {}


def test_what_a_newer_reread_chose_is_kept(story):
    write_story_settings(story, CHOSEN)
    path = STORY_SETTINGS.file_of(story)
    path.write_text(json.dumps({**json.loads(path.read_text()), "newer": [1]}))

    write_story_settings(story, StorySettings(WordGoals(day=100)))

    assert json.loads(path.read_text())["newer"] == [1]


def test_what_another_program_chose_meanwhile_stays(story):
    write_story_settings(story, CHOSEN)

    write_story_settings(story, StorySettings(), names=["type"])

    assert read_story_settings(story) == StorySettings(GOALS)


def test_under_another_name_it_is_the_same(story, tmp_path):
    write_story_settings(story, CHOSEN)

    carry_over(story, tmp_path / "there.txt")

    assert read_story_settings(tmp_path / "there.txt") == CHOSEN


def left(story, text=TEXT):
    write_story_settings(story, CHOSEN)
    write_story_state(story, StoryState(places=LeftPlaces(text=text)))


def test_it_goes_along_with_a_story_that_was_renamed_elsewhere(story, tmp_path):
    left(story)
    new = tmp_path / "there.txt"

    continue_settings(new, TEXT)

    assert read_story_settings(new) == CHOSEN


@pytest.mark.parametrize("why", ["still there", "another text", "known already"])
def test_it_does_not_go_to_another_story(story, tmp_path, why):
    left(story, "cd" * 32 if why == "another text" else TEXT)
    new = tmp_path / "there.txt"
    if why == "still there":
        story.write_text("The sea rose.")
    if why == "known already":
        write_story_state(new, StoryState())

    continue_settings(new, TEXT)

    assert read_story_settings(new) == StorySettings()


@pytest.mark.parametrize(
    ("goals", "needed"),
    [
        (WordGoals(story=3_000, by=date(2026, 12, 8)), 200),
        (WordGoals(story=3_001, by=date(2026, 12, 8)), 201),
        (WordGoals(story=3_000, by=date(2026, 11, 29)), 2_000),
        (WordGoals(story=3_000, by=date(2026, 11, 28)), 0),
        (WordGoals(story=3_000), 0),
        (WordGoals(500), 0),
        (WordGoals(story=900, by=date(2026, 12, 8)), 0),
    ],
)
def test_the_words_that_are_left_are_shared_among_the_days(goals, needed):
    assert goals.needed(1_000, date(2026, 11, 29)) == needed


def test_how_readers_are_shown_is_kept(story):
    since = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
    chosen = ReaderChoices(
        hides_names=True,
        letters=("urn:teo", "urn:marit"),
        blind_since=since,
        unfolded=frozenset({"urn:teo"}),
    )
    write_story_settings(story, StorySettings(readers=chosen), names=["readers"])

    assert read_story_settings(story).readers == chosen


@pytest.mark.parametrize(
    "content",
    [
        [],
        {"hides_names": 1, "letters": "A", "blind_since": 7, "unfolded": [3]},
        {"blind_since": "yesterday"},
    ],
)
def test_how_readers_are_shown_is_as_usual_where_it_makes_no_sense(story, content):
    path = STORY_SETTINGS.file_of(story)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"readers": content}), encoding="utf-8")

    assert read_story_settings(story).readers == ReaderChoices()
