"""How long something takes to read: in minutes, in hours where it is hours.

From an hour on nobody counts single minutes, from ten on none at all.
"""

from __future__ import annotations

from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

_HOUR = 60
_STEP = 10
"""Minutes to which what takes hours is rounded."""
_LONG = 10
"""Hours from which on only hours are told."""


def reading_time(minutes: int) -> str:
    """Return how long so many minutes of reading are: 6 min, 1 h 10 min, 41 h."""
    hours, rest = _in_hours(minutes)
    if not hours:
        return translate("{minutes} min", minutes=rest)
    if not rest:
        return translate("{hours} h", hours=grouped(hours))
    return translate("{hours} h {minutes} min", hours=grouped(hours), minutes=rest)


def spoken_reading_time(minutes: int) -> str:
    """Return the same for those who hear it: 1 hour and 10 minutes."""
    hours, rest = _in_hours(minutes)
    in_minutes = translate_count("{count} minute", "{count} minutes", rest)
    if not hours:
        return in_minutes
    in_hours = translate_count("{count} hour", "{count} hours", hours)
    if not rest:
        return in_hours
    return translate("{hours} and {minutes}", hours=in_hours, minutes=in_minutes)


def _in_hours(minutes: int) -> tuple[int, int]:
    """Return ``minutes`` in hours and minutes, as exactly as one would say it."""
    if minutes < _HOUR:
        return 0, minutes
    if minutes >= _LONG * _HOUR - _STEP // 2:
        return (minutes + _HOUR // 2) // _HOUR, 0
    return divmod((minutes + _STEP // 2) // _STEP * _STEP, _HOUR)
