"""The outline of a story: its title, its chapters and scenes, what is no story in it.

What a line is depends on the others: on the block it is in, on what is above and below,
on whether it counts up with others like it.  So all is told of the whole text, step by
step: blocks (:mod:`desktop.text.structure.blocks`), the lines that may mean something
(:mod:`desktop.text.structure.marked_lines`), the list of contents, chapters, scene
breaks, front and back matter.  Positions count code points of the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop.steps import in_one_go
from desktop.text.span import Span
from desktop.text.structure.blocks import block_looks
from desktop.text.structure.chapters import headings_in
from desktop.text.structure.contents_list import contents_list
from desktop.text.structure.front_matter import (
    KnownLines,
    back_matter,
    front_matter,
    licence_end,
)
from desktop.text.structure.heading_forms import without_marks
from desktop.text.structure.line_look import (
    HEADINGS,
    MARKUP,
    SCENE_BREAK,
    heading_words,
)
from desktop.text.structure.marked_lines import scan_lines
from desktop.text.structure.prose import prose_of
from desktop.text.structure.scenes import scene_breaks
from desktop.text.structure.subtitles import subtitles
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.steps import Steps
    from desktop.text.structure.chapters import Heading
    from desktop.text.structure.line_look import LineLook
    from desktop.text.structure.marked_lines import LineScan, MarkedLine
    from desktop.text.structure.scenes import SceneBreak
    from desktop.text.structure.subtitles import Subtitle

_INK = re.compile(r"\S")
_QUOTE_MARKS = re.compile(r"(?:>[ \t]*)+")
_EMPHASIS_MARKS = re.compile(r"\*+|~~+|(?<!\w)_+|_+(?!\w)")
_LONGEST_NAME = 60
"""Code points of a scene's first words."""
_NAME_WORDS = 6
_PARTS_AT_A_TIME = 100


class PartKind(Enum):
    """What a part of a story is."""

    FRONT_MATTER = auto()
    CHAPTER = auto()
    SCENE = auto()
    BACK_MATTER = auto()


@value
class Part:
    """A stretch of the story with a name.

    Attributes:
        kind: What the part is.
        title: Its heading without marks; the first words of a scene; the story's
            title, or nothing, for the front matter; nothing for the back matter.
        level: How deep it is nested; 1 is outermost.
        span: From its heading or first line to the start of the next part that is
            not inside it.
        heading: How far from its start what stands below its heading begins, in code
            points; zero if it has none.
    """

    kind: PartKind
    title: str
    level: int
    span: Span
    heading: int = 0


# Without slots: where the parts start is gathered when first asked for, and kept.
@value(slots=False)
class Outline:
    """What a story is made of.

    Attributes:
        title: The title, if one was found.
        front_matter: From the start of the text to the first line of the story;
            empty if there is none.
        parts: In text order, each before those inside it.
        back_matter: From behind the story to the end of the text; None if there is
            nothing.
        looks: How those lines look, by their numbers, that are neither paragraphs nor
            blank nor outside of the story.
    """

    title: str | None
    front_matter: Span
    parts: tuple[Part, ...]
    back_matter: Span | None = None
    looks: Mapping[int, LineLook] = field(default_factory=dict)

    def part_at(self, position: int) -> int | None:
        """Return the index of the innermost part ``position`` lies in, if any."""
        index = bisect_right(self._starts, position)
        return index - 1 if index else None

    @cached_property
    def _starts(self) -> list[int]:
        return [part.span.start for part in self.parts]

    def part_of(self, passage: Span) -> int | None:
        """Return the index of the part a passage is in; None for the story's beginning.

        A passage belongs where it begins, and what lies between two parts to the one
        before.  An empty passage at a heading stands above it, at the end of what comes
        before; at the first letter of a scene, from which a break or a blank line parts
        what comes before, it stands in the scene.
        """
        index = self.part_at(passage.start)
        if index is None or not passage.is_empty or not passage.start:
            return index
        part = self.parts[index]
        is_above = part.span.start == passage.start and part.kind is not PartKind.SCENE
        return self.part_at(passage.start - 1) if is_above else index

    def story(self, length: int) -> Span:
        """Return where the story proper is in its text of ``length`` code points.

        The text may have been edited since.
        """
        start = min(self.front_matter.end, length)
        end = self.back_matter.start if self.back_matter else length
        return Span(start, max(start, min(end, length)))


def outline(text: str, is_markdown: bool) -> Outline:
    """Return the outline of a whole story."""
    return in_one_go(outline_in_steps(text, is_markdown))


def outline_in_steps(text: str, is_markdown: bool) -> Steps[Outline]:
    """Work out what :func:`outline` returns; yield a pause every few milliseconds."""
    blocks = yield from block_looks(text, is_markdown)
    scan = yield from scan_lines(text, is_markdown, blocks)
    licence = licence_end(text)
    contents = contents_list(text, scan.lines, licence)
    yield
    lines = _outside(scan.lines, Span(0, licence), contents)
    headings = headings_in(lines, is_parted=scan.is_parted, prose=scan.prose)
    yield
    breaks = scene_breaks(scan, {each.line.number for each in headings})
    yield
    known = KnownLines(
        {each.line.number: each for each in headings},
        {each.number for each in breaks if each.number is not None},
        blocks,
    )
    least = contents.end if contents else 0
    front = front_matter(text, is_markdown, known, licence=licence, least=least)
    yield
    back = back_matter(text, headings, breaks, front.span.end)
    story = Span(front.span.end, back.start if back else len(text))
    marks = _StoryMarks(text, is_markdown, story, headings, breaks)
    yield
    read = _ReadText(text, is_markdown, scan.silent)
    parts = tuple((yield from _in_steps(_parts(read, story, marks.marks()))))
    yield
    if front.has_notes:
        note = Part(PartKind.FRONT_MATTER, front.title or "", 1, front.span)
        parts = (note, *parts)
    if back is not None:
        parts = (*parts, Part(PartKind.BACK_MATTER, "", 1, back))
    looks = marks.looks(blocks, scan)
    return Outline(front.title, front.span, parts, back, looks)


def _in_steps(parts: Iterator[Part]) -> Steps[list[Part]]:
    """Return ``parts``, of which a novel may have thousands; yield pauses."""
    found: list[Part] = []
    for part in parts:
        found.append(part)
        if len(found) % _PARTS_AT_A_TIME == 0:
            yield
    return found


def _outside(
    lines: Iterable[MarkedLine], licence: Span, contents: Span | None
) -> list[MarkedLine]:
    """Return the lines that are neither in the licence nor in the contents."""
    low, high = (contents.start, contents.end) if contents else (0, 0)
    return [
        line
        for line in lines
        if line.start >= licence.end and not low <= line.start < high
    ]


@value
class _Mark:
    """A heading, with its name below, or a scene break.

    Attributes:
        level: How deep a heading lies; zero for a scene break.
        title: The words of a heading.
        start: Where it begins, in code points.
        end: Where it ends, in code points.
    """

    level: int
    title: str
    start: int
    end: int


class _StoryMarks:
    """The headings and scene breaks of the story proper."""

    def __init__(
        self,
        text: str,
        is_markdown: bool,
        story: Span,
        headings: Sequence[Heading],
        breaks: Sequence[SceneBreak],
    ) -> None:
        inside = range(story.start, story.end)
        self._is_markdown = is_markdown
        self._headings = [each for each in headings if each.line.start in inside]
        self._names = subtitles(text, self._headings, story.end)
        named = {name.number for name in self._names.values()}
        self._breaks = [
            each for each in breaks if each.start in inside and each.number not in named
        ]

    def marks(self) -> list[_Mark]:
        """Return them in text order."""
        headings = map(self._heading, self._headings)
        breaks = (_Mark(0, "", each.start, each.end) for each in self._breaks)
        return sorted([*headings, *breaks], key=lambda mark: mark.start)

    def _heading(self, heading: Heading) -> _Mark:
        line, name = heading.line, self._name(heading)
        title = heading_words(line.line, self._is_markdown)
        if heading.form is not None:
            title = without_marks(title)
        if name is not None:
            joint = "" if title.endswith((".", ":", "—", "–")) else ":"
            title = f"{title}{joint} {name.words}"
        title = " ".join(_EMPHASIS_MARKS.sub("", title).split())
        return _Mark(heading.level, title, line.start, name.end if name else line.end)

    def _name(self, heading: Heading) -> Subtitle | None:
        return self._names.get(heading.line.number)

    def looks(
        self, blocks: Mapping[int, LineLook], scan: LineScan
    ) -> dict[int, LineLook]:
        """Return how lines look that their own words, block or place makes special."""
        looks = {**dict.fromkeys(scan.markup, MARKUP), **blocks}
        for each in self._breaks:
            if each.number is not None:
                looks[each.number] = SCENE_BREAK
        for heading in self._headings:
            look = HEADINGS[heading.level]
            looks[heading.line.number] = look
            if (name := self._name(heading)) is not None:
                looks[name.number] = look
        return looks


def _parts(text: _ReadText, story: Span, marks: Sequence[_Mark]) -> Iterator[Part]:
    headings = [index for index, mark in enumerate(marks) if mark.level]
    first = headings[0] if headings else len(marks)
    opening = Span(story.start, marks[first].start if headings else story.end)
    yield from text.scenes(opening, marks[:first], 1, least=1 if headings else 2)
    levels = sorted({marks[index].level for index in headings})
    ends = _ends([marks[index] for index in headings], story.end)
    for (index, following), end in zip(
        pairwise([*headings, len(marks)]), ends, strict=True
    ):
        heading, breaks = marks[index], marks[index + 1 : following]
        level = levels.index(heading.level) + 1
        stop = marks[following].start if following < len(marks) else story.end
        body = text.inked(heading.end, stop)
        yield Part(
            PartKind.CHAPTER,
            heading.title,
            level,
            Span(heading.start, end),
            body.start - heading.start,
        )
        yield from text.scenes(Span(heading.end, stop), breaks, level + 1, least=2)


def _ends(headings: list[_Mark], end: int) -> list[int]:
    """Return where each chapter ends: at the next heading that is not inside it."""
    ends = [end] * len(headings)
    still_open: list[int] = []
    for index, heading in enumerate(headings):
        while still_open and headings[still_open[-1]].level >= heading.level:
            ends[still_open.pop()] = heading.start
        still_open.append(index)
    return ends


class _ReadText:
    """What is read of the text: its scenes begin with prose, not with markup.

    Args:
        text: The whole text.
        is_markdown: Whether it is Markdown.
        silent: Where lines are that are code or markup, in text order.
    """

    def __init__(
        self, text: str, is_markdown: bool, silent: Sequence[tuple[int, int]]
    ) -> None:
        self._text = text
        self._is_markdown = is_markdown
        self._silent = silent

    def scenes(
        self, span: Span, breaks: Sequence[_Mark], level: int, *, least: int
    ) -> Iterator[Part]:
        """Yield the scenes of a chapter, if it has at least ``least`` of them."""
        starts = [span.start, *(mark.end for mark in breaks)]
        ends = [*(mark.start for mark in breaks), span.end]
        scenes = [
            self.inked(start, end) for start, end in zip(starts, ends, strict=True)
        ]
        scenes = [scene for scene in scenes if not scene.is_empty]
        if len(scenes) >= least:
            for scene in scenes:
                yield Part(PartKind.SCENE, self._first_words(scene), level, scene)

    def inked(self, start: int, end: int) -> Span:
        """Return the span without the blanks and the markup it begins with."""
        while ink := _INK.search(self._text, start, end):
            index = bisect_right(self._silent, ink.start(), key=itemgetter(0)) - 1
            if index < 0 or self._silent[index][1] <= ink.start():
                return Span(ink.start(), end)
            start = self._silent[index][1]
        return Span(end, end)

    def _first_words(self, scene: Span) -> str:
        stop = min(scene.start + 5 * _LONGEST_NAME, scene.end)
        line, *_ = self._text[scene.start : stop].split("\n")
        line = prose_of(line, is_markdown=self._is_markdown)
        quote = _QUOTE_MARKS.match(line) if self._is_markdown else None
        line = line[quote.end() :] if quote else line
        words = _EMPHASIS_MARKS.sub("", line).split()
        title = " ".join(words[:_NAME_WORDS])[:_LONGEST_NAME]
        if title == " ".join(words):
            return title
        return title.rstrip(".,;:!?…—–-") + "…"
