"""Qt's UTF-16 offsets and our code points, within one paragraph.

A code point above U+FFFF (an emoji, a rare character) counts once in Python and
twice in Qt.  Only those need this who are told by Qt where a caret is: the live text,
and what keys and mouse do in fields and cards.
"""

from __future__ import annotations


def len_utf16(text: str) -> int:
    """Return the length of ``text`` in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, position: int) -> int:
    """Return ``position``, in code points of ``text``, in UTF-16 units."""
    if text.isascii():
        return position
    head = text[:position]
    return position + len_utf16(head) - len(head)


def from_utf16(text: str, offset: int) -> int:
    """Return ``offset``, in UTF-16 units of ``text``, in code points.

    An offset past the end counts as the end, one inside a surrogate pair as the
    start of its character.
    """
    if text.isascii():
        return min(offset, len(text))
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * offset]
    return len(head.decode("utf-16-le", "ignore"))
