"""What is shown of two compared texts: their rows, how to go through them, their looks.

Making a model takes a while for a novel, so that it can be made beside the window;
nothing here knows a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.comparison.row_index import RowIndex
from desktop.drafts.grain import Grain, in_grain
from desktop.text.line_look import LineKind, LineLook
from desktop.text.outline import outline
from desktop.typography.paragraph_looks import Gap, ParagraphLooks, looks_of
from desktop.value import value

if TYPE_CHECKING:
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Step

_BODY = LineLook(LineKind.BODY)


@value
class DisplayOptions:
    """How the author wants to see what differs.

    Attributes:
        grain: Told word by word, or more coarsely.
        hides_fine: Whether changes of punctuation and spacing are left out.
        folds_same: Whether paragraphs that are the same are folded into a line,
            unless they stand next to one that is not.
    """

    grain: Grain = Grain.WORD
    hides_fine: bool = False
    folds_same: bool = False


@value
class SideLooks:
    """How the paragraphs of one of the texts look; positions count code points.

    Attributes:
        front: Its front matter, title included.
        blocks: How its lines look, by their numbers.
    """

    front: str
    blocks: ParagraphLooks

    @property
    def is_markdown(self) -> bool:
        """Whether stars and the like mean something in it."""
        return self.blocks.is_markdown

    def look(self, position: int, line: str) -> LineLook:
        """Return how ``line`` looks, which begins at ``position``."""
        block = self.blocks.front_blocks
        if position < len(self.front):
            block = self.front.count("\n", 0, position)
        look = self.blocks.look(block, line)
        if isinstance(look, Gap) or look.kind is LineKind.BLANK:
            return _BODY
        return look


@value
class ComparisonModel:
    """What is to be read.

    Attributes:
        base: The two texts, and what differs between them word by word.
        shown: The same in the grain that is wanted; rows have the same numbers.
        steps: What is gone through.
        looks: How the paragraphs of the old and of the new text look.
        options: How the author wants to see it.
        index: Which row is where.
    """

    base: Comparison
    shown: Comparison
    steps: tuple[Step, ...]
    looks: tuple[SideLooks, SideLooks]
    options: DisplayOptions
    index: RowIndex

    def with_options(self, options: DisplayOptions) -> ComparisonModel:
        """Return the same as the author wants to see it now."""
        return _model(self.base, options, self.looks)

    def with_edit(self, base: Comparison, options: DisplayOptions) -> ComparisonModel:
        """Return what became of it by an edit of the new text.

        Args:
            base: The old text, and the new one as it is now.
            options: How the author wants to see it.
        """
        old, new = self.looks
        front = slice(0, len(new.front) + 1)
        if self.base.new[front] != base.new[front]:
            new = side_looks(base.new, is_markdown=new.is_markdown)
        return _model(base, options, (old, new))


def model_of(
    base: Comparison, options: DisplayOptions, *, is_markdown: bool
) -> ComparisonModel:
    """Return ``base``, a comparison of words, ready to be shown.

    Args:
        base: The two texts, and what differs between them.
        options: How the author wants to see it.
        is_markdown: Whether the story is Markdown.
    """
    old = side_looks(base.old, is_markdown=is_markdown)
    new = side_looks(base.new, is_markdown=is_markdown)
    return _model(base, options, (old, new))


def side_looks(text: str, *, is_markdown: bool) -> SideLooks:
    """Return how the paragraphs of ``text`` look."""
    found = outline(text, is_markdown)
    front = text[: found.front_matter.end]
    return SideLooks(front, looks_of(text, found, is_markdown=is_markdown))


def _model(
    base: Comparison, options: DisplayOptions, looks: tuple[SideLooks, SideLooks]
) -> ComparisonModel:
    shown = in_grain(base, options.grain)
    steps = shown.steps
    if options.hides_fine:
        steps = tuple(step for step in steps if not step.is_fine)
    index = RowIndex(shown.rows, steps)
    return ComparisonModel(base, shown, steps, looks, options, index)
