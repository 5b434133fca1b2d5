r"""The bytes of a journal: one line to a record, with a sum that tells it is whole.

A line is the CRC-32 of its JSON in eight hexadecimal digits, a blank, and the JSON.
There is a line end before it as well as after it, so that what was left of a torn line
does not take the next one with it.  What the JSON says is not looked at here.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUM = re.compile(rb"[0-9a-f]{8} ")
_SUM_LENGTH = 9  # bytes, with the blank


def framed(json: bytes) -> bytes:
    r"""Return the line for a record.

    Raises:
        ValueError: If there is a line end in ``json``.
    """
    if b"\n" in json:
        raise ValueError("a record is one line")
    return b"\n%08x %b\n" % (zlib.crc32(json), json)


def records_in(data: bytes) -> Iterator[bytes | None]:
    """Yield the JSON of each line that is whole, and None for one that is not."""
    for line in data.split(b"\n"):
        if line:
            json = line[_SUM_LENGTH:]
            is_whole = _SUM.match(line) and int(line[:8], 16) == zlib.crc32(json)
            yield json if is_whole else None
