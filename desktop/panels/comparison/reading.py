"""A comparison made ready to be read: what is gone through, and how lines look.

Making one takes a while for a novel, so that it is made beside the window; nothing
here knows a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.drafts.grain import Grain, in_grain
from desktop.panels.comparison.row_index import RowIndex
from desktop.panels.comparison.text_looks import TextLooks, looks_of

if TYPE_CHECKING:
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.steps import Step


@dataclass(frozen=True, slots=True)
class Manner:
    """How the author wants to see what differs.

    Attributes:
        grain: Told word by word, or more coarsely.
        hides_fine: Whether changes of punctuation and spacing are left out.
    """

    grain: Grain = Grain.WORD
    hides_fine: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What is to be read.

    Attributes:
        base: The two texts, and what differs between them word by word.
        shown: The same in the grain that is wanted; rows have the same numbers.
        steps: What is gone through.
        looks: How the lines of the old and of the new text look.
        manner: How the author wants to see it.
        index: Which row is where.
    """

    base: Comparison
    shown: Comparison
    steps: tuple[Step, ...]
    looks: tuple[TextLooks, TextLooks]
    manner: Manner
    index: RowIndex


def reading_of(base: Comparison, manner: Manner, *, is_markdown: bool) -> Reading:
    """Return ``base``, a comparison of words, made ready to be read."""
    old = looks_of(base.old, is_markdown=is_markdown)
    new = looks_of(base.new, is_markdown=is_markdown)
    return _made(base, manner, (old, new))


def in_manner(reading: Reading, manner: Manner) -> Reading:
    """Return ``reading`` as the author wants to see it now."""
    return _made(reading.base, manner, reading.looks)


def after_edit(reading: Reading, base: Comparison, manner: Manner) -> Reading:
    """Return ``base`` ready to be read: what became of ``reading`` by an edit.

    Only the new text may have been edited.
    """
    old, new = reading.looks
    front = slice(0, new.front_end + 1)
    if reading.base.new[front] != base.new[front]:
        new = looks_of(base.new, is_markdown=new.is_markdown)
    return _made(base, manner, (old, new))


def _made(
    base: Comparison, manner: Manner, looks: tuple[TextLooks, TextLooks]
) -> Reading:
    shown = in_grain(base, manner.grain)
    steps = shown.steps
    if manner.hides_fine:
        steps = tuple(step for step in steps if not step.is_fine)
    index = RowIndex(shown.rows, steps)
    return Reading(base, shown, steps, looks, manner, index)
