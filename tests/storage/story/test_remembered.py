from __future__ import annotations

import pytest

from desktop.storage.files.object_files import write_object
from desktop.storage.files.private_files import PLACEMENTS
from desktop.storage.story.remembered import keep_placements, placements

ANCHORS = {"urn:uuid:1": (4, 7, "exact"), "urn:uuid:2": (9, 9, "cut")}


def test_every_passage_is_where_it_was(story):
    keep_placements(story, "abc", ANCHORS)

    assert placements(story, "abc") == ANCHORS


def test_another_text_has_no_placements(story):
    keep_placements(story, "abc", ANCHORS)

    assert placements(story, "abd") is None


def test_another_story_has_no_placements(story):
    keep_placements(story, "abc", ANCHORS)

    assert placements(story.with_name("sky.txt"), "abc") is None


@pytest.mark.parametrize(
    "anchors",
    [
        None,
        [],
        {"a": None},
        {"a": [1, 2]},
        {"a": [2, 1, "exact"]},
        {"a": [-1, 1, "exact"]},
        {"a": [False, 1, "exact"]},
        {"a": [1.0, 2, "exact"]},
        {"a": [1, 2, None]},
    ],
)
def test_damaged_placements_are_none(story, anchors):
    content = {"text": "abc", "anchors": anchors}
    write_object(PLACEMENTS.file_of(story), content)

    assert placements(story, "abc") is None
