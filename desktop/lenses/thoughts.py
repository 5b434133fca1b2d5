"""Words of the narration in italics: thoughts, letters, titles of books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.emphasis import EmphasisStyle, emphases, markup_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.lenses.story_prose import StoryProse
    from desktop.text.span import Span

_ITALIC = {EmphasisStyle.ITALIC, EmphasisStyle.BOTH}


def italics_in(prose: StoryProse, paragraphs: Iterable[int]) -> dict[int, list[Span]]:
    """Return what is in italics in each of ``paragraphs``, by their numbers.

    In code points of the text, in their order.
    """
    text = prose.text
    markup = markup_of(text, is_markdown=prose.is_markdown)
    found: dict[int, list[Span]] = {}
    for number in paragraphs:
        paragraph = prose.paragraphs[number]
        words = paragraph.span.of(text).replace("\n", " ")
        if "*" not in words and "_" not in words:
            continue
        spans = [e.span for e in emphases(words, markup) if e.style in _ITALIC]
        found[number] = [span.moved(paragraph.start) for span in spans]
    return found
