from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.screens.welcome.when import when

NOW = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (NOW, "today"),
        (NOW + timedelta(days=2), "today"),
        (NOW - timedelta(hours=1), "yesterday"),
        (NOW - timedelta(days=2), "28 Feb"),
        (datetime(2025, 11, 9, tzinfo=UTC), "9 Nov 2025"),
        (datetime.min.replace(tzinfo=UTC), ""),
    ],
)
def test_a_moment_is_said_as_one_says_it(moment, words):
    assert when(moment, NOW) == words


def test_the_day_is_the_one_where_the_author_is():
    there = timezone(timedelta(hours=-8))

    assert when(NOW, NOW.astimezone(there)) == "today"
    assert when(NOW - timedelta(hours=9), NOW.astimezone(there)) == "today"
