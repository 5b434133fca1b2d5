r"""How a story's Markdown and line ends stand in a Word file, so that they come back.

Both sides go by this: what is written is read again as the very text it was.

* A paragraph of the file ends with a blank line; where every line of the story is a
  paragraph (``RereadLines``), with a line end.
* A single line end that is meant is a ``w:br``.  One that is none, as those inside a
  hard-wrapped paragraph, is a blank in the character style :data:`LINE_END`.  Where
  such a blank ends a paragraph of the file, it is the line end behind it, and the
  paragraph adds none of its own.
* ``# `` before a heading is the paragraph style ``heading n``; the title is one, too.
* ``*`` and ``**`` are italics and bold, ``_`` is italics in the character style
  :data:`UNDERSCORE`, a backtick the character style :data:`CODE`.

In a story that is no Markdown, but sets words apart by ``*`` or ``_``, these alone are
told so (``RereadEmphasis``); a heading's style then stands for no marks.

What would not come back the same by these rules is written as it stands, marks and all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE_END = "RereadLineEnd"
"""The id of the character style of a blank that is a line end in the story."""
UNDERSCORE = "RereadUnderscore"
"""The id of the character style of italics that are marked by ``_``."""
CODE = "RereadCode"
"""The id of the character style of words between backticks."""
STYLE_NAMES = {
    LINE_END: "Reread Line End",
    UNDERSCORE: "Reread Underscore",
    CODE: "Reread Code",
}
"""By their ids; a program that gives styles other ids keeps the names."""

ITALIC, BOLD, UNDERSCORED, IN_CODE = 1, 2, 4, 8
"""How words are set apart; the sum of what applies.  ``UNDERSCORED`` says of italics
how they are marked."""

_MARKS = ((BOLD, "**"), (ITALIC, "*"), (IN_CODE, "`"))


def marks_between(looks: Sequence[int]) -> list[str]:
    """Return the marks before each of several runs of words, and behind the last.

    Args:
        looks: How each run is set, as a sum of ``ITALIC`` and the like.
    """
    return [closing + opening for closing, opening in marks_at(looks)]


def marks_at(looks: Sequence[int]) -> list[tuple[str, str]]:
    """Return the marks that close and those that open before each run, and at the end.

    Emphasis that goes on is not marked again; of two that begin together the one that
    goes on longer is around the other.

    Args:
        looks: How each run is set, as a sum of ``ITALIC`` and the like.
    """
    open_marks: list[tuple[int, str]] = []
    found = []
    for number, look in enumerate((*looks, 0)):
        closing = opening = ""
        while any(not look & style for style, _ in open_marks):
            closing += open_marks.pop()[1]
        missing = look & ~sum(style for style, _ in open_marks)
        for _, style, mark in _longest_first(missing, looks, number):
            open_marks.append((style, mark))
            opening += mark
        found.append((closing, opening))
    return found


def _longest_first(
    missing: int, looks: Sequence[int], number: int
) -> list[tuple[int, int, str]]:
    opened = []
    for style, mark in _MARKS if missing else ():
        if missing & style:
            end = number
            while end < len(looks) and looks[end] & style:
                end += 1
            is_underscored = style == ITALIC and looks[number] & UNDERSCORED
            opened.append((-end, style, "_" if is_underscored else mark))
    opened.sort(key=lambda each: each[0])
    return opened


def with_marks(runs: Sequence[tuple[str, int]]) -> str:
    """Return the Markdown of ``runs``, words and how they are set."""
    marks = marks_between([look for _, look in runs])
    words = (mark + run[0] for mark, run in zip(marks, runs, strict=False))
    return "".join(words) + marks[-1]
