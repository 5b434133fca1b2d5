from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.wording.dates import (
    clock_time,
    list_moment,
    long_day,
    named_moment,
    plain_day,
    plain_short_day,
    sentence_moment,
    short_day,
    short_moment,
    title_day,
    title_moment,
)

HERE = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 12, 8, 30, tzinfo=HERE)
AT_NIGHT = datetime(2025, 11, 23, 1, 30, tzinfo=HERE)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (NOW, "now"),
        (NOW - timedelta(seconds=59), "now"),
        (NOW - timedelta(minutes=1), "today"),
        (NOW - timedelta(hours=8), "today"),
        (NOW - timedelta(hours=9), "yesterday"),
        (NOW - timedelta(days=3), "9 Nov"),
        (NOW - timedelta(days=400), "8 Oct 2025"),
        (NOW + timedelta(minutes=5), "today"),
        (NOW + timedelta(days=5), "today"),
    ],
)
def test_a_moment_is_said_as_one_would_say_it(at, said):
    assert short_moment(at, NOW) == said


def test_a_day_begins_at_midnight_where_the_author_is():
    shortly_after_midnight = datetime(2026, 11, 11, 22, 5, tzinfo=UTC)

    assert short_moment(shortly_after_midnight, NOW) == "today"


LEAP = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (LEAP, "today"),
        (LEAP + timedelta(days=2), "today"),
        (LEAP - timedelta(hours=1), "yesterday"),
        (LEAP - timedelta(days=2), "28 Feb"),
        (datetime(2025, 11, 9, tzinfo=UTC), "9 Nov 2025"),
    ],
)
def test_a_day_is_said_in_a_word_or_two(moment, words):
    assert short_day(moment, LEAP) == words


def test_the_day_is_the_one_where_the_author_is():
    there = timezone(timedelta(hours=-8))

    assert short_day(LEAP, LEAP.astimezone(there)) == "today"
    assert short_day(LEAP - timedelta(hours=9), LEAP.astimezone(there)) == "today"


@pytest.mark.parametrize(
    ("at", "day", "clock", "within"),
    [
        (
            datetime(2025, 11, 22, 22, 5, tzinfo=UTC),
            *("Today", "00:05", "today at 00:05"),
        ),
        (
            datetime(2025, 11, 22, 21, 5, tzinfo=UTC),
            *("Yesterday", "23:05", "yesterday at 23:05"),
        ),
        (
            datetime(2025, 11, 1, 9, 0, tzinfo=UTC),
            *("1 November", "11:00", "on 1 November at 11:00"),
        ),
        (
            datetime(2024, 11, 23, 9, 0, tzinfo=UTC),
            *("23 November 2024", "11:00", "on 23 November 2024 at 11:00"),
        ),
        (
            datetime(2025, 11, 24, 9, 0, tzinfo=UTC),
            *("24 November", "11:00", "on 24 November at 11:00"),
        ),
    ],
)
def test_a_moment_is_told_in_full_by_the_day_and_the_clock_on_the_wall(
    at, day, clock, within
):
    assert title_day(at, AT_NIGHT) == day
    assert long_day(at, AT_NIGHT).lower() == day.lower()
    assert clock_time(at, AT_NIGHT) == clock
    assert title_moment(at, AT_NIGHT) == f"{day}, {clock}"
    assert list_moment(at, AT_NIGHT) == f"{long_day(at, AT_NIGHT)}, {clock}"
    assert sentence_moment(at, AT_NIGHT) == within


def test_in_a_list_the_time_is_shorter():
    assert list_moment(NOW, NOW) == "today, 08:30"


def test_a_moment_is_named_without_the_word_that_leads_to_it():
    earlier = datetime(2026, 11, 2, 14, 3, tzinfo=HERE)

    assert named_moment(earlier, NOW) == "2 November at 14:03"
    assert named_moment(NOW, NOW) == "today at 08:30"


def test_a_day_is_named_by_its_date_alone():
    assert plain_day(NOW, NOW) == "12 November"
    assert plain_day(datetime(2024, 2, 3, tzinfo=HERE), NOW) == "3 February 2024"


def test_a_short_day_by_its_date_is_so_today_as_well():
    assert plain_short_day(NOW, NOW) == "12 Nov"
    assert plain_short_day(datetime(2024, 2, 3, tzinfo=HERE), NOW) == "3 Feb 2024"
