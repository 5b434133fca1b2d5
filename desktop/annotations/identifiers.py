"""Identifiers of notes: IRIs that nobody else makes, and that sort by time.

They are UUIDs of version 7 (RFC 9562), which begin with the milliseconds since
1970.  A note gets one when it is made and keeps it for ever.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from datetime import datetime

_VERSION = 0x7
_VARIANT = 0b10


def new_id(at: datetime) -> str:
    """Return a new ``urn:uuid:…`` made ``at`` that time."""
    return uuid7(round(at.timestamp() * 1_000_000)).urn


def uuid7(microseconds: int) -> UUID:
    """Return a random UUID made ``microseconds`` after the start of 1970.

    The microseconds within the millisecond stand where RFC 9562, section 6.2,
    allows a finer time, so that notes made at one stroke sort as they were made.
    """
    milliseconds, rest = divmod(microseconds, 1000)
    number = (milliseconds & (1 << 48) - 1) << 80
    number |= _VERSION << 76 | (rest << 12) // 1000 << 64
    number |= _VARIANT << 62 | secrets.randbits(62)
    return UUID(int=number)
