from __future__ import annotations

import pytest

from desktop.storage.story.split_state import SplitState, split_state_from
from desktop.storage.story.story_state import (
    StoryState,
    read_story_state,
    write_story_state,
)
from desktop.text.quoted_place import QuotedPlace

LEFT = SplitState(
    is_open=True,
    file="/notes/outline.md",
    top=QuotedPlace(7, "before", "after"),
    beside=0.4,
    below=0.3,
    files=("/notes/outline.md", "/notes/sea.txt"),
)


def test_how_a_split_view_was_left_is_known_the_next_time(tmp_path):
    story = tmp_path / "here.txt"

    write_story_state(story, StoryState(split=LEFT))

    assert read_story_state(story).split == LEFT


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        {"is_open": 1},
        {"draft": 3, "file": None},
        {"top": [-1, "", ""]},
        {"beside": 7.5, "below": "half"},
        {"files": "outline.md"},
    ],
)
def test_what_is_damaged_reads_as_if_there_had_been_none(content):
    assert split_state_from(content) == SplitState()


def test_of_very_many_files_the_latest_are_known():
    found = split_state_from({"files": [str(n) for n in range(50)] + [None]})

    assert found.files == tuple(map(str, range(8)))
