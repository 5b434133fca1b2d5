"""Which suggestions Word can track, and on which words.

Word does not show the marks of Markdown, so nothing can be suggested of them alone: a
change takes both marks of emphasis in, or leaves both out.  A heading is a style of the
paragraph there, which words that are inserted or deleted do not change as marks would.
Positions are code points of the story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.story_text import ALONE
from desktop.text.span import Span

if TYPE_CHECKING:
    from desktop.exchange.word.story_text import StoryParagraph, WordText


def trackable(story: WordText, span: Span, words: str) -> tuple[Span, str] | None:
    """Return what Word deletes, and inserts behind it; None if it cannot be tracked.

    What is taken in besides is put back by the words.

    Args:
        story: The story.
        span: What is to be replaced.
        words: What by.
    """
    first = story.paragraphs[story.number_at(span.start)]
    last = story.paragraphs[story.number_at(span.end)]
    if span.start > first.stop or span.end > last.stop:
        return None  # half of what parts two paragraphs
    if span.end > last.end and story.parting in words:
        return None  # behind the line end at the end of the text
    span, words = _outside_marks(story, span, words)
    if _is_whole(story, span, words, first, last):
        return span, words
    if span.start < first.words_start:
        return _behind_marks(story, span, words, first)
    if first is last and _is_heading(first):
        return _in_heading(story, span, words, first)
    if first is not last and not _may_join(story, span, words, first, last):
        return None
    return span, words


def _is_heading(paragraph: StoryParagraph) -> bool:
    """Return whether marks of a heading are told by the paragraph's style."""
    return paragraph.words_start > paragraph.start


def _is_whole(
    story: WordText,
    span: Span,
    words: str,
    first: StoryParagraph,
    last: StoryParagraph,
) -> bool:
    """Return whether whole paragraphs give way to others, or to nothing."""
    is_at_starts = span.start == first.start and span.end == last.start
    return is_at_starts and (not words or words.endswith(story.parting))


def _behind_marks(
    story: WordText, span: Span, words: str, heading: StoryParagraph
) -> tuple[Span, str] | None:
    """Return a change that begins in a heading's marks, without touching them."""
    marks = story.text[span.start : heading.words_start]
    if span.end < heading.words_start or not words.startswith(marks):
        return None
    behind = Span(heading.words_start, span.end)
    return trackable(story, behind, words.removeprefix(marks))


def _in_heading(
    story: WordText, span: Span, words: str, heading: StoryParagraph
) -> tuple[Span, str] | None:
    if story.parting in words:
        return _behind_heading(story, span, words, heading)
    if not words and span.start == heading.words_start and span.end == heading.end:
        return None  # its marks would be left
    return span, words


def _behind_heading(
    story: WordText, span: Span, words: str, heading: StoryParagraph
) -> tuple[Span, str] | None:
    """Return a paragraph that is inserted behind a heading as one before the next.

    By Word's rules what is inserted at a heading's end would make it body text when it
    is rejected.
    """
    is_at_end = span.start == span.end == heading.end < len(story.text)
    is_parted = words.startswith(story.parting) and not heading.has_line_end
    if not (is_at_end and is_parted and heading.kind in ALONE):
        return None
    place = heading.end + len(story.parting)
    moved = words.removeprefix(story.parting) + story.parting
    return trackable(story, Span(place, place), moved)


def _may_join(
    story: WordText,
    span: Span,
    words: str,
    first: StoryParagraph,
    last: StoryParagraph,
) -> bool:
    """Return whether what is left of two paragraphs is set as marks would have it."""
    if _is_heading(first) and span.start == first.words_start:
        return False
    if not _is_heading(last):
        return story.parting not in words or not _is_heading(first)
    is_behind_marks = span.end >= last.words_start
    return is_behind_marks and span.start > first.start and story.parting not in words


def _outside_marks(story: WordText, span: Span, words: str) -> tuple[Span, str]:
    """Return a change with both marks of what it has one mark of."""
    low, high = span.start, span.end
    for number in {story.number_at(low), story.number_at(high)}:
        for opening, closing in story.marks(number):
            inside = Span(opening.end, closing.start)
            is_inside = inside.contains(low) and inside.contains(high)
            is_outside = high <= opening.start or low >= closing.end
            is_around = low <= opening.start and closing.end <= high
            if not (is_inside or is_outside or is_around):
                low, high = min(low, opening.start), max(high, closing.end)
    text = story.text
    words = f"{text[low : span.start]}{words}{text[span.end : high]}"
    return Span(low, high), words
