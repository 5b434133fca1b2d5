"""What kind of paragraph each block of the page shows.

Title and front matter are known from the story's outline, everything else from the
line itself, so that a visible block costs microseconds and the rest nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.text.emphasis import Emphasis, emphases, heading_marks
from desktop.text.line_look import LineKind, LineLook, look_of

if TYPE_CHECKING:
    from desktop.text.outline import Outline
    from desktop.text.span import Span

_FRONT = LineLook(LineKind.FRONT)
_TITLE = LineLook(LineKind.TITLE)
_BLANK = LineLook(LineKind.BLANK)


@dataclass(frozen=True, slots=True)
class ParagraphLooks:
    """How the blocks of one story look.

    Attributes:
        is_markdown: Whether ``*`` and ``#`` mean something in the story.
        title_block: The block that holds the title, if there is one.
        front_blocks: How many blocks the front matter fills, title included.
    """

    is_markdown: bool = False
    title_block: int | None = None
    front_blocks: int = 0

    def look(self, block: int, text: str) -> LineLook:
        """Return how block number ``block``, which reads ``text``, looks."""
        look = look_of(text, self.is_markdown)
        if block >= self.front_blocks or look.kind is LineKind.BLANK:
            return look
        if block == self.title_block:
            return _TITLE
        return _FRONT

    def emphases(self, text: str) -> tuple[Emphasis, ...]:
        """Return what is emphasised in a block that reads ``text``."""
        return emphases(text) if self.is_markdown else ()

    def heading_marks(self, text: str) -> Span | None:
        """Return the marks that make ``text`` a heading, if any."""
        return heading_marks(text) if self.is_markdown else None


def looks_of(text: str, outline: Outline, *, is_markdown: bool) -> ParagraphLooks:
    """Return how the blocks of ``text`` look, which has that ``outline``."""
    front = text[: outline.front_matter.end]
    lines = front.split("\n")
    count = len(lines) - (1 if lines[-1] == "" else 0)
    title = None
    if outline.title:
        found = (i for i, line in enumerate(lines) if outline.title in line)
        title = next(found, None)
    return ParagraphLooks(is_markdown, title, count)
