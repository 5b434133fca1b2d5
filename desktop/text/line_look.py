"""What a line of a story looks like: body, heading, scene break or blank.

Told from the line alone, so that it can be asked for every line in view.  A title and
the front matter are told from the whole story, by :mod:`desktop.text.outline`.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from desktop.value import value

_LONGEST = 60
"""Code points of the longest line that can be a scene break or a bare heading."""
_MARKED_HEADING = re.compile(r"(#{1,6})[ \t]+(\S.*)")
_ORNAMENT = (
    r"[*•·∙●○◦◆◇◈◊■□▪▫★☆§¶†‡※❦❧☙⁂⁎⁕∗✠\u2720-\u2727\u2729-\u2743\u2745-\u274b❖♠-♧♩-♬☼-☾"
    r"\ufe0e\ufe0f]"
)
_SCENE_BREAK_LINE = re.compile(
    r"#{1,6}|~+|--|[–—―]+"
    rf"|(?:{_ORNAMENT}\s*)+"
    r"|([-–—=~#+_^<>])(?:\s*\1){2,}"  # three alike, whether parted or not
    r"|[-–=+_.•·]+[*~][-–=+_.•·*~]+|~[-–=+_.•·*~\s]*~"  # -*-*- and ~ * ~
    r"|[-–~=*]+\s*[oOxX0]+\s*[-–~=*]+|(?:o[O0])+o|(?:xX)+x"  # --o--, oOo and xXx
)
_NUMBER = (
    r"(?:\d+|(?-i:[IVXLC]+|[ivx]+)|(?:twenty|thirty|forty|fifty)(?:[ -]\w+)?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final))"
)
_BARE_HEADING = re.compile(
    rf"(?:(?:(book|part|volume|act)|chapter|chap\.?|scene|kapitel|chapitre|cap[ií]tulo"
    rf"|capitolo|глава)\s+{_NUMBER}\b"
    r"|prologue|epilogue|interlude|foreword|afterword|prolog|epilog)"
    r"(?:\s*[.:–—-]+(?:\s.*)?|\s+(?-i:[A-Z\"“‘]).*)?(?<![,;])",
    re.IGNORECASE,
)
_AROUND_HEADING = " \t*_~=#-–—"


class LineKind(Enum):
    """What a line is for."""

    BLANK = auto()
    BODY = auto()
    TITLE = auto()
    FRONT = auto()
    HEADING = auto()
    SCENE_BREAK = auto()


@value
class LineLook:
    """How a line is to be shown.

    Attributes:
        kind: What the line is for.
        level: How deep a heading lies, 1 to 6; zero for all other lines.
    """

    kind: LineKind
    level: int = 0


_BLANK = LineLook(LineKind.BLANK)
_BODY = LineLook(LineKind.BODY)
_SCENE_BREAK = LineLook(LineKind.SCENE_BREAK)
_HEADINGS = tuple(LineLook(LineKind.HEADING, level) for level in range(7))


def look_of(line: str, is_markdown: bool) -> LineLook:
    """Return how ``line`` looks, which has no line end; nothing but the line counts.

    In Markdown a row of ``#`` before some words makes them a heading.  In any story
    ``Chapter …``, ``Prologue`` and the like do, if the line is short; of these, books,
    parts and acts are of level 1 and chapters of level 2.
    """
    words = line.strip()
    if not words:
        return _BLANK
    if is_markdown and words[0] == "#" and (heading := _MARKED_HEADING.match(words)):
        if _SCENE_BREAK_LINE.fullmatch(heading[2]):  # "### * * *"
            return _SCENE_BREAK
        return _HEADINGS[len(heading[1])]
    if len(words) > _LONGEST:
        return _BODY
    if _SCENE_BREAK_LINE.fullmatch(words.replace("\\", "") if is_markdown else words):
        return _SCENE_BREAK
    if bare := _BARE_HEADING.fullmatch(words.strip(_AROUND_HEADING)):
        return _HEADINGS[1 if bare[1] else 2]
    return _BODY
