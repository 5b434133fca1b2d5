"""Saying so when a leap passes over text that was never on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.actions import first_key
from desktop.text.read_marks import has_words
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.text.span import Span


def tell_of_skipped(screen: StoryScreen) -> None:
    """Say how much the last leap passed over that was not seen in this pass.

    Less than a screenful is nothing to speak of.
    """
    passed = screen.leaps.passed
    if passed is None:
        return
    blocks = _unseen_blocks(screen, passed)
    height = sum(map(screen.page.page_layout.block_height, blocks))
    if height > screen.page.viewport().height():
        live = screen.session.live
        count = sum(1 for block in blocks if has_words(live.piece(block)))
        key = first_key("back", screen.preferences.settings.shortcuts, screen.mode)
        said = f"Skipped {counted(count, 'paragraph')} you have not seen"
        screen.say(f"{said}; {key} goes back." if key else f"{said}.")


def _unseen_blocks(screen: StoryScreen, passed: Span) -> list[int]:
    live, blocks = screen.session.live, list[int]()
    for span in screen.story.rereading.marks.unseen_in(passed):
        last = live.block_at(max(span.start, span.end - 1))
        blocks += range(live.block_at(span.start), last + 1)
    return blocks
