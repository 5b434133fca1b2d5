"""Laid pages: what stands where on each page of paper, as values.

All places are pixels of the page, from its left upper corner.  Painting adds nothing to
what is said here.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF

    from desktop.printing.block import PaperBlock
    from desktop.printing.story_blocks import PassageMark


class PageKind(Enum):
    """What stands on a page."""

    STORY = auto()
    CONTINUED = auto()
    """Notes to the page before that found no room beside it."""
    NOTES = auto()
    """The notes at the end."""


@value(kw_only=True)
class LaidBlock:
    """Lines of a block on a page.

    Attributes:
        block: The block.
        first: Its first line that is here.
        stop: Its first line that is not here any more.
        left: Where its column begins.
        top: The top of the first line that is here.
        width: How wide its column is.
        marks: The passages in the block, as far as there are any.
        thread: Of which note it is, by its index; None for the story.
        is_head: Whether it is the line a note begins with.
    """

    block: PaperBlock
    first: int
    stop: int
    left: float
    top: float
    width: float
    marks: tuple[PassageMark, ...] = ()
    thread: int | None = None
    is_head: bool = False

    @property
    def bottom(self) -> float:
        """The bottom of the last line that is here."""
        return self.top + (self.stop - self.first) * self.block.kind.line_height


@value(kw_only=True)
class LaidCard:
    """A note in the margin, or as much of it as stands here.

    Attributes:
        thread: Which note, by its index.
        place: The card.
        lines: What stands in it.
        anchor: The end of its passage on the line it is level with; None where no line
            leads to it.
        goes_on: Whether there is more of it on the page after.
        is_further: Whether it began on a page before.
    """

    thread: int
    place: QRectF
    lines: tuple[LaidBlock, ...]
    anchor: QPointF | None = None
    goes_on: bool = False
    is_further: bool = False


@value(kw_only=True)
class LaidBar:
    """The bar beside the lines of a bare highlight.

    Attributes:
        thread: Which note, by its index.
        top: Where it begins.
        bottom: Where it ends.
        step: How many others stand between it and the text.
    """

    thread: int
    top: float
    bottom: float
    step: int = 0


@value(kw_only=True)
class PageHeading:
    """A heading of the story, for who goes through the pages by them.

    Attributes:
        title: What it reads.
        level: How deep it is; 1 is outermost.
        page: On which page it stands, counted from zero.
        top: Where on it.
    """

    title: str
    level: int
    page: int
    top: float


@value(kw_only=True)
class LaidPage:
    """A page.

    Attributes:
        number: Its number, from 1.
        kind: What stands on it.
        blocks: The lines of its column, from the top.
        cards: The notes beside them.
        bars: The bars of bare highlights.
        title: What is said above notes that are alone.
    """

    number: int
    kind: PageKind = PageKind.STORY
    blocks: tuple[LaidBlock, ...] = ()
    cards: tuple[LaidCard, ...] = ()
    bars: tuple[LaidBar, ...] = ()
    title: str = ""
