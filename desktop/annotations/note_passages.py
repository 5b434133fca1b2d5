"""The passages of a note, each looked at by itself.

Most notes are on one passage.  One on several — a set-up and its pay-off, an echo —
is looked at as that many notes on one passage each: whoever finds, describes or paints
passages need not know of more than one.  Each of these goes by the key of its passage,
which is the id of the note, with a number for every passage but the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, FurtherPassage, whole_seconds
from desktop.annotations.file.item_parts import listed, passage_places
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from desktop.annotations.annotation import Passage
    from desktop.annotations.annotation_set import AnnotationSet

_MARK = "\x00"
"""Parts id and number in a key; no id that was read has it."""


def passage_key(note_id: str, number: int) -> str:
    """Return the key of a note's passage of that ``number``, from 0."""
    return f"{note_id}{_MARK}{number}" if number else note_id


def note_of(key: str) -> str:
    """Return the id of the note whose passage has that key."""
    return key.partition(_MARK)[0]


def is_further(key: str) -> bool:
    """Return whether that is the key of a passage other than the first."""
    return _MARK in key


def number_of(key: str) -> int:
    """Return which passage of its note has that key, from 0."""
    return int(key.partition(_MARK)[2] or 0)


def passage_count(note: Annotation) -> int:
    """Return how many passages ``note`` is on; one on the whole story counts one."""
    return 1 + len(note.further)


def passage_keys(note: Annotation) -> list[str]:
    """Return the keys of the passages of ``note``, in their order."""
    if not note.further:
        return [note.id]  # nearly every note
    return [passage_key(note.id, number) for number in range(passage_count(note))]


def on_passage(note: Annotation, number: int) -> Annotation:
    """Return ``note`` as if it were on its passage of that ``number`` alone.

    Raises:
        IndexError: If it has no such passage.
    """
    if not 0 <= number <= len(note.further):
        raise IndexError(f"a note on {passage_count(note)} passages has no {number}")
    if not note.further:
        return note
    if not number:
        return replace(note, further=())
    further = note.further[number - 1]
    return replace(
        note,
        id=passage_key(note.id, number),
        passage=further.passage,
        anchor_state=further.anchor_state,
        made_on=further.made_on,
        further=(),
    )


def on_each_passage(notes: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield each of ``notes`` once for each passage, as if on that one alone."""
    for note in notes:
        if not note.further:
            yield note
        else:
            yield from (on_passage(note, at) for at in range(passage_count(note)))


def single_of(notes: AnnotationSet, key: str) -> Annotation | None:
    """Return the note with the passage of that key, as if on that one alone."""
    note, number = notes.get(note_of(key)), number_of(key)
    if note is None or number > len(note.further):
        return None
    return on_passage(note, number)


def with_passage_of(note: Annotation, single: Annotation) -> Annotation:
    """Return ``note`` with one of its passages as it is in ``single``.

    Args:
        note: The note.
        single: The note as if on that passage alone, changed since; what else of it
            changed is taken over as well.

    Raises:
        IndexError: If the note has no such passage.
    """
    number = number_of(single.id)
    if not number:
        return replace(single, further=note.further)
    if single.passage is None or number > len(note.further):
        raise IndexError(f"a note on {passage_count(note)} passages has no {number}")
    further = list(note.further)
    further[number - 1] = FurtherPassage(
        single.passage, single.anchor_state, single.made_on
    )
    return replace(
        single,
        id=note.id,
        passage=note.passage,
        anchor_state=note.anchor_state,
        made_on=note.made_on,
        further=tuple(further),
    )


def with_further(note: Annotation, passage: Passage, at: datetime) -> Annotation:
    """Return ``note`` on one passage more, changed ``at`` that time.

    Raises:
        ValueError: If the note is about no passage.
    """
    if note.passage is None:
        raise ValueError("a note on the whole story is about no passage")
    further = (*note.further, FurtherPassage(passage))
    return _changed(replace(note, further=further), at)


def without_passage(note: Annotation, number: int, at: datetime) -> Annotation:
    """Return ``note`` without one of its passages, changed ``at`` that time.

    Those after it move up, so that the second may become the first.

    Raises:
        IndexError: If it has no such passage.
        ValueError: If it is the only one.
    """
    if not note.further:
        raise ValueError("this is the only passage of the note")
    rest = [on_passage(note, n) for n in range(passage_count(note)) if n != number]
    if len(rest) > len(note.further):
        raise IndexError(f"a note on {passage_count(note)} passages has no {number}")
    further = tuple(
        FurtherPassage(each.passage, each.anchor_state, each.made_on)
        for each in rest[1:]
        if each.passage is not None
    )
    raw = _without_target(note, number)
    first = replace(rest[0], id=note.id, further=further, raw=raw)
    return _changed(first, at)


def _changed(note: Annotation, at: datetime) -> Annotation:
    return replace(note, modified=whole_seconds(at), revision=note.revision + 1)


def _without_target(note: Annotation, number: int) -> dict[str, object]:
    """Return what ``note`` was read from without the target of that passage.

    Passages are written over the targets they were read from, so both have to be
    in the same order.
    """
    raw = dict(note.raw)
    places = passage_places(raw)
    if number >= len(places):
        return raw  # It was not on that passage yet, or is a new note.
    targets = list(listed(raw["target"]))
    if number:
        del targets[places[number]]
    elif len(places) > 1:
        targets[0] = targets.pop(places[1])
    elif isinstance(targets[0], dict):
        # The passage that is the first now was never in the file.
        of_the_old = ("madeOn", "anchor")
        targets[0] = {k: v for k, v in targets[0].items() if k not in of_the_old}
    raw["target"] = targets
    return raw
