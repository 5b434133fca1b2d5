"""Which open note comes next when the to-do list is worked through."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.screens.story.story_screen import StoryScreen


def next_open(screen: StoryScreen, *, is_asked: bool) -> str | None:
    """Return the note after the chosen one, or the caret, that is still open.

    The list has two parts: what is to do, and what is probably dealt with.  First comes
    the rest of the part one is in, then its beginning, then the other part.

    Args:
        screen: The story.
        is_asked: Whether those that are probably dealt with come first: one is among
            them.
    """
    order = screen.reading.order
    start = _start(screen, order)
    here = _still_open(screen, chain(order[start:], order[:start]), asks=is_asked)
    return next(chain(here, _still_open(screen, order, asks=not is_asked)), None)


def _still_open(
    screen: StoryScreen, order: Iterable[str], *, asks: bool
) -> Iterator[str]:
    """Yield the other open notes of ``order`` that ask, or that do not."""
    session = screen.session
    for note_id in order:
        note = session.shown.get(note_id)
        if note is None or note.status is not Status.OPEN or note_id == screen.chosen:
            continue
        if session.placing.asks(note) is asks:
            yield note_id


def _start(screen: StoryScreen, order: list[str]) -> int:
    if screen.chosen in order:
        return order.index(screen.chosen)
    here, place_of = screen.page.place_meant, screen.reading.place_of
    after = (n for n, note in enumerate(order) if place_of(note) >= here)
    return next(after, 0)
