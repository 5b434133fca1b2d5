"""What a text lost at once: nearly all of it, or the letters of another encoding.

Authors cut, but hardly ever nine words in ten in one go; a full disk, a program that
synchronises or one that crashed while it saved does just that.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING

from desktop.text.words import word_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEPT = 0.2
"""The largest share of its words that a text has kept which lost nearly all."""

_FEWEST_LOST = 100
"""Words that go missing in one revision without anybody being asked, unless all do."""

_SAMPLES = 60
"""Lines by which it is told at once that a text is still there."""

_WIDE_SAMPLES = 200
"""Lines with other letters than English ones that are looked for as they would be."""

_FEWEST_WIDE = 3
"""Such lines below which nothing is said of the encoding."""

_UNREADABLE = re.compile("[\x80-\x9f\ufffd]")
_BYTES_READ_AS = ("cp1252", "latin-1", "cp1250", "cp1251", "mac-roman", "gb18030")
_WRITTEN_AS = ("ascii", "latin-1", "cp1252", "cp1250", "cp1251")


class Loss(Enum):
    """What became of a text."""

    EMPTY = "empty"
    SHORT = "short"
    GARBLED = "garbled"


def loss_between(before: str, after: str) -> Loss | None:
    """Return what a text lost from ``before`` to ``after``.

    None if it may well be a revision.
    """
    if not before.strip():
        return None
    if not after.strip():
        return Loss.EMPTY
    if is_garbled(before, after):
        return Loss.GARBLED
    if _is_plainly_there(before, after):
        return None
    words = _words(before)
    count = words.total()
    kept = (words & _words(after)).total()
    if not has_lost_much(count, kept):
        return None
    # As long as before, but in no word the same.
    return Loss.SHORT if len(after) * 2 < len(before) else Loss.GARBLED


def has_lost_much(before: int, after: int) -> bool:
    """Return whether of ``before`` words too few are left to have been cut."""
    return before - after > _FEWEST_LOST and after < before * _MOST_KEPT


def kept_share(before: str, after: str) -> float:
    """Return which share of the words of ``before`` is in ``after``, from 0 to 1."""
    words = _words(before)
    count = words.total()
    return (words & _words(after)).total() / count if count else 1.0


def is_garbled(before: str, after: str) -> bool:
    """Return whether ``after`` is ``before``, written or read in a wrong encoding."""
    lines = [line for line in before.split("\n") if not line.isascii()]
    if len(lines) < _FEWEST_WIDE:
        return False
    sampled, raw = _sampled(lines, _WIDE_SAMPLES), set(after.split("\n"))
    sample = [line for line in sampled if line not in raw]
    if len(sample) * 2 < len(sampled):
        return False
    there = set(map(_plain, raw))
    return any(_share_of(sample, wrong, there) > 0.5 for wrong in _wrong_ways())


def _wrong_ways() -> list[Callable[[str], str]]:
    def read_as(encoding: str) -> Callable[[str], str]:
        return lambda line: line.encode("utf-8", "replace").decode(encoding, "replace")

    def written_as(encoding: str, *, read: str) -> Callable[[str], str]:
        return lambda line: line.encode(encoding, "replace").decode(read, "replace")

    return [
        *(read_as(encoding) for encoding in _BYTES_READ_AS),
        *(written_as(encoding, read=encoding) for encoding in _WRITTEN_AS),
        *(written_as(encoding, read="utf-8") for encoding in _WRITTEN_AS[1:]),
    ]


def _share_of(lines: list[str], wrong: Callable[[str], str], there: set[str]) -> float:
    """Return the share of ``lines`` that are ``there`` as they would go wrong."""
    turned = [(line, wrong(line)) for line in lines]
    found = sum(now != line and _plain(now) in there for line, now in turned)
    return found / len(lines)


def _plain(line: str) -> str:
    return _UNREADABLE.sub("\ufffd", line)


def _is_plainly_there(before: str, after: str) -> bool:
    """Return whether so many lines are there that no word need be counted."""
    lines = [line for line in before.split("\n") if len(line) > 20]
    if not lines:
        return False
    sample = _sampled(lines, _SAMPLES)
    return sum(line in after for line in sample) >= len(sample) / 2


def _sampled(lines: list[str], count: int) -> list[str]:
    return lines[:: max(1, len(lines) // count)][:count]


def _words(text: str) -> Counter[str]:
    words: Counter[str] = Counter()
    # A line at a time: at a stretch no other thread would run meanwhile.
    for line in text.split("\n"):
        words.update(word_pattern().findall(line))
    return words
