"""The head of a manuscript as editors ask for it: title and author in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.printing.block import PaperBlock
from desktop.printing.text_flow import FlowItem
from desktop.value import replace
from desktop.wording.directions import set_apart
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.manuscript import Manuscript
    from desktop.printing.page_type import PageType
    from desktop.printing.story_blocks import StoryBlock
    from desktop.text.structure.outline import Outline
    from desktop.typography.type_setting import LineType


def about(manuscript: Manuscript) -> str:
    """Return who wrote a story, and about how many words, to the nearest hundred."""
    words = max(round(len(manuscript.text.split()), -2), 100)
    told = translate("about {words} words", words=grouped(words))
    author = manuscript.author.name if manuscript.author else ""
    return " · ".join(filter(None, (set_apart(author), told)))


def titled(
    item: FlowItem,
    each: StoryBlock,
    manuscript: Manuscript,
    page_type: PageType,
    outline: Outline,
    *,
    is_first: bool,
) -> Iterator[FlowItem]:
    """Yield ``item`` with title and author around it where they belong.

    Args:
        item: A block of the story.
        each: What it is made of.
        manuscript: The story, which knows its title.
        page_type: The type.
        outline: Its parts: whether it begins with its title itself.
        is_first: Whether nothing of it stands before.
    """
    body = replace(page_type.body, is_centred=True)
    author = manuscript.author.name if manuscript.author else ""
    byline = [translate("by {author}", author=author), ""] if author else [""]
    if is_first and outline.title is None and manuscript.title:
        yield from _lines([manuscript.title, *byline], page_type, body)
    if not each.is_title:
        yield item
        return
    centred = replace(item.block.kind, is_centred=True)
    yield replace(item, block=replace(item.block, kind=centred))
    yield from _lines(byline, page_type, body)


def _lines(lines: list[str], page_type: PageType, kind: LineType) -> Iterator[FlowItem]:
    for words in lines:
        made = PaperBlock(
            text=words,
            kind=kind,
            font=page_type.setting.font,
            keeps_next=bool(words),
            is_space=not words,
        )
        yield FlowItem(block=made)
