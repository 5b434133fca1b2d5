"""When a story was last opened, in the words one would say."""

from __future__ import annotations

from datetime import MINYEAR
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

# fmt: off
_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)
# fmt: on


def when(moment: datetime, now: datetime) -> str:
    """Return how one says ``moment`` at the time ``now``, such as ``yesterday``.

    Both carry their time zone; the days are those of the zone of ``now``.  Empty if
    it is the earliest moment there is, which stands for one that is not known.
    """
    if moment.year == MINYEAR:
        return ""
    day = moment.astimezone(now.tzinfo).date()
    ago = (now.date() - day).days
    # A clock that was set back can make an opened story one of tomorrow.
    if ago <= 0:
        return "today"
    if ago == 1:
        return "yesterday"
    date = f"{day.day} {_MONTHS[day.month - 1]}"
    return date if day.year == now.year else f"{date} {day.year}"
