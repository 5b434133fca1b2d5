"""Days and times in the words one would say: 9 Nov in a list, 9 November in a sentence.

Whenever something was, it is told by the day and the clock of the zone of ``now``; days
begin at midnight there, and another year is named.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.wording.translation import meant, template, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

MONTHS = (
    *(template("January"), template("February"), template("March")),
    *(template("April"), template("May"), template("June")),
    *(template("July"), template("August"), template("September")),
    *(template("October"), template("November"), template("December")),
)
"""The months by their names, whatever language the machine speaks."""
_SHORT_MONTHS = (
    *(template("Jan"), template("Feb"), template("Mar"), template("Apr")),
    *(meant("May", "the month in short"), template("Jun"), template("Jul")),
    *(template("Aug"), template("Sep"), template("Oct"), template("Nov")),
    template("Dec"),
)
_JUST_NOW = timedelta(minutes=1)


def short_moment(at: datetime, now: datetime) -> str:
    """Return when ``at`` is, in a word or two: now, today, yesterday, 9 Nov."""
    is_now = timedelta(0) <= now - at < _JUST_NOW
    return translate("now") if is_now else short_day(at, now)


def short_day(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` in a word or two: today, yesterday, 9 Nov, 9 Nov 2024.

    A day to come, from a clock that is ahead or was set back, counts as today.
    """
    day = at.astimezone(now.tzinfo).date()
    today = now.date()
    return _day(min(day, today), today, _SHORT_MONTHS)


def plain_short_day(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` by its date, even if it is today: 9 Nov, 9 Nov 2024."""
    return _date(at.astimezone(now.tzinfo).date(), now.date(), _SHORT_MONTHS)


def long_day(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` in full: today, yesterday, 23 November."""
    return _day(at.astimezone(now.tzinfo).date(), now.date(), MONTHS)


def plain_day(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` by its date alone: 23 November, 23 November 2024."""
    return _date(at.astimezone(now.tzinfo).date(), now.date(), MONTHS)


def calendar_day(day: date, today: date) -> str:
    """Return ``day`` by its date: 23 November, 23 November 2024."""
    return _date(day, today, MONTHS)


def title_day(at: datetime, now: datetime) -> str:
    """Return the day of ``at`` for a title: Today, Yesterday, 23 November."""
    day = long_day(at, now)
    return f"{day[0].upper()}{day[1:]}"


def clock_time(at: datetime, now: datetime) -> str:
    """Return the time of ``at`` on a clock where it is ``now``, such as 14:03."""
    return at.astimezone(now.tzinfo).strftime("%H:%M")


def list_moment(at: datetime, now: datetime) -> str:
    """Return when ``at`` is, in a list: today, 14:03; 2 November, 14:03."""
    return translate("{day}, {time}", day=long_day(at, now), time=clock_time(at, now))


def title_moment(at: datetime, now: datetime) -> str:
    """Return when ``at`` is, for a title: Today, 14:03."""
    return translate("{day}, {time}", day=title_day(at, now), time=clock_time(at, now))


def named_moment(at: datetime, now: datetime) -> str:
    """Return when ``at`` is, behind as of or of: 23 November at 14:03."""
    day, time = long_day(at, now), clock_time(at, now)
    return translate("{day} at {time}", day=day, time=time)


def sentence_moment(at: datetime, now: datetime) -> str:
    """Return when ``at`` is, within a sentence: on 23 November at 14:03."""
    day, time = long_day(at, now), clock_time(at, now)
    if day[0].isdigit():
        return translate("on {day} at {time}", day=day, time=time)
    return translate("{day} at {time}", day=day, time=time)


def _day(day: date, today: date, months: Sequence[str]) -> str:
    if day == today:
        return translate("today")
    if day == today - timedelta(days=1):
        return translate("yesterday")
    return _date(day, today, months)


def _date(day: date, today: date, months: Sequence[str]) -> str:
    month = translate(months[day.month - 1])
    if day.year == today.year:
        return translate("{day} {month}", day=day.day, month=month)
    return translate("{day} {month} {year}", day=day.day, month=month, year=day.year)
