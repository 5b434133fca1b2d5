"""It is remembered how a story was given away, and to whom."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.storage.story.exchange_memory import (
    ExchangeMemory,
    SentTo,
    from_json,
    to_json,
)
from desktop.storage.story.story_settings import (
    StorySettings,
    read_story_settings,
    write_story_settings,
)

MARIT = SentTo("Marit", datetime(2026, 11, 29, 9, tzinfo=UTC), "ni:///x", "Draft 2")
AGAIN = SentTo("Marit", datetime(2026, 11, 30, 9, tzinfo=UTC), file="b.html")
TEO = SentTo("Teo", datetime(2026, 11, 29, 12, tzinfo=UTC))


def test_what_is_remembered_is_read_again(tmp_path):
    memory = ExchangeMemory("docx", "/d", {"docx": {"notes": "open"}}, {"/d/a": "1"})
    memory = memory.with_sent(MARIT)
    story = tmp_path / "a.txt"

    write_story_settings(story, StorySettings(exchange=memory))

    assert read_story_settings(story).exchange == memory


def test_each_reader_is_told_with_the_last_time():
    memory = ExchangeMemory().with_sent(MARIT).with_sent(TEO).with_sent(AGAIN)

    assert list(memory.last_sent().items()) == [("Marit", AGAIN), ("Teo", TEO)]


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        {"last": 3, "choices": [], "written": {"a": 1}, "sent": "Marit"},
        {"sent": [{"reader": "A", "at": "never"}, {"at": "2026-11-29T00:00:00+00:00"}]},
        {"sent": [{"reader": "A", "at": "2026-11-29T00:00:00"}, None, 7]},
    ],
)
def test_what_makes_no_sense_is_as_if_it_were_not_there(content):
    assert from_json(content) == ExchangeMemory()


def test_only_the_latest_files_are_remembered():
    memory = ExchangeMemory()
    for number in range(70):
        memory = memory.with_written(f"/{number}", "hash")

    assert len(memory.written) == 60
    assert "/69" in from_json(to_json(memory)).written
