from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.private_files import WRITING
from desktop.storage.story.remembered import carry_over
from desktop.storage.story.writing_log import (
    DayWords,
    add_day_words,
    make_days_one,
    read_day_words,
    words_on,
)
from desktop.text.written_words import WrittenWords

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
AT = datetime(2026, 11, 23, 20, 15, tzinfo=UTC)


@pytest.fixture
def story(tmp_path):
    return tmp_path / "here.txt"


def log_of(story):
    return WRITING.file_of(story, ".jsonl")


def told(day, added, deleted, words=None, at=None):
    return DayWords(day, WrittenWords(added, deleted), words, at)


def test_a_day_is_what_all_its_lines_say(story):
    add_day_words(story, [told(MONDAY, 120, 10, 900)])
    add_day_words(story, [told(MONDAY, 30, 0, 940), told(TUESDAY, 5, 9, 936)])

    assert read_day_words(story) == [
        told(MONDAY, 150, 10, 940),
        told(TUESDAY, 5, 9, 936),
    ]
    assert words_on(story, MONDAY) == WrittenWords(150, 10)
    assert words_on(story, date(2026, 11, 25)) == WrittenWords()


def test_without_a_log_nothing_was_written(story):
    assert read_day_words(story) == []


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"\xff\xfe",
        b"[1, 2]",
        b'{"day": "2026-11-23", "added": true, "deleted": 0}',
        b'{"day": "2026-11-23", "added": 1e9, "deleted": 0}',
        b'{"day": "2026-11-23", "added": 99999999999999, "deleted": 0}',
        b'{"day": "23 November", "added": 1, "deleted": 0}',
        b'{"day": 20261123, "added": 1, "deleted": 0}',
        b'{"added": 1, "deleted": 0}',
    ],
)
def test_a_damaged_line_costs_only_itself(story, line):
    add_day_words(story, [told(MONDAY, 120, 10)])
    log_of(story).write_bytes(log_of(story).read_bytes()[:-1] + b"\n" + line)

    add_day_words(story, [told(TUESDAY, 7, 0)])

    assert read_day_words(story) == [told(MONDAY, 120, 10), told(TUESDAY, 7, 0)]


def test_very_many_lines_become_one_for_each_day(story):
    for number in range(60):
        add_day_words(story, [told(MONDAY, 2, 1, 100 + number, AT)])
        add_day_words(story, [told(TUESDAY, 1, 0)])
    before = read_day_words(story)

    make_days_one(story)

    days = [json.loads(line) for line in log_of(story).read_text().split("\n") if line]
    assert [day["day"] for day in days[1:]] == ["2026-11-23", "2026-11-24"]
    assert before == read_day_words(story)
    assert before == [told(MONDAY, 120, 60, 159, AT), told(TUESDAY, 60, 0)]


def test_what_was_copied_twice_counts_once(story, tmp_path):
    add_day_words(story, [told(MONDAY, 120, 10, 900, AT)])
    new = tmp_path / "there.txt"
    carry_over(story, new)
    add_day_words(new, [told(MONDAY, 3, 0)])

    carry_over(story, new, is_known=True)

    assert words_on(new, MONDAY) == WrittenWords(123, 10)


def test_what_cannot_be_read_is_said(story):
    log_of(story).mkdir(parents=True)

    with pytest.raises(SaveFailed):
        words_on(story, MONDAY)
    with pytest.raises(SaveFailed):
        add_day_words(story, [told(MONDAY, 1, 0)])


def test_no_word_of_the_story_is_in_the_log(story):
    add_day_words(story, [told(MONDAY, 120, 10, 900, AT)])

    keys = {
        key for line in log_of(story).read_text().split() for key in line.split('"')
    }
    assert {"day", "added", "deleted", "words", "at", "story"} <= keys
