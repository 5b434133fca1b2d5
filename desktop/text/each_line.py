"""The lines of a text one after the other, without a list of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def each_line(text: str, start: int = 0) -> Iterator[str]:
    """Yield the lines of ``text`` without their line feeds, as ``split`` finds them.

    Of the largest stories a list of all lines takes a hundred megabytes.

    Args:
        text: The text.
        start: Where the first line begins, in code points.
    """
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]
