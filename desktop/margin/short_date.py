"""How a card says when a note was last touched."""

from __future__ import annotations

from datetime import datetime, timedelta

_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_JUST_NOW = timedelta(minutes=1)


def short_date(at: datetime, now: datetime) -> str:
    """Return ``at`` as one would say it ``now``: now, today, yesterday, 9 Nov.

    Another year is named.  Days begin at midnight where ``now`` is; a time to come,
    from a clock that is ahead, counts as now or today.
    """
    at = at.astimezone(now.tzinfo)
    if timedelta(0) <= now - at < _JUST_NOW:
        return "now"
    days = (now.date() - at.date()).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    day = f"{at.day} {_MONTHS[3 * at.month - 3 : 3 * at.month]}"
    return day if at.year == now.year else f"{day} {at.year}"
