"""The items of a notes file as they stand in it, without reading what they say."""

from __future__ import annotations

import re

_BEGIN = b'\n "items": [\n  '
_END = b"\n ]"
_BETWEEN = re.compile(rb",\n  (?=[^ ])")
"""Lines within an item stand deeper, and no JSON string goes over a line end."""


def item_texts(data: bytes) -> list[bytes]:
    """Return the items of a file that Reread laid out, in their order.

    Returns nothing sensible for a file laid out otherwise: whoever asks has to see
    whether these are as many items as the file has.
    """
    start = data.find(_BEGIN)
    end = data.find(_END, start)
    if start < 0 or end < 0:
        return []
    return _BETWEEN.split(data[start + len(_BEGIN) : end])
