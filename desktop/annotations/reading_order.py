"""The order in which notes are read: down the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.annotations.annotation import Annotation


def in_reading_order(
    notes: Iterable[Annotation], position_of: Callable[[str], int]
) -> list[str]:
    """Return the ids of ``notes`` as one comes upon them in the story.

    Notes on the whole story come first, in the order they were made.

    Args:
        notes: The notes; replies are to be left out by the caller.
        position_of: Where the passage of a note starts now, in code points, by the
            id of the note; asked only for notes that have a passage.
    """

    def place(note: Annotation) -> tuple[int, str]:
        return (-1 if note.passage is None else position_of(note.id)), note.id

    return [note.id for note in sorted(notes, key=place)]
