"""What kind of paragraph each block of a story is.

Title and front matter are known from the story's outline, everything else from the
line itself, so that a visible block costs microseconds and the rest nothing.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.text.line_look import LineKind, LineLook, look_of
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.text.outline import Outline

_FRONT = LineLook(LineKind.FRONT)
_TITLE = LineLook(LineKind.TITLE)


class Gap(Enum):
    """A blank line that is not as high as those between paragraphs."""

    UNDER_TITLE = auto()
    IN_FRONT_MATTER = auto()
    BEFORE_STORY = auto()


Look = LineLook | Gap


@value
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

    def look(self, block: int, text: str) -> Look:
        """Return how block number ``block``, which reads ``text``, looks."""
        look = look_of(text, self.is_markdown)
        if block >= self.front_blocks:
            return look
        if look.kind is LineKind.BLANK:
            return self._gap(block)
        return _TITLE if block == self.title_block else _FRONT

    def _gap(self, block: int) -> Gap:
        if block == self.front_blocks - 1:
            return Gap.BEFORE_STORY
        if self.title_block is not None and block == self.title_block + 1:
            return Gap.UNDER_TITLE
        return Gap.IN_FRONT_MATTER

    def shifted(self, start: int, stop: int, old_stop: int) -> ParagraphLooks:
        """Return the looks after an edit, until the outline is known again.

        Args:
            start: The first block that was edited.
            stop: Where the edited blocks end now.
            old_stop: Where they ended before.
        """
        shift, title, front = stop - old_stop, self.title_block, self.front_blocks
        if not shift or start >= front:
            return self
        if title is not None and title >= old_stop:
            title += shift
        front = front + shift if old_stop <= front else start + 1
        return replace(self, title_block=title, front_blocks=front)

    def same_from(self, other: ParagraphLooks) -> int | None:
        """Return the block from which on ``other`` looks the same; None if nowhere."""
        if self.is_markdown != other.is_markdown:
            return None
        return 0 if self == other else max(self.front_blocks, other.front_blocks)


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
