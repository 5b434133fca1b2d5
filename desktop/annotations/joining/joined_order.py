"""In which order notes stand that come from two files.

Each file's own order is kept.  Where both have something new between the same two
notes, the passages decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.file.item_order import place_in_thread
from desktop.annotations.threads import ThreadPlace, thread_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation import Annotation


def in_joined_order(
    ours: Iterable[str], theirs: Iterable[str], notes: Mapping[str, Annotation]
) -> dict[str, Annotation]:
    """Return ``notes`` in the order of both files.

    Args:
        ours: The ids of the notes in the one file, in its order.
        theirs: The ids of those in the other.
        notes: The notes that are left of both.
    """
    one = [note for note in ours if note in notes]
    other = [note for note in theirs if note in notes]
    if one != other:
        one = _woven(one, other, notes)
    return {note: notes[note] for note in one}


def _woven(
    one: list[str], other: list[str], notes: Mapping[str, Annotation]
) -> list[str]:
    common = set(one).intersection(other)
    # Where the two orders contradict, either will do, as long as it is the same one
    # whoever joins.
    order = min([n for n in one if n in common], [n for n in other if n in common])
    gaps = _new_after(one, common), _new_after(other, common)
    places = thread_places(notes)
    woven: list[str] = []
    for before in (None, *order):
        woven += [] if before is None else [before]
        new, more = (gap.get(before, []) for gap in gaps)
        woven += _mixed(new, more, notes, places) if new and more else new or more
    return woven


def _new_after(order: list[str], common: set[str]) -> dict[str | None, list[str]]:
    """Return what only this side has, by the note both have that it stands after."""
    new: dict[str | None, list[str]] = {}
    last: str | None = None
    for note in order:
        if note in common:
            last = note
        else:
            new.setdefault(last, []).append(note)
    return new


def _mixed(
    new: list[str],
    more: list[str],
    notes: Mapping[str, Annotation],
    places: Mapping[str, ThreadPlace],
) -> list[str]:
    def place(note: str) -> tuple[object, ...]:
        return place_in_thread(notes[note], notes[places[note].root])

    return sorted((*new, *more), key=place)
