from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.storage.files.private_files import READING as FOLDER
from desktop.storage.history.version_thinning import named_texts
from desktop.storage.story.reading_state import (
    KeptPass,
    KeptReading,
    read_reading,
    write_reading,
)
from desktop.text.quoted_place import QuotedPlace
from desktop.value import replace

BEGUN = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
TENSE = KeptPass(
    id="urn:uuid:2",
    name="Tense",
    begun=BEGUN,
    place=QuotedPlace(12, "before ", "behind"),
    share=0.25,
    runs=((6, 2), (18, 0)),
)
FIRST = KeptPass(id="urn:uuid:1", name="", begun=BEGUN, ended=BEGUN, share=1.0)
READING = KeptReading("ab" * 32, TENSE.id, (FIRST, TENSE))


@pytest.fixture
def story(tmp_path):
    return tmp_path / "here.txt"


@pytest.fixture
def damaged(story):
    def damage(**changes):
        write_reading(story, READING)
        path = FOLDER.file_of(story)
        content = json.loads(path.read_bytes())
        content["passes"][1] |= changes
        path.write_text(json.dumps(content))
        return read_reading(story)

    return damage


def test_rereadings_come_back_as_they_were_left(story):
    write_reading(story, READING)

    assert read_reading(story) == READING


def test_of_a_new_story_nothing_is_known(story):
    assert read_reading(story) is None


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"text": 1, "passes": []}'])
def test_the_last_good_reading_stands_in_for_a_file_that_says_nothing(story, data):
    write_reading(story, READING)
    FOLDER.file_of(story).write_bytes(data)

    assert read_reading(story) == READING


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"text": 1, "passes": []}'])
def test_without_one_such_a_file_is_as_if_it_were_missing(story, data):
    path = FOLDER.file_of(story)
    path.parent.mkdir(parents=True)
    path.write_bytes(data)

    assert read_reading(story) is None


@pytest.mark.parametrize(
    ("damage", "read_as"),
    [
        ({"runs": [[6, 9]]}, {"runs": ()}),
        ({"runs": [[-6, 1]]}, {"runs": ()}),
        ({"runs": [[True, 1]]}, {"runs": ()}),
        ({"runs": "all"}, {"runs": ()}),
        ({"place": -1}, {"place": QuotedPlace(0)}),
        ({"around": None}, {"place": QuotedPlace(12)}),
        ({"around": [1, 2, 3]}, {"place": QuotedPlace(12)}),
        ({"share": "much"}, {"share": 0.0}),
        ({"share": 3}, {"share": 0.0}),
        ({"ended": "one day"}, {}),
    ],
)
def test_what_is_damaged_of_a_rereading_is_left_out(damaged, damage, read_as):
    assert damaged(**damage).passes[1] == replace(TENSE, **read_as)


@pytest.mark.parametrize("damage", [{"id": ""}, {"name": None}, {"begun": "once"}])
def test_a_rereading_that_cannot_be_told_from_others_is_left_out(damaged, damage):
    reading = damaged(**damage)

    assert reading.passes == (FIRST,)
    assert reading.current is None


def test_what_is_ended_is_not_under_way(story):
    write_reading(story, replace(READING, current=FIRST.id))

    assert read_reading(story).current is None


def test_the_text_that_was_read_is_kept_as_long_as_this_is(story):
    write_reading(story, READING)

    assert READING.text in named_texts(story)
