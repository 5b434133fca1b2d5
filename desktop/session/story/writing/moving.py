"""Paragraphs, scenes and chapters of the open story moved, with all that is on them.

What is moved where is worked out by :mod:`desktop.text.moving`; here it is made an
edit, as one step to undo.  Only as much of the text is looked at as it takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.moving.paragraph_moving import (
    MovingExcerpt,
    OutOfReach,
    moved_paragraphs,
)
from desktop.text.moving.part_moving import PartMoves
from desktop.text.moving.rearranging import Rearrangement
from desktop.text.paragraphs import is_in_fence
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.session.story.story_session import StorySession
    from desktop.text.moving.landing import Landing
    from desktop.text.moving.rearranging import Stay
    from desktop.text.structure.outline import Outline

_REACH, _FURTHER = 10_000, 4
"""Code points looked at on each side of a place at first, and how many times as many
where that is not enough."""
_FAR = 100_000
"""Code points before a place in which a block of code that it lies in begins."""


def move_paragraphs(
    session: StorySession, selected: Span, step: int
) -> Rearrangement | Stay:
    """Move the paragraphs that are selected past what is beside them.

    Args:
        session: The story.
        selected: What is selected; empty at the caret if nothing is.
        step: Down if above zero, up if below.

    Return what was done, or why nothing was.

    Raises:
        NoRoom: If a paragraph would be too long to be edited.
    """
    found = _found(session, selected, step)
    if isinstance(found, Rearrangement):
        session.rearrange(found, translate("Move paragraph"))
    return found


def _found(session: StorySession, selected: Span, step: int) -> Rearrangement | Stay:
    reach = _REACH
    while True:
        excerpt = _excerpt(session, selected, reach)
        try:
            wrapping = session.paragraphs.wrapping
            return moved_paragraphs(excerpt, selected, step, wrapping)
        except OutOfReach:
            reach *= _FURTHER


def _excerpt(session: StorySession, selected: Span, reach: int) -> MovingExcerpt:
    """Return the text around a place, whole lines of it, from no block of code on."""
    live, wrapping = session.live, session.paragraphs.wrapping
    start = live.line_span(max(selected.start - reach, 0)).start
    end = live.line_span(min(selected.end + reach, len(live))).end
    while start and wrapping.is_markdown:
        before = live.slice(Span(max(start - _FAR, 0), start))
        if not is_in_fence(before, len(before)):
            break
        start = live.line_span(max(start - reach, 0)).start
    text = live.slice(Span(start, end))
    return MovingExcerpt(text, start, is_start=start == 0, is_end=end == len(live))


def move_part(
    session: StorySession, outline: Outline, part: int | None, step: int
) -> Rearrangement | Stay:
    """Move a scene or chapter past the one beside it.

    Args:
        session: The story.
        outline: Its parts as they are now.
        part: Which of them; None if none is meant.
        step: Down if above zero, up if below.

    Return what was done, or why nothing was.

    Raises:
        NoRoom: If a paragraph would be too long to be edited.
    """
    found = _moves(session, outline).stepped(part, step)
    return _made(session, outline, part, found)


def put_part(
    session: StorySession, outline: Outline, part: int, landing: Landing
) -> Rearrangement | Stay:
    """Move a scene or chapter to where it is let go of.

    Args:
        session: The story.
        outline: Its parts as they are now.
        part: Which of them.
        landing: Where to.

    Return what was done, or why nothing was.

    Raises:
        NoRoom: If a paragraph would be too long to be edited.
    """
    found = _moves(session, outline).landed(part, landing)
    return _made(session, outline, part, found)


def _moves(session: StorySession, outline: Outline) -> PartMoves:
    live = session.live
    return PartMoves(live.slice, outline, len(live))


def _made(
    session: StorySession,
    outline: Outline,
    part: int | None,
    found: Rearrangement | Stay,
) -> Rearrangement | Stay:
    if isinstance(found, Rearrangement) and part is not None:
        is_scene = outline.parts[part].kind is PartKind.SCENE
        label = translate("Move scene") if is_scene else translate("Move chapter")
        session.rearrange(found, label)
    return found
