"""What an input method is still composing, inside the lines of a block.

It is no part of the text yet, but Qt's layout counts it: whatever stands behind it in
the block is further on in the layout.  Positions are UTF-16 units of the block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.session.story.offsets import len_utf16
from desktop.typography.formats import format_range

if TYPE_CHECKING:
    from collections.abc import Iterable

FormatRange = QTextLayout.FormatRange


def is_composing(layout: QTextLayout) -> bool:
    """Return whether an input method is composing something in ``layout``."""
    return bool(layout.preeditAreaText())


def laid_length(layout: QTextLayout, text: str) -> int:
    """Return how long ``layout`` of ``text`` is, with what is being composed in it."""
    return len_utf16(text) + len_utf16(layout.preeditAreaText())


def in_layout(layout: QTextLayout, position: int) -> int:
    """Return where ``position`` of the block stands in ``layout``."""
    composed = layout.preeditAreaText()
    if composed and position > layout.preeditAreaPosition():
        return position + len_utf16(composed)
    return position


def in_block(layout: QTextLayout, place: int) -> int:
    """Return which position of the block stands at ``place`` in ``layout``."""
    composed = layout.preeditAreaText()
    if composed and place > layout.preeditAreaPosition():
        return max(layout.preeditAreaPosition(), place - len_utf16(composed))
    return place


def dressed(layout: QTextLayout, formats: list[FormatRange]) -> list[FormatRange]:
    """Return ``formats`` of the text of ``layout``, with those of the input method."""
    composed = len_utf16(layout.preeditAreaText())
    if not composed:
        return formats
    at = layout.preeditAreaPosition()
    theirs = [
        part
        for part in layout.formats()
        if at <= part.start and part.start + part.length <= at + composed
    ]
    return [*parted(formats, at, composed), *map(_copied, theirs)]


def parted(formats: Iterable[FormatRange], at: int, by: int) -> Iterable[FormatRange]:
    """Yield ``formats`` of a text for that text with ``by`` more units ``at`` a place.

    What reaches to the place is drawn out over them.
    """
    for part in formats:
        start, end = part.start, part.start + part.length
        if end < at:
            yield part
        elif start > at:
            yield _range(start + by, part.length, part.format)
        else:
            yield _range(start, part.length + by, part.format)


def _copied(part: FormatRange) -> FormatRange:
    return _range(part.start, part.length, part.format)


def _range(start: int, length: int, form: QTextCharFormat) -> FormatRange:
    # The other format dangles once its range is gone.
    return format_range(start, length, QTextCharFormat(form))
