"""Days and times in the words one would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""The months by their names, whatever language the machine speaks."""


def day_words(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` as one calls it ``now``: today, 23 November.

    The days are those of the zone of ``now``; another year is named.
    """
    day = at.astimezone(now.tzinfo).date()
    ago = (now.date() - day).days
    if ago in {0, 1}:
        return "yesterday" if ago else "today"
    words = f"{day.day} {MONTHS[day.month - 1]}"
    return words if day.year == now.year else f"{words} {day.year}"


def time_words(at: datetime, now: datetime) -> str:
    """Return the time of ``at`` on a clock where it is ``now``, such as 14:03."""
    return at.astimezone(now.tzinfo).strftime("%H:%M")
