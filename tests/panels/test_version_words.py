from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.panels.version_words import (
    day_words,
    full_words,
    length_words,
    sentence_words,
    why_words,
)
from desktop.storage.version_index import Version, Why
from desktop.text.dates import time_words

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2025, 11, 23, 1, 30, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("at", "day", "within"),
    [
        (datetime(2025, 11, 22, 22, 5, tzinfo=UTC), "Today", "today at 00:05"),
        (datetime(2025, 11, 22, 21, 5, tzinfo=UTC), "Yesterday", "yesterday at 23:05"),
        (
            datetime(2025, 11, 1, 9, 0, tzinfo=UTC),
            "1 November",
            "on 1 November at 11:00",
        ),
        (
            datetime(2024, 11, 23, 9, 0, tzinfo=UTC),
            "23 November 2024",
            "on 23 November 2024 at 11:00",
        ),
        (
            datetime(2025, 11, 24, 9, 0, tzinfo=UTC),
            "24 November",
            "on 24 November at 11:00",
        ),
    ],
)
def test_a_version_is_called_by_the_day_and_the_clock_on_the_wall(at, day, within):
    version = Version("0" * 64, at, 1, Why.SAVED)

    assert day_words(at, NOW) == day
    assert full_words(version, NOW) == f"{day}, {time_words(at, NOW)}"
    assert sentence_words(version, NOW) == within


@pytest.mark.parametrize(
    ("words", "earlier", "expected"),
    [
        (6512, 6200, "6\u202f512 words · +312"),
        (6160, 6200, "6\u202f160 words · \u221240"),
        (10, 10, "10 words"),
        (1, None, "1 word"),
    ],
)
def test_a_version_is_as_long_as_it_is_and_so_much_longer(words, earlier, expected):
    assert length_words(words, earlier) == expected


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_its_words(why):
    assert why_words(why)
