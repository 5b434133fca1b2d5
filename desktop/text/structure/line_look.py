"""What a line of a story looks like: body, heading, scene break or blank.

Told from the line alone, as far as it can be: that is what a line is shown as while it
is typed.  What its place, its block and the other lines make of it, by which a lone
numeral is a chapter and a line in a fence is none, is known of the whole text only, by
:mod:`desktop.text.structure.outline`.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from desktop.text.structure.containers import NOWHERE, Container
from desktop.text.structure.heading_forms import listed_level
from desktop.text.structure.prose import bare_line, prose_of
from desktop.value import value

LONGEST_MARK = 80
"""Code points of the longest line that can be a scene break or a bare heading."""
_MARKED_HEADING = re.compile(r"(#{1,6})[ \t]+(\S.*)")
_ATTRIBUTES = re.compile(r"[ \t]*\{[ \t]*[#.-][^{}]*\}[ \t]*$")
"""What Pandoc and others take for the name of a heading: ``{#ferry .unnumbered}``."""
_LINK = re.compile(r"(?<!!)\[([^\[\]^][^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CLOSING_SIGNS = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_ORNAMENT = (
    r"[*•·∙●○◦◆◇◈◊■□▪▫★☆§¶†‡※❦❧☙⁂⁎⁕∗✠\u2720-\u2727\u2729-\u2743\u2745-\u274b❖♠-♧♩-♬☼-☾"
    r"\ufe0e\ufe0f]"
)


class LineKind(Enum):
    """What a line is for."""

    __hash__ = object.__hash__  # Enum's own is slow, and thousands are counted

    BLANK = auto()
    BODY = auto()
    TITLE = auto()
    FRONT = auto()
    """Before the story or behind it."""
    HEADING = auto()
    SCENE_BREAK = auto()
    CODE = auto()
    MARKUP = auto()
    """Read by programs only: a comment, a tag, the line under a heading."""
    TABLE = auto()
    """A row of a table in Markdown; known where it matters how the line is set."""


@value
class LinePart:
    """Which part of a line it is that is too long to be set in one piece.

    Attributes:
        is_first: Whether it begins the line.
        is_last: Whether it ends it.
        is_right_to_left: Whether the line as a whole is read from right to left.
    """

    is_first: bool
    is_last: bool
    is_right_to_left: bool


@value
class LineLook:
    """How a line is to be shown.

    Attributes:
        kind: What the line is for.
        level: How deep a heading lies, 1 to 6; zero for all other lines.
        is_tail: Whether it begins inside a comment or a tag, which ends in it.
        within: The quotations and lists of a Markdown story that it is in; known where
            it matters how the line is set.
        meets: Whether it stands directly at what it is otherwise apart from: a title
            at the top of the page, a heading under another one, front matter at the
            story.
        part: Which part of a very long line it is; None for a whole one.
    """

    kind: LineKind
    level: int = 0
    is_tail: bool = False
    within: Container = NOWHERE
    meets: bool = False
    part: LinePart | None = None


BLANK = LineLook(LineKind.BLANK)
BODY = LineLook(LineKind.BODY)
SCENE_BREAK = LineLook(LineKind.SCENE_BREAK)
CODE = LineLook(LineKind.CODE)
MARKUP = LineLook(LineKind.MARKUP)
HEADINGS = tuple(LineLook(LineKind.HEADING, level) for level in range(7))


@cache
def _scene_break_line() -> re.Pattern[str]:
    return re.compile(
        r"#{1,6}|~+|--|[–—―]+"
        rf"|(?:{_ORNAMENT}\s*)+"
        r"|([-–—=~#+_^<>])(?:\s*\1){2,}"  # three alike, whether parted or not
        r"|[-–=+_.•·]+[*~][-–=+_.•·*~]+|~[-–=+_.•·*~\s]*~"  # -*-*- and ~ * ~
        r"|[-–~=*]+\s*[oOxX0]+\s*[-–~=*]+|(?:o[O0])+o|(?:xX)+x"  # --o--, oOo and xXx
    )


@cache
def _html_heading() -> re.Pattern[str]:
    return re.compile(r"(?:<(?:center|div|p)\b[^<>]*>\s*)*<h([1-6])\b", re.IGNORECASE)


@cache
def _ruled() -> re.Pattern[str]:
    return re.compile(r"<hr\b", re.IGNORECASE)


def look_of(line: str, is_markdown: bool) -> LineLook:
    """Return how ``line`` looks, which has no line end; nothing but the line counts.

    In Markdown a row of ``#`` before some words makes them a heading.  In any story
    ``Chapter …``, ``Prologue`` and the like do, if the line is short; of these, books,
    parts and acts are of level 1 and chapters of level 2.
    """
    words = bare_line(line)
    if not words:
        return BLANK
    if words[0] in "<&":
        return _look_of_markup(words, is_markdown)
    if is_markdown and words[0] == "#" and (heading := _MARKED_HEADING.match(words)):
        if is_scene_break(heading[2]):  # "### * * *"
            return SCENE_BREAK
        return HEADINGS[len(heading[1])]
    if len(words) > LONGEST_MARK:
        return BODY
    if is_scene_break(words.replace("\\", "") if is_markdown else words):
        return SCENE_BREAK
    level = listed_level(words)
    return HEADINGS[level] if level else BODY


def is_scene_break(words: str) -> bool:
    """Return whether bare ``words`` are a known ornament, which needs no other one."""
    is_short = len(words) <= LONGEST_MARK
    return is_short and _scene_break_line().fullmatch(words) is not None


def _look_of_markup(words: str, is_markdown: bool) -> LineLook:
    """Return the look of a line that begins with a tag, a comment or an entity."""
    prose = prose_of(words, is_markdown=is_markdown).strip()
    if not prose:
        return SCENE_BREAK if _ruled().search(words) else MARKUP
    if prose == words:
        return BODY
    if heading := _html_heading().match(words):
        return HEADINGS[int(heading[1])]
    return look_of(prose, is_markdown) if words[-1] in ">;" else BODY


def heading_words(line: str, is_markdown: bool) -> str:
    """Return the words of a heading without its marks."""
    words = bare_line(line)
    marked = _MARKED_HEADING.match(words) if is_markdown else None
    if marked is not None:
        words = _CLOSING_SIGNS.sub("", marked[2]) or marked[2]
    if is_markdown:
        words = _LINK.sub(r"\1", _ATTRIBUTES.sub("", words))
    words = prose_of(words, is_markdown=is_markdown)
    if is_markdown:
        words = _ESCAPED.sub(r"\1", words)
    return words.strip(" \t*_~=" if marked else " \t#*_~=")
