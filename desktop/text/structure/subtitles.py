"""Subtitles: the names of chapters that stand in the lines below their numbers."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from desktop.text.structure.prose import bare_line
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.text.structure.chapters import Heading

_LONGEST = 60
_REACH = 200
"""Code points behind a heading in which its name must begin."""
_NEXT_LINES = re.compile(r"\n(?:([ \t]*\n){0,3})([ \t]*\S[^\n]*)(?=\n[ \t]*(?:\n|$)|$)")
_ENDS_SENTENCE = ".,;:…”\"’'»)"
_OPENS_SPEECH = "\"“„«‘'(["


@value
class Subtitle:
    """What a chapter is called below its number.

    Attributes:
        words: The name.
        number: Of its line.
        end: Where that line ends, in code points.
    """

    words: str
    number: int
    end: int


def subtitles(text: str, headings: Sequence[Heading], end: int) -> dict[int, Subtitle]:
    """Return the names below headings, by the numbers of the headings' lines.

    A line directly below a number is one if it reads like a title; one that is parted
    from it by a blank line is, if most chapters that count up with it have one.

    Args:
        text: The whole story.
        headings: Its headings, in text order.
        end: Where the story ends, in code points.
    """
    found: dict[int, Subtitle] = {}
    parted: dict[int, Subtitle] = {}
    numbered: list[Heading] = []
    for heading, following in zip_longest(headings, headings[1:]):
        form = heading.form
        if form is None or form.numeral is None or form.has_title:
            continue
        numbered.append(heading)
        stop = following.line.start if following else end
        name = _name_below(text, heading, stop)
        if name is None or not text[name.end : stop].strip():
            continue
        is_next = name.number == heading.line.number + 1
        (found if is_next else parted)[heading.line.number] = name
    if len(parted) > 1 and 2 * len(parted) >= len(numbered):
        found |= parted
    return found


def _name_below(text: str, heading: Heading, stop: int) -> Subtitle | None:
    start = heading.line.end
    match = _NEXT_LINES.match(text, start, min(start + _REACH, stop))
    if match is None:
        return None
    words = bare_line(match[2])
    if not words or len(words) > _LONGEST or not any(map(str.isalpha, words)):
        return None
    if words[-1] in _ENDS_SENTENCE or words[0] in _OPENS_SPEECH or words[0].islower():
        return None
    lines = text.count("\n", match.start(), match.start(2))
    return Subtitle(words.strip(" *~="), heading.line.number + lines, match.end())
