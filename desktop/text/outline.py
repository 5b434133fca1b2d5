"""The outline of a story: its title, its front matter, its chapters and scenes.

Told from headings, scene breaks and the first lines; see :mod:`desktop.text.line_look`
for what these look like.  Front matter is what stands before the story proper: a title
and the name of its author, and lines such as ``A/N: …`` or ``Rating: …`` with what
follows them up to a blank line; in Markdown also the lines of data between two ``---``.
It is shown quieter than the story, and its words are not counted.  Positions count code
points of the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum, auto
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from desktop.text.line_look import LineKind, LineLook, look_of
from desktop.text.span import Span, each_line
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 20_000
"""Code points; no front matter is longer."""

_LABEL = re.compile(
    r"[*_\[(>\s]*(?:a/n\b|(?:an|(?:author|writer)[’']?s?[’']?\s+notes?|notes?|title|author"
    r"|disclaimers?|summary|rat(?:ing|ed)|fandoms?|pairings?|ships?|relationships?"
    r"|(?:content |trigger )?warnings?|cw|tw|genres?|categor(?:y|ies)|characters?"
    r"|(?:additional )?tags|series|spoilers?|beta(?:ed by)?|betas|word ?count|words"
    r"|archive|dedication|prompt|language|published|updated|status|chapters|timeline)"
    r"\s*[*_]*(?:[:：]|\s[-–—]\s|[*_\])\s]*$))[*_\s]*",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(r"[*_\s]*title[*_\s]*:[*_\s]*(\S.*)", re.IGNORECASE)
_BY = re.compile(r"[*_\s]*(?:written )?by:?\s+\S.{0,60}", re.IGNORECASE)
_DATA_LINE = re.compile(r"[\w-]+:(?:\s|$)")

_LONGEST_TITLE = 60
_AROUND_TITLES = " \t*_#~="
_NOT_AROUND_TITLES = ".,;:!?…\"“”„'‘’«»()[]-–—"

_INK = re.compile(r"\S")
_EMPHASIS_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_TITLE_WORDS = 6


@value
class FrontMatter:
    """What was found before the story.

    Attributes:
        title: The story's title, without marks, if it has one.
        span: From the start of the text to the first line of the story.
        has_notes: Whether there is more than a title and a name.
    """

    title: str | None
    span: Span
    has_notes: bool


def front_matter(text: str, is_markdown: bool, *, has_one_top: bool) -> FrontMatter:
    """Return what stands before the story proper.

    Args:
        text: The whole story.
        is_markdown: Whether the story is written in Markdown.
        has_one_top: Whether just one of its Markdown headings is of level 1; at the
            start of the story, that is its title.
    """
    lines = text[:_REACH].split("\n")
    reader = _Reader(lines, is_markdown, has_one_top)
    reader.read()
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    following = reader.taken
    while 0 < following < len(lines) and not lines[following].strip():
        following += 1
    end = min(starts[following], len(text))
    return FrontMatter(reader.title, Span(0, end), reader.has_notes)


class _Reader:
    """Reads the first lines of a story until one of them is none of these."""

    def __init__(self, lines: list[str], is_markdown: bool, has_one_top: bool) -> None:
        self.title: str | None = None
        self.has_notes = False
        self.taken = 0
        self._lines = lines
        self._is_markdown = is_markdown
        self._has_one_top = has_one_top
        # Where no line is blank, every line is a paragraph and nothing continues it.
        self._has_blanks = any(not line.strip() for line in lines[1:-1])
        self._in_note = self._awaits_note = False

    def read(self) -> None:
        """Take lines for as long as they belong to the front matter."""
        self._take_data()
        for index in range(self.taken, len(self._lines)):
            words = self._lines[index].strip()
            if not words:
                self._in_note = self._awaits_note
            elif self._is_front(index, words):
                self.taken = index + 1
            else:
                break

    def _take_data(self) -> None:
        """Take the YAML a Markdown file may begin with."""
        lines = [line.rstrip() for line in self._lines]
        if not self._is_markdown or lines[0] != "---" or "---" not in lines[1:]:
            return
        end = lines.index("---", 1)
        if any(map(_DATA_LINE.match, lines[1:end])) and "" not in lines[1:end]:
            self.taken, self.has_notes = end + 1, True
            for match in filter(None, map(_TITLE_LABEL.match, lines[1:end])):
                self.title = match[1].strip("\"' ") or None

    def _is_front(self, index: int, words: str) -> bool:
        if label := _LABEL.match(words):
            self._begin_note(words, is_bare=label.end() == len(words))
            return True
        look = look_of(words, self._is_markdown)
        if look.kind is LineKind.SCENE_BREAK:
            self._in_note = self._awaits_note = False
            return self.taken > 0
        if look.kind is LineKind.HEADING:
            return self._is_top(words, look.level)
        if self._in_note and self._has_blanks:
            self._awaits_note = False
            return True
        if self.title and _BY.fullmatch(words):
            return True
        return self._is_title(index, words) and self._take_title(words)

    def _begin_note(self, words: str, *, is_bare: bool) -> None:
        self.has_notes = self._in_note = True
        self._awaits_note = is_bare and self._has_blanks
        if title := _TITLE_LABEL.match(words):
            self._take_title(title[1])

    def _is_top(self, words: str, level: int) -> bool:
        """Return whether a line is the heading that names the story, and take it so."""
        is_top = self._has_one_top and level == 1 and words[0] == "#"
        if is_top:  # even after another title: the heading is what readers see
            self.title = words.strip(_AROUND_TITLES)
        return is_top

    def _take_title(self, words: str) -> bool:
        self.title = self.title or words.strip(_AROUND_TITLES) or None
        return True

    def _is_title(self, index: int, words: str) -> bool:
        """Return whether a line reads like a title and stands where one would."""
        bare = words.strip(_AROUND_TITLES)
        if self.title or len(bare) > _LONGEST_TITLE or not any(map(str.isalpha, bare)):
            return False
        if bare[0] in _NOT_AROUND_TITLES or bare[-1] in _NOT_AROUND_TITLES:
            return False
        after = self._lines[index + 1 : index + 2]
        stands_alone = after == [""] or not "".join(after).strip()
        is_followed = bool("".join(self._lines[index + 1 :]).strip())
        before_more = any(_LABEL.match(line) or _BY.fullmatch(line) for line in after)
        return is_followed and (stands_alone or before_more)


class PartKind(Enum):
    """What a part of a story is."""

    FRONT_MATTER = auto()
    CHAPTER = auto()
    SCENE = auto()


@value
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


@value
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


@value
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
    words = _EMPHASIS_MARKS.sub("", line).split()
    title = " ".join(words[:_TITLE_WORDS])[:_LONGEST_TITLE]
    if title == " ".join(words):
        return title
    return title.rstrip(".,;:!?…—–-") + "…"
