"""How a story sets its prose: what parts its paragraphs and its sentences.

Most stories leave a blank line between paragraphs; some have none, and then often an
indent.  What most paragraphs have is the story's own way, told from stretches of it:
lines of verse, lists and headings do not count where there are sentences to judge by.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.editing.joints import BEHIND_ENDING, ENDING
from desktop.text.paragraphs import AS_IT_SEEMS, Wrapping, is_code_line, paragraphs_in
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STRETCH, _STRETCHES = 20_000, 5
"""Code points of a stretch of a longer story by which it is judged, and how many."""
_LEAST = 2
"""Paragraphs that must follow each other before a story without sentences says how."""
_MOST_FEEDS = 3
"""Line ends between two paragraphs; more are a break of another kind."""

_CLOSED = re.compile(rf"[{ENDING}—–][{BEHIND_ENDING}]*\s*\Z")
_WIDE = re.compile(r"[.!?…][\"'”’)\]*_]* {2}\S")
_NARROW = re.compile(r"[.!?…][\"'”’)\]*_]* \S")


@value
class ProseStyle:
    r"""How a story parts its paragraphs and sentences.

    Attributes:
        feeds: How many line ends part two paragraphs: 2 leave a blank line.
        indent: The blanks a paragraph begins with.
        is_wide: Whether two blanks stand behind a full stop.
        wrapping: How the story uses the line ends within paragraphs.
    """

    feeds: int = 2
    indent: str = ""
    is_wide: bool = False
    wrapping: Wrapping = AS_IT_SEEMS

    @property
    def gap(self) -> str:
        """What stands between two paragraphs, without the indent of the second."""
        return "\n" * self.feeds


def prose_style_of(text: str, wrapping: Wrapping) -> ProseStyle:
    """Return how ``text``, a whole story, sets its prose."""
    stretches = list(_stretches(text))
    pairs = [pair for part in stretches for pair in _pairs(part, wrapping)]
    told = [pair for pair in pairs if pair.is_prose] or pairs
    if not told or (not told[0].is_prose and len(told) < _LEAST):
        return ProseStyle(is_wide=_is_wide(stretches), wrapping=wrapping)
    counts = Counter(pair.feeds for pair in told)
    feeds = max(counts, key=lambda number: (counts[number], number == 2))
    indents = Counter(pair.indent for pair in told if pair.feeds == feeds)
    (indent, count), *_ = indents.most_common(1)
    if 2 * count <= counts[feeds]:
        indent = ""
    return ProseStyle(feeds, indent, _is_wide(stretches), wrapping)


@value
class _Pair:
    """Two paragraphs that follow each other: what parts them."""

    feeds: int
    indent: str
    is_prose: bool


def _pairs(text: str, wrapping: Wrapping) -> Iterator[_Pair]:
    for one, other in pairwise(paragraphs_in(text, wrapping)):
        before, after = one.of(text), other.of(text)
        feeds = text.count("\n", one.end, other.start)
        if feeds > _MOST_FEEDS:
            continue
        is_prose = _CLOSED.search(before, max(0, len(before) - 20)) is not None
        indent = after[: len(after) - len(after.lstrip())]
        if wrapping.is_markdown and is_code_line(after):
            indent, is_prose = "", False
        yield _Pair(feeds, indent, is_prose)


def _is_wide(stretches: Iterable[str]) -> bool:
    wide = narrow = 0
    for part in stretches:
        wide += len(_WIDE.findall(part))
        narrow += len(_NARROW.findall(part))
    return wide > narrow


def _stretches(text: str) -> Iterator[str]:
    if len(text) <= _STRETCH * _STRETCHES:
        yield text
        return
    for number in range(_STRETCHES):
        start = text.find("\n", number * len(text) // _STRETCHES) + 1
        yield text[start : start + _STRETCH].rpartition("\n")[0]
