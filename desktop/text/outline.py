"""The outline of a story: its title, its front matter, its chapters and scenes.

Told from headings, scene breaks and the first lines; see :mod:`desktop.text.line_look`
for what these look like.  Positions count code points of the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.each_line import each_line
from desktop.text.front_matter import front_matter
from desktop.text.line_look import LineKind, LineLook, look_of
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_INK = re.compile(r"\S")
_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_TITLE_WORDS = 6
_LONGEST_TITLE = 60
"""Code points of a scene's title, where there are no blanks to tell words by."""


class PartKind(Enum):
    """What a part of a story is."""

    FRONT_MATTER = auto()
    CHAPTER = auto()
    SCENE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the story with a name.

    Attributes:
        kind: What the part is.
        title: Its heading without marks; the first words of a scene; the story's
            title, or nothing, for the front matter.
        level: How deep it is nested; 1 is outermost.
        span: From its heading or first line to the start of the next part that is
            not inside it.
    """

    kind: PartKind
    title: str
    level: int
    span: Span


@dataclass(frozen=True, slots=True)
class Outline:
    """What a story is made of.

    Attributes:
        title: The title, if one was found.
        front_matter: From the start of the text to the first line of the story;
            empty if there is none.
        parts: In text order, each before those inside it.
    """

    title: str | None
    front_matter: Span
    parts: tuple[Part, ...]

    def part_at(self, position: int) -> int | None:
        """Return the index of the innermost part ``position`` lies in, if any."""
        index = bisect_right(self.parts, position, key=lambda part: part.span.start)
        return index - 1 if index else None


@dataclass(frozen=True, slots=True)
class _Mark:
    """A heading or a scene break."""

    look: LineLook
    line: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.line)


def outline(text: str, is_markdown: bool) -> Outline:
    """Return the outline of a whole story."""
    marks = list(_marks(text, is_markdown))
    tops = [m for m in marks if m.look.level == 1 and m.line.lstrip()[0] == "#"]
    front = front_matter(text, is_markdown, has_one_top=len(tops) == 1)
    parts: list[Part] = []
    if front.has_notes:
        title = front.title or ""
        parts.append(Part(PartKind.FRONT_MATTER, title, 1, front.span))
    story = [mark for mark in marks if mark.start >= front.span.end]
    parts += _parts(text, Span(front.span.end, len(text)), story)
    return Outline(front.title, front.span, tuple(parts))


def _marks(text: str, is_markdown: bool) -> Iterator[_Mark]:
    start = 0
    for line in each_line(text):
        if line:
            look = look_of(line, is_markdown)
            if look.kind in {LineKind.HEADING, LineKind.SCENE_BREAK}:
                yield _Mark(look, line, start)
            start += len(line)
        start += 1


def _parts(text: str, story: Span, marks: list[_Mark]) -> Iterator[Part]:
    headings = [index for index, mark in enumerate(marks) if mark.look.level]
    first = headings[0] if headings else len(marks)
    opening = Span(story.start, marks[first].start if headings else story.end)
    yield from _scenes(text, opening, marks[:first], 1, least=1 if headings else 2)
    levels = sorted({marks[index].look.level for index in headings})
    ends = _ends([marks[index] for index in headings], story.end)
    for (index, following), end in zip(
        pairwise([*headings, len(marks)]), ends, strict=True
    ):
        heading, breaks = marks[index], marks[index + 1 : following]
        level = levels.index(heading.look.level) + 1
        title = heading.line.strip(" \t#*_~=")
        yield Part(PartKind.CHAPTER, title, level, Span(heading.start, end))
        stop = marks[following].start if following < len(marks) else story.end
        yield from _scenes(text, Span(heading.end, stop), breaks, level + 1, least=2)


def _ends(headings: list[_Mark], end: int) -> list[int]:
    """Return where each chapter ends: at the next heading that is not inside it."""
    ends = [end] * len(headings)
    still_open: list[int] = []
    for index, heading in enumerate(headings):
        while still_open and headings[still_open[-1]].look.level >= heading.look.level:
            ends[still_open.pop()] = heading.start
        still_open.append(index)
    return ends


def _scenes(
    text: str, span: Span, breaks: list[_Mark], level: int, *, least: int
) -> Iterator[Part]:
    """Yield the scenes of a chapter, if it has at least ``least`` of them."""
    starts = [span.start, *(mark.end for mark in breaks)]
    ends = [*(mark.start for mark in breaks), span.end]
    scenes = [_inked(text, start, end) for start, end in zip(starts, ends, strict=True)]
    scenes = [scene for scene in scenes if not scene.is_empty]
    if len(scenes) >= least:
        for scene in scenes:
            yield Part(PartKind.SCENE, _first_words(text, scene), level, scene)


def _inked(text: str, start: int, end: int) -> Span:
    """Return the span without the blanks it begins with."""
    ink = _INK.search(text, start, end)
    return Span(ink.start(), end) if ink else Span(end, end)


def _first_words(text: str, scene: Span) -> str:
    start = text[scene.start : min(scene.start + 5 * _LONGEST_TITLE, scene.end)]
    line, *_ = start.split("\n")
    words = _MARKS.sub("", line).split()
    title = " ".join(words[:_TITLE_WORDS])[:_LONGEST_TITLE]
    if title == " ".join(words):
        return title
    return title.rstrip(".,;:!?…—–-") + "…"
