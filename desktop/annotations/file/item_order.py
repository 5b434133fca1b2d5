"""The order of the notes in their file.

Notes that came from the file stay in its order, so that a save changes few lines.
New ones, and those whose passage is another one now, go by their stored position:
a reply after its note, notes on the whole story last.
"""

from __future__ import annotations

from heapq import merge
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from desktop.annotations.annotation_set import thread_places

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from desktop.annotations.annotation import Annotation

_Place: TypeAlias = tuple[bool, int, int, str]


def in_file_order(
    notes: Mapping[str, Annotation], in_place: Container[str]
) -> list[Annotation]:
    """Return all of ``notes`` in the order of the file.

    Args:
        notes: The notes by id, in the order they were read and then made.
        in_place: The ids of those that stay where they are.
    """
    threads: dict[str, list[Annotation]] = {}
    settled: list[Annotation] = []
    places = thread_places(notes)
    roots = {note_id: place.root for note_id, place in places.items()}
    for note in notes.values():
        root = roots[note.id]
        if note.id in in_place and root in in_place:
            settled.append(note)
        else:
            threads.setdefault(root, []).append(note)
    return list(_joined(settled, threads, roots))


def place_in_thread(
    note: Annotation, root: Annotation
) -> tuple[_Place, bool, float, str]:
    """Return by what new notes are put in order, each thread in one piece.

    Args:
        note: One of them.
        root: The note that its thread began with.
    """
    return _place(root), note is not root, *_age(note)


def _joined(
    settled: list[Annotation],
    threads: dict[str, list[Annotation]],
    roots: Mapping[str, str],
) -> Iterator[Annotation]:
    if not threads:
        return iter(settled)
    last = {roots[note.id]: note.id for note in settled}
    added = {last[root]: threads.pop(root) for root in list(threads) if root in last}
    kept: list[list[Annotation]] = []
    for note in settled:
        if note.about is None or not kept:
            kept.append([])
        kept[-1] += [note, *sorted(added.get(note.id, ()), key=_age)]
    new = sorted(map(_in_thread, threads.values()), key=_place_of_first)
    return chain.from_iterable(merge(kept, new, key=_place_of_first))


def _in_thread(notes: list[Annotation]) -> list[Annotation]:
    return sorted(notes, key=lambda note: (note.about is not None, *_age(note)))


def _place_of_first(thread: Iterable[Annotation]) -> _Place:
    return _place(next(iter(thread)))


def _place(note: Annotation) -> _Place:
    position = note.passage.position if note.passage else None
    if position is None:
        return True, 0, 0, note.id
    return False, position.start, position.end, note.id


def _age(note: Annotation) -> tuple[float, str]:
    return note.created.timestamp(), note.id
