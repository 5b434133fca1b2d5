"""Which lines are not indented, where the first line of a paragraph is.

That is the paragraph with which something begins: behind a heading, a scene break,
front matter, a list, code, or more blank lines than paragraphs are apart; and a line
that goes on with a paragraph, where these have blank lines between them.  The blank
lines that part two plain paragraphs are then shown as nothing, the others as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import each_line
from desktop.text.structure.line_look import BODY
from desktop.typography.paragraph_looks import Gap, Space
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.typography.paragraph_looks import Look, ParagraphLooks

OPENING = replace(BODY, meets=True)
"""How a line of the story looks that is not indented where others are."""

_KEPT = Gap(Space.BETWEEN_PARAGRAPHS)
"""How a blank line looks that keeps its height."""


def with_openings(
    looks: ParagraphLooks, text: str, *, is_loose: bool
) -> ParagraphLooks:
    """Return ``looks`` of the lines of ``text``, in which openings are marked.

    Args:
        looks: What is special of them so far.
        text: The story.
        is_loose: Whether it leaves no blank lines between paragraphs.
    """
    usual = looks.blank.sharing if isinstance(looks.blank, Gap) else 1
    found = _openings(looks, text, 0 if is_loose else usual)
    return replace(looks, marks={**looks.marks, **dict(found)})


def _openings(
    looks: ParagraphLooks, text: str, usual: int
) -> Iterator[tuple[int, Look]]:
    marks, blanks, is_plain_before = looks.marks, list[int](), False
    for number, line in enumerate(each_line(text)):
        if not line or line.isspace():
            blanks.append(number)
            continue
        is_plain = number not in marks
        if is_plain and not (is_plain_before and len(blanks) == usual):
            yield number, OPENING
        if not (is_plain and is_plain_before):
            yield from ((n, _KEPT) for n in blanks if n not in marks)
        else:  # A row of more than are usual is a break: they are seen.
            yield from ((n, _KEPT) for n in blanks[usual:] if n not in marks)
        blanks.clear()
        is_plain_before = is_plain
