from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.margin.short_date import short_date

HERE = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 12, 8, 30, tzinfo=HERE)


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
def test_a_date_is_said_as_one_would_say_it(at, said):
    assert short_date(at, NOW) == said


def test_a_day_begins_at_midnight_where_the_author_is():
    shortly_after_midnight = datetime(2026, 11, 11, 22, 5, tzinfo=UTC)

    assert short_date(shortly_after_midnight, NOW) == "today"
