"""Which open note comes next when the to-do list is worked through."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.screens.story.story_screen import StoryScreen


def next_open(screen: StoryScreen, *, is_asked: bool) -> str | None:
    """Return the note after the chosen one, or the caret, that is still open.

    The list has two parts, which are come to one after the other, each from where one
    is to its end and then from its start: what is to do, and what is probably dealt
    with.

    Args:
        screen: The story.
        is_asked: Whether those that are probably dealt with come first: one is among
            them.
    """
    session = screen.session
    parts = chain(_in_turn(screen, is_asked), _in_turn(screen, not is_asked))
    return next((note for note in parts if note in session.notes), None)


def _in_turn(screen: StoryScreen, asks: bool) -> Iterator[str]:
    """Yield the open notes that ask, or that do not, from where one is, all round."""
    order, session = screen.reading.order, screen.session
    start = _start(screen, order)
    for note_id in chain(order[start:], order[:start]):
        note = session.notes.get(note_id)
        if note is None or note.status is not Status.OPEN or note_id == screen.chosen:
            continue
        if session.placing.asks(note) is asks:
            yield note_id


def _start(screen: StoryScreen, order: list[str]) -> int:
    if screen.chosen in order:
        return order.index(screen.chosen)
    caret, place_of = screen.page.caret, screen.reading.place_of
    after = (n for n, note in enumerate(order) if place_of(note) >= caret)
    return next(after, 0)
