"""What a reader has answered before: a note comes once, however often it is sent.

Some programs give a comment another id each time they save it.  So a note without a
known id is the one that was made at the same time on the same words, or says the same
there.  One that an earlier answer had, and a later one on the same text has not, was
deleted by its reader; it must be certain that it is later, and goes on from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.joining.notes import touched_at
from desktop.exchange.returning.signatures import is_same_name
from desktop.exchange.returning.untracked import is_untracked
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet

_LEAST_SHARED = 0.5
"""The share of an earlier answer that a later one has, if it goes on from there."""


def notes_by(
    person: Person, readers: Mapping[str, AnnotationSet]
) -> dict[str, Annotation]:
    """Return what ``person`` has noted already.

    Args:
        person: The reader.
        readers: What readers have noted, by their files' names.
    """
    return {
        note.id: note
        for name, notes in readers.items()
        for note in notes.notes.values()
        if _is_by(note, person, name)
    }


def _is_by(note: Annotation, person: Person, file: str) -> bool:
    if note.creator is None:
        return is_same_name(file, person.name)
    is_same = bool(person.id) and note.creator.id == person.id
    return is_same or is_same_name(note.creator.name or file, person.name)


def with_known_ids(
    notes: Iterable[Annotation], before: Mapping[str, Annotation]
) -> list[Annotation]:
    """Return ``notes`` with the ids that those had which were there ``before``."""
    every = list(notes)
    ids = {note.id for note in every}
    free = [note for note in before.values() if note.id not in ids]
    if not free:
        return every
    renamed: dict[str, str] = {}
    for key in (_made, _said):
        lone = _lone(free, key)
        for note in every:
            if note.id in before or note.id in renamed:
                continue
            found = lone.pop(key(note), None)
            if found is not None:
                renamed[note.id] = found.id
                free.remove(found)
    return [_renamed(note, renamed) for note in every]


def _lone(
    notes: Iterable[Annotation], key: Callable[[Annotation], object]
) -> dict[object, Annotation]:
    """Return those of ``notes`` that nothing else is like, by what tells them."""
    found: dict[object, list[Annotation]] = {}
    for note in notes:
        found.setdefault(key(note), []).append(note)
    return {told: alike[0] for told, alike in found.items() if len(alike) == 1}


def _made(note: Annotation) -> object:
    return note.kind, _place(note), note.created, note.replacement


def _said(note: Annotation) -> object:
    return note.kind, _place(note), note.words, note.replacement


def _place(note: Annotation) -> object:
    passage = note.passage
    return passage and (passage.state, passage.position, passage.quote), note.about


def _renamed(note: Annotation, ids: Mapping[str, str]) -> Annotation:
    about = ids.get(note.about or "", note.about)
    return replace(note, id=ids.get(note.id, note.id), about=about)


def is_later(notes: Mapping[str, Annotation], before: Mapping[str, Annotation]) -> bool:
    """Return whether ``notes`` were certainly made after those that were ``before``."""
    if not notes or not before:
        return False
    then = max(map(touched_at, before.values()))
    return max(map(touched_at, notes.values())) > then


def deleted_since(
    notes: Mapping[str, Annotation],
    before: Mapping[str, Annotation],
    state: str,
    answered: frozenset[str],
) -> list[str]:
    """Return the ids of notes that the reader has deleted since.

    Args:
        notes: Her notes in the answer that came.
        before: Those of earlier ones.
        state: The text the answer is to, as passages call it.
        answered: The ids of notes about which the author has said something.
    """
    of_text = {n.id: n for n in before.values() if _is_on(n, state, before)}
    shared = len(of_text.keys() & notes.keys())
    # When a silent edit was made, nobody knows.
    made = {n: each for n, each in notes.items() if not is_untracked(each)}
    told = {n: each for n, each in of_text.items() if not is_untracked(each)}
    if not is_later(made, told) or shared < _LEAST_SHARED * len(of_text):
        return []
    gone = [note for note in of_text if note not in notes and note not in answered]
    kept = {each.about for n, each in before.items() if n not in gone}
    return [note for note in gone if note not in kept]


def _is_on(note: Annotation, state: str, notes: Mapping[str, Annotation]) -> bool:
    root = notes.get(note.about or "")
    passage = (root or note).passage
    return passage is not None and passage.state == state
