from __future__ import annotations

import pytest

from desktop.wording.durations import reading_time, spoken_reading_time


@pytest.mark.parametrize(
    ("minutes", "shown", "spoken"),
    [
        (0, "0 min", "0 minutes"),
        (1, "1 min", "1 minute"),
        (6, "6 min", "6 minutes"),
        (59, "59 min", "59 minutes"),
        (60, "1 h", "1 hour"),
        (64, "1 h", "1 hour"),
        (68, "1 h 10 min", "1 hour and 10 minutes"),
        (117, "2 h", "2 hours"),
        (430, "7 h 10 min", "7 hours and 10 minutes"),
        (594, "9 h 50 min", "9 hours and 50 minutes"),
        (595, "10 h", "10 hours"),
        (629, "10 h", "10 hours"),
        (2444, "41 h", "41 hours"),
        (90_000, "1\u202f500 h", "1\u202f500 hours"),
    ],
)
def test_what_takes_hours_is_told_in_hours(minutes, shown, spoken):
    assert reading_time(minutes) == shown
    assert spoken_reading_time(minutes) == spoken
