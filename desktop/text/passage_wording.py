"""Whether a passage still reads as it did, though it is written otherwise.

A passage is any part of a text, so that what the text is like around it is not known.
Where line ends came or went, at least one of them has to stand within a sentence: that
is a paragraph wrapped anew, and no two paragraphs that were joined.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from desktop.value import value

_LONGEST = 100_000
"""Code points; a longer passage is only looked at as it is written."""

_SEPARATOR = re.compile(r"\s*\n(?:[^\S\n]*>)*\s*|\s+")
_CLOSING = frozenset('.!?…:;”"’»*_)。！？')
"""What a sentence or a paragraph ends with."""


@value
class _Separator:
    """What stands between two words.

    Attributes:
        line_ends: How many line ends it has.
        length: How many blanks it has, if no line end.
        is_inside: Whether it stands within a sentence.
        is_nothing: Whether there may be nothing instead.
    """

    line_ends: int
    length: int
    is_inside: bool
    is_nothing: bool


def reads_alike(one: str, other: str) -> bool:
    """Return whether nobody would say that a passage reads otherwise now.

    It may have been wrapped anew, or its letters may be written in another form.

    Args:
        one: The words of a passage.
        other: The words of the same passage in another text.
    """
    if one == other:
        return True
    if max(len(one), len(other)) > _LONGEST or not _may_be_alike(one, other):
        return False
    letters, separators = _parted(_bare(one))
    other_letters, other_separators = _parted(_bare(other))
    if letters != other_letters:
        return False
    places = separators.keys() | other_separators.keys()
    absent = _Separator(0, 0, is_inside=True, is_nothing=True)
    pairs = [
        (separators.get(at, absent), other_separators.get(at, absent)) for at in places
    ]
    wrapped = [pair for pair in pairs if pair[0].line_ends != pair[1].line_ends]
    if not all(_is_wrapped(*pair) for pair in wrapped):
        return False
    is_rewrapped = any(each.is_inside for pair in wrapped for each in pair)
    kept = (pair for pair in pairs if pair[0].line_ends == pair[1].line_ends)
    return (is_rewrapped or not wrapped) and all(a.length == b.length for a, b in kept)


def _may_be_alike(one: str, other: str) -> bool:
    """Return whether a short look does not tell that they differ."""
    if "".join(one.split()) == "".join(other.split()):
        return True
    return any(map(_may_be_written_otherwise, (one, other)))


@cache
def _no_ink() -> re.Pattern[str]:
    from desktop.text.visible import NO_INK  # late: many passages are ASCII

    return re.compile(f"[{''.join(sorted(NO_INK))}]+")


def _would_be_nothing(words: str, start: int, end: int) -> bool:
    from desktop.text.visible import would_be_nothing  # late: few were wrapped anew

    return would_be_nothing(words, start, end)


def _may_be_written_otherwise(words: str) -> bool:
    if ">" in words or not unicodedata.is_normalized("NFC", words):
        return True
    return not words.isascii() and _no_ink().search(words) is not None


def _bare(words: str) -> str:
    return unicodedata.normalize("NFC", _no_ink().sub("", words))


def _parted(words: str) -> tuple[str, dict[int, _Separator]]:
    """Return the letters of ``words`` in a row, and what stands between which."""
    pieces: list[str] = []
    separators: dict[int, _Separator] = {}
    done = length = 0
    for found in _SEPARATOR.finditer(words):
        start, end = found.span()
        pieces.append(words[done:start])
        length += start - done
        line_ends, done = found[0].count("\n"), end
        separators[length] = _Separator(
            line_ends,
            0 if line_ends else end - start,
            words[start - 1 : start] not in _CLOSING or words[end : end + 1].islower(),
            line_ends == 1 and _would_be_nothing(words, start, end),
        )
    return "".join((*pieces, words[done:])), separators


def _is_wrapped(one: _Separator, other: _Separator) -> bool:
    """Return whether a line end may stand for what the other text has there."""
    with_end, without = (one, other) if one.line_ends else (other, one)
    if (with_end.line_ends, without.line_ends) != (1, 0):
        return False
    return without.length > 0 or with_end.is_nothing
