"""Threads: which note a reply belongs to in the end, and how deep it lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation


class ThreadPlace(NamedTuple):
    """Where a note is among those that answer one another.

    Attributes:
        root: The id of the note that the thread began with, as far as it is there.
        depth: How many notes it answers, one behind the other.
    """

    root: str
    depth: int


def thread_places(notes: Mapping[str, Annotation]) -> dict[str, ThreadPlace]:
    """Return where each of ``notes`` is in its thread, by its id."""
    places: dict[str, ThreadPlace] = {}
    for note_id in notes:
        path: dict[str, None] = {}
        at = note_id
        # Notes that answer one another in a circle end where the circle closes.
        while at not in places and at not in path:
            path[at] = None
            about = notes[at].about
            at = about if about and about in notes else at
        root, depth = places.get(at, ThreadPlace(at, -1))
        for above, each in enumerate(reversed(path), start=1):
            places[each] = ThreadPlace(root, depth + above)
    return places
