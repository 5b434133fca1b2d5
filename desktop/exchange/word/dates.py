"""Times in Word files, which are local though they end in ``Z``."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.annotations.annotation import whole_seconds

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The time of what was made nobody knows when."""


def local_time(date: str) -> datetime | None:
    """Return the time that ``w:date`` tells; None if it tells none.

    Word writes the time on the clock where it runs, and calls it UTC.
    """
    try:
        at = datetime.fromisoformat(date.strip())
        return whole_seconds(at.replace(tzinfo=None).astimezone(UTC))
    except (ValueError, OverflowError, OSError):
        return None


def universal_time(date: str) -> datetime | None:
    """Return the time that a date in UTC tells; None if it tells none."""
    try:
        at = datetime.fromisoformat(date.strip())
        return whole_seconds(at if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
